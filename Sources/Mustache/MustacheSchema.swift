import SpanishText

/// The names that a template may use, each with what it is: one description for checking a template,
/// for finding its values and for the manual.
///
/// The schema of a list whose items are texts has no entries: its items are printed with `{{.}}`.
package struct MustacheSchema: Hashable, Sendable {
  /// A name with its meaning.
  package struct Entry: Hashable, Sendable {
    /// The name as it is written in a tag.
    package let name: String
    /// What it stands for, in a clause.
    package let meaning: String
    /// What can be done with it.
    package let kind: Kind

    /// A name with what it stands for and what can be done with it.
    package init(_ name: String, _ meaning: String, _ kind: Kind) {
      self.name = name
      self.meaning = meaning
      self.kind = kind
    }
  }

  /// What can be done with a name.
  package indirect enum Kind: Hashable, Sendable {
    /// It is printed within a line.
    case text
    /// It decides whether a section is printed.
    case condition
    /// It is printed as paragraphs, lists or tables of its own.
    case blocks
    /// A section over it is printed for each item, with the names of the items.
    case list(MustacheSchema)
    /// A section over it is printed once, with its names.
    case record(MustacheSchema)
  }

  /// The names in the order in which they are explained.
  package let entries: [Entry]
  private let positions: [String: Int]
  private let foldedPositions: [String: Int]

  /// The names of a scope; of two that are the same, the first counts.
  package init(_ entries: [Entry]) {
    self.entries = entries
    positions = Dictionary(
      entries.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    foldedPositions = Dictionary(
      entries.enumerated().map { ($1.name.folded, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entry of exactly that name.
  package func entry(named name: String) -> Entry? { positions[name].map { entries[$0] } }

  /// Whether there is exactly that name.
  func has(_ name: String) -> Bool { positions[name] != nil }

  /// The entry whose name is this one but for accents and capitals.
  func entry(folding folded: String) -> Entry? { foldedPositions[folded].map { entries[$0] } }
}

extension MustacheSchema.Kind {
  /// A kind without the names that it brings.
  enum Sort: Hashable, Sendable {
    case text
    case condition
    case blocks
    case list
    case record
  }

  var sort: Sort {
    switch self {
    case .text: .text
    case .condition: .condition
    case .blocks: .blocks
    case .list: .list
    case .record: .record
    }
  }

  /// Whether a tag that is no section prints it.
  var isPrintable: Bool { sort == .text || sort == .blocks }
}
