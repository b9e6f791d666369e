import SourceText

extension YAMLDocument {
  /// The text in its canonical form: the same values, comments and order, laid out in one way.
  ///
  /// Nil for a text that was not taken whole, and for one that would not be read back as the same: no
  /// form is worth a word that somebody wrote.
  package var formatted: SourceText? {
    guard isWellFormed, !nodes.isEmpty else { return nil }
    var writer = FormatWriter(self)
    let text = SourceText(name: source.name, writer.write())
    return text == source || YAMLDocument(text).says(sameAs: self) ? text : nil
  }

  /// Whether two texts have the same values in the same order, the same comments and the same findings.
  private func says(sameAs other: YAMLDocument) -> Bool {
    guard nodes.count == other.nodes.count,
      diagnostics.map(\.id) == other.diagnostics.map(\.id),
      commentTexts.elementsEqual(other.commentTexts)
    else { return false }
    let (bytes, otherBytes) = (source.bytes, other.source.bytes)
    return zip(nodes, other.nodes).allSatisfy { node, twin in
      node.next == twin.next && node.shape.isScalar == twin.shape.isScalar
        && node.shape.isSequence == twin.shape.isSequence
        && node.shape.isMapping == twin.shape.isMapping
        && ScalarText.decode(node, in: bytes).utf8
          .elementsEqual(ScalarText.decode(twin, in: otherBytes).utf8)
    }
  }

  /// The comments without white space at their ends.
  private var commentTexts: [ArraySlice<UInt8>] {
    comments.map { range in
      var text = source.bytes[range.start..<range.end]
      while text.last?.isBlank == true { text.removeLast() }
      return text
    }
  }
}
