import SourceText

/// A part of a collection with its own indicator: an item, or a key with its value.
struct Member {
  /// The index of the key; nil in a sequence.
  let key: Int?
  /// The index of the item or value.
  let value: Int
  /// The offset of its first byte: a dash, a question mark, a key, or an item in brackets.
  let start: Int
  /// The offset behind its value.
  let end: Int
}

extension YAMLDocument {
  /// The parts of a collection in the order of the text.
  func members(of collection: Int) -> [Member] {
    let lines = TextLines(source)
    let node = nodes[collection]
    let isFlow = node.shape == .flowSequence || node.shape == .flowMapping
    let hasBrackets = isFlow && hasBrackets(collection)
    var result: [Member] = []
    var index = collection + 1
    var position = node.range.start + (hasBrackets ? 1 : 0)
    while index < Int(node.next) {
      let key = node.shape.isMapping ? index : nil
      let value = key.map { Int(nodes[$0].next) } ?? index
      var start = lines.content(from: position)
      if isFlow, !result.isEmpty, lines.byte(at: start) == .comma {
        start = lines.content(from: start + 1)
      }
      // An implicit mapping, and an empty place, begin where they are noted.
      if result.isEmpty, !hasBrackets { start = node.range.start }
      let end = max(nodes[value].range.end, key.map { nodes[$0].range.end } ?? 0)
      result.append(Member(key: key, value: value, start: start, end: end))
      position = end
      index = Int(nodes[value].next)
    }
    return result
  }

  /// Whether a flow collection has brackets of its own: a single pair in `[]` has none.
  func hasBrackets(_ collection: Int) -> Bool {
    let first = source.bytes[nodes[collection].range.start]
    return first == .openBracket || first == .openBrace
  }

  /// The offset behind the colon of a key or the dash of an item; nil for a `? key` without a value.
  func indicatorEnd(of member: Member) -> Int? {
    guard let key = member.key else { return member.start + 1 }
    let end = nodes[key].range.end
    guard nodes[member.value].range.start > end else { return nil }
    return TextLines(source).content(from: end) + 1
  }
}
