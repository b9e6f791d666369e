import Diagnostics
import PlanModel
import SourceText

/// An entry stands once in the log, and an id belongs to one entry.
enum RepeatedEntryCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "asiento-repetido", "el mismo asiento está dos veces en la bitácora",
      checks: """
        Dos asientos iguales de principio a fin son uno que se copió, o que quedó dos veces al unir \
        dos versiones de la bitácora.
        """,
      reason: """
        Las mediciones que se suman contarían dos veces, y también los hechos de cada línea.
        """,
      in: .log,
      example: """
        - fecha: 2025-07-18
          medición: personas
          valor: 150
        - fecha: 2025-07-18
          medición: personas
          valor: 150
        """,
      instead: """
        - fecha: 2025-07-18
          medición: personas
          valor: 150
        """),
    DiagnosticPage(
      "id-repetido", "dos asientos distintos tienen el mismo id",
      checks: """
        El id de un asiento es suyo. Los ponen las órdenes que escriben; si se copia un asiento \
        para hacer otro, hay que quitarle el id.
        """,
      reason: """
        Una rectificación nombra el asiento por su id. Si dos lo comparten, se corrige el primero, \
        que puede no ser el que se quería.
        """,
      in: .log,
      example: """
        - fecha: 2025-03-28
          id: a3f9k
          hito: 1.1
          nota: Se entregó el borrador
        - fecha: 2025-04-11
          id: a3f9k
          hito: 1.2
          nota: Se instaló el grupo
        """,
      instead: """
        - fecha: 2025-03-28
          id: a3f9k
          hito: 1.1
          nota: Se entregó el borrador
        - fecha: 2025-04-11
          hito: 1.2
          nota: Se instaló el grupo
        """),
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    guard let source = subject.log.source else { return [] }
    let entries = subject.log.entries
    var texts: [UInt64: Int] = [:]
    var ids: [String: Located<String>] = [:]
    var findings: [Diagnostic] = []
    texts.reserveCapacity(entries.count)
    for index in entries.indices {
      let range = entries[index].range
      let digest = source.digest(of: range)
      if let first = texts[digest], source[entries[first].range] == source[range] {
        findings.append(
          CheckMessages.repeatedEntry(
            subject.inLog(entries[index].date.range),
            first: subject.inLog(entries[first].date.range)))
        continue
      }
      texts[digest] = index
      guard let id = entries[index].id else { continue }
      if let first = ids[id.value] {
        findings.append(
          CheckMessages.repeatedID(
            id.value, subject.inLog(id.range), first: subject.inLog(first.range)))
      } else {
        ids[id.value] = id
      }
    }
    return findings
  }
}

extension SourceText {
  /// A number that equal texts share (FNV-1a); a dictionary of the texts themselves took longer than
  /// all other checks together.
  fileprivate func digest(of range: ByteRange) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      var digest: UInt64 = 0xCBF2_9CE4_8422_2325
      for offset in min(range.start, bytes.count)..<min(range.end, bytes.count) {
        digest = (digest ^ UInt64(bytes[offset])) &* 0x100_0000_01B3
      }
      return digest
    }
  }
}
