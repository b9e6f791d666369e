import CivilTime
import Diagnostics
import Documents
import PlanModel
import SpanishText

/// What the commands about agreements say, in the order of the names.
enum AgreementMessages {
  static func ambiguous(_ text: String, _ found: [AgreementStatus]) -> Diagnostic {
    let first = found.prefix(8).map { status in
      [status.name, status.agreement?.text.value].compactMap { $0 }.joined(separator: ": ")
    }
    let rest = found.count - first.count
    return Diagnostic(
      "acuerdo-ambiguo", .error, "«\(text)» puede ser cualquiera de \(found.count) acuerdos",
      help: ["escriba la clave de uno:"] + first + (rest > 0 ? ["y \(rest) más."] : []))
  }

  /// What becomes of an agreement of a working meeting.
  static func commitment(_ name: String) -> String {
    "Una reunión de trabajo no toma acuerdos numerados: queda como compromiso de su minuta, y se le da "
      + "seguimiento como «\(name)»."
  }

  static func numberedMeeting(_ session: String) -> Diagnostic {
    Diagnostic(
      "reunión-sin-numeración", .error,
      "«\(session)» es una reunión de trabajo, y no toma acuerdos con número",
      help: [
        "quite «--clave»: se anota como compromiso de la minuta; o diga la sesión que lo tomó."
      ])
  }

  /// That an agreement is no longer open; nil while it is, or waits with another body.
  static func settled(_ status: AgreementStatus) -> Diagnostic? {
    guard let state = status.state, state != .referred, let day = status.settledOn else {
      return nil
    }
    let since = SpanishDate.words(day)
    let standing =
      state == .fulfilled ? "ya se cumplió, el \(since)" : "está sin efecto desde el \(since)"
    return Diagnostic(
      "acuerdo-ya-concluido", .warning, "\(status.name ?? "el acuerdo") \(standing)",
      help: [
        "si es otro acuerdo, revise la clave; si aquello fue un error, retire su asiento con «snt "
          + "rectificar» en vez de agregar otro."
      ])
  }

  static func unknown(
    _ text: String, nearest: String?, _ kind: PlanNames.Kind?
  ) -> Diagnostic {
    var help: [String] = []
    if let nearest { help.append("¿quiso decir «\(nearest)»?") }
    if kind == .session {
      help.append("«\(text)» es una sesión; el primero de sus acuerdos es «\(text)#1».")
    }
    help.append("los acuerdos se ven con «snt acuerdos»; si es otro plan, dígalo con «--plan».")
    return Diagnostic(
      "clave-no-encontrada", .error, "«\(text)» no es un acuerdo de este plan", help: help)
  }

  /// How an agreement without a number is named, and how agreements get theirs.
  static func withoutKey(_ name: String, rule: String?) -> String {
    let why =
      rule.map { "La regla «clave de acuerdos: \($0)» no se entiende" }
      ?? "El plan no dice cómo se numeran los acuerdos"
    return "\(why): este queda sin clave, y se le da seguimiento como «\(name)». Para numerarlos, "
      + "escriba en plan.yaml, bajo «reglas:», clave de acuerdos: "
      + "\"{siglas}/{tipo}{n}/{año}-{nn}\"; para este, retírelo y repita la orden con «--clave»."
  }
}
