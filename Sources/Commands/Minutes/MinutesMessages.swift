import CivilTime
import Diagnostics
import PlanModel
import SpanishText

/// What the commands about minutes doubt or refuse, in the order of the names.
enum MinutesMessages {
  /// That minutes were approved before; nil where they were not.
  static func alreadyApproved(_ session: SessionStatus) -> Diagnostic? {
    guard let day = session.minutesApprovedOn else { return nil }
    let other = session.minutes?.approvedIn.map { " en «\($0.value)»" } ?? ""
    return Diagnostic(
      "acta-ya-aprobada", .warning,
      "el acta de «\(session.key)» ya se aprobó\(other), el \(SpanishDate.words(day))",
      help: ["si aquello fue un error, retire su asiento con «snt rectificar» y anótelo de nuevo."])
  }

  static func approvedByNobody(_ session: String, example: String) -> Diagnostic {
    Diagnostic(
      "acta-sin-sesión", .error,
      "no consta que «\(session)» se haya celebrado, y un acta se aprueba en una sesión",
      help: ["anote antes esa sesión; o diga el día: \(example)"])
  }

  static func notHeld(_ session: String) -> Diagnostic {
    Diagnostic(
      "acta-sin-sesión", .error, "no consta que «\(session)» se haya celebrado, y no tiene acta",
      help: ["revise de qué sesión es el acta; si ya se celebró, anote antes quiénes asistieron."])
  }

  /// That neither the minutes of a working meeting are approved, nor does one approve others.
  static func workingMeeting(_ session: String, isOwn: Bool) -> Diagnostic {
    Diagnostic(
      "reunión-sin-aprobación", .error,
      isOwn
        ? "«\(session)» es una reunión de trabajo, y su minuta no se aprueba en sesión"
        : "«\(session)» es una reunión de trabajo, y no aprueba actas",
      help: [
        isOwn
          ? "basta anotarla: snt acta anotar \(session.shellWord) --archivo ARCHIVO"
          : "diga con «--en» la sesión que la aprobó."
      ])
  }
}
