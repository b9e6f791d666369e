/// A JSON value (RFC 8259) to be written; objects keep the order of their members.
package indirect enum JSONValue: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number with decimals; one that is not finite is written as `null`.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Names with their values, in the order in which they are written.
  case object([(String, JSONValue)])

  /// A text, or `null` where there is none.
  package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}

extension JSONValue {
  /// The value on one line.
  package var compactText: String { written(indented: false) }

  /// The value over several lines, two spaces a level, without a final line end.
  package var text: String { written(indented: true) }

  private func written(indented: Bool) -> String {
    var writer = JSONWriter(indented: indented)
    writer.write(self)
    return writer.text
  }
}
