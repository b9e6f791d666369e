import Diagnostics
import PlanModel
import SourceText

/// A correction brings values that the entry it corrects has, and says why.
enum CorrectionCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "rectificación-sin-efecto", "una rectificación cambia un dato que el asiento no lleva",
      checks: """
        «porcentaje» y «estado» corrigen un avance, y «valor», una medición. Lo demás se corrige \
        retirando el asiento, con una rectificación sin datos, y escribiéndolo otra vez.
        """,
      reason: """
        El dato equivocado sigue contando, y parece que ya se corrigió.
        """,
      in: .log,
      example: """
        - fecha: 2025-07-18
          id: c5t8w
          medición: personas
          valor: 150
        - fecha: 2025-09-05
          rectifica: c5t8w
          porcentaje: 50
          motivo: Error de captura
        """,
      instead: """
        - fecha: 2025-07-18
          id: c5t8w
          medición: personas
          valor: 150
        - fecha: 2025-09-05
          rectifica: c5t8w
          valor: 105
          motivo: Error de captura
        """),
    DiagnosticPage(
      "rectificación-sin-motivo", "una rectificación no dice por qué",
      checks: """
        La bitácora se corrige con un asiento que dice qué cambia y, en «motivo», por qué.
        """,
      reason: """
        Si una cifra ya se había entregado en un informe, con el motivo se puede explicar el \
        cambio años después.
        """,
      in: .log,
      example: """
        - fecha: 2025-07-18
          id: c5t8w
          medición: personas
          valor: 150
        - fecha: 2025-09-05
          rectifica: c5t8w
          valor: 105
        """,
      instead: """
        - fecha: 2025-07-18
          id: c5t8w
          medición: personas
          valor: 150
        - fecha: 2025-09-05
          rectifica: c5t8w
          valor: 105
          motivo: Error de captura
        """),
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let corrections = subject.facts.corrections
    guard !corrections.isEmpty else { return [] }
    var targets: [String: Int] = [:]
    for index in subject.log.entries.indices {
      guard let id = subject.log.entries[index].id?.value else { continue }
      if subject.facts.correctedIDs.contains(id), targets[id] == nil { targets[id] = index }
    }
    var findings: [Diagnostic] = []
    var unexplained: [Located<String>] = []
    for (index, correction) in corrections {
      let entry = subject.log.entries[index]
      if entry.reason == nil, entry.note == nil { unexplained.append(correction.entry) }
      guard let target = targets[correction.entry.value],
        let (key, range) = unused(correction, by: subject.log.entries[target].fact)
      else { continue }
      findings.append(
        CheckMessages.correctionWithoutEffect(
          key, subject.inLog(range), target: subject.inLog(subject.log.entries[target].date.range)))
    }
    if let first = unexplained.first {
      findings.append(
        CheckMessages.unexplainedCorrection(
          unexplained.map(\.value), subject.inLog(first.range)))
    }
    return findings
  }

  /// A value that the fact has no use for, with the key under which it stands.
  private static func unused(
    _ correction: Correction, by fact: Fact
  ) -> (key: String, range: ByteRange)? {
    let progress =
      correction.percentage.map { ("porcentaje", $0.range) }
      ?? correction.state.map { ("estado", $0.range) }
    let value = correction.value.map { ("valor", $0.range) }
    return switch fact {
    case .progress: value
    case .measurement: progress
    case .correction: nil
    default: progress ?? value
    }
  }
}
