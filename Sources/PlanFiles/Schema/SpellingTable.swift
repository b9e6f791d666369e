import SpanishText
import YAMLSyntax

/// What the keys of a group stand for, by their spelling; accents and case are forgiven (format.md).
///
/// Hundreds of thousands of keys are looked up in a large log, nearly all of them spelt as the format
/// spells them: such a key is found by its bytes, without making a text of it.
struct SpellingTable<Value: Sendable>: Sendable {
  private let exact: [String: Value]
  private let folded: [String: Value]
  // The exact spellings once more, as bytes, each at the place of its number and its value.
  private let hashes: [UInt64]
  private let spellings: [[UInt8]]
  private let values: [Value]

  /// A table of spellings as they are written, and of further ones as they are folded.
  init(exact: [String: Value], folded: [String: Value]) {
    self.exact = exact
    self.folded = folded
    hashes = exact.keys.map { YAMLElement.textHash(of: $0) }
    spellings = exact.keys.map { Array($0.utf8) }
    values = Array(exact.values)
  }

  /// What a key stands for; nil for one that is not known.
  subscript(_ key: YAMLElement) -> Value? {
    let hash = key.textHash
    for place in hashes.indices where hashes[place] == hash {
      if key.isSpelled(spellings[place]) { return values[place] }
    }
    return self[key.text]
  }

  /// What a text stands for.
  subscript(_ text: String) -> Value? { exact[text] ?? folded[text.folded] }
}
