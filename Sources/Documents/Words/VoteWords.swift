import PlanModel
import SpanishText

/// What came of a vote by the rules of the plan, in words.
package enum VoteWords {
  /// «Se aprobó con 20 votos a favor y 1 en contra; hacían falta 12, de 22 presentes con voto (mayoría
  /// de los presentes, según la regla del plan).»; of comisiones unidas, commission by commission.
  ///
  /// Of whom the casting vote is, is told by the member of a commission, else by the rule
  /// (`castingVote`); a brief text leaves out what a simple majority needs.
  package static func text(
    _ decision: SessionDecision, castingVote: String?,
    castingMember: (_ commission: String?) -> String? = { _ in nil }, namesRule: Bool = true,
    isBrief: Bool = false
  ) -> String {
    let results = decision.results.map { commission, result in
      let who = castingMember(commission).map { " de \($0)" }
      let rule = castingVote.map { " (\($0))" }
      let text = text(result, castingVote: who ?? rule ?? "", member: who ?? "", isBrief)
      return commission.map { "\($0): \(text)" } ?? Spanish.capitalized(text)
    }
    let joint = decision.results.count > 1 ? decision.outcome.map(together) : nil
    let rule = namesRule ? " (\(ruleName(decision.rule)), \(source(of: decision)))" : ""
    return results.joined(separator: ". ") + "\(rule)." + (joint.map { " \($0)" } ?? "")
  }

  /// The same of one commission, without its rule.
  private static func text(
    _ result: VoteResult, castingVote: String, member: String, _ isBrief: Bool
  ) -> String {
    let votes = FigureWords.clause(.counted(result.votes))
    let verb = result.outcome == .approved ? "se aprobó" : "no se aprobó"
    if result.outcome == .tied {
      return "hubo empate \(votes); falta el voto de calidad\(castingVote)"
    }
    if result.isByCastingVote {
      return "hubo empate \(votes), y \(verb) por el voto de calidad\(member)"
    }
    if isBrief, case .votes = result.base { return "\(verb) \(votes)" }
    return "\(verb) \(votes); \(needed(result))"
  }

  /// «hacían falta 12, de 22 presentes con voto».
  private static func needed(_ result: VoteResult) -> String {
    let verb = result.needed == 1 ? "hacía falta" : "hacían falta"
    return switch result.base {
    case .votes: "hacen falta más votos a favor que en contra"
    case .present(let count): "\(verb) \(result.needed), de \(count) presentes con voto"
    case .members(let count): "\(verb) \(result.needed), de \(count) integrantes con voto"
    case .fixed: "\(verb) \(result.needed)"
    }
  }

  /// Who asks for the majority.
  private static func source(of decision: SessionDecision) -> String {
    decision.isOwnRule ? "según lo pedido en el tema" : "según la regla del plan"
  }

  /// «simple» is a majority by its name.
  private static func ruleName(_ text: String) -> String {
    let folded = text.folded
    let isBare = ["simple", "absoluta", "de los", "de las"].contains { folded.hasPrefix($0) }
    return isBare ? "mayoría \(text)" : text
  }

  /// What comes of the votes of several commissions.
  private static func together(_ outcome: VoteResult.Outcome) -> String {
    switch outcome {
    case .approved: "Las comisiones lo aprobaron."
    case .rejected: "Las comisiones no lo aprobaron: cada una tiene que aprobar."
    case .tied: "Falta que decida quien tiene el voto de calidad."
    }
  }
}
