import PlanAssessment
import SpanishText

/// Who came to a session, and whether that was enough, in the words of a report.
enum QuorumWords {
  /// «Asistieron 4 de 5 integrantes con voto (…); hubo quórum: …».
  static func text(_ attendance: SessionAttendance, rule: String?) -> String {
    guard attendance.voters > 0 || !attendance.presentOthers.isEmpty else {
      let count = attendance.guests.count
      return "\(count == 1 ? "Asistió" : "Asistieron") "
        + Spanish.count(count, "integrante", "integrantes") + "."
    }
    var text = voters(attendance)
    if !attendance.presentOthers.isEmpty {
      text += "; sin voto, \(Spanish.and(attendance.presentOthers))"
    }
    if !attendance.guests.isEmpty {
      text += "; además, \(Spanish.and(attendance.guests))"
    }
    return text + "." + (quorum(attendance, rule).map { " \($0)" } ?? "")
  }

  private static func voters(_ attendance: SessionAttendance) -> String {
    let present = attendance.presentVoters
    let verb = present.count == 1 ? "Asistió" : "Asistieron"
    let names = present.isEmpty ? "" : " (\(Spanish.and(present)))"
    return "\(verb) \(present.count) de "
      + Spanish.count(attendance.voters, "integrante", "integrantes") + " con voto\(names)"
  }

  /// «Hubo quórum: hacían falta 3 (mitad más uno, según la regla del plan).».
  private static func quorum(_ attendance: SessionAttendance, _ rule: String?) -> String? {
    guard let needed = attendance.needed, let isEnough = attendance.isEnough, let rule else {
      return nil
    }
    let verb = needed == 1 ? "hacía falta" : "hacían falta"
    return "\(isEnough ? "Hubo quórum" : "No hubo quórum"): \(verb) \(needed) "
      + "(\(rule), según la regla del plan)."
  }
}
