import CivilTime
import DocumentModel
import JSONText
import PlanAssessment
import PlanModel
import SpanishText

/// The whole plan as a tree: every node with its progress, every line with its date.
package struct PlanTree {
  private let judged: JudgedPlan

  /// The tree of a judged plan.
  package init(_ judged: JudgedPlan) { self.judged = judged }

  /// The tree for people.
  package var document: Document {
    let assessment = judged.assessment
    var metadata = Document.Metadata(title: judged.plan.title?.value ?? ViewWords.untitledPlan)
    metadata.dateLine = BoardWords.cutOff(judged)
    guard !assessment.nodes.isEmpty else {
      return Document(metadata, [.paragraph(RichText(ViewWords.emptyPlan))])
    }
    let columns: [Column] = [
      .key(RichText(BoardWords.number)), .words(RichText(ViewWords.name), weight: 3, minimum: 20),
      .words(RichText(ViewWords.schedule), minimum: 12), .figures(RichText(ViewWords.progress)),
    ]
    let table = Table(columns, groups: groups(assessment.nodes), isDense: true).withoutEmptyColumns
    return Document(
      metadata,
      [.table(table), .paragraph(SituationWords.lights(assessment.whole))]
        + (ViewWords.alsoHas(judged.state).map { [.paragraph(RichText($0))] } ?? []))
  }

  /// The tree for programs.
  package var data: [(String, JSONValue)] {
    let input = ReportInput(judged)
    return [
      ("vista", .string("plan")), ("título", .optional(judged.plan.title?.value)),
      ("corte", .string(judged.cutOff.iso)),
      ("versión", ReportData.integer(judged.version?.number)),
      ("conjunto", ReportData.whole(judged.assessment.whole)),
      ("partidas", .array(judged.assessment.nodes.map { data($0, input) })),
    ]
  }

  // MARK: The rows

  /// A group for each node of the first level; lines that stand there alone share one.
  private func groups(_ nodes: [NodeAssessment]) -> [Table.Group] {
    var groups: [Table.Group] = []
    var alone: [Table.Row] = []
    for node in nodes {
      if let line = node.line {
        alone.append(row(line))
        continue
      }
      if !alone.isEmpty { groups.append(Table.Group(nil, alone)) }
      alone = []
      let title = Report.title(of: node.item, level: 2)
      let progress = node.aggregate.progress.map { " · \(PercentWords.rounded($0))" } ?? ""
      groups.append(
        Table.Group(
          RichText(title + progress), node.withDescendants.dropFirst().map(row)))
    }
    return groups + (alone.isEmpty ? [] : [Table.Group(nil, alone)])
  }

  private func row(_ node: NodeAssessment) -> Table.Row {
    if let line = node.line { return row(line) }
    return [
      .strong(node.item.printedNumber ?? node.key), .strong(node.item.name?.value ?? node.key),
      RichText(node.item.schedule.map { $0.value.text } ?? ""),
      .strong(PercentWords.rounded(node.aggregate.progress)),
    ]
  }

  private func row(_ line: LineAssessment) -> Table.Row {
    let mark = RichText(.status(SituationWords.mark(line.situation)))
    return [
      mark + RichText("\u{A0}\(line.item.printedNumber ?? line.key)"),
      RichText(line.item.name?.value ?? line.key),
      RichText(line.status.schedule.current?.value.text ?? "—"),
      RichText(line.exclusion == nil ? PercentWords.rounded(line.progress) : progressOutside(line)),
    ]
  }

  /// What stands outside the averages shows a figure only when the log tells one.
  private func progressOutside(_ line: LineAssessment) -> String {
    line.progress > 0 ? PercentWords.rounded(line.progress) : "—"
  }

  private func data(_ node: NodeAssessment, _ input: ReportInput) -> JSONValue {
    if let line = node.line { return ReportData.line(line, input) }
    return .object([
      ("clave", .string(node.key)), ("nombre", .optional(node.item.name?.value)),
      ("nivel", .string(node.item.level.plural)),
      ("conjunto", ReportData.whole(node.aggregate)),
      ("partidas", .array(node.children.map { data($0, input) })),
    ])
  }
}

extension RichText {
  /// Strong words.
  static func strong(_ text: String) -> RichText { RichText(.strong(RichText(text))) }
}
