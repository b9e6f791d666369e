import Diagnostics
import PlanModel
import SpanishText

/// A measurement has a value, a figure where others have one, and one that is accumulated already is
/// not added up.
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
      "medición-sin-cifra", "una medición está en palabras de las que no se saca una cifra",
      checks: """
        Si un indicador tiene meta, línea base o alguna medición con número, las demás también lo \
        llevan. Se entienden «más de 80», «casi 80», «70 %» y números redondos en palabras («mil»). \
        Basta una «nota» que lo explique.
        """,
      reason: """
        Lo que no es una cifra no se suma ni se compara con la meta, y el informe daría el total de \
        las demás como si fueran todas.
        """,
      in: .log,
      example: """
        - fecha: 2025-07-18
          medición: personas
          valor: unas 80
        """,
      instead: """
        - fecha: 2025-07-18
          medición: personas
          valor: más de 80
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
    let counted = counted(subject)
    var isMeasured: Set<String> = []
    return subject.facts.measurements.compactMap { index, measurement in
      let name = measurement.indicator
      guard let value = measurement.value else {
        guard subject.isWholeInLog(subject.log.entries[index].range) else { return nil }
        return CheckMessages.measurementWithoutValue(name.value, subject.inLog(name.range))
      }
      if case .words(let text) = value.value, counted.contains(name.value),
        subject.log.entries[index].note == nil
      {
        return CheckMessages.measurementWithoutFigure(text, subject.inLog(value.range))
      }
      // The first may well be the total of what came before.
      let isFirst = isMeasured.insert(name.value).inserted
      guard !isFirst, added.contains(name.value),
        let scope = subject.log.entries[index].scope, scope.folded.hasPrefix("acumulad")
      else { return nil }
      return CheckMessages.accumulatedTwice(name.value, scope, subject.inLog(value.range))
    }
  }

  /// The indicators of which some figure is a number.
  private static func counted(_ subject: CheckSubject) -> Set<String> {
    let planned = subject.plan.indicators.filter { indicator in
      indicator.accumulation == .sum || indicator.target?.value.number != nil
        || indicator.baseline?.value.number != nil
    }
    let measured = subject.facts.measurements.filter { $0.measurement.value?.value.number != nil }
    return Set(planned.map(\.key.value) + measured.map(\.measurement.indicator.value))
  }
}
