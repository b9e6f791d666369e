import SourceText
import Testing

@testable import YAMLSyntax

/// A text with an edit at the value that a path of keys and positions leads to.
struct EditExample {
  let document: YAMLDocument
  let element: YAMLElement

  init(_ text: String, _ path: [String] = []) throws {
    document = YAMLDocument(SourceText(name: "", text))
    try #require(document.isWellFormed, "\(document.diagnostics.map(\.headline)) in \(text)")
    var element = document.root
    for step in path {
      let next =
        Int(step).flatMap { element.shape.isSequence ? Array(element.items)[$0] : nil }
        ?? element.entries.first { $0.key.text == step }?.value
      element = try #require(next, "no \(step)")
    }
    self.element = element
  }

  /// The entry of a key of the element.
  func entry(_ key: String) throws -> YAMLEntry {
    try #require(element.entries.first { $0.key.text == key })
  }

  /// The whole text that an edit makes.
  func text(_ edit: TextEdit?) throws -> String {
    let edit = try #require(edit, "refused")
    let edited = document.applying(edit)
    #expect(edited.isWellFormed, "\(edited.diagnostics.map(\.headline))")
    return edited.source[edited.source.range]
  }
}

/// A path as it stands in a table: `líneas/1.1/nombre`.
func path(_ text: String) -> [String] { text.split(separator: "/").map(String.init) }
