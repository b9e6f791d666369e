import Diagnostics
import PlanModel
import SourceText
import SpanishText

/// Parts add up to their whole: a measurement taken apart, the days of an event, shares of a hundred.
///
/// Only exact numbers are compared, and a `nota` that explains the difference is enough.
enum SumCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "suma-distinta", "las partes no suman el total",
      checks: """
        Se suman las partes de cada desglose y se comparan con el valor; las cifras de las jornadas \
        de un evento, con las del evento; y los porcentajes de un desglose, con 100. Solo se \
        comparan cantidades exactas.
        """,
      reason: """
        Quien lee el informe hace la suma. Si la fuente trae la diferencia, o hay quien pertenece a \
        dos grupos, una «nota» lo explica y no se vuelve a preguntar.
        """,
      in: .log,
      example: """
        - fecha: 2025-07-18
          medición: personas
          valor: 708
          desgloses:
            sexo: {mujeres: 352, hombres: 358}
        """,
      instead: """
        - fecha: 2025-07-18
          medición: personas
          valor: 708
          desgloses:
            sexo: {mujeres: 352, hombres: 358}
          nota: La fuente da 708 y sus partes suman 710
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let entries = subject.log.entries
    return subject.facts.measurements.flatMap { index, measurement -> [Diagnostic] in
      guard entries[index].note == nil else { return [] }
      return measurement.breakdowns.compactMap { finding($0, of: measurement, subject) }
    }
      + subject.facts.events.flatMap { index, record -> [Diagnostic] in
        guard !record.meetings.isEmpty, entries[index].note == nil else { return [] }
        return entries[index].figures.compactMap { finding($0, of: record, subject) }
      }
  }

  private static func finding(
    _ breakdown: Breakdown, of measurement: Measurement, _ subject: CheckSubject
  ) -> Diagnostic? {
    guard let first = breakdown.parts.first, let last = breakdown.parts.last else { return nil }
    let range = breakdown.name?.range ?? first.name.range.union(last.value.range)
    if let sum = shares(breakdown.parts.map(\.value.value)) {
      return (sum - 100).magnitude > 1
        ? CheckMessages.sharesDiffer(sum, subject.inLog(range)) : nil
    }
    guard let sum = exactSum(breakdown.parts.map(\.value.value)), let value = measurement.value,
      case .exact(let whole, _) = value.value, differ(sum, whole)
    else { return nil }
    return CheckMessages.sumDiffers(
      sum, whole, subject.inLog(range), whole: subject.inLog(value.range))
  }

  /// The figures of the days against the one of the event, where the days tell all of it or more.
  private static func finding(
    _ total: Figure, of record: EventRecord, _ subject: CheckSubject
  ) -> Diagnostic? {
    guard case .exact(let whole, _) = total.value.value else { return nil }
    let name = total.name.value.folded
    if name == "jornadas" {
      guard Double(record.meetings.count) != whole else { return nil }
      return CheckMessages.meetingCountDiffers(
        record.meetings.count, whole, subject.inLog(total.value.range))
    }
    let told = record.meetings.compactMap { meeting in
      meeting.figures.first { $0.name.value.folded == name }
    }
    guard let first = told.first, let sum = exactSum(told.map(\.value.value)), differ(sum, whole),
      told.count == record.meetings.count || sum > whole
    else { return nil }
    return CheckMessages.meetingsDiffer(
      total.name.value, sum, whole, subject.inLog(total.value.range),
      first: subject.inLog(first.value.range))
  }

  /// The sum of numbers, or nil where one of them is not an exact one.
  static func exactSum(_ values: [FigureValue]) -> Double? {
    var sum = 0.0
    for value in values {
      guard case .exact(let number, _) = value else { return nil }
      sum += number
    }
    return values.isEmpty ? nil : sum
  }

  /// The sum of shares, or nil where one of them is none.
  static func shares(_ values: [FigureValue]) -> Double? {
    var sum = 0.0
    for value in values {
      guard case .share(let number, _) = value else { return nil }
      sum += number
    }
    return values.isEmpty ? nil : sum
  }

  /// Whether two sums differ by more than what binary fractions lose.
  static func differ(_ left: Double, _ right: Double) -> Bool {
    (left - right).magnitude > 1e-9 * max(1, left.magnitude, right.magnitude)
  }
}
