import Compliance
import PlanModel

/// The summary for a spreadsheet: a row an institution, with what people filter and sort by.
extension ComplianceSummary {
  /// The table as CSV; nil where only published figures are known.
  package var table: [UInt8]? {
    guard let figures = followUp.figures else { return nil }
    let counted = followUp.countedAxes
    let positions = figures.positions(in: counted)
    let marks = TableMarks(plan, followUp)
    // How many cells of an institution are assumed stands there where any is.
    let hasAssumptions = figures.matrix.hasAssumptions
    var table = FigureTable(
      header(counted) + marks.header + (hasAssumptions ? [FigureTableWords.assumedCells] : []))
    for (index, institution) in figures.matrix.institutions.enumerated() {
      var row = institution.cells(in: figures.matrix)
      for axis in counted {
        let share = figures.share(index, in: axis)
        row += [
          .count(share?.fulfilled ?? 0), .count(share?.applicable ?? 0),
          .percentage(share?.percentage), .text(rangeName(share?.percentage)),
        ]
      }
      let position = positions[index]
      row += [
        .percentage(figures.percentage(index, in: counted)),
        position.map { .count($0.rank) } ?? .empty, position.map { .count($0.tied) } ?? .empty,
        position.map { .count($0.count) } ?? .empty,
      ]
      row += marks.cells
      if hasAssumptions { row.append(.count(figures.matrix.assumedCount(of: index))) }
      table.add(row)
    }
    return table.bytes
  }

  private func header(_ counted: [Int]) -> [String] {
    let perAxis = counted.map { axes[$0] }.flatMap { axis in
      [
        FigureTableWords.fulfilled(axis), FigureTableWords.applicable(axis),
        FigureTableWords.percentage(axis), FigureTableWords.range(axis),
      ]
    }
    return Institution.header + perAxis + [
      FigureTableWords.whole(of: counted.map { axes[$0] }, among: axes.count),
      FigureTableWords.position, FigureTableWords.tied, FigureTableWords.institutionsOfSector,
    ]
  }

  private func rangeName(_ percentage: Percentage?) -> String {
    guard let percentage else { return YearValueWords.text(.notApplicable) }
    guard !followUp.ranges.isEmpty else { return "" }
    return followUp.ranges.first { $0.contains(percentage) }?.name ?? ComplianceWords.outside
  }
}

/// What every row of a table says where the figures are not the real ones: rows are copied into other
/// sheets, and a note above them would stay behind.
struct TableMarks {
  private let marks: [String]

  init(_ plan: Plan, _ followUps: FollowUp...) {
    let isReconstructed = followUps.contains { $0.settings.isReconstructed }
    marks =
      (isReconstructed ? [FigureTableWords.reconstructed] : [])
      + (plan.isExample ? [FigureTableWords.example] : [])
  }

  var header: [String] { marks }
  var cells: [FigureCell] { marks.map { _ in .text(FigureTableWords.yes) } }
}

extension Institution {
  /// The columns that tell which institution a row is about.
  static let header = [
    FigureTableWords.key, FigureTableWords.acronym, FigureTableWords.name, FigureTableWords.sector,
    FigureTableWords.group,
  ]

  func cells(in matrix: ComplianceMatrix) -> [FigureCell] {
    [
      .text(key), .text(orNothing: acronym), .text(name), .text(matrix.sectors[sector]),
      .text(matrix.groups[group]),
    ]
  }
}
