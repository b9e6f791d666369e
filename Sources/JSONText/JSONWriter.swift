/// Writes JSON piece by piece, so that a large tree needs no second tree to be printed.
package struct JSONWriter {
  /// What has been written so far.
  package private(set) var text = ""
  private let indented: Bool
  /// For each open bracket, whether something stands in it already.
  private var hasContent: [Bool] = []

  /// A writer of indented (two spaces a level) or compact text.
  package init(indented: Bool) { self.indented = indented }

  /// Opens an object or an array.
  package mutating func open(_ bracket: Character) {
    text.append(bracket)
    hasContent.append(false)
  }

  /// Closes what was opened last.
  package mutating func close(_ bracket: Character) {
    let wasFilled = hasContent.popLast() ?? false
    if wasFilled { breakLine() }
    text.append(bracket)
  }

  /// Begins the next element of the open array.
  package mutating func beginElement() {
    if let last = hasContent.indices.last {
      if hasContent[last] { text.append(",") }
      hasContent[last] = true
      breakLine()
    }
  }

  /// Begins the next member of the open object.
  package mutating func beginMember(_ name: String) {
    beginElement()
    writeString(name)
    text += indented ? ": " : ":"
  }

  /// Writes a whole value.
  package mutating func write(_ value: JSONValue) {
    switch value {
    case .null: text += "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .integer(let integer): text += String(integer)
    case .number(let number): text += number.isFinite ? shortest(number) : "null"
    case .string(let string): writeString(string)
    case .array(let elements):
      open("[")
      for element in elements {
        beginElement()
        write(element)
      }
      close("]")
    case .object(let members):
      open("{")
      for (name, member) in members {
        beginMember(name)
        write(member)
      }
      close("}")
    }
  }

  /// Writes a text in quotation marks, escaping what RFC 8259, section 7, demands.
  package mutating func writeString(_ string: String) {
    text.append("\"")
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{00}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text.append("\"")
  }

  private mutating func breakLine() {
    guard indented else { return }
    text.append("\n")
    text += String(repeating: "  ", count: hasContent.count(where: { $0 }))
  }

  private func shortest(_ number: Double) -> String {
    let isWhole = number.magnitude < 1e15 && Double(Int(number)) == number
    return isWhole ? String(Int(number)) : number.description
  }
}
