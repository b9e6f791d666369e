import DocumentModel
import PlanModel
import SpanishText

/// Who took part: what was measured and taken apart by sector and by sex.
struct Participation {
  /// A measure of participation, with the ways in which it is taken apart.
  struct Measure {
    let indicator: IndicatorStatus
    let breakdowns: [BreakdownTable]
  }

  let measures: [Measure]

  /// What people are told apart by, folded.
  private static let sorts: Set<String> = ["sexo", "genero", "sector"]

  init(_ input: ReportInput) {
    measures = input.state.indicators.compactMap { status in
      let breakdowns = BreakdownTable.all(status, input.state)
      let isOfPeople = breakdowns.contains { Self.sorts.contains($0.name.folded) }
      return isOfPeople ? Measure(indicator: status, breakdowns: breakdowns) : nil
    }
  }
}

extension SelfAssessment {
  static func participation(_ input: ReportInput) -> [Block] {
    Participation(input).measures.flatMap { measure -> [Block] in
      [.paragraph(sentence(measure.indicator, input))] + difference(measure)
        + measure.breakdowns.map { .table($0.tableBesideNotice) }
    } + sectors(input)
  }

  /// «Personas que participaron: 708 (de toda la implementación).».
  private static func sentence(_ status: IndicatorStatus, _ input: ReportInput) -> RichText {
    let name = status.indicator?.name?.value ?? status.key
    let entry = status.measurements.last.map { input.state.entries[$0.entry] }
    let value = [FigureWords.text(status) ?? "—", entry?.scope].compactMap(\.self)
    return "\(strong: RichText(name)): \(value.joined(separator: ", "))."
  }

  /// That the parts do not give the whole, where they don't.
  private static func difference(_ measure: Participation.Measure) -> [Block] {
    let sums = measure.breakdowns.compactMap { breakdown in
      breakdown.difference.map { (breakdown.name, $0.parts, $0.whole) }
    }
    guard let first = sums.first else { return [] }
    let text = SelfAssessmentWords.partsDiffer(
      sums.map { (name: $0.0, sum: $0.1) }, whole: first.2)
    return [
      .warning([.paragraph(RichText(text))], title: SelfAssessmentWords.partsDifferTitle)
    ]
  }
}
