import CivilTime
import Compliance
import DocumentModel
import JSONText
import PlanModel
import SpanishText

/// Who lacks what: an area of opportunity is an institution and an activity that applies to it and that
/// it did not carry out.
package struct OpportunityList {
  private let plan: Plan
  private let followUp: FollowUp
  private let figures: ComplianceFigures
  private let scope: Scope

  /// The areas of opportunity of a part of the institutions; nil where the plan has no matrix.
  package init?(_ plan: Plan, _ followUp: FollowUp, of scope: Scope = .whole) {
    guard let figures = followUp.figures else { return nil }
    self.plan = plan
    self.followUp = followUp
    self.figures = figures
    self.scope = scope
  }

  private var matrix: ComplianceMatrix { figures.matrix }

  /// Each activity of an axis that somebody lacks, what most lack first.
  private func found(in axis: Int) -> [Opportunity] {
    figures.opportunities(of: scope, in: axis)
      .sorted { ($1.institutions.count, $0.activity) < ($0.institutions.count, $1.activity) }
  }

  // MARK: For people

  /// The list as a document.
  package var document: Document {
    var metadata = Document.Metadata(
      title: ComplianceWords.opportunities, subtitle: plan.title?.value)
    metadata.isScreen = true
    metadata.dateLine = plan.term?.value.text
    metadata.exampleNotice = plan.isExample ? ReportWords.exampleNotice : nil
    metadata.standingNotice = followUp.standingNotice
    metadata.footer = plan.commission.institution
    return Document(
      metadata,
      followUp.reconstructionNotice + [.paragraph(RichText(OpportunityWords.scope(scope, matrix)))]
        + followUp.countedAxes.flatMap(section)
        + [.paragraph(RichText(ComplianceWords.opportunityRule(followUp.scheme.axes)))])
  }

  /// How many institutions of an activity are named; the table for spreadsheets has all of them.
  private static let named = 24

  private func section(_ axis: Int) -> [Block] {
    let heading = Block.heading(1, RichText(OpportunityWords.axis(followUp.scheme.axes[axis])))
    let found = found(in: axis)
    let lacking = figures.institutionsWithOpportunities(of: scope, in: axis).count
    let counted = figures.members(of: scope).count { figures.share($0, in: axis) != nil }
    let count = RichText(OpportunityWords.lacking(lacking, of: counted))
    guard !found.isEmpty else { return [heading, .paragraph(count)] }
    let rows = found.map { opportunity -> Table.Row in
      let activity = matrix.activities[opportunity.activity]
      let names = opportunity.institutions.prefix(Self.named)
        .map { matrix.institutions[$0].shortName }
      return [
        RichText(activity.key), RichText(activity.name),
        RichText(Spanish.grouped(opportunity.institutions.count)),
        RichText(
          OpportunityWords.names(names, hidden: opportunity.institutions.count - names.count)),
      ]
    }
    let columns: [Column] = [
      .key(RichText(ComplianceWords.number)),
      .words(RichText(ComplianceWords.activity), weight: 2),
      .figures(RichText(ComplianceWords.lacking)),
      .words(RichText(OpportunityWords.institutions), weight: 3),
    ]
    return [heading, .paragraph(count), .table(Table(columns, rows, isDense: true))]
  }

  // MARK: For spreadsheets

  /// A row for each area of opportunity, by institution.
  package var table: [UInt8] {
    let marks = TableMarks(plan, followUp)
    let isAssumed = matrix.hasAssumptions
    var table = FigureTable(
      Institution.header + [
        FigureTableWords.axis, FigureTableWords.activityKey, FigureTableWords.activity,
        FigureTableWords.date, FigureTableWords.evidence, FigureTableWords.remark,
      ] + (isAssumed ? [FigureTableWords.assumed] : []) + marks.header)
    for index in figures.members(of: scope) {
      let institution = matrix.institutions[index].cells(in: matrix)
      for (axis, activity) in lacking(index) {
        let note = matrix.note(index, activity)
        var row = institution
        row += [
          .text(followUp.scheme.axes[axis].key), .text(matrix.activities[activity].key),
          .text(matrix.activities[activity].name), .text(orNothing: note?.date?.iso),
          .text(orNothing: note?.evidence), .text(orNothing: note?.remark),
        ]
        if isAssumed {
          row.append(
            .text(
              matrix.isAssumed(index, activity) ? FigureTableWords.yes : FigureTableWords.no))
        }
        table.add(row + marks.cells)
      }
    }
    return table.bytes
  }

  /// What an institution lacks, with the axis of each activity.
  private func lacking(_ institution: Int) -> [(axis: Int, activity: Int)] {
    followUp.countedAxes.flatMap { axis in
      matrix.columns[axis].filter { matrix[institution, $0] == .unfulfilled }
        .map { (axis: axis, activity: $0) }
    }
  }

  // MARK: For programs

  /// The list by the names of its parts.
  package var data: [(String, JSONValue)] {
    let pairs = figures.members(of: scope).flatMap { index in
      lacking(index).map { axis, activity -> JSONValue in
        let institution = matrix.institutions[index]
        return .object([
          ("institución", .string(institution.key)), ("siglas", .optional(institution.acronym)),
          ("sector", .string(matrix.sectors[institution.sector])),
          ("grupo", .string(matrix.groups[institution.group])),
          ("eje", .string(followUp.scheme.axes[axis].key)),
          ("actividad", .string(matrix.activities[activity].key)),
          ("supuesto", .bool(matrix.isAssumed(index, activity))),
        ])
      }
    }
    return [
      ("vista", .string("áreas de oportunidad")),
      ("reconstruida", .bool(followUp.settings.isReconstructed)),
      ("ámbito", .string(matrix.name(of: scope))), ("áreas de oportunidad", .array(pairs)),
    ]
  }
}
