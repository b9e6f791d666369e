import CivilTime
import Diagnostics
import SpanishText

/// Sessions, votes and agreements.
extension CheckMessages {
  static func approvedAgainst(inFavour: Int, against: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "votación-contradictoria", .warning,
      "se aprobó con \(Spanish.count(inFavour, "voto", "votos")) a favor y \(against) en contra",
      at: place, help: ["revise si los votos están cambiados, o el resultado."])
  }

  static func calledAfterwards(
    _ key: String, _ day: CivilDate, _ place: Place, session: Place
  ) -> Diagnostic {
    Diagnostic(
      "convocatoria-posterior", .warning, "«\(key)» se convocó después de celebrarse", at: place,
      related: [.init("se celebró el \(SpanishDate.words(day))", session)],
      help: ["corrija una de las dos fechas."])
  }

  static func dueBefore(_ key: String?, _ place: Place, session: Place) -> Diagnostic {
    Diagnostic(
      "vencimiento-anterior-al-acuerdo", .warning,
      "\(key.map { "«\($0)»" } ?? "este acuerdo") vence antes de la sesión que lo tomó", at: place,
      related: [.init("esta es la fecha de la sesión", session)],
      help: ["revise el año del vencimiento."])
  }

  static func emptySessions(_ keys: [String], _ place: Place) -> Diagnostic {
    Diagnostic(
      "sesión-sin-contenido", .notice,
      keys.count == 1
        ? "de «\(keys[0])» no se dice quién asistió ni qué se trató"
        : "de \(keys.count) sesiones no se dice quién asistió ni qué se trató", at: place,
      help: [
        keys.count == 1 ? nil : "son \(keys.shortList).",
        "agregue «asistencia:», «temas:» o «acuerdos:».",
      ].compactMap { $0 })
  }

  static func forgotten(_ keys: [String?], _ place: Place) -> Diagnostic {
    let named = keys.compactMap { $0 }
    return Diagnostic(
      "acuerdo-sin-seguimiento", .notice,
      keys.count == 1
        ? "este acuerdo no tiene responsable, vencimiento ni noticia"
        : "\(keys.count) acuerdos no tienen responsable, vencimiento ni noticia", at: place,
      help: [
        keys.count == 1 || named.count < keys.count ? nil : "son \(named.shortList).",
        "diga quién lo cumple y para cuándo; si se agotó al decidirse, ciérrelo con «estado: "
          + "cumplido».",
      ].compactMap { $0 })
  }

  static func heldOnClosedDay(
    _ key: String, _ day: CivilDate, _ reason: String, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "sesión-en-día-inhábil", .notice, "«\(key)» se celebró en día inhábil: \(reason)",
      at: place, help: ["revise la fecha; si el día se habilitó, no hay nada que corregir."])
  }

  static func notUnanimous(_ against: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "votación-contradictoria", .warning,
      "dice «por unanimidad» y hay \(Spanish.count(against, "voto", "votos")) en contra", at: place,
      help: ["corrija el texto o los votos."])
  }

  static func otherSession(_ key: String, _ session: String, _ place: Place, session other: Place)
    -> Diagnostic
  {
    Diagnostic(
      "acuerdo-de-otra-sesión", .warning, "«\(key)» está en «\(session)»", at: place,
      related: [.init("esta es la sesión", other)],
      help: ["corrija el número en la clave, o pase el acuerdo a su sesión."])
  }

  static func plannedOnClosedDay(
    _ key: String, _ day: CivilDate, _ reason: String, _ next: CivilDate, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "sesión-en-día-inhábil", .warning, "«\(key)» está prevista en día inhábil: \(reason)",
      at: place, help: ["el siguiente día hábil es el \(SpanishDate.withWeekday(next))."])
  }

  static func settledBefore(_ key: String, _ place: Place, session: Place) -> Diagnostic {
    Diagnostic(
      "acuerdo-antes-de-tomarse", .warning,
      "«\(key)» aparece atendido antes de la sesión que lo tomó", at: place,
      related: [.init("esta es la fecha de la sesión", session)],
      help: ["corrija una de las dos fechas, o la clave del acuerdo."])
  }

  static func shortNotice(_ key: String, last: CivilDate, rule: String, _ place: Place)
    -> Diagnostic
  {
    Diagnostic(
      "convocatoria-con-poco-plazo", .notice,
      "«\(key)» se convocó con menos plazo del que pide la regla", at: place,
      help: [
        "la regla pide \(rule): debió enviarse a más tardar el \(SpanishDate.withWeekday(last)); revise la "
          + "fecha, o téngalo presente en el informe."
      ])
  }

  static func tooManyVotes(
    _ votes: Int, _ limit: Int, isListed: Bool, _ place: Place, attendance: Place?
  ) -> Diagnostic {
    let voters =
      isListed
      ? "\(limit == 1 ? "asistió" : "asistieron") \(limit) con voto"
      : "la comisión tenía \(limit) con voto"
    return Diagnostic(
      "votos-de-más", .warning, "hay \(Spanish.count(votes, "voto", "votos")) y \(voters)",
      at: place,
      related: attendance.map { [.init("aquí empieza la asistencia", $0)] } ?? [],
      help: [
        isListed
          ? "complete la asistencia, o corrija los votos."
          : "corrija los votos, o anote las altas que falten."
      ])
  }

  static func twoDays(
    _ key: String, _ first: CivilDate, _ other: CivilDate, _ place: Place, first firstPlace: Place
  ) -> Diagnostic {
    Diagnostic(
      "sesión-con-dos-días", .warning, "«\(key)» aparece celebrada en dos días", at: place,
      related: [.init("aquí, el \(SpanishDate.words(first))", firstPlace)],
      help: [
        "si son dos sesiones, dé a cada una su nombre; si es una, ponga en los dos asientos su día "
          + "y, en «registrado», cuándo se anotó."
      ])
  }

  static func withoutQuorum(
    _ key: String, present: Int, needed: Int, voters: Int, rule: String, _ place: Place,
    place rulePlace: Place
  ) -> Diagnostic {
    Diagnostic(
      "sin-quórum", .warning,
      "a «\(key)» \(present == 1 ? "asistió" : "asistieron") \(present) con voto y hacían falta "
        + "\(needed)", at: place,
      related: [.init("la regla, con \(voters) integrantes con voto", rulePlace)],
      help: ["complete la asistencia; si fue en segunda convocatoria, dígalo en «nota:»."])
  }
}
