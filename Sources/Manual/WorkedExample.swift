import CivilTime
import DocumentModel
import Documents
import PlanAssessment
import PlanFiles
import SourceText
import SpanishText
import YAMLSyntax

/// A small plan, judged when the page is shown: every figure of the text is reckoned.
enum WorkedExample {
  static var blocks: [Block] {
    let assessment = assessment
    let whole = assessment.whole
    return Block.part(
      "Un ejemplo con cifras",
      .paragraph("En plan.yaml:"), .preformatted(ManualExample.reckonedPlan.text),
      .paragraph("Y en bitacora.yaml:"), .preformatted(ManualExample.reckonedLog.text),
      .paragraph(RichText("Al \(SpanishDate.words(cutOff)):")),
      .table(
        Table(
          [
            .key("Línea"), .figures("Peso"), .figures("Alcanzado"), .figures("Programado"),
            .words("Situación", minimum: 14),
          ],
          assessment.lines.map(row)
            + [
              Table.Row(
                [
                  "Total", RichText(Spanish.decimal(whole.weight, digits: 1)),
                  RichText(PercentWords.exact(whole.progress)),
                  RichText(PercentWords.exact(whole.current.programmed)),
                  RichText(SituationWords.exclusions(whole) + " fuera del cálculo"),
                ], isTotal: true)
            ], isDense: true)),
      .bullets([
        List.Item(RichText("Alcanzado: \(mean(assessment) { $0.progress }).")),
        List.Item(RichText("Programado: \(mean(assessment) { $0.programmed ?? 0 }).")),
        List.Item(RichText("Razón: \(ratio(whole)).")),
        List.Item(RichText(linear(assessment))),
      ]))
  }

  private static let cutOff = CivilDate(iso: "2026-06-30") ?? .earliest

  private static var assessment: Assessment {
    let plan = YAMLDocument(SourceText(name: "plan.yaml", ManualExample.reckonedPlan.text))
    let log = YAMLDocument(SourceText(name: "bitacora.yaml", ManualExample.reckonedLog.text))
    let read = PlanFolder.read(plan, log)
    return Assessment(plan: read.plan, log: read.log, cutOff: cutOff)
  }

  private static func row(_ line: LineAssessment) -> Table.Row {
    let isInside = line.exclusion == nil
    let mark = StatusMark(SituationWords.light(line.light), showsWord: false)
    return [
      RichText(line.key), isInside ? RichText(Spanish.decimal(line.weight, digits: 1)) : "—",
      isInside ? RichText(PercentWords.exact(line.progress)) : "—",
      RichText(PercentWords.exact(line.programmed)),
      "\(.status(mark)) \(SituationWords.text(line.situation))",
    ]
  }

  /// «(2 × 100 + 30 + 50) ÷ 4 = 70 %».
  private static func mean(
    _ assessment: Assessment, _ value: (LineAssessment) -> Double
  ) -> String {
    let inside = assessment.lines.filter { $0.exclusion == nil }
    let terms = inside.map { line -> String in
      let figure = Spanish.decimal(value(line), digits: 1)
      return line.weight == 1 ? figure : "\(Spanish.decimal(line.weight, digits: 1)) × \(figure)"
    }
    let weight = inside.reduce(0) { $0 + $1.weight }
    let sum = inside.reduce(0) { $0 + $1.weight * value($1) }
    return "(\(terms.joined(separator: " + "))) ÷ \(Spanish.decimal(weight, digits: 1)) = "
      + PercentWords.exact(weight > 0 ? sum / weight : nil)
  }

  private static func ratio(_ whole: Aggregate) -> String {
    let reached = Spanish.fixed(whole.current.reached ?? 0, digits: 1)
    let programmed = Spanish.fixed(whole.current.programmed ?? 0, digits: 1)
    return "\(reached) ÷ \(programmed) = \(Spanish.fixed(whole.current.index ?? 0, digits: 2))"
  }

  /// How the programmed percentage of the first linear period comes about.
  private static func linear(_ assessment: Assessment) -> String {
    guard
      let line = assessment.lines.first(where: { $0.period?.isLinear == true && $0.weight == 1 }),
      let period = line.period, let start = period.start
    else { return "" }
    let passed = cutOff.dayNumber - start.dayNumber
    let days = period.end.dayNumber - start.dayNumber + 1
    let percentage = PercentWords.exact(line.programmed)
    return """
      De la línea \(line.key) habían pasado \(passed) de los \(days) días de su plazo: \
      \(passed) ÷ \(days) = \(percentage).
      """
  }
}
