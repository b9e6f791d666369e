import YAMLSyntax

/// A key of the format as it is described to the user.
package struct FieldDescription: Hashable, Sendable {
  /// The key, with its accents.
  package let name: String
  /// Other words that are taken for it.
  package let synonyms: [String]
  /// One sentence for the manual.
  package let summary: String
  /// What may stand behind it.
  package let shape: ValueShape
  /// Whether it must be there.
  package let isRequired: Bool
}

/// Reads one sort of value from the tree; what does not fit is reported and comes out as nil.
struct ValueType<Value: Sendable>: Sendable {
  let shape: ValueShape
  let read: @Sendable (YAMLElement, inout PlanReader) -> Value?
}

/// A key of the format with the type of its value: described once, here, for every use.
struct Field<Value: Sendable>: Sendable {
  let name: FieldName
  let description: FieldDescription
  let type: ValueType<Value>

  /// A key that may be left out.
  init(_ name: String, _ type: ValueType<Value>, _ summary: String, synonyms: [String] = []) {
    self.init(name, type, summary, synonyms: synonyms, isRequired: false)
  }

  /// A key that must be there.
  static func required(
    _ name: String, _ type: ValueType<Value>, _ summary: String, synonyms: [String] = []
  ) -> Field {
    Field(name, type, summary, synonyms: synonyms, isRequired: true)
  }

  private init(
    _ name: String, _ type: ValueType<Value>, _ summary: String, synonyms: [String],
    isRequired: Bool
  ) {
    self.type = type
    self.name = FieldName(name)
    description = FieldDescription(
      name: name, synonyms: synonyms, summary: summary, shape: type.shape, isRequired: isRequired)
  }
}

/// A field of any type, for lists of them.
protocol DescribedField: Sendable {
  var description: FieldDescription { get }
}

extension Field: DescribedField {}
