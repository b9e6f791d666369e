/// Numbers that look random and are the same in every run (a linear congruential generator).
struct Generator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }
}

/// Texts that people type, with everything that could be read as something else.
enum Texts {
  static let pieces = [
    "a", "ñ", "é", " ", "  ", ":", ": ", " #", "#", "-", "- ", "\"", "'", "\\", "[", "]", "{", "}",
    ",",
    "|", ">", "&", "*", "!", "%", "@", "`", "?", "\n", "\n\n", "\t", "no", "sí", "~", "null",
    "1.10",
    "2024-06-03", "👩‍👩‍👧", "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{85}", "---", "...", "«x»", "\r", "=",
  ]

  static func random(_ generator: inout Generator) -> String {
    (0..<generator.next(8)).map { _ in generator.pick(pieces) }.joined()
  }
}

/// Documents in every style that a person might use.
enum Documents {
  static func random(_ generator: inout Generator) -> String {
    let indent = String(repeating: " ", count: generator.pick([1, 2, 3, 4]))
    var lines: [String] = []
    if generator.next(3) == 0 { lines.append("# comentario") }
    for index in 0..<1 + generator.next(5) {
      switch generator.next(6) {
      case 0: lines.append("clave\(index): valor \(index)  # nota")
      case 1: lines.append("clave\(index): \"va \\\"entre\\\" comillas\"")
      case 2:
        lines += ["clave\(index):", "\(indent)- uno", "", "\(indent)- 'dos ''y'' medio'  # x"]
      case 3: lines += ["clave\(index): |", "\(indent)renglón", "\(indent)  otro", ""]
      case 4: lines += ["clave\(index): {a: 1, b: [x, y]}", ""]
      default:
        lines += [
          "clave\(index):", "\(indent)a: texto", "\(indent)\(indent)que sigue", "\(indent)b:",
        ]
      }
    }
    lines += ["entradas:", "\(indent)- fecha: 2024-01-01", "\(indent)  nota: x"]
    if generator.next(4) == 0 { lines.append("# fin") }
    let ending = generator.pick(["\n", "\n", "\r\n"])
    let start = generator.next(5) == 0 ? "\u{FEFF}" : ""
    return start + lines.joined(separator: ending) + (generator.next(4) == 0 ? "" : ending)
  }
}
