import PlanAssessment
import PlanModel
import SpanishText

/// Who came to a session, and whether that was enough, in the words of a report.
package enum QuorumWords {
  /// «Asistieron 4 de 5 integrantes con voto (…), y hubo quórum» in two sentences; of comisiones unidas,
  /// commission by commission.
  package static func text(_ quorum: SessionQuorum) -> String {
    guard quorum.counts.count == 1, let count = quorum.counts.first, count.commission == nil else {
      return quorum.counts.map { jointText($0, quorum) }.joined(separator: " ")
    }
    let hasMembers = (count.voters ?? 0) > 0
    guard hasMembers || !count.presentOthers.isEmpty else {
      let count = count.outsiders.count
      return "\(count == 1 ? "Asistió" : "Asistieron") "
        + Spanish.count(count, "integrante", "integrantes") + "."
    }
    var text = voters(count)
    if !count.presentOthers.isEmpty {
      text += "; sin voto, \(Spanish.and(count.presentOthers))"
    }
    if !count.outsiders.isEmpty {
      text += "; además, \(Spanish.and(count.outsiders))"
    }
    return text + "." + (verdict(count, quorum).map { " \($0)" } ?? "")
  }

  private static func jointText(_ count: SessionQuorum.Count, _ quorum: SessionQuorum) -> String {
    let name = count.commission.map { "\($0): " } ?? ""
    let words = voters(count)
    let text = name.isEmpty ? words : words.prefix(1).lowercased() + words.dropFirst()
    return name + text + "." + (verdict(count, quorum).map { " \($0)" } ?? "")
  }

  private static func voters(_ count: SessionQuorum.Count) -> String {
    let present = count.presentVoters
    let verb = present.count == 1 ? "Asistió" : "Asistieron"
    let of = count.voters.map { " de \(Spanish.count($0, "integrante", "integrantes"))" }
    let noun = of ?? (present.count == 1 ? " integrante" : " integrantes")
    let names = present.isEmpty ? "" : " (\(Spanish.and(present))\(ways(count)))"
    return "\(verb) \(present.count)\(noun)\(of == nil ? "" : " con voto")\(names)"
  }

  /// «; a distancia, TLA; por suplencia, NLE (Nombre)», «; todos a distancia».
  private static func ways(_ count: SessionQuorum.Count) -> String {
    var text = ""
    if count.remote.count > 1, count.remote.count == count.presentVoters.count {
      text += "; todos a distancia"
    } else if !count.remote.isEmpty {
      text += "; a distancia, \(Spanish.and(count.remote))"
    }
    if !count.substituted.isEmpty {
      let names = count.substituted.map { "\($0.key.value): \($0.text.value)" }
      text += "; por suplencia, \(Spanish.and(names))"
    }
    return text
  }

  /// «Hubo quórum: hacían falta 3 (mitad más uno, según la regla del plan).».
  static func verdict(
    _ count: SessionQuorum.Count, _ quorum: SessionQuorum
  ) -> String? {
    guard let needed = count.needed, let isEnough = count.isEnough, let rule = quorum.rule?.value
    else { return nil }
    let call = quorum.isSecondCall ? " en segunda convocatoria" : ""
    let verb = needed == 1 ? "hacía falta" : "hacían falta"
    let figure = QuorumRule(rule) == .whoeverAttends ? "" : ": \(verb) \(needed)"
    return "\(isEnough ? "Hubo quórum" : "No hubo quórum")\(call)\(figure) "
      + "(\(rule), según la regla del plan)."
  }
}
