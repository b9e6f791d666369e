import CivilTime
import DocumentModel
import JSONText
import PlanAssessment
import PlanModel
import SpanishText

/// A node of the tree with the lines below it, so that each of its figures can be added up by hand.
struct NodeView {
  private let node: NodeAssessment
  private let views: PlanViews

  init(_ node: NodeAssessment, in views: PlanViews) {
    self.node = node
    self.views = views
  }

  var view: PlanView {
    let metadata = Document.Metadata(
      title: node.item.printedTitle, subtitle: views.path(to: node.key),
      dateLine: views.cutOffLine)
    let own = views.state.line(node.key)
    return PlanView(
      Document(
        metadata,
        facts(own?.schedule) + [.table(table)] + views.narrative(of: node.item)
          + history(own?.history ?? [])),
      data: [
        ("vista", .string("conjunto")), ("clave", .string(node.key)),
        ("nombre", .optional(node.item.name?.value)), ("corte", .string(views.input.cutOff.iso)),
        ("conjunto", ReportData.whole(node.aggregate)),
        ("líneas", .array(lines.map { ReportData.line($0, views.input) })),
        ("historia", views.history.data(own?.history ?? [], about: node.key)),
      ])
  }

  /// Few nodes are named by an entry of their own: of the others nothing is said.
  private func history(_ places: [Int]) -> [Block] {
    places.isEmpty ? [] : views.history.blocks(places, about: node.key)
  }

  private var lines: [LineAssessment] { node.withDescendants.compactMap(\.line) }

  private func facts(_ schedule: ScheduleHistory?) -> [Block] {
    var facts = views.ratings(of: node.key)
    facts += ResponsibilityWords.facts(node.item.responsibilities, beyond: [])
    if let schedule, schedule.current != nil { facts += views.dates(schedule) }
    if let own = node.ownDate {
      let mark = RichText(.status(SituationWords.mark(own.situation)))
      facts.append(
        .init(ViewWords.ownDate, mark + RichText(" \(SituationWords.text(own.situation))")))
    }
    facts += views.figures(of: node.aggregate)
    let lights: [Block] = [.paragraph(SituationWords.lights(node.aggregate))]
    return (facts.isEmpty ? [] : [.facts(facts)]) + lights
  }

  /// Each line with its weight: the weighted means of the columns are the figures of the node.
  private var table: Table {
    let columns: [Column] = [
      .key(RichText(BoardWords.number)), .words(RichText(BoardWords.lineTitle), weight: 3),
      .figures(RichText(ViewWords.weight)), .figures(RichText(ViewWords.progress)),
      .figures(RichText(ViewWords.programmed)),
      .words(RichText(BoardWords.situationTitle), weight: 2, minimum: 12),
    ]
    let rows = lines.map { line -> Table.Row in
      [
        RichText(line.item.printedNumber ?? line.key),
        RichText(line.item.name?.value ?? line.key),
        RichText(line.exclusion == nil ? Spanish.decimal(line.weight, digits: 2) : "—"),
        RichText(PercentWords.rounded(line.progress)),
        RichText(PercentWords.rounded(line.programmed)),
        RichText(.status(SituationWords.mark(line.situation)))
          + RichText(" \(SituationWords.text(line.situation))"),
      ]
    }
    return Table(columns, rows, notes: [RichText(ViewWords.weighted)])
  }
}
