import Diagnostics
import PlanModel
import SourceText

/// Keys are identities: two items, or two agreements, with one key could not be told apart.
enum RepeatedKeyCheck: PlanCheck {
  static let pages: [DiagnosticPage] = []

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let log = subject.log
    let items = subject.plan.allItems.map(\.key)
    return repeated(items, "una partida", in: subject.plan.source)
      + (log.source.map { repeated(log.agreements.compactMap(\.key), "un acuerdo", in: $0) } ?? [])
  }

  private static func repeated(
    _ keys: [Located<String>], _ what: String, in source: SourceText
  ) -> [Diagnostic] {
    var first: [String: Located<String>] = [:]
    return keys.compactMap { key in
      guard let earlier = first[key.value] else {
        first[key.value] = key
        return nil
      }
      return CheckMessages.repeatedKey(
        key.value, what, Place(source, key.range), first: Place(source, earlier.range))
    }
  }
}
