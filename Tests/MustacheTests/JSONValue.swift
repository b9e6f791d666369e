import Mustache

/// The data of a case of the specification.
enum JSONValue: Decodable {
  case null
  case bool(Bool)
  case text(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .text("\(value)")
    } else if let value = try? container.decode(Double.self) {
      self = .text("\(value)")
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  var value: MustacheValue<String> {
    switch self {
    case .null: .nothing
    case .bool(let holds): .condition(holds)
    case .text(let text): .leaf(text)
    case .array(let items): .list(items.map(\.value))
    case .object(let fields): .record(MustacheRecord(fields.mapValues(\.value)))
    }
  }
}

extension String: MustacheLeaf {}

/// A leaf as the specification prints it.
func html(_ text: String, isEscaped: Bool) -> String {
  guard isEscaped else { return text }
  return text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    .replacing("<", with: "&lt;").replacing(">", with: "&gt;")
}
