/// Where a node stands in its tree.
struct Surroundings {
  /// What a node is to the collection around it.
  enum Role: Equatable {
    case root, item
    /// The key of a mapping.
    case key
    /// The value of a mapping, with the index of its key.
    case value(key: Int)
  }

  /// The indices of the collections around the node, the outermost first.
  let ancestors: [Int]
  let role: Role
  /// Whether brackets stand around the node.
  let isInFlow: Bool
  /// The column of the block collection around the node; -1 around the root.
  let column: Int

  init(of target: Int, in nodes: [YAMLNode]) {
    var ancestors: [Int] = []
    var isInFlow = false
    var column = -1
    var role = Role.root
    var index = 0
    var key: Int?
    while index < target {
      let node = nodes[index]
      guard Int(node.next) > target else {
        // In a mapping keys and values take turns; a key is a scalar, of one node.
        key = key == nil ? index : nil
        index = Int(node.next)
        continue
      }
      ancestors.append(index)
      if node.shape == .flowSequence || node.shape == .flowMapping {
        isInFlow = true
      } else {
        column = Int(node.indentation)
      }
      index += 1
      key = nil
    }
    if let parent = ancestors.last {
      role = nodes[parent].shape.isSequence ? .item : key.map { .value(key: $0) } ?? .key
    }
    (self.ancestors, self.role, self.isInFlow, self.column) = (ancestors, role, isInFlow, column)
  }
}

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

/// Where the lines of a node end.
struct Tail {
  /// The end of the last line of text, before its line break.
  let textEnd: Int
  /// The offset of the line below, or the end of the text.
  let next: Int
  /// The block scalar that ends there.
  let blockScalar: Int?
  /// Whether blank lines put there would become part of that block scalar (`|+`).
  let keepsBlankLines: Bool
}

extension YAMLDocument {
  /// Where the lines of a node end; blank lines below a text that drops them are not counted.
  func tail(of index: Int) -> Tail {
    let lines = TextLines(source)
    let end = nodes[index].range.end
    guard let scalar = lastBlockScalar(of: index) else {
      return Tail(
        textEnd: lines.end(of: end), next: lines.next(after: end), blockScalar: nil,
        keepsBlankLines: false)
    }
    let range = nodes[scalar].range
    let keeps = blockHeader(of: scalar).keeps
    var next = lines.next(after: range.start)
    var line = next
    while line < range.end {
      let isText = source.bytes[line..<lines.end(of: line)].contains { !$0.isBlank }
      let isDeep = lines.end(of: line) - line > Int(nodes[scalar].indentation)
      line = min(lines.next(after: line), range.end)
      if keeps || isText || isDeep { next = line }
    }
    let isClosed = next > 0 && source.bytes[next - 1].isLineBreak
    return Tail(
      textEnd: isClosed ? lines.endAbove(next) : next, next: next, blockScalar: scalar,
      keepsBlankLines: keeps)
  }

  /// The block scalar with which a node ends.
  private func lastBlockScalar(of index: Int) -> Int? {
    var last = Int(nodes[index].next) - 1
    // A `? key` without a value: what ends the node is the key.
    if nodes[last].shape == .empty, last > 0, nodes[last - 1].end == nodes[last].start {
      last -= 1
    }
    return nodes[last].shape.isBlockScalar && nodes[last].end == nodes[index].end ? last : nil
  }

  /// The header of a block scalar: where its indicators end, and what they say.
  func blockHeader(of scalar: Int) -> (indicatorsEnd: Int, digit: Character?, keeps: Bool) {
    let lines = TextLines(source)
    var end = Int(nodes[scalar].start) + 1
    var digit: Character?
    var keeps = false
    while !lines.byte(at: end).isBlankOrEnd {
      let byte = lines.byte(at: end)
      if byte.isDigit { digit = Character(Unicode.Scalar(byte)) }
      if byte == .plus { keeps = true }
      end += 1
    }
    return (end, digit, keeps)
  }
}
