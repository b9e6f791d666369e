import SpanishText
import YAMLSyntax

/// A group of keys that belong together, as «acuerdo» or «evento».
///
/// A class, though it never changes: one is handed on for each group that is read.
package final class RecordSchema: Sendable {
  /// What the group is called in messages and in the manual.
  package let name: String
  /// Its keys in the order in which the manual lists them.
  package let fields: [FieldDescription]
  /// The names of its fields, in the same order.
  let fieldNames: [FieldName]
  /// The names of those that must be there.
  let requiredNames: [FieldName]
  /// The place of the field that a spelling means, synonyms included.
  private let places: SpellingTable<Int>

  convenience init(_ name: String, _ fields: [any DescribedField]) {
    self.init(name, fields.map(\.description))
  }

  private init(_ name: String, _ fields: [FieldDescription]) {
    self.name = name
    self.fields = fields
    var folded: [String: Int] = [:]
    var exact: [String: Int] = [:]
    for (index, field) in fields.enumerated() {
      for synonym in field.synonyms { folded[synonym.folded] = index }
    }
    // A name stands before any synonym of another field.
    for (index, field) in fields.enumerated() {
      exact[field.name] = index
      folded[field.name.folded] = index
    }
    places = SpellingTable(exact: exact, folded: folded)
    fieldNames = fields.map { FieldName($0.name) }
    requiredNames = zip(fields, fieldNames).compactMap { $0.isRequired ? $1 : nil }
  }

  /// The same group with further keys, those of a plan's own levels.
  func extended(with more: [any DescribedField]) -> RecordSchema {
    more.isEmpty ? self : RecordSchema(name, fields + more.map(\.description))
  }

  /// The name of the field that a key means: accents and case are forgiven, synonyms are accepted
  /// (format.md).
  func fieldName(of key: YAMLElement) -> FieldName? { places[key].map { fieldNames[$0] } }

  /// The name of the field that a text means.
  func fieldName(of text: String) -> FieldName? { places[text].map { fieldNames[$0] } }

  /// The key that was probably meant.
  func suggestion(for key: String) -> String? {
    let names = fields.map(\.name)
    let words = key.folded.split(separator: " ")
    return Suggestion.nearest(to: key, in: names)
      ?? names.first { name in words.contains { $0 == name.folded } }
  }
}
