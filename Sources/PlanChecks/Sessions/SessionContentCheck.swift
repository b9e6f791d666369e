import Diagnostics
import PlanModel

/// A session that was held says who came or what it dealt with, where the others do.
enum SessionContentCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "sesión-sin-contenido", "de una sesión celebrada no se dice ni quién asistió ni qué se trató",
      checks: """
        Cuando la mayoría de las sesiones de la bitácora tienen asistencia, temas o acuerdos, se \
        enumeran las que no tienen nada de eso.
        """,
      reason: """
        En el informe la sesión aparece vacía, y no se sabe si hubo quórum.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
        - fecha: 2025-06-10
          sesión: ordinaria 2
          asistencia: [OGA, OGB, OGD]
        - fecha: 2025-09-09
          sesión: ordinaria 3
          modalidad: virtual
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
        - fecha: 2025-06-10
          sesión: ordinaria 2
          asistencia: [OGA, OGB, OGD]
        - fecha: 2025-09-09
          sesión: ordinaria 3
          modalidad: virtual
          asistencia: [OGA, OGC, OGD]
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    guard subject.isWhole else { return [] }
    let held = subject.sessions.filter { $0.heldOn != nil }
    let empty = held.filter {
      $0.attendance.isEmpty && $0.agenda.isEmpty && $0.agreements.isEmpty
        && $0.entries.allSatisfy(\.record.parts.isEmpty)
    }
    guard let first = empty.first, empty.count * 2 < held.count else { return [] }
    return [CheckMessages.emptySessions(empty.map(\.key.value), subject.inLog(first.key.range))]
  }
}
