import JSONText
import SourceText

extension [Diagnostic] {
  /// The findings as JSON, in their order.
  package var json: JSONValue { .array(map(\.json)) }
}

extension Diagnostic {
  /// The finding as JSON; line and column start at 1, columns count characters.
  package var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("código", .string(id.rawValue)), ("gravedad", .string(severity.name)),
      ("mensaje", .string(headline)),
    ]
    if let place { members.append(("lugar", place.json)) }
    if !related.isEmpty {
      members.append(
        (
          "relacionados",
          .array(
            related.map { .object([("mensaje", .string($0.message)), ("lugar", $0.place.json)]) })
        ))
    }
    if !help.isEmpty { members.append(("ayuda", .array(help.map(JSONValue.string)))) }
    if let fix {
      members.append(
        (
          "corrección",
          .object([
            ("desde", .integer(fix.range.start)), ("hasta", .integer(fix.range.end)),
            ("texto", .string(fix.replacement)),
          ])
        ))
    }
    return .object(members)
  }
}

extension Place {
  /// The place as JSON: file, line and column, and the range in bytes.
  fileprivate var json: JSONValue {
    let position = LineIndex(source).position(of: range.start)
    return .object([
      ("archivo", .string(source.name)), ("renglón", .integer(position.line)),
      ("columna", .integer(position.column)), ("desde", .integer(range.start)),
      ("hasta", .integer(range.end)),
    ])
  }
}
