import Compliance
import DocumentModel
import PlanModel
import SpanishText

/// What the follow-up of institutions amounts to, each figure with its rule.
package struct ComplianceSummary {
  let plan: Plan
  let followUp: FollowUp
  var axes: [Axis] { followUp.scheme.axes }

  /// The summary of a plan's follow-up.
  package init(_ plan: Plan, _ followUp: FollowUp) {
    self.plan = plan
    self.followUp = followUp
  }

  /// The summary as a document.
  package var document: Document {
    var metadata = Document.Metadata(title: plan.title?.value ?? ViewWords.untitledPlan)
    metadata.isScreen = true
    metadata.dateLine = plan.term?.value.text
    metadata.exampleNotice = plan.isExample ? ReportWords.exampleNotice : nil
    metadata.standingNotice = followUp.standingNotice
    metadata.footer = plan.commission.institution
    return Document(
      metadata,
      followUp.reconstructionNotice + whole + [axisFacts]
        + titled(ComplianceWords.groups, [groupTable]) + titled(ComplianceWords.ranges, rangeTable)
        + titled(ComplianceWords.sectors, sectorTable)
        + titled(ComplianceWords.opportunities, opportunities)
        + titled(ComplianceWords.bestAndWorst, rankingTable())
        + titled(ComplianceWords.against, publishedTables))
  }

  private func titled(_ title: String, _ tables: [Table]) -> [Block] {
    titled(title, tables.map { .table($0) })
  }

  private func titled(_ title: String, _ table: Table?) -> [Block] {
    titled(title, [table].compactMap(\.self))
  }

  private func titled(_ title: String, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.heading(1, RichText(title))] + blocks
  }

  // MARK: The whole

  /// All axes in one figure with its rule, and what was published.
  var whole: [Block] {
    guard followUp.figures != nil else {
      return [.paragraph(RichText(ComplianceWords.onlyPublishedYear))]
    }
    var text: RichText
    switch followUp.whole {
    case .known(let percentage, let parts):
      let rule = ComplianceWords.wholeRule(
        followUp.settings.wholeRule, parts.axes.map { axes[$0] },
        published: parts.published.map { axes[$0] },
        notApplicable: parts.notApplicable.map { axes[$0] })
      text = "\(ComplianceWords.whole) \(strong: RichText(percentage.text)): \(rule)."
    case .unknown(let reason):
      text = RichText("\(ComplianceWords.whole) —: \(ComplianceWords.noWhole(reason, axes)).")
    }
    if let published = followUp.publishedWhole {
      let sentence = ComplianceWords.publishedWhole(published.valueText, line: published.line)
      text.append(RichText(" " + sentence))
    }
    return [.paragraph(text)]
  }

  private var axisFacts: Block {
    .facts(
      axes.indices.map { axis in
        LabelledValue(title(axis), RichText(axes[axis].name))
      })
  }

  // MARK: Tables

  func title(_ axis: Int) -> String {
    let isMarked = followUp.figures != nil && !followUp.isCounted(axis)
    return ComplianceWords.axis(axes[axis], isMarked: isMarked)
  }

  var axisColumns: [Column] { axes.indices.map { .figures(RichText(title($0))) } }

  /// What is said under a table of which a column is only published, behind its own rule.
  func notes(_ rule: String) -> [RichText] {
    guard followUp.figures != nil else { return [] }
    let uncounted = axes.indices.filter { !followUp.isCounted($0) }
    let published = uncounted.filter(followUp.isPublished).map { axes[$0] }
    let unknown = uncounted.filter { !followUp.isPublished($0) }.map { axes[$0] }
    let sentences = [
      rule, published.isEmpty ? nil : ComplianceWords.onlyPublished(published),
      unknown.isEmpty ? nil : ComplianceWords.nothingKnown(unknown),
    ]
    return sentences.compactMap { $0.map { RichText($0) } }
  }

  /// Group × axis.
  var groupTable: Table {
    let rows = followUp.groups.map { row($0) } + [row(.whole, isTotal: true)]
    return table(
      ComplianceWords.group, rows, notes: notes(ComplianceWords.meanRule) + uncounted)
  }

  private var sectorTable: Table? {
    guard let sectors = followUp.figures?.matrix.sectors, sectors.count > 1 else { return nil }
    // Under the table of groups, the rule and the notes were told already.
    return table(ComplianceWords.sector, sectors.indices.map { row(.sector($0)) }, notes: [])
  }

  private func table(_ name: String, _ rows: [Table.Row], notes: [RichText]) -> Table {
    let columns: [Column] =
      [.words(RichText(name), weight: 2), .figures(RichText(ComplianceWords.number))] + axisColumns
    return Table(
      columns, rows, notes: notes, isDense: true)
  }

  /// The institutions to which nothing of an axis applies: no mean counts them.
  var uncounted: [RichText] {
    followUp.countedAxes.compactMap { axis in
      let mean = followUp.figures?.mean(of: .whole, in: axis)
      return (mean?.notApplicable).flatMap { count in
        count == 0 ? nil : RichText(ComplianceWords.uncounted(axes[axis], count))
      }
    }
  }

  /// A group, a sector or the whole: how many institutions, and the mean of each axis.
  private func row(_ scope: Scope, isTotal: Bool = false) -> Table.Row {
    let count = followUp.institutionCount(of: scope).map { Spanish.grouped($0) } ?? "—"
    let means = axes.indices.map { axis in
      RichText(YearValueWords.text(followUp.value(of: scope, in: axis)))
    }
    return Table.Row(
      [RichText(followUp.name(of: scope)), RichText(count)] + means, isTotal: isTotal)
  }

  /// Range × axis.
  var rangeTable: Table? {
    guard followUp.figures != nil, !followUp.ranges.isEmpty else { return nil }
    var rows = followUp.ranges.map { range -> Table.Row in
      Table.Row(
        [RichText(range.spanish)]
          + axes.indices.map { cell(followUp.count(in: range, ofAxis: $0)) })
    }
    let counts = axes.indices.map { followUp.countOutsideRanges(ofAxis: $0) }
    if counts.contains(where: { ($0?.count ?? 0) > 0 }) {
      rows.append(Table.Row([RichText(ComplianceWords.outside)] + counts.map(cell)))
    }
    return Table(
      [.words(RichText(ComplianceWords.range))] + axisColumns, rows,
      notes: notes(ComplianceWords.rangeRule) + outside + uncounted, isDense: true)
  }

  /// Who lies between two ranges, by name.
  private var outside: [RichText] {
    guard let figures = followUp.figures else { return [] }
    return followUp.countedAxes.compactMap { axis in
      let found = figures.rangeCount(of: .whole, in: axis, followUp.ranges).outside
      let named = found.prefix(Self.namedOutside).map { index in
        "\(figures.matrix.institutions[index].shortName) "
          + "(\(figures.percentage(index, in: axis)?.text ?? ""))"
      }
      guard !named.isEmpty else { return nil }
      return RichText(
        ComplianceWords.outside(axes[axis], named, hidden: found.count - named.count))
    }
  }

  /// How many institutions between two ranges are named.
  private static let namedOutside = 10

  func cell(_ count: FollowUpCount?) -> RichText {
    RichText(count.map { Spanish.grouped($0.count) } ?? "—")
  }
}

extension FollowUp {
  /// What every page bears where the matrix is not the original.
  var standingNotice: String? {
    settings.isReconstructed ? ComplianceWords.reconstructedHeader : nil
  }

  /// What stands above everything that is made of a matrix which is not the original.
  var reconstructionNotice: [Block] {
    guard settings.isReconstructed else { return [] }
    var text = ComplianceWords.reconstruction(settings.reconstruction)
    let assumed = figures.map(\.matrix.assumedCount) ?? 0
    if assumed > 0 { text += " " + ComplianceWords.assumedCells(assumed) }
    return [
      .warning([.paragraph(RichText(text))], title: RichText(ComplianceWords.reconstructed))
    ]
  }
}

extension PercentageRange {
  /// «alto, 80 a 100».
  var spanish: String { "\(name), \(isOpenBelow ? "más de " : "")\(lower.text) a \(upper.text)" }
}

/// What a year says of a group in an axis, as a cell prints it.
enum YearValueWords {
  static func text(_ value: YearValue) -> String {
    switch value {
    case .computed, .published: value.printed?.text ?? "—"
    case .notApplicable: "no aplica"
    case .beingDesigned: "en diseño e implementación"
    case .contradictory: "valores distintos"
    case .unknown: "—"
    }
  }
}
