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
  }

  /// To how many institutions the axis does not apply.
  private var uncounted: String? {
    let count = figures?.mean(of: .whole, in: axis).notApplicable ?? 0
    return count == 0 ? nil : ComplianceWords.uncounted(scheme, count)
  }

  /// A part for each sector: how many institutions, their average, how often each percentage comes,
  /// and who lacks what.
  var sectorParts: [Block] {
    guard let figures else { return [] }
    let shown = sectors.count > report.limits.sectors ? lowestSectors(figures) : sectors
    let cut = report.cut(sectors.count - shown.count, "sector", "sectores").map {
      "\(FollowUpReportWords.lowestSectors(shown.count)) \($0)"
    }
    return [FollowUpReportWords.sectorRule, cut].compactMap { $0.map { .paragraph(RichText($0)) } }
      + shown.flatMap { part($0, figures) }
  }

  /// The sectors that a document has room for: those with the lowest averages, the lowest first.
  private func lowestSectors(_ figures: ComplianceFigures) -> [Int] {
    let means = sectors.compactMap { sector in
      figures.mean(of: .sector(sector), in: axis).percentage.map { (sector, $0) }
    }
    return means.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(report.limits.sectors).map(\.0)
  }

  private func part(_ sector: Int, _ figures: ComplianceFigures) -> [Block] {
    let scope = Scope.sector(sector)
    let mean = figures.mean(of: scope, in: axis)
    let frequency = FrequencyWords.sentence(
      figures.frequencies(of: scope, in: axis), uncounted: mean.notApplicable,
      limit: report.limits.percentagesInWords)
    let facts = FollowUpReportWords.sector(
      institutions: mean.counted + mean.notApplicable, mean: mean.percentage)
    let found = figures.opportunities(of: scope, in: axis)
    let lacking = found.isEmpty && mean.counted > 0 ? " " + FollowUpReportWords.nothingLacking : ""
    return [
      .heading(3, RichText(figures.matrix.sectors[sector])),
      .paragraph(RichText("\(facts) \(frequency)\(lacking)")),
    ] + opportunityTable(found, figures)
  }

  private func opportunityTable(_ found: [Opportunity], _ figures: ComplianceFigures) -> [Block] {
    guard !found.isEmpty else { return [] }
    // Where a list is cut, what most institutions lack stays.
    let isCut = found.count > report.limits.activities
    let order =
      isCut
      ? found.sorted { ($1.institutions.count, $0.activity) < ($0.institutions.count, $1.activity) }
      : found
    let shown = order.prefix(report.limits.activities)
    let rows = shown.map { opportunity -> Table.Row in
      let activity = figures.matrix.activities[opportunity.activity]
      return [
        RichText(activity.key), RichText(activity.name),
        RichText(Spanish.grouped(opportunity.institutions.count)), names(opportunity, figures),
      ]
    }
    let notes = [
      report.cut(found.count - shown.count, "actividad", "actividades"),
      found.contains { $0.institutions.count > report.limits.namedInstitutions }
        ? FollowUpReportWords.namesCut(matrix: followUp.settings.matrix.first?.value) : nil,
    ].compactMap { $0.map { RichText($0) } }
    return [
      .table(
        Table(
          [
            .key(RichText(ComplianceWords.number)),
            .words(RichText(FollowUpReportWords.opportunity), weight: 3, minimum: 22),
            .figures(RichText(FollowUpReportWords.count)),
            .words(RichText(FollowUpReportWords.institutions), weight: 5, minimum: 24),
          ], rows, notes: notes, isDense: true))
    ]
  }

  /// The institutions, a line each; of more than a document can name, the first ones.
  private func names(_ opportunity: Opportunity, _ figures: ComplianceFigures) -> RichText {
    let limit = report.limits.namedInstitutions
    let named = opportunity.institutions.prefix(limit).map { index -> RichText in
      let name = figures.matrix.institutions[index].longName
      return figures.matrix.isAssumed(index, opportunity.activity)
        ? RichText("\(name) (\(ComplianceWords.assumed))") : RichText(name)
    }
    let hidden = opportunity.institutions.count - named.count
    let rest = hidden > 0 ? [RichText(FollowUpReportWords.more(hidden))] : []
    return (named + rest).joinedByLines()
  }
}
