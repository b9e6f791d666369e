import SourceText

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
