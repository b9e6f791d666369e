import CivilTime
import DocumentModel
import JSONText
import PlanAssessment
import PlanModel
import SpanishText

/// An agreement with what became of it.
struct AgreementView {
  private let agreement: AgreementAssessment
  private let views: PlanViews

  init(_ agreement: AgreementAssessment, in views: PlanViews) {
    self.agreement = agreement
    self.views = views
  }

  private var status: AgreementStatus { agreement.status }

  var view: PlanView {
    let metadata = Document.Metadata(
      title: status.name ?? ViewWords.unnumbered, subtitle: status.agreement?.text.value,
      dateLine: views.cutOffLine)
    var standing = RichText(.status(views.mark(agreement.light)))
    standing.append(RichText(" \(Spanish.sentence(AgreementRow.words(agreement)))"))
    return PlanView(
      Document(
        metadata,
        [.paragraph(standing), .facts(facts)]
          + views.history.blocks(status.entries, about: status.name ?? "")),
      data: [
        ("vista", .string("acuerdo")), ("corte", .string(views.input.cutOff.iso)),
        ("acuerdo", StatusBoard.data(of: agreement)),
        ("historia", views.history.data(status.entries, about: status.name ?? "")),
      ])
  }

  private var facts: [LabelledValue] {
    var facts: [LabelledValue] = []
    if let session = status.session {
      facts.append(.init(ViewWords.takenIn, RichText(SessionWords.title(session))))
    }
    if let day = status.takenOn {
      facts.append(.init(ViewWords.date, RichText(SpanishDate.words(day))))
    }
    if let area = status.agreement?.responsible {
      facts.append(.init(ViewWords.responsible, RichText(area.value)))
    }
    if let vote = status.agreement?.vote {
      facts.append(.init(ViewWords.vote, RichText(FigureWords.text(vote.value))))
    }
    if let body = status.referredTo {
      facts.append(.init(ViewWords.referredTo, RichText(body)))
    }
    if !status.schedule.changes.isEmpty { facts += views.dates(status.schedule) }
    if let written = status.schedule.current?.value {
      let text = AgreementWords.due(written, by: status.dueOn)
      facts.append(.init(BoardWords.dueTitle, RichText(text)))
    }
    if let lines = status.agreement?.lines, !lines.isEmpty {
      facts.append(.init(ViewWords.lines, RichText(Spanish.and(lines.map(\.value)))))
    }
    return facts
  }
}
