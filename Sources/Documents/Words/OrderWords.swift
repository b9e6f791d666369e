import CivilTime
import PlanModel
import SpanishText

/// The order of business of a session, in the words of the document: a catalogue in the order of the
/// names.
enum OrderWords {
  static let agreements = "Seguimiento de acuerdos"

  /// What stands over the table of the agreements that come back.
  static func agreementsIntro(_ count: Int, _ number: Int?) -> String {
    let place = number.map { "\(point($0)): " } ?? ""
    return Spanish.capitalized(
      "\(place)\(Spanish.count(count, "acuerdo abierto", "acuerdos abiertos"))")
      + ". \(count == 1 ? "Vuelve" : "Vuelven") al orden del día hasta que se "
      + (count == 1 ? "cumpla." : "cumplan.")
  }

  static let approvalOfAgenda = "Lectura y aprobación, en su caso, del orden del día"

  static func attendance(_ kind: SessionKind?) -> String {
    kind == .workingMeeting ? "Registro de asistencia" : "Lista de asistencia"
  }

  static let attendanceAndQuorum = "Lista de asistencia y declaración de quórum"

  static func closing(_ kind: SessionKind?) -> String {
    kind == .workingMeeting ? "Cierre de la reunión" : "Clausura de la sesión"
  }

  static let commitments = "Seguimiento de compromisos"

  static func decisions(_ kind: SessionKind?) -> String {
    kind == .workingMeeting ? "Compromisos" : "Acuerdos de la sesión"
  }

  /// A document that is put to the vote, under the number of its item.
  static func document(_ number: String, _ words: String) -> String { "Punto \(number). \(words)" }

  static let installation = "Declaratoria de instalación de la Comisión"

  static let lines = "Líneas de acción por informar"

  /// What stands over the table of the lines to be reported on.
  static func linesIntro(_ count: Int, _ number: Int?) -> String {
    let place = number.map { "\(point($0)): " } ?? ""
    let lines = Spanish.count(count, "línea vence", "líneas vencen")
    return Spanish.capitalized("\(place)\(lines)") + " entre la sesión anterior y esta, y no "
      + (count == 1 ? "está concluida." : "están concluidas.")
  }

  /// The minutes of one session, or of the last one, where none was held yet.
  static func minutes(of session: SessionStatus?) -> String {
    guard let session else { return "\(reading), del acta de la sesión anterior" }
    let waived = session.minutes?.isReadingWaived == true
    return (waived ? waivedReading : reading) + ", del acta de \(withArticle(session))"
  }

  static let minutesOfSeveral = "\(reading), de las actas de las sesiones anteriores"

  /// One of the sessions whose minutes are approved together.
  static func minutesPoint(_ session: SessionStatus) -> String {
    let waived = session.minutes?.isReadingWaived == true ? "; con dispensa de la lectura" : ""
    return "Acta de \(withArticle(session))\(waived)"
  }

  static let otherMatters = "Asuntos generales"

  private static func point(_ number: Int) -> String { "Punto \(number)" }

  static func quorum(isJoint: Bool) -> String {
    isJoint ? "Declaración de quórum de cada comisión" : "Declaración de quórum"
  }

  private static let reading = "Lectura, o dispensa de la lectura, y aprobación, en su caso"

  private static let waivedReading = "Dispensa de la lectura y aprobación, en su caso"

  /// «la primera sesión ordinaria».
  static func plainArticle(_ session: SessionStatus) -> String {
    session.knownKind == nil
      ? "la sesión «\(session.key)»" : "la \(SessionWords.reference(session))"
  }

  /// «la primera sesión ordinaria, del 25 de febrero de 2025».
  static func withArticle(_ session: SessionStatus) -> String {
    let name = plainArticle(session)
    return session.heldOn.map { "\(name), del \(SpanishDate.words($0))" } ?? name
  }
}
