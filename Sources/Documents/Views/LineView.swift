import CivilTime
import DocumentModel
import JSONText
import PlanAssessment
import PlanModel
import SpanishText

/// A line with what was promised, how it stands and its whole history.
struct LineView {
  private let line: LineAssessment
  private let views: PlanViews

  init(_ line: LineAssessment, in views: PlanViews) {
    self.line = line
    self.views = views
  }

  var view: PlanView {
    let metadata = Document.Metadata(
      title: line.item.printedTitle, subtitle: views.path(to: line.key),
      dateLine: views.cutOffLine)
    return PlanView(
      Document(
        metadata,
        [.paragraph(standing), .facts(facts)] + parts + views.narrative(of: line.item)
          + views.history.blocks(line.status.history, about: line.key)),
      data: [
        ("vista", .string("línea")), ("corte", .string(views.input.cutOff.iso)),
        ("versión", ReportData.integer(views.input.judged.version?.number)),
        ("línea", ReportData.line(line, views.input)),
        ("historia", views.history.data(line.status.history, about: line.key)),
      ])
  }

  private var standing: RichText {
    var text = RichText(.status(SituationWords.mark(line.situation)))
    text.append(RichText(" \(Spanish.sentence(SituationWords.text(line.situation)))"))
    return text
  }

  private var facts: [LabelledValue] {
    var facts = views.ratings(of: line.key)
    facts += ResponsibilityWords.facts(line.item.responsibilities, beyond: [])
    if let target = line.item.target {
      facts.append(.init(ViewWords.target, RichText(target.value)))
    }
    facts += views.dates(line.status.schedule)
    if let period = line.period, line.exceedsTerm {
      facts.append(
        .init(ViewWords.judgedAt, RichText(ViewWords.beyondTerm(SpanishDate.words(period.end)))))
    }
    facts.append(.init(ViewWords.progress, RichText(PercentWords.exact(line.progress))))
    if let programmed = line.programmed, let period = line.period {
      let rule = ViewWords.rule(isLinear: period.isLinear)
      facts.append(
        .init(ViewWords.programmed, RichText("\(PercentWords.exact(programmed)) (\(rule))")))
    }
    if let day = line.concludedOn {
      facts.append(.init(ViewWords.concluded, RichText(SpanishDate.words(day))))
    }
    if let deviation = line.deviation {
      facts.append(
        .init(
          ViewWords.deviation, RichText(ViewWords.days(deviation, isOpen: line.concludedOn == nil)))
      )
    }
    if let original = line.originalDeviation, original != line.deviation {
      facts.append(
        .init(
          ViewWords.originalDeviation,
          RichText(ViewWords.days(original, isOpen: line.concludedOn == nil))))
    }
    if line.weight != 1 {
      facts.append(.init(ViewWords.weight, RichText(Spanish.decimal(line.weight, digits: 2))))
    }
    facts.append(.init(ViewWords.averages, RichText(ViewWords.inAverages(line.exclusion))))
    return facts + views.relations(of: line.key)
  }

  private var parts: [Block] {
    guard !line.item.parts.isEmpty else { return [] }
    let rows = line.item.parts.map { part -> Table.Row in
      let track = line.status.parts.first { $0.key == part.key.value }?.track
      let state = track?.state.map(\.rawValue) ?? "—"
      return [
        RichText("\(part.key.value))"), RichText(part.text.value),
        RichText(PercentWords.rounded(track?.percentage)), RichText(state),
      ]
    }
    let columns: [Column] = [
      .key(RichText(ViewWords.part)), .words(RichText(ViewWords.partText), weight: 3),
      .figures(RichText(ViewWords.progress)), Column(RichText(ViewWords.state)),
    ]
    return [.heading(1, RichText(ViewWords.parts)), .table(Table(columns, rows))]
  }
}
