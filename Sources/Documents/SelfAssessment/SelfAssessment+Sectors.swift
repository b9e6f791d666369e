import DocumentModel
import PlanModel
import SpanishText

/// The areas of the plan by the sector that they belong to, and the parts that they have in it.
extension SelfAssessment {
  static func sectors(_ input: ReportInput) -> [Block] {
    let plan = input.plan
    let sectors = plan.areaSectors
    guard !sectors.isEmpty else { return [] }
    var roles: [String: Set<ResponsibilityRole>] = [:]
    for item in input.index.items {
      for part in item.responsibilities { roles[part.area.value, default: []].insert(part.role) }
    }
    let rows = sectors.map { sector -> Table.Row in
      let areas = plan.areas.filter { $0.sector?.value == sector }.map(\.key.value)
      let counts = ResponsibilityRole.allCases.map { role in
        areas.count { roles[$0]?.contains(role) == true }
      }
      return Table.Row(
        [RichText(Spanish.capitalized(sector)), RichText(Spanish.grouped(areas.count))]
          + counts.map { RichText($0 == 0 ? "—" : Spanish.grouped($0)) })
    }
    let columns: [Column] =
      [.words(ColumnTitles.sector), .figures(ColumnTitles.named)]
      + ResponsibilityRole.allCases.map { .figures(RichText(Spanish.capitalized($0.plural))) }
    let table = Table(
      caption: RichText(SelfAssessmentWords.Captions.sectors), columns, rows,
      notes: [RichText(SelfAssessmentWords.sectorRule)])
    return [.table(table.withoutEmptyColumns)]
  }
}
