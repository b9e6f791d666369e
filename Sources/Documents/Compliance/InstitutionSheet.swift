import CivilTime
import Compliance
import DocumentModel
import PlanModel
import SpanishText

/// What an institution gets sent: what it carried out, what it lacks, and how it stands.
package struct InstitutionSheet {
  let plan: Plan
  let followUp: FollowUp
  let figures: ComplianceFigures
  /// The number of the institution in the matrix.
  let index: Int
  /// The year before.
  let previous: PreviousYear

  /// The sheet of an institution of a matrix; nil where the plan has no matrix.
  package init?(
    _ plan: Plan, _ followUp: FollowUp, institution index: Int, previous: PreviousYear
  ) {
    guard let figures = followUp.figures else { return nil }
    self.plan = plan
    self.followUp = followUp
    self.figures = figures
    self.index = index
    self.previous = previous
  }

  var matrix: ComplianceMatrix { figures.matrix }
  var institution: Institution { matrix.institutions[index] }
  var isExample: Bool { followUp.settings.isReconstructed }

  /// The sheet as a document.
  package var document: Document {
    let name = SheetWords.title(institution)
    var metadata = Document.Metadata(
      title: isExample ? SheetWords.example(name) : name, subtitle: plan.title?.value,
      author: plan.commission.name?.value ?? plan.commission.institution,
      dateLine: plan.term?.value.text,
      exampleNotice: plan.isExample ? ReportWords.exampleNotice : nil)
    metadata.header = name
    metadata.standingNotice = followUp.standingNotice
    metadata.footer = plan.commission.institution
    return Document(
      metadata,
      followUp.reconstructionNotice + [identity, axisTable] + [.bullets(standing)]
        + CellState.told.flatMap { cells($0) + ($0 == .unfulfilled ? request : []) }
        + [.paragraph(RichText(ComplianceWords.meanRule))] + signatures)
  }

  private var identity: Block {
    .facts([
      LabelledValue(ComplianceWords.institution, RichText(institution.name)),
      LabelledValue(SheetWords.key, RichText(institution.key)),
      LabelledValue(ComplianceWords.sector, RichText(matrix.sectors[institution.sector])),
      LabelledValue(ComplianceWords.group, RichText(matrix.groups[institution.group])),
    ])
  }

  // MARK: How it stands

  private var axisTable: Block {
    let rows = followUp.countedAxes.map { axis -> Table.Row in
      let share = figures.share(index, in: axis)
      let scopes: [Scope] = [.sector(institution.sector), .group(institution.group), .whole]
      return Table.Row(
        [
          RichText(followUp.scheme.axes[axis].title),
          RichText(share.map { SheetWords.share($0) } ?? ComplianceWords.noPlace),
          RichText(share?.percentage.text ?? "—"), RichText(range(of: axis) ?? "—"),
        ] + scopes.map { RichText(figures.mean(of: $0, in: axis).percentage?.text ?? "—") })
    }
    return .table(
      Table(
        [
          .key(RichText(SheetWords.axis(followUp.scheme.axes))),
          Column(RichText(SheetWords.fulfilled)),
          .figures(RichText(ComplianceWords.percentage)), Column(RichText(ComplianceWords.range)),
          .figures(RichText(ComplianceWords.sector)), .figures(RichText(ComplianceWords.group)),
          .figures(RichText(ComplianceWords.total)),
        ], rows, notes: notes, isDense: true))
  }

  /// What the columns are, and the axes of which nobody knows what each institution did.
  private var notes: [RichText] {
    let uncounted = followUp.scheme.axes.indices.filter { !followUp.isCounted($0) }
    let axes = uncounted.map { followUp.scheme.axes[$0] }
    let sentences = [SheetWords.columns, axes.isEmpty ? nil : SheetWords.withoutMatrix(axes)]
    return sentences.compactMap { $0.map { RichText($0) } }
  }

  /// The range in which the institution lies, «fuera de los rangos», or nil where there is none.
  func range(of axis: Int) -> String? {
    guard let own = figures.percentage(index, in: axis), !followUp.ranges.isEmpty
    else { return nil }
    return followUp.ranges.first { $0.contains(own) }?.name ?? ComplianceWords.outside
  }

  private var standing: [List.Item] {
    let places = followUp.countedAxes.compactMap { axis -> String? in
      figures.position(of: index, in: [axis]).map {
        SheetWords.position($0, axis: followUp.scheme.axes[axis])
      }
    }
    return (places + changes).map { List.Item(RichText($0)) }
  }

  /// What became of it since the year before, or why nobody knows.
  private var changes: [String] {
    switch previous {
    case .notNamed: return []
    case .unreadable: return [SheetWords.unreadableBefore]
    case .known(let year) where year.figures == nil: return [SheetWords.onlyMeansBefore]
    case .known(let year):
      let comparison = YearComparison(before: year, after: followUp.year)
      guard let changes = comparison.changes(ofInstitution: index) else {
        return [SheetWords.notThereBefore]
      }
      return changes.map { SheetWords.change($0, comparison.axis($0.axis)) }
    }
  }

  // MARK: The activities

  func activities(_ state: CellState) -> [Int] {
    matrix.activities.indices.filter { matrix[index, $0] == state }
  }

  private func cells(_ state: CellState) -> [Block] {
    let found = activities(state)
    guard !found.isEmpty else {
      return state == .unfulfilled ? [.paragraph(RichText(SheetWords.nothingLacking))] : []
    }
    let rows = found.map { activity -> Table.Row in
      let note = matrix.note(index, activity)
      let assumed: RichText =
        matrix.isAssumed(index, activity)
        ? RichText(.status(StatusMark(.grey, ComplianceWords.assumed))) : ""
      return [
        RichText(matrix.activities[activity].key), RichText(matrix.activities[activity].name),
        RichText(note?.date.map(SpanishDate.short) ?? ""),
        note?.evidence.map { $0.contains("://") ? RichText(.url($0)) : RichText($0) } ?? "",
        RichText(note?.remark ?? ""), assumed,
      ]
    }
    let columns: [Column] = [
      .key(RichText(ComplianceWords.number)),
      .words(RichText(ComplianceWords.activity), weight: 3), Column(RichText(SheetWords.date)),
      .words(RichText(SheetWords.evidence), weight: 2),
      .words(RichText(SheetWords.remark), weight: 2), Column(RichText(SheetWords.mark)),
    ]
    return [
      .heading(1, RichText(SheetWords.heading(state))),
      .table(Table(columns, rows, isDense: true).withoutEmptyColumns),
    ]
  }

  /// Asks for what is missing; until when, only the plan says.
  private var request: [Block] {
    guard !activities(.unfulfilled).isEmpty else { return [] }
    return [.paragraph(RichText(SheetWords.request(followUp.settings.due?.value)))]
  }

  private var signatures: [Block] {
    guard !plan.signatures.isEmpty else { return [] }
    return [
      .signatures(
        plan.signatures.map { signature in
          SignatureBlock(
            name: [signature.honorific, signature.name.value].compactMap { $0 }
              .joined(separator: " "), office: signature.office ?? "", contact: signature.mail)
        })
    ]
  }
}

/// What is known of the year before.
package enum PreviousYear: Sendable {
  /// The plan does not name it.
  case notNamed
  /// The plan names it, and it could not be read.
  case unreadable
  /// What there is of it.
  case known(ComplianceYear)
}

extension CellState {
  /// The states of which a sheet tells, what needs somebody first.
  fileprivate static let told: [CellState] = [.unfulfilled, .fulfilled, .notApplicable]
}
