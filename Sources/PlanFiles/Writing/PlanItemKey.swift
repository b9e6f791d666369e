import PlanModel
import SpanishText
import YAMLSyntax

/// A key of an item of the tree that a command writes, in the order of the schema, where its Spanish
/// word stands.
package enum PlanItemKey: CaseIterable, Sendable {
  /// What it is called.
  case name
  /// An explanation.
  case summary
  /// When it is promised.
  case schedule
  /// What is promised.
  case target
  /// What it weighs in the averages.
  case weight
  /// How its progress is expected.
  case measure
  /// The areas that answer for it.
  case responsible

  /// The word of the file.
  package var word: String { fields[0].name }

  /// The key, and for the areas the plural too.
  private var fields: [FieldDescription] {
    switch self {
    case .name: [PlanItemSchema.name.description]
    case .summary: [PlanItemSchema.summary.description]
    case .schedule: [PlanItemSchema.schedule.description]
    case .target: [PlanItemSchema.target.description]
    case .weight: [PlanItemSchema.weight.description]
    case .measure: [PlanItemSchema.measure.description]
    case .responsible:
      PlanItemSchema.record.fields.filter {
        [ResponsibilityRole.responsible.rawValue, ResponsibilityRole.responsible.plural]
          .contains($0.name)
      }
    }
  }

  /// The word for several values.
  var pluralWord: String { fields[fields.count - 1].name }

  /// Whether a name of the schema means it.
  func isNamed(_ name: String?) -> Bool { fields.contains { $0.name == name } }

  /// The place of a name of the schema among the keys of an item; nil for a key of another sort.
  static func place(of name: String?) -> Int? {
    PlanItemSchema.record.fields.firstIndex { $0.name == name }
  }

  /// A value as it is written: words of a closed list as the format spells them, dates, numbers and
  /// keys without quotation marks.
  func fragment(_ text: String) -> YAMLFragment {
    switch fields[0].shape {
    case .text: return .text(text)
    case .choice(let words):
      let folded = text.folded
      return .plain(words.first { $0.folded == folded } ?? text)
    default: return .plain(text)
    }
  }
}

/// What an item says under a key, as it is written.
package struct PlanItemValue: Hashable, Sendable {
  /// The text, or the keys of the areas.
  package let texts: [String]
  /// Whether there is more to it than the texts tell: a day up to which an area answers.
  package let isPartial: Bool

  /// A value of its texts.
  package init(_ texts: [String], isPartial: Bool = false) {
    (self.texts, self.isPartial) = (texts, isPartial)
  }
}
