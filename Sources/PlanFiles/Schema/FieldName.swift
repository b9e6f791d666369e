import YAMLSyntax

/// The name of a field, with a number that tells it from others without reading them: a group is
/// asked for some twenty fields, of which it holds four or five.
struct FieldName: Equatable, Sendable {
  // The number stands first: so it is compared first.
  private let hash: UInt64
  let text: String

  init(_ text: String) {
    hash = YAMLElement.textHash(of: text)
    self.text = text
  }
}
