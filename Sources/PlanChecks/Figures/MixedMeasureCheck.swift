import Diagnostics
import PlanModel
import SpanishText

/// What is measured of an indicator, its target and its baseline are all shares, or all counts.
enum MixedMeasureCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "medida-mezclada", "un indicador mezcla porcentajes con cantidades",
      checks: """
        Las mediciones de un indicador, su «meta» y su «línea base» son todas porcentajes, o todas \
        cantidades. Se compara con la meta; si no la hay, con la línea base o con la primera \
        medición. Si la «unidad» ya dice que es un porcentaje, no se revisa.
        """,
      reason: """
        Un 60 % de avance hacia la meta no son 60 personas: sumadas o comparadas, las cifras del \
        informe no dirían nada.
        """,
      in: .log,
      example: """
        - fecha: 2025-07-18
          medición: personas
          valor: 100
        - fecha: 2025-08-29
          medición: personas
          valor: 60 %
        """,
      instead: """
        - fecha: 2025-07-18
          medición: personas
          valor: 100
        - fecha: 2025-08-29
          medición: personas
          valor: 60
        """)
  ]

  /// What the figures of an indicator are, and what said so first.
  private struct Measure {
    let isShare: Bool
    let what: String
    let place: Place
  }

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    var measures: [String: Measure] = [:]
    var unmixed: Set<String> = []
    var findings: [Diagnostic] = []
    func look(_ value: Located<FigureValue>?, of key: String, _ what: String, _ place: Place?) {
      guard let value, let place, let isShare = value.value.isShare, !unmixed.contains(key) else {
        return
      }
      guard let measure = measures[key] else {
        measures[key] = Measure(isShare: isShare, what: what, place: place)
        return
      }
      guard measure.isShare != isShare else { return }
      findings.append(
        CheckMessages.mixedMeasure(
          isShare: isShare, value.value.number ?? 0, measure.what, place, other: measure.place))
    }
    for indicator in subject.plan.indicators {
      let key = indicator.key.value
      if let unit = indicator.unit?.folded,
        ["%", "porcent", "por ciento"].contains(where: unit.contains)
      {
        unmixed.insert(key)
      }
      look(indicator.target, of: key, "la meta", indicator.target.map { subject.inPlan($0.range) })
      look(
        indicator.baseline, of: key, "la línea base",
        indicator.baseline.map { subject.inPlan($0.range) })
    }
    for (_, measurement) in subject.facts.measurements {
      look(
        measurement.value, of: measurement.indicator.value, "la primera medición",
        measurement.value.map { subject.inLog($0.range) })
    }
    return findings
  }
}

extension FigureValue {
  /// Whether it is a share of a hundred, not a count; nil for words, and for nothing, which is either.
  fileprivate var isShare: Bool? {
    switch self {
    case .share: true
    case .exact(0, _), .words: nil
    case .exact: false
    case .lowerBound(_, let text), .upperBound(_, let text): text.contains("%")
    }
  }
}
