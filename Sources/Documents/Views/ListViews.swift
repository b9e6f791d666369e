import CivilTime
import DocumentModel
import JSONText
import PlanAssessment
import PlanModel
import SpanishText

/// The lists of a plan: one row for each session, agreement, event, alliance or indicator.
extension PlanViews {
  func view(of list: PlanList) -> PlanView {
    switch list {
    case .sessions:
      occasions(
        list,
        zip(state.sessions, input.assessment.sessions).map {
          ($1, SessionWords.title($0), SessionWords.text($0, $1))
        })
    case .events:
      occasions(
        list,
        zip(state.events, input.assessment.events).map {
          ($1, EventWords.name($0), EventWords.text($0, $1))
        })
    case .agreements: agreements(AgreementFilter())
    case .alliances: alliances
    case .indicators: indicators
    case .members: members
    case .ratings: ratings
    case .achievements: achievements
    case .learnings: learnings
    }
  }

  /// The members and offices as the closing report tells them, without its title.
  private var members: PlanView {
    var document = document(.members, [], [])
    let told = Report.members(input)
    if !told.isEmpty { document.blocks = told }
    return PlanView(
      document,
      data: [
        ("vista", .string("integrantes")), ("corte", .string(input.cutOff.iso)),
        ("comisión", ReportData.commission(input)),
      ])
  }

  func document(_ list: PlanList, _ columns: [Column], _ rows: [Table.Row]) -> Document {
    let metadata = Document.Metadata(
      title: Spanish.capitalized(list.rawValue), subtitle: input.plan.title?.value,
      dateLine: cutOffLine)
    let blocks: [Block] =
      rows.isEmpty
      ? [.paragraph(RichText(ViewWords.none(list.rawValue)))]
      : [.table(Table(columns, rows, isDense: true).withoutEmptyColumns)]
    return Document(metadata, blocks)
  }

  private func occasions(
    _ list: PlanList, _ occasions: [(assessment: OccasionAssessment, name: String, text: String)]
  ) -> PlanView {
    let rows = occasions.map { occasion, name, text -> Table.Row in
      [
        RichText(occasion.key), RichText(name),
        RichText(occasion.planned.map { SpanishDate.shortSpan($0) } ?? "—"),
        RichText(occasion.held.map { SpanishDate.shortSpan($0) } ?? "—"),
        marked(occasion.light, text),
      ]
    }
    let columns: [Column] = [
      .key(RichText(ViewWords.key)), .words(RichText(ViewWords.name), weight: 2),
      .words(RichText(ViewWords.programmed), minimum: 10),
      .words(RichText(ViewWords.held), minimum: 10),
      .words(RichText(BoardWords.situationTitle), weight: 2),
    ]
    return PlanView(
      document(list, columns, rows),
      data: [
        ("vista", .string(list.rawValue)), ("corte", .string(input.cutOff.iso)),
        (list.rawValue, .array(occasions.map { StatusBoard.data(of: $0.assessment, $0.text) })),
      ])
  }

  private var alliances: PlanView {
    let rows = state.alliances.map { status -> Table.Row in
      [
        RichText(status.key),
        RichText(Spanish.and(status.alliance?.institutions.map(\.value) ?? [])),
        RichText(status.covenant?.value.rawValue ?? "—"),
        RichText(Spanish.and(status.alliance?.lines.map(\.value) ?? [])),
      ]
    }
    let columns: [Column] = [
      .key(RichText(ViewWords.key)), .words(RichText(ViewWords.institutions), weight: 3),
      .words(RichText(ViewWords.covenant), minimum: 10),
      .words(RichText(ViewWords.lines), minimum: 8),
    ]
    let data = state.alliances.map { status in
      JSONValue.object([
        ("clave", .string(status.key)), ("convenio", .optional(status.covenant?.value.rawValue)),
      ])
    }
    return PlanView(
      document(.alliances, columns, rows),
      data: [("vista", .string("alianzas")), ("alianzas", .array(data))])
  }

  private var indicators: PlanView {
    let rows = state.indicators.map { status -> Table.Row in
      [
        RichText(status.key), RichText(status.indicator?.name?.value ?? ""),
        RichText(FigureWords.text(status) ?? "—"),
        RichText(status.indicator?.target.map { FigureWords.text($0.value) } ?? "—"),
      ]
    }
    let columns: [Column] = [
      .key(RichText(ViewWords.key)), .words(RichText(ViewWords.name), weight: 3),
      .figures(RichText(ViewWords.value)), .figures(RichText(ViewWords.target)),
    ]
    let data = state.indicators.map { status in
      JSONValue.object([
        ("clave", .string(status.key)), ("valor", status.value.map { .number($0.number) } ?? .null),
        ("meta", status.indicator?.target?.value.number.map { .number($0) } ?? .null),
      ])
    }
    return PlanView(
      document(.indicators, columns, rows),
      data: [("vista", .string("indicadores")), ("indicadores", .array(data))])
  }

  private func marked(_ light: TrafficLight, _ text: String) -> RichText {
    RichText(.status(mark(light))) + RichText(" \(text)")
  }
}
