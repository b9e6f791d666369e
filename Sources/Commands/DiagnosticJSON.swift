import Diagnostics
import JSONText
import SourceText

/// Findings as data for other programs: lines and columns from 1, columns in characters.
enum DiagnosticJSON {
  /// The findings in their order, and how many there are of each weight.
  static func value(of findings: [Diagnostic]) -> JSONValue {
    var lines: [String: LineIndex] = [:]
    let counts = Severity.allCases.map { severity in
      (severity.pluralName, JSONValue.integer(findings.count { $0.severity == severity }))
    }
    return .object(counts + [("hallazgos", .array(findings.map { finding($0, &lines) }))])
  }

  private static func finding(
    _ finding: Diagnostic, _ lines: inout [String: LineIndex]
  ) -> JSONValue {
    let related = finding.related.map { related in
      JSONValue.object(
        [("mensaje", .string(related.message))] + place(related.place, &lines))
    }
    return .object(
      [
        ("código", .string(finding.id.rawValue)), ("gravedad", .string(finding.severity.name)),
        ("mensaje", .string(finding.headline)),
      ] + (finding.place.map { place($0, &lines) } ?? []) + [
        ("ayuda", .array(finding.help.map(JSONValue.string))), ("además", .array(related)),
      ])
  }

  private static func place(
    _ place: Place, _ lines: inout [String: LineIndex]
  ) -> [(String, JSONValue)] {
    let index = lines[place.source.name] ?? LineIndex(place.source)
    lines[place.source.name] = index
    let (start, end) = (
      index.position(of: place.range.start), index.position(of: place.range.end)
    )
    return [
      ("archivo", .string(place.source.name)), ("renglón", .integer(start.line)),
      ("columna", .integer(start.column)), ("hasta el renglón", .integer(end.line)),
      ("hasta la columna", .integer(end.column)),
    ]
  }
}
