import PlanModel
import SpanishText

/// What came of a vote by the rules of the plan, in words.
package enum VoteWords {
  /// «Se aprobó con 20 votos a favor y 1 en contra; hacían falta 12, de 22 presentes con voto (mayoría
  /// de los presentes, según la regla del plan).»; of comisiones unidas, commission by commission.
  package static func text(_ decision: SessionDecision, castingVote: String?) -> String {
    let results = decision.results.map { commission, result in
      let text = text(result, castingVote: castingVote)
      return commission.map { "\($0): \(text)" } ?? Spanish.capitalized(text)
    }
    let joint = decision.results.count > 1 ? decision.outcome.map(together) : nil
    return results.joined(separator: ". ")
      + " (\(ruleName(decision.rule)), según la regla del plan)." + (joint.map { " \($0)" } ?? "")
  }

  /// The same of one commission, without its rule.
  package static func text(_ result: VoteResult, castingVote: String?) -> String {
    let votes = FigureWords.clause(.counted(result.votes))
    switch result.outcome {
    case .tied:
      let who = castingVote.map { " (\($0))" } ?? ""
      return "hubo empate \(votes), y falta el voto de calidad\(who)"
    case .approved where result.isByCastingVote: return "se aprobó \(votes) y el voto de calidad"
    case .rejected where result.isByCastingVote: return "no se aprobó \(votes) y el voto de calidad"
    case .approved: return "se aprobó \(votes); \(needed(result))"
    case .rejected: return "no se aprobó \(votes); \(needed(result))"
    }
  }

  /// «hacían falta 12, de 22 presentes con voto».
  static func needed(_ result: VoteResult) -> String {
    let verb = result.needed == 1 ? "hacía falta" : "hacían falta"
    return switch result.base {
    case .votes: "hacen falta más votos a favor que en contra"
    case .present(let count): "\(verb) \(result.needed), de \(count) presentes con voto"
    case .members(let count): "\(verb) \(result.needed), de \(count) integrantes con voto"
    case .fixed: "\(verb) \(result.needed)"
    }
  }

  /// «simple» is a majority by its name.
  static func ruleName(_ text: String) -> String {
    let folded = text.folded
    let isBare = ["simple", "absoluta", "de los", "de las"].contains { folded.hasPrefix($0) }
    return isBare ? "mayoría \(text)" : text
  }

  /// What comes of the votes of several commissions.
  static func together(_ outcome: VoteResult.Outcome) -> String {
    switch outcome {
    case .approved: "Las comisiones lo aprobaron."
    case .rejected: "Las comisiones no lo aprobaron: cada una tiene que aprobar."
    case .tied: "Falta que decida quien tiene el voto de calidad."
    }
  }
}
