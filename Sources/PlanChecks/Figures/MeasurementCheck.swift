import Diagnostics
import PlanModel
import SpanishText

/// A measurement has a value, and one that is accumulated already is not added up.
enum MeasurementCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "acumulado-que-se-suma", "una cifra acumulada se suma con las anteriores",
      checks: """
        Un indicador con «acumulación: suma» suma todas sus mediciones. Si el «alcance» de una dice \
        que ya es un acumulado, se estaría contando dos veces.
        """,
      reason: """
        El indicador mostraría más de lo que hay, y la meta parecería alcanzada.
        """,
      in: .log,
      example: """
        - fecha: 2025-07-18
          medición: personas
          valor: 150
        - fecha: 2025-08-29
          medición: personas
          valor: 270
          alcance: acumulado desde julio
        """,
      instead: """
        - fecha: 2025-07-18
          medición: personas
          valor: 150
        - fecha: 2025-08-29
          medición: personas
          valor: 120
          alcance: del bimestre
        """),
    DiagnosticPage(
      "medición-sin-valor", "una medición no dice cuánto se midió",
      checks: """
        Cada medición lleva «valor». Los desgloses, si los hay, dicen de qué partes se compone.
        """,
      reason: """
        Una medición sin valor no se cuenta, y el indicador se queda con el anterior.
        """,
      in: .log,
      example: """
        - fecha: 2025-07-18
          medición: personas
          desgloses:
            sexo: {mujeres: 82, hombres: 68}
        """,
      instead: """
        - fecha: 2025-07-18
          medición: personas
          valor: 150
          desgloses:
            sexo: {mujeres: 82, hombres: 68}
        """),
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let added = Set(
      subject.plan.indicators.filter { $0.accumulation == .sum }.map(\.key.value))
    var isMeasured: Set<String> = []
    return subject.facts.measurements.compactMap { index, measurement in
      let name = measurement.indicator
      guard let value = measurement.value else {
        guard subject.isWholeInLog(subject.log.entries[index].range) else { return nil }
        return CheckMessages.measurementWithoutValue(name.value, subject.inLog(name.range))
      }
      // The first may well be the total of what came before.
      let isFirst = isMeasured.insert(name.value).inserted
      guard !isFirst, added.contains(name.value),
        let scope = subject.log.entries[index].scope, scope.folded.hasPrefix("acumulad")
      else { return nil }
      return CheckMessages.accumulatedTwice(name.value, scope, subject.inLog(value.range))
    }
  }
}
