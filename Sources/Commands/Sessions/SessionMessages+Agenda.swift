import Arguments
import CivilTime
import Diagnostics
import PlanModel
import SpanishText

/// What is said of the items of an agenda.
extension SessionMessages {
  /// That a number is not that of a matter, but of something that has a command of its own.
  static func formalItem(
    _ number: String, _ key: String, _ kind: OrderOfBusiness.Kind
  ) -> Diagnostic {
    let name = key.shellWord
    let (item, command) =
      switch kind {
      case .attendance: ("la lista de asistencia", "snt sesión asistencia \(name) CLAVE…")
      case .quorum, .attendanceAndQuorum:
        ("la declaración de quórum", "snt sesión asistencia \(name) CLAVE…")
      case .minutes: ("la aprobación del acta anterior", "snt acta aprobar SESIÓN --en \(name)")
      case .agreements: ("el seguimiento de acuerdos", "snt acuerdo cumplir CLAVE")
      case .lines: ("el informe de las líneas de acción", "snt avance LÍNEA")
      case .decisions: ("los acuerdos de la sesión", "snt acuerdo nuevo \(name) --texto \"…\"")
      case .closing: ("la clausura", "snt sesión registrar \(name) --fin HORA")
      // Of these an agenda can tell something: they are written as matters.
      case .approvalOfAgenda, .installation, .matter, .otherMatters:
        ("un tema", "snt sesión resultado \(name) \(number) RESULTADO")
      }
    return Diagnostic(
      "tema-no-encontrado", .error, "el punto \(number) de «\(key)» es \(item), y no un tema",
      help: ["eso se anota así: \(command)", "los números son los de: snt sesión orden \(name)"])
  }

  static func itemAfterSession(
    _ item: String, _ key: String, on day: CivilDate
  ) -> Diagnostic {
    Diagnostic(
      "sesión-ya-celebrada", .error,
      "«\(key)» ya se celebró, el \(SpanishDate.withWeekday(day)), y su orden del día no cambia",
      help: [
        "lo que se trató sin estar previsto se anota así: snt sesión resultado \(key.shellWord) "
          + "\(item.shellWord) RESULTADO --tratamiento QUÉ"
      ])
  }

  static let itemQuestion = "¿Qué tema se agrega? «aprobación: …», o solo de qué trata:"

  static func noSuchItem(
    _ text: String, _ key: String, _ items: [(number: String, item: AgendaItem)],
    isAmbiguous: Bool
  ) -> Diagnostic {
    let listed = items.prefix(20).map { number, item in
      let words = item.subject.value.isEmpty ? item.treatment?.rawValue ?? "" : item.subject.value
      return "\(number)  \(words.count > 66 ? words.prefix(63) + "…" : words[...])"
    }
    let rest = items.count > 20 ? ["y \(items.count - 20) más."] : []
    let add = "si se trató sin estar previsto, agréguelo con sus palabras y «--tratamiento»."
    let addBefore = "si está por tratarse, agréguelo antes: snt sesión tema \(key.shellWord) \"…\""
    let headline =
      isAmbiguous
      ? "varios temas de «\(key)» dicen «\(text)»" : "«\(key)» no tiene un tema «\(text)»"
    return Diagnostic(
      "tema-no-encontrado", .error, headline,
      help: items.isEmpty
        ? [
          "no consta su orden del día: diga el tema con sus palabras y «--tratamiento».", addBefore,
        ]
        : [isAmbiguous ? "diga cuál por su número:" : "tiene estos:"] + listed + rest
          + (isAmbiguous ? [] : [add]))
  }

  static func noSuchOutcome(_ text: String, _ nearest: String?, _ words: [String]) -> InvalidValue {
    InvalidValue(
      "«\(text)» no es un resultado",
      help: [
        nearest.map { "¿quiso decir «\($0)»?" }, "puede ser \(Spanish.or(words)).",
      ].compactMap(\.self))
  }

  static func repeatedItem(_ subject: String, _ key: String) -> Diagnostic {
    Diagnostic(
      "tema-repetido", .warning, "«\(key)» ya tiene el tema «\(subject)»",
      help: [
        "si son dos, confírmelo; el orden del día se ve con: snt sesión orden \(key.shellWord)"
      ])
  }
}
