import Diagnostics
import PlanModel
import SourceText

/// The follow-up of institutions that a plan asks for: its tables read and counted, with everything
/// that was found on the way.
package struct FollowUp: Sendable {
  /// What the plan says of it.
  package let settings: ComplianceSettings
  /// The axes, and how institutions are classified.
  package let scheme: ComplianceScheme
  /// The ranges of percentages, in the order of the plan.
  package let ranges: [PercentageRange]
  /// The institutions; nil where the plan has no list.
  package let list: InstitutionList?
  /// What the matrix amounts to; nil where only published figures are known.
  package let figures: ComplianceFigures?
  /// What a report published; nil where the plan has no such table.
  package let published: PublishedFigures?
  /// Every published figure beside what the matrix gives; none where there is no matrix.
  package let comparisons: [PublishedComparison]
  /// What is known of the year.
  package let year: ComplianceYear
  /// What was found in the plan and its tables.
  package let findings: [Diagnostic]
  /// The names of the tables, in the order in which they were read.
  package let files: [String]

  /// Reads the follow-up of a plan, nil for a plan without one; `tables` are its files by their paths,
  /// and `progress` is told again and again how much of the matrix is read, from 0 to 1.
  package init?(
    _ plan: Plan, tables: [String: SourceText], progress: (Double) -> Void = { _ in }
  ) {
    guard let settings = plan.compliance else { return nil }
    var reader = FollowUpReader(plan, settings)
    let scheme = reader.scheme()
    let list = settings.institutions.flatMap { path in
      reader.table(path, tables).map { InstitutionList($0, scheme) }
    }
    reader.findings += list?.findings ?? []
    let matrices = reader.matrices(tables)
    var counted: ComplianceFigures?
    // Without a list of institutions, every row would be one that is not on it.
    if let list, let matrices, !list.institutions.isEmpty, !scheme.activities.isEmpty {
      let reading = ComplianceMatrix.read(
        matrices.map(\.table), list, scheme, names: matrices.map(\.name), progress: progress)
      reader.findings += reading.findings
      counted = ComplianceFigures(reading.matrix)
    }
    let figures = counted
    let ranges = reader.ranges()
    let published = settings.published.flatMap { path in
      reader.table(path, tables).map { reader.published($0, scheme, figures, ranges) }
    }
    comparisons = published?.comparisons ?? []
    year = ComplianceYear(
      axes: scheme.axes,
      declared: Classification(groups: scheme.groups, sectors: scheme.sectors), figures: figures,
      published: published?.figures.figures ?? [])
    reader.checkTables(scheme)
    self.settings = settings
    self.scheme = scheme
    self.ranges = ranges
    self.list = list
    self.figures = figures
    self.published = published?.figures
    findings = reader.findings
    files = reader.files
  }

  /// Into which parts the institutions are divided.
  package var classification: Classification { year.classification }

  /// The groups, in their order.
  package var groups: [Scope] { classification.groupScopes }

  /// The name of a part of the institutions.
  package func name(of scope: Scope) -> String { classification.name(of: scope) }
}
