import Compliance
import DocumentModel
import SpanishText

/// An axis, sector by sector.
extension FollowUpReport.Chapter {
  /// The sectors that have institutions, in their order.
  var sectors: [Int] { report.figures?.sectors(of: .whole) ?? [] }

  /// Sector × n × average.
  var sectorTable: [Block] {
    guard !sectors.isEmpty, let known = report.figures else { return [] }
    func row(_ scope: Scope, isTotal: Bool = false) -> Table.Row {
      let cells = [
        known.matrix.name(of: scope), Spanish.grouped(known.members(of: scope).count),
        YearValueWords.text(followUp.value(of: scope, in: axis)),
      ]
      return Table.Row(cells.map { RichText($0) }, isTotal: isTotal)
    }
    let shown = sectors.prefix(report.limits.rows)
    let rows = shown.map { row(.sector($0)) }
    let notes = [
      figures == nil
        ? FollowUpReportWords.publishedAxis(scheme) : ComplianceWords.meanRule,
      uncounted,
      report.cut(sectors.count - shown.count, "sector", "sectores"),
    ]
    let table = Table(
      [
        .words(RichText(ComplianceWords.sector), weight: 2),
        .figures(RichText(FollowUpReportWords.institutions)),
        .figures(RichText(FollowUpReportWords.mean)),
      ], rows + [row(.whole, isTotal: true)],
      notes: notes.compactMap { $0.map { RichText($0) } }, isDense: true)
    return [.table(table.sortable(RichText(FollowUpReportWords.sectorCaption(scheme))))]
      + sectorRanges
  }

  /// In which range how many sectors lie, by their averages; those that lie in none are named.
  private var sectorRanges: [Block] {
    guard let figures, !followUp.ranges.isEmpty, figures.ownSectors.count > 1 else { return [] }
    let count = figures.sectorRangeCount(of: .whole, in: axis, followUp.ranges)
    let text = FollowUpReportWords.sectorRanges(
      count.rows.map { ($0.range.spanish, $0.members.count) },
      outside: count.outside.map { sector in
        let mean = figures.mean(of: .sector(sector), in: axis).percentage?.text ?? "—"
        return "\(figures.matrix.sectors[sector]) (\(mean))"
      }, limit: report.limits.namedSectors)
    return [.paragraph(RichText(text))]
  }

  /// To how many institutions the axis does not apply.
  private var uncounted: String? {
    let count = figures?.mean(of: .whole, in: axis).notApplicable ?? 0
    return count == 0 ? nil : ComplianceWords.uncounted(scheme, count)
  }
}
