import Diagnostics
import SourceText

/// One node of a document, with its meaning, its bytes and its children.
package struct YAMLElement: Sendable {
  /// The document that the node belongs to.
  package let document: YAMLDocument
  let index: Int

  private var node: YAMLNode? {
    index < document.nodes.count ? document.nodes[index] : nil
  }

  /// How the node is written.
  package var shape: YAMLShape { node?.shape ?? .empty }

  /// The bytes of the node: a scalar with its quotation marks, a collection from its first entry.
  package var range: ByteRange { node?.range ?? .at(document.source.bytes.count) }

  /// The place of the node, for a diagnostic.
  package var place: Place { Place(document.source, range) }

  /// The text of a scalar; that of anything else is empty.
  package var text: String {
    node.map { ScalarText.decode($0, in: document.source.bytes) } ?? ""
  }

  /// A number by which texts are told apart without making them (FNV-1a, 64 bits): equal bytes have
  /// equal numbers, and others hardly ever.
  package var textHash: UInt64 {
    guard let node, let verbatim = ScalarText.verbatimRange(of: node) else {
      return Self.textHash(of: text)
    }
    return Self.hash(document.source.bytes[verbatim])
  }

  /// The number of a text.
  package static func textHash(of text: String) -> UInt64 { hash(text.utf8) }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Whether the text of the scalar is that one, byte for byte in UTF-8.
  package func isSpelled(_ bytes: [UInt8]) -> Bool {
    guard let node, let verbatim = ScalarText.verbatimRange(of: node) else {
      return text.utf8.elementsEqual(bytes)
    }
    return document.source.bytes[verbatim] == bytes[...]
  }

  /// Whether nothing stands where a value could stand.
  package var isEmpty: Bool { shape == .empty }

  /// The items of a sequence; none for anything else.
  package var items: YAMLChildren {
    YAMLChildren(of: shape.isSequence ? self : nil)
  }

  /// The keys of a mapping with their values, in the order of the text; none for anything else.
  package var entries: YAMLEntries {
    YAMLEntries(children: YAMLChildren(of: shape.isMapping ? self : nil))
  }

  /// The column of the entries of a block collection, in spaces from the start of the line.
  package var indentation: Int { Int(node?.indentation ?? 0) }

  fileprivate var next: Int { Int(node?.next ?? UInt32(truncatingIfNeeded: index + 1)) }
}

/// The children of a collection, keys and values alike.
package struct YAMLChildren: Sequence, IteratorProtocol, Sendable {
  private let document: YAMLDocument?
  private var index: Int
  private let end: Int

  fileprivate init(of element: YAMLElement?) {
    document = element?.document
    index = (element?.index ?? 0) + 1
    end = element?.next ?? 0
  }

  package mutating func next() -> YAMLElement? {
    guard index < end, let document else { return nil }
    let element = YAMLElement(document: document, index: index)
    index = element.next
    return element
  }
}

/// The key of a mapping with its value.
package struct YAMLEntry: Sendable {
  private let document: YAMLDocument
  private let keyIndex: Int
  private let valueIndex: Int

  fileprivate init(key: YAMLElement, value: YAMLElement) {
    document = key.document
    keyIndex = key.index
    valueIndex = value.index
  }

  /// The key, a scalar.
  package var key: YAMLElement { YAMLElement(document: document, index: keyIndex) }
  /// The value; an empty node where none is written.
  package var value: YAMLElement { YAMLElement(document: document, index: valueIndex) }

  /// The bytes from the key to the end of the value.
  package var range: ByteRange { key.range.union(value.range) }
}

/// The entries of a mapping.
package struct YAMLEntries: Sequence, IteratorProtocol, Sendable {
  fileprivate var children: YAMLChildren

  package mutating func next() -> YAMLEntry? {
    guard let key = children.next(), let value = children.next() else { return nil }
    return YAMLEntry(key: key, value: value)
  }
}
