/// Documents in every style that the syntax allows, as people, editors and programs write them:
/// comments and blank lines anywhere, all quotings, any indentation, all line ends.
struct WildDocuments {
  private var random: Generator
  private var lines: [String] = []
  private var step = 2
  private var dash = 2
  private var count = 0

  init(seed: UInt64) { random = Generator(seed) }

  /// The next document.
  mutating func next() -> String {
    lines = []
    count = 0
    step = random.pick([1, 2, 2, 2, 3, 4, 4, 6, 8])
    dash = random.pick([2, 2, 2, 3, 4])
    if chance(6) { lines.append(random.pick(["---", "--- # inicio", "# antes\n---"])) }
    if chance(3) { lines.append("# encabezado") }
    switch random.next(8) {
    case 0: sequence(column: 0, depth: 0, first: nil)
    default: mapping(column: 0, depth: 0, first: nil)
    }
    trivia(column: 0)
    if chance(12) { lines.append(random.pick(["...", "...\n# después"])) }
    let ending = random.pick(["\n", "\n", "\n", "\r\n", "\r\n", "\r"])
    let others = chance(12) ? ["\n", "\r\n"] : [ending]
    var text = chance(6) ? "\u{FEFF}" : ""
    for line in lines.flatMap({ $0.split(separator: "\n", omittingEmptySubsequences: false) }) {
      text += line + random.pick(others)
    }
    return chance(4) ? String(text.dropLast()) : text
  }

  private mutating func chance(_ bound: Int) -> Bool { random.next(bound) == 0 }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// Blank lines and comments, mostly none.
  private mutating func trivia(column: Int) {
    for _ in 0..<(chance(3) ? 1 + random.next(2) : 0) {
      switch random.next(6) {
      case 0, 1: lines.append("")
      case 2: lines.append(random.pick(["  ", " ", "\t", "      "]))
      case 3: lines.append(spaces(random.next(9)) + "# suelto")
      case 4: lines.append(spaces(column + step) + "# más adentro")
      default: lines.append(spaces(column) + "# aquí")
      }
    }
  }

  private mutating func comment() -> String {
    random.pick(["", "", "", "", "  # nota", " # nota", "\t# nota", " # 5", "   "])
  }

  // MARK: Collections

  private mutating func mapping(column: Int, depth: Int, first: String?) {
    var prefix = first
    for _ in 0..<1 + random.next(depth == 0 ? 4 : 3) {
      count += 1
      if prefix == nil { trivia(column: column) }
      let start = prefix ?? spaces(column)
      prefix = nil
      let key = random.pick([
        "k\(count)", "\"k \(count)\"", "'k\(count)'", "clave \(count)", "1.\(count)", "año\(count)",
      ])
      switch random.next(14) {
      case 0:
        lines.append(start + "? \(key)" + comment())
        if chance(3) { continue }
        value(spaces(column) + ":", column: column, depth: depth, isExplicit: true)
      default: value(start + key + (chance(9) ? " :" : ":"), column: column, depth: depth)
      }
    }
  }

  private mutating func sequence(column: Int, depth: Int, first: String?) {
    var prefix = first
    for _ in 0..<1 + random.next(3) {
      if prefix == nil { trivia(column: column) }
      let start = (prefix ?? spaces(column)) + "-"
      prefix = nil
      let width = depth > 5 ? 2 : dash
      let inner = start + spaces(width - 1)
      switch random.next(depth > 2 ? 4 : 8) {
      case 4, 5: mapping(column: column + width, depth: depth + 1, first: inner)
      case 6: sequence(column: column + width, depth: depth + 1, first: inner)
      case 7:
        lines.append(start + comment())
        trivia(column: column)
        mapping(column: column + step, depth: depth + 1, first: nil)
      default: scalar(start, column: column)
      }
    }
  }

  /// A value behind a colon.
  private mutating func value(_ start: String, column: Int, depth: Int, isExplicit: Bool = false) {
    switch random.next(depth > 2 ? 5 : 9) {
    case 5, 6:
      lines.append(start + comment())
      trivia(column: column)
      mapping(column: column + step, depth: depth + 1, first: nil)
    case 7:
      lines.append(start + comment())
      trivia(column: column)
      let offset = isExplicit ? step : random.pick([0, step])
      sequence(column: column + offset, depth: depth + 1, first: nil)
    case 8 where isExplicit:
      sequence(column: column + 2, depth: depth + 1, first: start + " ")
    default: scalar(start, column: column)
    }
  }

  // MARK: Scalars and brackets

  private mutating func scalar(_ start: String, column: Int) {
    let deep = spaces(column + step)
    switch random.next(17) {
    case 0, 1: lines.append(start + " valor" + comment())
    case 2: lines.append(start + "   1.10" + comment())
    case 3: lines.append(start + " \"con \\\"comillas\\\" y \\u00e1\"" + comment())
    case 4: lines.append(start + " 'it''s'" + comment())
    case 5: lines.append(start + comment())
    case 6: lines += [start + " texto", deep + "que sigue", "", deep + "y sigue" + comment()]
    case 7: lines += [start + " \"dos", deep + "renglones\"" + comment()]
    case 8: lines += [start + comment(), deep + "abajo" + comment()]
    case 9, 10, 11: blockScalar(start, column: column)
    case 12: lines.append(start + " " + flow(0) + comment())
    case 13: lines.append(start + " " + random.pick(["[]", "{}", "[ ]", "{ }"]) + comment())
    case 14: tallFlow(start, column: column)
    case 15: lines += [start + comment(), deep + flow(0) + comment()]
    default: lines.append(start + " á: b".replacing(": ", with: ":") + comment())
    }
  }

  private mutating func blockScalar(_ start: String, column: Int) {
    let chomping = random.pick(["", "", "-", "+"])
    let isTold = chance(4) && step < 10
    let header = random.pick(["|", ">"]) + (isTold ? "\(step)" : "") + chomping
    lines.append(start + " " + header + random.pick(["", "", "  # bloque", " # 5"]))
    let deep = spaces(column + step)
    if chance(4) { lines.append("") }
    if !chance(8) { lines.append((isTold && chance(2) ? " " : "") + deep + "renglón # uno: x") }
    for _ in 0..<random.next(3) {
      lines.append(random.pick([deep + "otro", deep + "  más adentro", "", deep + "- x\t"]))
    }
    for _ in 0..<(chance(2) ? random.next(3) : 0) { lines.append(chance(4) ? spaces(column) : "") }
  }

  /// A collection in brackets on one line.
  private mutating func flow(_ depth: Int) -> String {
    let gap = random.pick(["", "", " "])
    let comma = random.pick([", ", ", ", ",", " , "])
    let trailing = random.pick(["", "", "", ","])
    let isMapping = chance(2)
    let parts = (0..<1 + random.next(3)).map { _ in
      isMapping ? pair(depth) : chance(8) ? pair(depth) : leaf(depth)
    }
    let inside = gap + parts.joined(separator: comma) + trailing + gap
    return isMapping ? "{\(inside)}" : "[\(inside)]"
  }

  private mutating func pair(_ depth: Int) -> String {
    count += 1
    return random.pick([
      "f\(count): \(leaf(depth))", "\"f\(count)\": \(leaf(depth))", "f\(count): x",
      "f\(count): 'y'",
      "\"f\(count)\":z", "? f\(count) : x",
    ])
  }

  private mutating func leaf(_ depth: Int) -> String {
    if depth < 2, chance(5) { return flow(depth + 1) }
    return random.pick(["a", "b c", "1.10", "\"q, r\"", "'s'", "[]", "{}", "á"])
  }

  /// A collection in brackets over several lines.
  private mutating func tallFlow(_ start: String, column: Int) {
    let deep = spaces(column + step)
    let isMapping = chance(2)
    lines.append(start + (isMapping ? " {" : " [") + random.pick(["", "  # abre", "z0: x,"]))
    if lines.last?.hasSuffix("z0: x,") ?? false, !isMapping {
      lines[lines.count - 1] = start + " [z,"
    }
    let total = 1 + random.next(3)
    for index in 0..<total {
      let part = isMapping ? pair(1) : leaf(1)
      let comma = index < total - 1 || chance(3) ? "," : ""
      lines.append(deep + part + comma + random.pick(["", "", "  # parte"]))
      if chance(6) { lines.append(random.pick(["", deep + "# entre"])) }
    }
    let close = isMapping ? "}" : "]"
    if chance(3), let last = lines.last, !last.contains("#"), !last.isEmpty {
      lines[lines.count - 1] = last + close + comment()
    } else {
      lines.append(deep + close + comment())
    }
  }
}
