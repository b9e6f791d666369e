import SourceText
import SpanishText
import TerminalText

/// Shows findings to a person: headline, place, the line with a mark under it, and the way out.
package struct DiagnosticRenderer: Sendable {
  private let style: TextStyle
  private let width: Int
  /// How many cells of a line are shown around a place.
  private var excerptWidth: Int { max(20, width - 8) }

  /// A renderer for a terminal, or a file, of that width in cells.
  package init(style: TextStyle, width: Int) {
    self.style = style
    self.width = max(40, width)
  }

  /// All findings, an empty line between them, and what they amount to in the last line.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    var lines = LineIndexes()
    var result = ""
    for diagnostic in diagnostics {
      result += render(diagnostic, &lines) + "\n"
    }
    return result + Self.summary(diagnostics) + "\n"
  }

  /// One finding, without a last line.
  package func renderAlone(_ diagnostic: Diagnostic) -> String {
    var lines = LineIndexes()
    return render(diagnostic, &lines)
  }

  /// «1 error, 2 avisos en 2 archivos.», or that there is nothing to mend.
  package static func summary(_ diagnostics: [Diagnostic]) -> String {
    var parts: [String] = []
    for severity in Severity.allCases {
      let count = diagnostics.count { $0.severity == severity }
      if count > 0 { parts.append(Spanish.count(count, severity.name, severity.pluralName)) }
    }
    guard !parts.isEmpty else { return "Sin errores ni avisos." }
    let count = Set(diagnostics.compactMap(\.place?.source.name)).count
    let files = count > 1 ? " en " + Spanish.count(count, "archivo", "archivos") : ""
    return parts.joined(separator: ", ") + files + "."
  }

  private func render(_ diagnostic: Diagnostic, _ lines: inout LineIndexes) -> String {
    let role = diagnostic.severity.role
    let label = style.apply(role, "\(diagnostic.severity.name)[\(diagnostic.id.rawValue)]")
    let head = "\(diagnostic.severity.name)[\(diagnostic.id.rawValue)]: ".displayWidth
    let headline = diagnostic.headline.printable.wrapped(to: max(20, width - 2))
    var result: String
    if head + diagnostic.headline.displayWidth <= width {
      result = "\(label): \(style.apply(.strong, diagnostic.headline.printable))\n"
    } else {
      result = "\(label):\n" + headline.map { "  " + style.apply(.strong, $0) + "\n" }.joined()
    }
    if let place = diagnostic.place {
      result += excerpt(at: place, role: role, &lines)
    }
    for related in diagnostic.related {
      result += "   \(style.apply(.accent, "nota")): \(related.message.printable):\n"
      result += excerpt(at: related.place, role: .accent, &lines)
    }
    for (index, help) in diagnostic.help.enumerated() {
      // After a full stop a sentence begins; after a colon, a list.
      let begins = index > 0 && diagnostic.help[index - 1].hasSuffix(".")
      result += paragraph(
        "ayuda: ", begins ? Spanish.capitalized(help) : help, isFirst: index == 0)
    }
    if let fix = diagnostic.fix, let place = diagnostic.place {
      result += corrected(place.source, fix, &lines)
    }
    return result
  }

  private func paragraph(_ label: String, _ text: String, isFirst: Bool) -> String {
    let indent = String(repeating: " ", count: 3 + label.count)
    let wrapped = text.printable.wrapped(to: max(20, width - indent.count))
    return wrapped.enumerated().map { index, line in
      let start = index == 0 && isFirst ? "   " + style.apply(.green, "ayuda") + ": " : indent
      return start + line + "\n"
    }.joined()
  }

  // MARK: Lines of the file

  /// The place in numbers and the line with a mark under the range.
  private func excerpt(at place: Place, role: TextRole, _ lines: inout LineIndexes) -> String {
    let index = lines.index(of: place.source)
    let position = index.position(of: place.range.start)
    var result = "   "
    result += style.apply(
      .accent, "\(place.source.name.printable):\(position.line):\(position.column)")
    result += "\n"
    let line = index.range(ofLine: position.line)
    guard !place.source.bytes.isEmpty else { return result }
    let window = ExcerptWindow(place.source, line: line, around: place.range, width: excerptWidth)
    let gutter = numbered(position.line)
    result += style.apply(.faint, gutter) + window.text + "\n"
    result += String(repeating: " ", count: gutter.displayWidth - 2) + style.apply(.faint, "│ ")
    result += String(repeating: " ", count: window.markStart)
    result += style.apply(role, String(repeating: "^", count: window.markWidth)) + "\n"
    return result
  }

  /// The line as it would read with the mend.
  private func corrected(
    _ source: SourceText, _ fix: TextEdit, _ lines: inout LineIndexes
  ) -> String {
    let index = lines.index(of: source)
    let number = index.line(at: fix.range.start)
    let first = index.range(ofLine: number)
    let last = index.range(ofLine: index.line(at: fix.range.end))
    guard last.end - first.start < 2_000 else { return "" }
    let before = source[ByteRange(first.start, fix.range.start)]
    let after = source[ByteRange(fix.range.end, last.end)]
    let text = (before + fix.replacement + after).excerpt
    guard text.contains(where: { $0 != " " }) else { return "" }
    return style.apply(.faint, numbered(number)) + style.apply(.green, text) + "\n"
  }

  private func numbered(_ line: Int) -> String {
    String(line).leftPadded(to: 6) + " │ "
  }
}

/// The line indexes of the texts in which findings lie, each made once.
private struct LineIndexes {
  /// By the name of the text, which two texts may share: a file before and after a change.
  private var byName: [String: [(source: SourceText, index: LineIndex)]] = [:]

  mutating func index(of source: SourceText) -> LineIndex {
    // The same text is mostly the same storage: comparing its bytes takes no time.
    if let known = byName[source.name]?.first(where: { $0.source == source }) { return known.index }
    let made = LineIndex(source)
    byName[source.name, default: []].append((source, made))
    return made
  }
}

extension Severity {
  /// The Spanish word: «error», «aviso», «nota».
  package var name: String {
    switch self {
    case .error: "error"
    case .warning: "aviso"
    case .notice: "nota"
    }
  }

  /// The Spanish word for several.
  package var pluralName: String {
    switch self {
    case .error: "errores"
    case .warning: "avisos"
    case .notice: "notas"
    }
  }

  fileprivate var role: TextRole {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .notice: .accent
    }
  }
}
