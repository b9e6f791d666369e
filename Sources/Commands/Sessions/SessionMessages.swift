import Arguments
import CivilTime
import Diagnostics
import Documents
import PlanModel
import SpanishText

/// What the commands about sessions say, in the order of the names.
enum SessionMessages {
  static func alreadyHeld(_ key: String, on day: CivilDate) -> Diagnostic {
    Diagnostic(
      "sesión-ya-celebrada", .error,
      "«\(key)» ya se celebró, el \(SpanishDate.withWeekday(day))",
      help: [
        "si es otra sesión, revise su número; si el asiento está mal, retírelo con «snt rectificar»."
      ])
  }

  static func alreadyPlanned(_ key: String, _ date: TemporalExpression) -> Diagnostic {
    Diagnostic(
      "sesión-ya-programada", .error, "«\(key)» ya está programada para \(plannedDay(date))",
      help: [
        "si es otra sesión, lleva otro número.",
        "para cambiarla de día: snt sesión diferir \(key.shellWord) FECHA --motivo \"…\"",
      ])
  }

  static let attendanceQuestion =
    "¿Quiénes asistieron? Sus claves, «todos» o «todos menos NLE y TLA»:"

  static func authorityWithoutDay(_ key: String) -> Diagnostic {
    Diagnostic(
      "falta-dato", .error, "«--autoriza» va con el nuevo día, y no se dijo cuál es",
      help: [
        "si queda hasta nuevo aviso, diga en «--nota» quién lo dispuso.",
        "con fecha: snt sesión diferir \(key.shellWord) 2025-06-17 --autoriza \"oficio 12/2025\"",
      ])
  }

  static let cancellationQuestion = "¿Por qué se cancela?"

  static let commissionQuestion = "¿De qué comisión? Sus siglas:"

  static func dayQuestion(_ planned: String) -> String {
    "¿Qué día fue? Estaba programada para \(planned):"
  }

  static func heldEarly(_ key: String, planned: CivilDate, held: CivilDate) -> Diagnostic {
    Diagnostic(
      "sesión-antes-de-su-día", .warning,
      "«\(key)» está programada para el \(SpanishDate.withWeekday(planned)), y se anota el "
        + SpanishDate.words(held),
      help: [
        "si se celebró antes de su día, confírmelo; si fue otro día, dígalo con «--fecha».",
        "si cambió de fecha, anótelo antes: snt sesión diferir \(key.shellWord) FECHA",
      ])
  }

  static func heldThoughCancelled(_ key: String) -> Diagnostic {
    Diagnostic(
      "sesión-cancelada", .warning, "«\(key)» está cancelada",
      help: ["si al final se celebró, confírmelo; si es otra sesión, revise su número."])
  }

  static func heldWithoutQuorum(_ key: String, _ quorum: SessionQuorum) -> Diagnostic {
    Diagnostic(
      "sin-quórum", .warning, "a «\(key)» no asistieron los que pide el quórum",
      help: [
        QuorumWords.text(quorum), "complete la asistencia, o agregue «--segunda-convocatoria».",
      ])
  }

  static func hoursReversed(_ opened: String, _ closed: String) -> Diagnostic {
    Diagnostic(
      "horas-al-revés", .warning, "empezó a las \(opened) y terminó a las \(closed)",
      help: ["revise las horas; si terminó pasada la medianoche, confírmelo."])
  }

  static func inPersonFromAfar(_ key: String, _ remote: [String]) -> Diagnostic {
    Diagnostic(
      "modalidad-contradictoria", .warning,
      "«\(key)» es presencial, y hay quien asistió a distancia: \(list(remote))",
      help: ["si fue híbrida: snt sesión registrar \(key.shellWord) --modalidad híbrida"])
  }

  static func isCancelled(_ key: String) -> Diagnostic {
    Diagnostic(
      "sesión-cancelada", .error, "«\(key)» está cancelada",
      help: ["para retomarla: snt sesión programar \(key.shellWord) --fecha FECHA"])
  }

  static func meetingRepeated(_ key: String, on day: CivilDate?, next: String) -> Diagnostic {
    let when = day.map { ", del \(SpanishDate.words($0))" } ?? ""
    return Diagnostic(
      "reunión-repetida", .error, "ya hay una «\(key)»\(when)",
      help: [
        "la bitácora junta lo que lleva el mismo nombre: a la otra póngale «\(next)».",
        "el número solo las distingue; no es numeración oficial.",
      ])
  }

  static func missingCommission(_ key: String) -> String {
    "de qué comisión: en «\(key)» la asistencia y los votos van por comisión"
  }

  /// A clause: «qué día fue «ordinaria 2»: estaba programada para …».
  static func missingDay(_ key: String, _ planned: String) -> String {
    "qué día fue «\(key)»: estaba programada para \(planned)"
  }

  static func newSession(_ key: String, nearest: String?, known: [String]) -> Diagnostic {
    Diagnostic(
      "sesión-nueva", .warning, "«\(key)» no está en el calendario ni en la bitácora",
      help: [
        nearest.map { "¿quiso decir «\($0)»?" }, known.isEmpty ? nil : "hay: \(list(known)).",
        "si se celebró sin programarse, confírmelo y se agrega.",
      ].compactMap(\.self))
  }

  static func nobodyKnown(_ commission: String?) -> Diagnostic {
    Diagnostic(
      "falta-dato", .error,
      "no se sabe quiénes integran \(commission ?? "la Comisión"), y no se puede decir «todos»",
      help: [
        commission == nil
          ? "escríbalos bajo «comisión: integrantes:» en plan.yaml, o dé sus claves una por una."
          : "dé sus claves una por una: el plan solo conoce a los de su comisión."
      ])
  }

  static func noSuchKind(
    _ kind: String, _ nearest: String?, _ kinds: [String], key: String?
  ) -> Diagnostic {
    Diagnostic(
      "tipo-de-sesión-desconocido", .error, "«\(kind)» no es un tipo de sesión",
      help: [
        nearest.map { "¿quiso decir «\($0)»?" }, "hay: \(Spanish.and(kinds)).",
        key == nil ? nil : "si el nombre es otro, diga el tipo con «--tipo».",
      ].compactMap(\.self))
  }

  /// That the plan does not say how long before a session it is called.
  static func noNotice(_ kind: String) -> String {
    "El plan no dice con cuánto plazo se convoca (reglas: «convocatoria \(kind)»)."
  }

  static func nothingToPostpone(_ key: String, _ day: String) -> Diagnostic {
    Diagnostic(
      "sesión-sin-programar", .error, "«\(key)» no tiene fecha que cambiar",
      help: ["póngasela: snt sesión programar \(key.shellWord) --fecha \(day.shellWord)"])
  }

  static func notJoint(_ key: String) -> Diagnostic {
    Diagnostic(
      "sin-comisiones-unidas", .error, "«\(key)» no es de comisiones unidas",
      help: [
        "quite «--comisión»; si sesionaron juntas: snt sesión registrar \(key.shellWord) --unidas SIGLAS"
      ])
  }

  /// «el martes 10 de junio de 2025», or a vaguer date as it was written.
  static func plannedDay(_ date: TemporalExpression) -> String {
    guard let day = date.end, date.start == day else { return "«\(date.text)»" }
    return "el \(SpanishDate.withWeekday(day))"
  }

  static func plannedInPast(_ key: String, _ day: CivilDate) -> Diagnostic {
    Diagnostic(
      "sesión-en-el-pasado", .warning,
      "«\(key)» quedaría para un día que ya pasó, el \(SpanishDate.withWeekday(day))",
      help: [
        "si está por celebrarse, revise el año.",
        "si ya se celebró, confírmelo, y después: snt sesión registrar \(key.shellWord) --fecha \(day.iso)",
      ])
  }

  static func planningQuestion(_ key: String) -> String { "¿Para qué día queda «\(key)»?" }

  static let postponementQuestion = "¿Por qué se difiere?"

  static func tooLateToCall(_ key: String, last: CivilDate, rule: String) -> Diagnostic {
    Diagnostic(
      "convocatoria-sin-tiempo", .warning, "ya no hay tiempo de convocar a «\(key)» para ese día",
      help: [
        "la regla pide \(rule): debió convocarse a más tardar el \(SpanishDate.withWeekday(last)).",
        "elija otro día, o confírmelo si ya se convocó.",
      ])
  }

  static func unknown(
    _ text: String, nearest: String?, known: [String], canBeAdded: Bool = true
  ) -> Diagnostic {
    Diagnostic(
      "clave-no-encontrada", .error, "«\(text)» no es una sesión de este plan",
      help: [
        nearest.map { "¿quiso decir «\($0)»?" }, known.isEmpty ? nil : "hay: \(list(known)).",
        canBeAdded
          ? "si falta, agréguela: snt sesión programar \(text.shellWord) --fecha FECHA"
          : "se nombra por su tipo y su número: «ordinaria 2», «Segunda sesión ordinaria».",
      ].compactMap(\.self))
  }

  /// The first sessions of a list.
  private static func list(_ keys: [String]) -> String {
    let first = keys.prefix(12).map(\.self)
    return Spanish.and(first + (keys.count > 12 ? ["\(keys.count - 12) más"] : []))
  }
}
