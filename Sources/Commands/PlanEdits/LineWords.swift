import Arguments
import PlanFiles
import PlanModel
import SpanishText
import TerminalText

/// What changed in an item, in a clause, and the command that takes it back.
enum LineWords {
  typealias Values = [PlanItemKey: PlanItemValue]

  /// «1.3.2, responsable: SAI → DGGAT; se quita meta: 20».
  static func change(_ key: String, from old: Values, to new: Values) -> String {
    let parts = PlanItemKey.allCases.compactMap { itemKey -> String? in
      let (before, after) = (old[itemKey]?.texts, new[itemKey]?.texts)
      guard before != after else { return nil }
      return switch (before, after) {
      case (let before?, let after?): "\(itemKey.word): \(told(before)) → \(told(after))"
      case (nil, let after?): "se agrega \(itemKey.word): \(told(after))"
      case (let before?, nil): "se quita \(itemKey.word): \(told(before))"
      case (nil, nil): nil
      }
    }
    return key.printable + ", " + parts.joined(separator: "; ")
  }

  /// «1.3.2 Publicar la guía, en 1.3».
  static func line(_ key: String, _ name: String?, in parent: PlanItem?) -> String {
    let title = [key.printable, name.map { told([$0]) }].compactMap { $0 }.joined(separator: " ")
    return title + (parent.map { ", en \($0.key.value.printable)" } ?? "")
  }

  /// The command that gives an item what it said before; nil where no command can say it.
  static func undoing(
    _ key: String, from old: Values, to new: Values, _ values: ArgumentValues
  ) -> String? {
    let changed = PlanItemKey.allCases.filter { old[$0] != new[$0] }
    return command("cambiar", key, changed.map { ($0, old[$0]) }, values)
  }

  /// The command that adds an item with what it says; nil where no command can say it.
  static func adding(
    _ key: String, _ item: Values, in parent: PlanItem?, _ plan: Plan, _ values: ArgumentValues
  ) -> String? {
    let told = PlanItemKey.allCases.compactMap { itemKey in item[itemKey].map { (itemKey, $0) } }
    let place = try? NewItemPlace(of: key, under: nil, in: plan)
    let isPlain = place.map { $0.parent?.key.value == parent?.key.value } ?? false
    let holder = isPlain ? nil : parent?.key.value.shellWord
    return command(
      "agregar", key, told, values,
      holder.map { " \(LineOptions.parent.definition.spelling) \($0)" } ?? "")
  }

  /// The command that takes an item out.
  static func removing(_ key: String, _ values: ArgumentValues) -> String {
    command("quitar", key, [], values) ?? ""
  }

  private static func command(
    _ verb: String, _ key: String, _ told: [(PlanItemKey, PlanItemValue?)],
    _ values: ArgumentValues, _ rest: String = ""
  ) -> String? {
    var line = "snt línea \(verb) \(key.shellWord)\(rest)"
    for (itemKey, value) in told {
      guard value?.isPartial != true else { return nil }
      for text in value?.texts ?? [""] {
        guard text == text.printable, !text.contains(where: \.isNewline) else { return nil }
        let option = LineOptions.spelling(of: itemKey)
        line += " \(option)\(text.hasPrefix("-") ? "=" : " ")\(text.shellWord)"
      }
    }
    return line + (values[PlanOptions.plan].map { " --plan \($0.shellWord)" } ?? "")
  }

  /// Values in one short line.
  private static func told(_ texts: [String]) -> String {
    let words = Spanish.and(texts).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let limit = 60
    return (words.count > limit ? words.prefix(limit - 1) + "…" : words[...]).description.printable
  }
}
