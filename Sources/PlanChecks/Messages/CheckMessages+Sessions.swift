import CivilTime
import Diagnostics
import PlanModel
import SpanishText

/// Sessions and agreements.
extension CheckMessages {
  static func approvedBefore(
    _ key: String, held: CivilDate, approved: CivilDate, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "acta-aprobada-antes", .warning,
      "el acta de «\(key)» aparece aprobada antes de la sesión", at: place,
      help: [
        "se aprobó el \(SpanishDate.words(approved)) y la sesión fue el \(SpanishDate.words(held)): "
          + "revise cuál de las sesiones aprobó a cuál, o la fecha."
      ])
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
        "diga quién lo cumple y para cuándo; si se agotó al decidirse, ciérrelo con «snt "
          + "acuerdo cumplir».",
      ].compactMap { $0 })
  }

  static func heldOnClosedDay(
    _ key: String, _ day: CivilDate, _ reason: String, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "sesión-en-día-inhábil", .notice, "«\(key)» se celebró en día inhábil: \(reason)",
      at: place, help: ["revise la fecha; si el día se habilitó, no hay nada que corregir."])
  }

  static func needlessSecondCall(
    _ key: String, present: Int, needed: Int, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "segunda-convocatoria-sin-falta", .notice,
      "«\(key)» fue en segunda convocatoria y asistieron \(present) con voto", at: place,
      help: [
        "para la primera hacían falta \(needed); si los demás llegaron después, no hay nada que "
          + "corregir."
      ])
  }

  static func otherMatters(
    _ key: String, _ kinds: [Located<String>], _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "asuntos-generales-fuera-de-regla", .warning,
      "«\(key)» lleva asuntos generales, y la regla del plan no los prevé", at: place,
      help: [
        kinds.isEmpty
          ? "la regla no los prevé en ninguna sesión: dé al asunto su propio tema, o cambie la regla."
          : "la regla los prevé en \(Spanish.and(kinds.map(\.value))): dé al asunto su propio tema, o "
            + "páselo a otra sesión."
      ])
  }

  static func otherSession(_ key: String, _ session: String, _ place: Place, session other: Place)
    -> Diagnostic
  {
    Diagnostic(
      "acuerdo-de-otra-sesión", .warning, "«\(key)» está en «\(session)»", at: place,
      related: [.init("esta es la sesión", other)],
      help: ["corrija el número en la clave, o pase el acuerdo a su sesión."])
  }

  static func outsidePattern(_ keys: [String], _ place: Place, rule: Place) -> Diagnostic {
    Diagnostic(
      "clave-fuera-del-patrón", .notice,
      keys.count == 1
        ? "la clave «\(keys[0])» no sigue la regla del plan"
        : "\(keys.count) claves de acuerdos no siguen la regla del plan", at: place,
      related: [.init("la regla", rule)],
      help: [
        keys.count == 1 ? nil : "son \(keys.shortList).",
        "si ya se publicó así, no la cambie: solo queda fuera de la cuenta.",
      ].compactMap { $0 })
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
    _ key: String, _ count: SessionQuorum.Count, isSecondCall: Bool,
    decisions: (agreements: Int, votes: Int),
    rule: String, _ place: Place, place rulePlace: Place
  ) -> Diagnostic {
    let (present, needed) = (count.presentVoters.count, count.needed ?? 0)
    let of = count.commission.map { " de \($0)" } ?? ""
    let decided = [
      decisions.agreements > 0
        ? Spanish.count(decisions.agreements, "acuerdo", "acuerdos") : nil,
      decisions.votes > 0 ? Spanish.count(decisions.votes, "votación", "votaciones") : nil,
    ].compactMap(\.self)
    return Diagnostic(
      "sin-quórum", .warning,
      "a «\(key)» \(present == 1 ? "asistió" : "asistieron") \(present)\(of) con voto y "
        + "\(needed == 1 ? "hacía falta" : "hacían falta") \(needed)", at: place,
      related: [.init("la regla, con \(count.voters ?? 0) integrantes con voto", rulePlace)],
      help: [
        isSecondCall
          ? "complete la asistencia."
          : "complete la asistencia; si fue en segunda convocatoria, escriba «segunda convocatoria: sí».",
        decided.isEmpty
          ? nil : "ahí constan \(Spanish.and(decided)): sin quórum no se puede acordar.",
      ].compactMap(\.self))
  }
}
