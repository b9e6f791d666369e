import CivilTime
import PlanFiles
import PlanModel
import SpanishText

/// An agreement that a command is about to write of.
struct AgreementAtWork {
  /// What an entry names it by: its key, or its session and place.
  let name: String
  /// What is known of it; nil for one of an earlier term.
  let status: AgreementStatus?
}

extension PlanAtWork {
  /// The agreement that a text means: by its key or an ending of it, by its session and place, or by
  /// words of its text; a key of an earlier term is taken as it was typed.
  func agreement(_ text: String) throws(Stop) -> AgreementAtWork {
    let state = try sessionState
    let found = state.agreements(meantBy: text)
    if let only = found.first, found.count == 1 {
      return AgreementAtWork(name: only.name ?? text, status: only)
    }
    guard found.isEmpty else {
      throw Stop(AgreementMessages.ambiguous(text, found), .usage)
    }
    guard text.looksLikeAnAgreementKey else {
      let names = state.agreements.compactMap(\.name)
      throw Stop(
        AgreementMessages.unknown(
          text, nearest: Suggestion.nearest(to: text, in: names), self.names.kind(of: text)),
        .usage)
    }
    return AgreementAtWork(name: text, status: nil)
  }

  /// Who carries out an agreement: the key of an area, a member or an acronym as the plan spells it,
  /// also where its name was typed; else as it was typed.
  func responsible(_ typed: String) -> String {
    let plan = opened.plan
    let keys =
      plan.areas.map(\.key.value) + plan.commission.members.map(\.key.value)
      + plan.acronyms.map(\.key.value) + plan.commission.offices.map(\.key.value)
    let folded = typed.folded
    return keys.first { $0 == typed } ?? keys.first { $0.folded == folded }
      ?? plan.areas.first { $0.name.value.folded == folded }?.key.value
      ?? typed
  }
}

extension PlanState {
  /// The agreement that the ending of a key names («ORD02/2025-03»); nil where it names none, and for
  /// any other text.
  func agreement(shortened text: String) throws(Stop) -> String? {
    guard text.looksLikeAnAgreementKey else { return nil }
    let found = agreements(meantBy: text)
    guard found.count < 2 else { throw Stop(AgreementMessages.ambiguous(text, found), .usage) }
    return found.first?.name
  }
}

extension String {
  /// Whether it may be the key of an agreement that this log does not hold: «CEJ/ORD04/2024-02».
  fileprivate var looksLikeAnAgreementKey: Bool {
    contains(where: \.isNumber) && contains { $0 == "/" || $0 == "-" }
      && !contains { $0.isWhitespace || $0 == "#" }
  }
}
