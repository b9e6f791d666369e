import Compliance
import DocumentModel
import SpanishText

/// An axis, with a part for each sector.
extension FollowUpReport.Chapter {
  /// A part for each sector: how many institutions, their average, how often each percentage comes,
  /// and who lacks what.
  var sectorParts: [Block] {
    guard let figures else { return [] }
    let shown = sectors.count > report.limits.sectors ? lowestSectors(figures) : sectors
    let parts = shown.map { SectorPart($0, axis, figures, report.limits) }
    let hidden = sectors.count - shown.count
    let isCut = hidden > 0 || parts.contains(where: \.isCut)
    let lead = [
      FollowUpReportWords.sectorRule,
      hidden > 0 ? FollowUpReportWords.lowestSectors(shown.count, hidden: hidden) : nil,
      isCut ? FollowUpReportWords.listsAreCut(matrix: followUp.settings.matrix.first?.value) : nil,
    ]
    return [.paragraph(RichText(lead.compactMap(\.self).joined(separator: " ")))]
      + parts.flatMap(\.blocks)
  }

  /// The sectors that a document has room for: those with the lowest averages, the lowest first.
  private func lowestSectors(_ figures: ComplianceFigures) -> [Int] {
    let means = sectors.compactMap { sector in
      figures.mean(of: .sector(sector), in: axis).percentage.map { (sector, $0) }
    }
    return means.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(report.limits.sectors).map(\.0)
  }
}

/// What a report tells of a sector in an axis.
private struct SectorPart {
  private let sector: Int
  private let mean: ScopeMean
  private let frequencies: [Frequency]
  private let opportunities: [Opportunity]
  private let figures: ComplianceFigures
  private let limits: FollowUpLimits

  init(_ sector: Int, _ axis: Int, _ figures: ComplianceFigures, _ limits: FollowUpLimits) {
    let scope = Scope.sector(sector)
    self.sector = sector
    self.figures = figures
    self.limits = limits
    mean = figures.mean(of: scope, in: axis)
    frequencies = figures.frequencies(of: scope, in: axis)
    opportunities = figures.opportunities(of: scope, in: axis)
  }

  /// Whether a list is cut in it.
  var isCut: Bool {
    opportunities.count > limits.activities
      || opportunities.contains { $0.institutions.count > limits.namedInstitutions }
  }

  var blocks: [Block] {
    let facts = FollowUpReportWords.sector(
      institutions: mean.counted + mean.notApplicable, mean: mean.percentage)
    let frequency = FrequencyWords.sentence(
      frequencies, uncounted: mean.notApplicable, limit: limits.percentagesInWords)
    let lacking =
      opportunities.isEmpty && mean.counted > 0 ? " " + FollowUpReportWords.nothingLacking : ""
    return [
      .heading(3, RichText(figures.matrix.sectors[sector])),
      .paragraph(RichText("\(facts) \(frequency)\(lacking)")),
    ] + table
  }

  private var table: [Block] {
    guard !opportunities.isEmpty else { return [] }
    let hidden = opportunities.count - limits.activities
    // Where the list is cut, what most institutions lack stays.
    let order = hidden > 0 ? opportunities.mostLackingFirst : opportunities
    let rows = order.prefix(limits.activities).map { opportunity -> Table.Row in
      let activity = figures.matrix.activities[opportunity.activity]
      return [
        RichText(activity.key), RichText(activity.name),
        RichText(Spanish.grouped(opportunity.institutions.count)), names(opportunity),
      ]
    }
    let note = hidden > 0 ? [RichText(FollowUpReportWords.mostLacking(hidden: hidden))] : []
    return [
      .table(
        Table(
          [
            .key(RichText(ComplianceWords.number)),
            .words(RichText(FollowUpReportWords.opportunity), weight: 3, minimum: 22),
            .figures(RichText(FollowUpReportWords.count)),
            .words(RichText(FollowUpReportWords.institutions), weight: 5, minimum: 24),
          ], rows, notes: note, isDense: true))
    ]
  }

  /// The institutions, a line each; of more than a document can name, the first ones.
  private func names(_ opportunity: Opportunity) -> RichText {
    let named = opportunity.institutions.prefix(limits.namedInstitutions).map { index -> RichText in
      let name = figures.matrix.institutions[index].longName
      return figures.matrix.isAssumed(index, opportunity.activity)
        ? RichText("\(name) (\(ComplianceWords.assumed))") : RichText(name)
    }
    let hidden = opportunity.institutions.count - named.count
    let rest = hidden > 0 ? [RichText(FollowUpReportWords.more(hidden))] : []
    return (named + rest).joinedByLines()
  }
}

extension [Opportunity] {
  /// What most institutions lack first; of two alike, the first of the plan.
  var mostLackingFirst: [Opportunity] {
    sorted { ($1.institutions.count, $0.activity) < ($0.institutions.count, $1.activity) }
  }
}
