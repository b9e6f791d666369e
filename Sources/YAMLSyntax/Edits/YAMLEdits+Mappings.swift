import SourceText

/// Keys of mappings: changed, and added in the file's own layout.
extension YAMLDocument {
  /// The edit that gives a key of a mapping a value: in the place of the one it has, or with a new
  /// line behind the last key; the mapping may be an empty place or stand in brackets.
  package func setting(
    _ key: String, to value: YAMLFragment, in mapping: YAMLElement
  ) -> TextEdit? {
    guard isWellFormed, mapping.index < nodes.count else { return nil }
    if let entry = mapping.entries.first(where: { $0.key.text == key }) {
      return replacing(entry.value, with: value)
    }
    if mapping.isEmpty || isReplaceable(mapping, .flowMapping) {
      return replacing(mapping, with: .group([(key, value)]))
    }
    guard mapping.shape.isMapping else { return nil }
    let last = members(of: mapping.index).count - 1
    return inserting(key, value, in: mapping.index, after: last < 0 ? nil : last)
  }

  /// The edit that adds a key behind another one of its mapping; nil where the mapping has it
  /// already.
  package func inserting(
    _ key: String, _ value: YAMLFragment, after neighbour: YAMLEntry
  ) -> TextEdit? {
    guard isWellFormed, let mapping = parent(of: neighbour.key) else { return nil }
    let index = members(of: mapping.index).firstIndex { $0.key == neighbour.key.index }
    return index.flatMap { inserting(key, value, in: mapping.index, after: $0) }
  }

  /// The edit that adds a key before the first of a mapping that has keys.
  package func inserting(
    _ key: String, _ value: YAMLFragment, atStartOf mapping: YAMLElement
  ) -> TextEdit? {
    guard isWellFormed, mapping.shape.isMapping, mapping.entries.first(where: { _ in true }) != nil
    else { return nil }
    return inserting(key, value, in: mapping.index, after: nil)
  }

  /// The collection around a node.
  package func parent(of element: YAMLElement) -> YAMLElement? {
    guard element.index < nodes.count else { return nil }
    return Surroundings(of: element.index, in: nodes).ancestors.last
      .map { YAMLElement(document: self, index: $0) }
  }

  private func inserting(
    _ key: String, _ value: YAMLFragment, in mapping: Int, after position: Int?
  ) -> TextEdit? {
    let entries = YAMLElement(document: self, index: mapping).entries
    let depth = Surroundings(of: mapping, in: nodes).ancestors.count
    guard takes(.group([(key, value)]), inside: depth),
      !entries.contains(where: { $0.key.text == key })
    else { return nil }
    if nodes[mapping].shape == .flowMapping {
      return insertingInFlow([YAMLFragment.flowPair(key, value)], in: mapping, after: position)
    }
    return insertingInBlock(in: mapping, after: position) { writer in
      writer.entry(writtenKey: written(key, like: mapping, position ?? 0), value)
    }
  }

  /// A key in quotation marks where its neighbour bears them without need.
  private func written(_ key: String, like mapping: Int, _ position: Int) -> String {
    guard let neighbour = members(of: mapping)[position].key else { return YAMLQuoting.key(key) }
    let text = YAMLElement(document: self, index: neighbour).text
    guard YAMLQuoting.key(text) == text else { return YAMLQuoting.key(key) }
    switch nodes[neighbour].shape {
    case .singleQuoted: return YAMLQuoting.singleQuoted(key)
    case .doubleQuoted: return YAMLQuoting.doubleQuoted(key)
    default: return YAMLQuoting.key(key)
    }
  }
}
