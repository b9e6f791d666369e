/// What stands apart from the running text, to inform or to warn.
package struct Note: Hashable, Sendable {
  /// What the note is for.
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// Good to know.
    case info
    /// To be heeded.
    case warning
  }

  /// What the note is for.
  package var kind: Kind
  /// The title; renderers print the name of the kind where there is none.
  package var title: RichText?
  /// What it says.
  package var blocks: [Block]

  /// A note of a kind.
  package init(_ kind: Kind, title: RichText? = nil, _ blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }
}
