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

  static let castingAbstention = Diagnostic(
    "voto-de-calidad-sin-efecto", .error, "el voto de calidad decide: no puede ser una abstención",
    help: ["escriba «a favor» o «en contra»."])

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

  static let mixedVote = Diagnostic(
    "votación-ambigua", .error, "la votación se dice de dos maneras a la vez",
    help: [
      "en sumas: «--a-favor 20 --en-contra 1 --abstención 2».",
      "por nombre: «--a-favor NLE,TLA --en-contra CHP»; también «--a-favor todos».",
      "sin cifras: «--unanimidad», o «--por-mayoría».",
    ])

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

  static let nobodyToVote = Diagnostic(
    "votación-ambigua", .error, "«todos» no deja a nadie: los demás ya están nombrados",
    help: ["quite «todos», o anote antes la asistencia."])

  static func noRightToVote(_ member: String) -> Diagnostic {
    Diagnostic(
      "sin-derecho-a-voto", .error, "«\(member)» no tiene voto",
      help: ["quite su voto; si lo tiene, cambie «voto:» en plan.yaml."])
  }

  static func noSuchBallot(_ text: String, of member: String) -> Diagnostic {
    Diagnostic(
      "votación-ambigua", .error, "--nominal: «\(text)», de \(member), no es un voto",
      help: ["escriba «a favor», «en contra» o «abstención»; quien salió va en «--ausente»."])
  }

  /// That a number is not that of a matter, but of something that is always done.
  static func formalItem(
    _ number: String, _ key: String, _ kind: OrderOfBusiness.Kind
  ) -> Diagnostic {
    let name = key.shellWord
    let (item, command) =
      switch kind {
      case .attendance: ("la lista de asistencia", "snt sesión asistencia \(name) CLAVE…")
      case .quorum, .attendanceAndQuorum:
        ("la declaración de quórum", "snt sesión asistencia \(name) CLAVE…")
      case .approvalOfAgenda:
        ("la aprobación del orden del día", "snt sesión registrar \(name) --cambio \"…\"")
      case .minutes: ("la aprobación del acta anterior", "snt acta aprobar SESIÓN --en \(name)")
      case .agreements: ("el seguimiento de acuerdos", "snt acuerdo cumplir CLAVE")
      case .lines: ("el informe de las líneas de acción", "snt avance LÍNEA")
      case .decisions: ("los acuerdos de la sesión", "snt acuerdo nuevo \(name) --texto \"…\"")
      case .closing: ("la clausura", "snt sesión registrar \(name) --fin HORA")
      case .installation, .matter, .otherMatters:
        ("un punto sin tema", "snt sesión resultado \(name) \"el tema\" --tratamiento presentación")
      }
    return Diagnostic(
      "tema-no-encontrado", .error, "el punto \(number) de «\(key)» es \(item), y no un tema",
      help: ["eso se anota así: \(command)", "los números son los de: snt sesión orden \(name)"])
  }

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
    let headline =
      isAmbiguous
      ? "varios temas de «\(key)» dicen «\(text)»" : "«\(key)» no tiene un tema «\(text)»"
    return Diagnostic(
      "tema-no-encontrado", .error, headline,
      help: items.isEmpty
        ? ["no consta su orden del día: diga el tema con sus palabras y «--tratamiento»."]
        : [isAmbiguous ? "diga cuál por su número:" : "tiene estos:"] + listed + rest
          + (isAmbiguous ? [] : [add]))
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

  static func noSuchMajority(_ text: String) -> Diagnostic {
    Diagnostic(
      "falta-dato", .error, "--requiere: «\(text)» no es una mayoría que se pueda calcular",
      help: ["escriba «simple», «absoluta», «de los presentes», «dos terceras partes» o un número."]
    )
  }

  static let noTie = Diagnostic(
    "voto-de-calidad-sin-efecto", .error, "no hubo empate que decidir",
    help: ["quite «--voto-de-calidad», o corrija los votos."])

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

  static func openAgain(_ number: String, _ key: String, _ before: Outcome) -> Diagnostic {
    Diagnostic(
      "tema-ya-resuelto", .error,
      "el tema \(number) de «\(key)» ya tiene resultado, y con estos votos no lo hay",
      help: [
        "antes \(SessionWords.outcome(before)): si se repitió la votación, diga también cómo se decidió.",
        "si lo anterior está mal, retírelo con «snt rectificar».",
      ])
  }

  static func otherCastingVote(_ member: String, _ ballot: Ballot) -> Diagnostic {
    Diagnostic(
      "voto-de-calidad-sin-efecto", .error,
      "\(member) tiene el voto de calidad y votó «\(ballot.rawValue)»",
      help: ["el voto de calidad va en el mismo sentido; corrija uno de los dos."])
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

  static func resolvedBefore(_ number: String, _ key: String, _ before: Outcome) -> Diagnostic {
    Diagnostic(
      "tema-ya-resuelto", .warning, "el tema \(number) de «\(key)» ya tiene otro resultado",
      help: [
        "antes \(SessionWords.outcome(before)); si se resolvió otra cosa, confírmelo: vale lo último."
      ])
  }

  static func tooLateToCall(_ key: String, last: CivilDate, rule: String) -> Diagnostic {
    Diagnostic(
      "convocatoria-sin-tiempo", .warning, "ya no hay tiempo de convocar a «\(key)» para ese día",
      help: [
        "la regla pide \(rule): debió convocarse a más tardar el \(SpanishDate.withWeekday(last)).",
        "elija otro día, o confírmelo si ya se convocó.",
      ])
  }

  static func unknown(_ text: String, nearest: String?, known: [String]) -> Diagnostic {
    Diagnostic(
      "clave-no-encontrada", .error, "«\(text)» no es una sesión de este plan",
      help: [
        nearest.map { "¿quiso decir «\($0)»?" }, known.isEmpty ? nil : "hay: \(list(known)).",
        "si falta, agréguela: snt sesión programar \(text.shellWord) --fecha FECHA",
      ].compactMap(\.self))
  }

  static func voteInMeeting(_ key: String) -> Diagnostic {
    Diagnostic(
      "reunión-sin-votación", .warning, "«\(key)» es una reunión de trabajo, y ahí no se vota",
      help: ["lo que se acuerda se lleva a una sesión; si se votó, confírmelo."])
  }

  static func votedBefore(_ number: String, _ key: String) -> Diagnostic {
    Diagnostic(
      "tema-ya-resuelto", .warning, "el tema \(number) de «\(key)» ya tiene otra votación",
      help: ["si se votó otra vez, o se corrige, confírmelo: vale la última."])
  }

  static func votedTwice(_ member: String) -> Diagnostic {
    Diagnostic(
      "votación-ambigua", .error, "«\(member)» vota dos veces", help: ["deje uno de sus votos."])
  }

  static func votersWithoutCommission(_ key: String) -> Diagnostic {
    Diagnostic(
      "sin-comisiones-unidas", .error, "«--integrantes» va con «--comisión», y falta decir cuál",
      help: ["de la comisión del plan ya se sabe: snt sesión asistencia \(key.shellWord) todos"])
  }

  /// The first sessions of a list.
  private static func list(_ keys: [String]) -> String {
    let first = keys.prefix(12).map(\.self)
    return Spanish.and(first + (keys.count > 12 ? ["\(keys.count - 12) más"] : []))
  }
}
