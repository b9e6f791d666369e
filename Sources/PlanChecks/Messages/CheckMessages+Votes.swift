import Diagnostics
import PlanModel
import SpanishText

/// Votes, by figures and by name.
extension CheckMessages {
  static func againstTheRule(
    _ result: VoteResult, isApproved: Bool, rule: String, _ place: Place
  ) -> Diagnostic {
    let votes = Spanish.count(result.votes.inFavour, "voto", "votos")
    let needed =
      switch result.base {
      case .votes: "más votos a favor que en contra"
      case .present(let count): "\(result.needed) de \(count) presentes con voto"
      case .members(let count): "\(result.needed) de \(count) integrantes con voto"
      case .fixed: "\(result.needed)"
      }
    return Diagnostic(
      "votación-contradictoria", .warning,
      "\(isApproved ? "se aprobó" : "no se aprobó") con \(votes) a favor, contra la regla del plan",
      at: place,
      help: ["la regla («\(rule)») pide \(needed); corrija los votos o el resultado."])
  }

  static func approvedAgainst(inFavour: Int, against: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "votación-contradictoria", .warning,
      "se aprobó con \(Spanish.count(inFavour, "voto", "votos")) a favor y \(against) en contra",
      at: place, help: ["revise si los votos están cambiados, o el resultado."])
  }

  /// «3 a favor, 1 en contra y 0 abstenciones».
  private static func figures(_ votes: CountedVote) -> String {
    "\(votes.inFavour) a favor, \(votes.against) en contra y "
      + Spanish.count(votes.abstentions, "abstención", "abstenciones")
  }

  static func notUnanimous(_ against: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "votación-contradictoria", .warning,
      "dice «por unanimidad» y hay \(Spanish.count(against, "voto", "votos")) en contra", at: place,
      help: ["corrija el texto o los votos."])
  }

  static func otherRoll(
    _ counted: CountedVote, _ written: CountedVote, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "votación-nominal-distinta", .warning,
      "los nombres dan \(figures(counted)) y las sumas dicen \(figures(written))", at: place,
      help: ["corrija unos u otras; si quita las sumas, se cuentan los nombres."])
  }

  static func tooFewVotes(
    _ votes: Int, _ limit: Int, _ place: Place, attendance: Place?
  ) -> Diagnostic {
    Diagnostic(
      "votos-de-menos", .notice,
      "hay \(Spanish.count(votes, "voto", "votos")) y podían votar \(limit)", at: place,
      related: attendance.map { [.init("aquí empieza la asistencia", $0)] } ?? [],
      help: ["complete las abstenciones, o ponga en «ausentes:» a quienes habían salido."])
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

  static func voteOfAbsent(_ key: String, hadLeft: Bool, _ place: Place) -> Diagnostic {
    Diagnostic(
      "voto-de-ausente", .warning,
      hadLeft
        ? "«\(key)» aparece votando y entre los ausentes"
        : "«\(key)» aparece votando y no está en la asistencia", at: place,
      help: [
        hadLeft
          ? "quítelo de la votación o de «ausentes:»; ausentarse no es abstenerse."
          : "complete la asistencia, o quite su voto."
      ])
  }
}
