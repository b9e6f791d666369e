import SourceText

/// How much a finding weighs.
package enum Severity: Int, Comparable, Sendable, CaseIterable {
  /// What must be mended: the text can't be taken as it stands.
  case error
  /// What probably is not meant so.
  case warning
  /// What is worth knowing.
  case notice

  package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// The stable name of a kind of finding: Spanish words joined by hyphens, as `clave-duplicada`.
package struct DiagnosticID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name as the user sees it.
  package let rawValue: String
  /// An identity from its name.
  package init(rawValue: String) { self.rawValue = rawValue }
  /// An identity from its name.
  package init(stringLiteral value: String) { rawValue = value }
}

/// A range of a text: where something stands.
package struct Place: Hashable, Sendable {
  /// The text.
  package let source: SourceText
  /// The range in it.
  package let range: ByteRange

  /// The place of a range in a text.
  package init(_ source: SourceText, _ range: ByteRange) {
    self.source = source
    self.range = range
  }
}

/// What is wrong, where, and how to mend it: the one value for syntax, schema, checks and arguments.
package struct Diagnostic: Hashable, Sendable {
  /// A further place that explains the finding.
  package struct Related: Hashable, Sendable {
    /// What that place has to do with it.
    package let message: String
    /// The place.
    package let place: Place
    /// A further place with its sentence.
    package init(_ message: String, _ place: Place) {
      self.message = message
      self.place = place
    }
  }

  /// The kind of finding.
  package let id: DiagnosticID
  /// How much it weighs.
  package let severity: Severity
  /// One sentence without a full stop: what is wrong.
  package let headline: String
  /// Where; nil for what belongs to no text.
  package let place: Place?
  /// Other places that matter, in the order in which they should be read.
  package let related: [Related]
  /// What the user can do now, a paragraph each.
  package let help: [String]
  /// The edit that would mend it, shown as the corrected line.
  package let fix: TextEdit?

  /// A finding; everything but its kind, weight and headline may be left out.
  package init(
    _ id: DiagnosticID, _ severity: Severity, _ headline: String, at place: Place? = nil,
    related: [Related] = [], help: [String] = [], fix: TextEdit? = nil
  ) {
    self.id = id
    self.severity = severity
    self.headline = headline
    self.place = place
    self.related = related
    self.help = help
    self.fix = fix
  }
}

extension [Diagnostic] {
  /// Whether any of them is an error.
  package var containErrors: Bool { contains { $0.severity == .error } }

  /// The findings in reading order: by file, then by place, then by weight.
  ///
  /// Files come in the order of `files`, then as they first appear.
  package func inReadingOrder(files: [String] = []) -> [Diagnostic] {
    var order: [String: Int] = [:]
    for name in files + map({ $0.place?.source.name ?? "" }) {
      if order[name] == nil { order[name] = order.count }
    }
    return enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      let files = (order[a.place?.source.name ?? ""] ?? 0, order[b.place?.source.name ?? ""] ?? 0)
      if files.0 != files.1 { return files.0 < files.1 }
      let places = (a.place?.range.start ?? -1, b.place?.range.start ?? -1)
      if places.0 != places.1 { return places.0 < places.1 }
      if a.severity != b.severity { return a.severity < b.severity }
      return left.offset < right.offset
    }.map(\.element)
  }
}
