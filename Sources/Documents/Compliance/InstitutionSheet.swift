import CivilTime
import Compliance
import DocumentModel
import JSONText
import PlanModel
import SpanishText

/// What an institution gets sent: what it carried out, what it lacks, and how it stands.
package struct InstitutionSheet {
  let plan: Plan
  let followUp: FollowUp
  let figures: ComplianceFigures
  /// The number of the institution in the matrix.
  let index: Int
  /// The year before, where the plan names it.
  let previous: ComplianceYear?

  /// The sheet of an institution of a matrix; nil where the plan has no matrix.
  package init?(
    _ plan: Plan, _ followUp: FollowUp, institution index: Int, previous: ComplianceYear?
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
  private var isExample: Bool { followUp.settings.isReconstructed }

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
        + CellState.told.flatMap(cells) + request
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
          RichText(share?.percentage.text ?? "—"), RichText(range(of: axis)),
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
        ], rows, notes: [RichText(SheetWords.columns)], isDense: true))
  }

  private func range(of axis: Int) -> String {
    guard let own = figures.percentage(index, in: axis) else { return "—" }
    guard !followUp.ranges.isEmpty else { return "—" }
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
    guard let previous else { return [] }
    guard let old = previous.figures else { return [SheetWords.onlyMeansBefore] }
    let key = institution.key.folded
    guard let former = old.matrix.institutions.firstIndex(where: { $0.key.folded == key }) else {
      return [SheetWords.notThereBefore]
    }
    return followUp.countedAxes.compactMap { axis in
      let current = followUp.scheme.axes[axis]
      guard let other = previous.axes.firstIndex(where: { $0.key == current.key }),
        let before = old.percentage(former, in: other),
        let now = figures.percentage(index, in: axis)
      else { return nil }
      return SheetWords.change(current, before.text, now.text)
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

  /// Asks for what is missing, where the plan says until when.
  private var request: [Block] {
    guard let due = followUp.settings.due, !activities(.unfulfilled).isEmpty else { return [] }
    return [.paragraph(RichText(SheetWords.request(due.value.text)))]
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

  // MARK: For programs

  /// The sheet by the names of its parts.
  package var data: [(String, JSONValue)] {
    let axes = followUp.countedAxes.map { axis -> JSONValue in
      let share = figures.share(index, in: axis)
      let position = figures.position(of: index, in: [axis])
      return .object([
        ("clave", .string(followUp.scheme.axes[axis].key)),
        ("cumple", share.map { .integer($0.fulfilled) } ?? .null),
        ("aplica", .integer(share?.applicable ?? 0)),
        ("porcentaje", .optional(share?.percentage.text)), ("rango", .string(range(of: axis))),
        ("lugar en su sector", position.map { .integer($0.rank) } ?? .null),
        ("de", position.map { .integer($0.count) } ?? .null),
      ])
    }
    let cells = matrix.activities.indices.map { activity -> JSONValue in
      let note = matrix.note(index, activity)
      return .object([
        ("actividad", .string(matrix.activities[activity].key)),
        ("estado", .string(matrix[index, activity].name)),
        ("supuesto", .bool(matrix.isAssumed(index, activity))),
        ("fecha", .optional(note?.date?.iso)), ("evidencia", .optional(note?.evidence)),
        ("observación", .optional(note?.remark)),
      ])
    }
    return [
      ("vista", .string("ficha")), ("reconstruida", .bool(isExample)),
      ("clave", .string(institution.key)), ("siglas", .optional(institution.acronym)),
      ("nombre", .string(institution.name)),
      ("sector", .string(matrix.sectors[institution.sector])),
      ("grupo", .string(matrix.groups[institution.group])), ("ejes", .array(axes)),
      ("actividades", .array(cells)),
    ]
  }
}

extension CellState {
  /// The states of which a sheet tells, what needs somebody first.
  fileprivate static let told: [CellState] = [.unfulfilled, .fulfilled, .notApplicable]
}
