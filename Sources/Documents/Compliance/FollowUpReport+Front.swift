import Compliance
import DocumentModel
import PlanModel
import SpanishText

/// What stands before the figures, and the one figure of all.
extension FollowUpReport {
  /// What the report is about: the plan, its term, who is followed up in what.
  var facts: [Block] {
    let plan = years.plan
    var facts: [LabelledValue] = []
    func add(_ label: String, _ value: String?) {
      if let value { facts.append(.init(label, RichText(value))) }
    }
    add(ReportWords.Labels.planTitle, plan.title?.value)
    add(ReportWords.Labels.acronym, plan.commission.acronym?.value)
    add(ReportWords.Labels.term, plan.term?.value.text)
    add(
      FollowUpReportWords.institutions,
      followUp.institutionCount(of: .whole).map {
        FollowUpReportWords.institutions(
          $0, groups: followUp.groups.count, sectors: figures?.ownSectors.count)
      })
    for (index, axis) in axes.enumerated() {
      add(
        axis.title,
        FollowUpReportWords.axis(axis, isPublished: figures != nil && !followUp.isCounted(index)))
    }
    if !followUp.ranges.isEmpty {
      add(FollowUpReportWords.rangesLabel, followUp.ranges.map(\.spanish).joined(separator: "; "))
    }
    return facts.isEmpty ? [] : [.facts(facts)]
  }

  /// What must be known before a figure is read: that the matrix is not the original, or that there
  /// is none.
  var notices: [Block] {
    guard figures == nil else { return followUp.reconstructionNotice }
    return [
      .info(
        [.paragraph(RichText(FollowUpReportWords.onlyPublished))],
        title: RichText(FollowUpReportWords.onlyPublishedTitle))
    ]
  }

  /// All axes in one figure, with its rule.
  var whole: [Block] {
    if figures != nil { return summary.whole }
    guard let published = followUp.publishedWhole else { return [] }
    let text = ComplianceWords.publishedWhole(published.valueText, line: published.line)
    return [.paragraph(RichText(text))]
  }

  /// Group × axis.
  var groups: [Block] {
    let isKnown = (followUp.groups + [.whole]).contains { scope in
      axes.indices.contains { followUp.value(of: scope, in: $0) != .unknown }
    }
    guard isKnown else { return [] }
    let table = summary.groupTable.sortable(RichText(FollowUpReportWords.groupCaption))
    // Published averages need no rule, only to be told.
    let note =
      figures == nil ? [Block.paragraph(RichText(FollowUpReportWords.onlyPublishedMeans))] : []
    return [.table(table)] + note
  }

  /// The best and the lowest of each axis.
  var ranking: [Block] {
    guard let table = summary.rankingTable(shown: 10, named: 10) else { return [] }
    return [.table(table.captioned(RichText(FollowUpReportWords.rankingCaption)))]
  }

  /// Each published figure against the computed one.
  var published: [Block] {
    let tables = summary.publishedTables
    guard let outcomes = tables.first else { return [] }
    return [
      .paragraph(RichText(FollowUpReportWords.publishedRule)),
      .table(outcomes.captioned(RichText(FollowUpReportWords.outcomeCaption))),
    ]
      + tables.dropFirst().map {
        .table($0.captioned(RichText(FollowUpReportWords.differenceCaption)))
      }
  }

  /// Year against year, where the plan names the one before.
  var yearAgainstYear: [Block] {
    guard let previous = years.previous else { return [] }
    return YearComparisonView(
      (previous.plan, previous.followUp), (years.plan, years.followUp)
    ).parts(level: 2, hasCaptions: true)
  }
}
