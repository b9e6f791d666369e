import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// Who the commission is: offices, members and the areas that can be responsible.
extension Programme {
  /// The offices with who holds them on the cut-off; empty where the plan names none.
  package static func offices(_ input: ReportInput) -> [Block] {
    let offices = input.state.offices(on: input.cutOff)
    guard !offices.isEmpty else { return [] }
    return [
      .facts(
        offices.map { office, holder in
          LabelledValue(
            Spanish.capitalized(office), RichText(holder ?? ProgrammeWords.vacant))
        })
    ]
  }

  /// Who belongs to the commission on the cut-off; empty where the plan names nobody.
  package static func members(_ input: ReportInput) -> [Block] {
    let members = input.state.members(on: input.cutOff)
    guard !members.isEmpty else { return [] }
    // Where everybody has a vote, nothing needs saying.
    let differs = members.contains { !$0.hasVote }
    let rows = members.map { member -> Table.Row in
      [
        RichText(member.key.value), RichText(member.body ?? "—"), RichText(member.name ?? "—"),
        RichText(differs ? ProgrammeWords.vote(member.hasVote) : "—"),
      ]
    }
    let columns: [Column] = [
      .key(ColumnTitles.key),
      .words(ColumnTitles.body, weight: 2, minimum: 14),
      .words(ColumnTitles.person, weight: 2, minimum: 14),
      Column(ColumnTitles.vote),
    ]
    return [
      .table(
        Table(caption: ProgrammeWords.Captions.members, columns, rows).withoutEmptyColumns)
    ]
  }

  /// The areas that can be responsible, with what their keys stand for.
  ///
  /// Empty where no key stands for anything but itself.
  package static func areas(_ input: ReportInput) -> [Block] {
    let areas = input.plan.areas.filter { $0.key.value.folded != $0.name.value.folded }
    guard !areas.isEmpty else { return [] }
    let columns: [Column] = [
      .key(ColumnTitles.key), .words(ColumnTitles.area),
    ]
    let rows = areas.map { area -> Table.Row in
      [RichText(area.key.value), RichText(area.name.value)]
    }
    return [.table(Table(caption: ProgrammeWords.Captions.areas, columns, rows))]
  }
}
