import Diagnostics
import Documents
import PlanModel

/// What is said of votes and of what they decide.
extension SessionMessages {
  static let castingAbstention = Diagnostic(
    "voto-de-calidad-sin-efecto", .error, "el voto de calidad decide: no puede ser una abstención",
    help: ["escriba «a favor» o «en contra»."])

  static let mixedVote = Diagnostic(
    "votación-ambigua", .error, "la votación se dice de dos maneras a la vez",
    help: [
      "en sumas: «--a-favor 20 --en-contra 1 --abstención 2».",
      "por nombre: «--a-favor NLE,TLA --en-contra CHP»; también «--a-favor todos».",
      "sin cifras: «--unanimidad», o «--por-mayoría».",
    ])

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

  static func noSuchFigure(_ figure: Int) -> Diagnostic {
    Diagnostic(
      "votación-ambigua", .error, "«\(figure)» no es una cifra de votos",
      help: ["escriba cuántos votos hubo: «--a-favor 20 --en-contra 1 --abstención 2»."])
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

  static func resolvedBefore(_ number: String, _ key: String, _ before: Outcome) -> Diagnostic {
    Diagnostic(
      "tema-ya-resuelto", .warning, "el tema \(number) de «\(key)» ya tiene otro resultado",
      help: [
        "antes \(SessionWords.outcome(before)); si se resolvió otra cosa, confírmelo: vale lo último."
      ])
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
}
