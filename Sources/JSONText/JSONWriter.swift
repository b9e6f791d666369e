/// Writes JSON piece by piece, so that a large tree needs no second tree to be printed.
package struct JSONWriter {
  private var bytes: [UInt8] = []
  private let isIndented: Bool
  /// For each open bracket, whether something stands in it already.
  private var hasContent: [Bool] = []

  /// A writer of indented (two spaces a level) or compact text.
  package init(indented: Bool) { isIndented = indented }

  /// What has been written so far.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Opens an object or an array.
  package mutating func open(_ bracket: Unicode.Scalar) {
    append(String(bracket))
    hasContent.append(false)
  }

  /// Closes what was opened last.
  package mutating func close(_ bracket: Unicode.Scalar) {
    let wasFilled = hasContent.popLast() ?? false
    if wasFilled { breakLine() }
    append(String(bracket))
  }

  /// Begins the next element of the open array.
  package mutating func beginElement() {
    guard let last = hasContent.indices.last else { return }
    if hasContent[last] { append(",") }
    hasContent[last] = true
    breakLine()
  }

  /// Begins the next member of the open object.
  package mutating func beginMember(_ name: String) {
    beginElement()
    writeString(name)
    append(isIndented ? ": " : ":")
  }

  /// Writes a whole value.
  package mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let bool): append(bool ? "true" : "false")
    case .integer(let integer): append(String(integer))
    case .number(let number): append(number.isFinite ? shortest(number) : "null")
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
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20, 0x7F: append("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: String) { bytes += text.utf8 }

  private mutating func breakLine() {
    guard isIndented else { return }
    append("\n")
    for isOpen in hasContent where isOpen { append("  ") }
  }

  private func shortest(_ number: Double) -> String {
    let isWhole = number.magnitude < 1e15 && Double(Int(number)) == number
    return isWhole ? String(Int(number)) : number.description
  }
}
