/// What a piece of text is, so that one place decides how it looks.
package enum TextRole: Sendable, CaseIterable {
  /// What should be seen first.
  case strong
  /// What may be passed over.
  case faint
  /// An error, or the red of a traffic light.
  case red
  /// A warning, or the yellow of a traffic light.
  case yellow
  /// What is well, or the green of a traffic light.
  case green
  /// The violet of ratings: given up for the time being.
  case violet
  /// The place of something, a link.
  case accent
  /// Emphasis in running text.
  case emphasis
}

/// How roles are shown: with the colours of a terminal, or not at all.
package struct TextStyle: Hashable, Sendable {
  /// Whether escape sequences are written (ECMA-48, SGR).
  package let isColoured: Bool

  /// No escape sequences: for files, pipes and NO_COLOR.
  package static let plain = TextStyle(isColoured: false)
  /// The colours of a terminal.
  package static let coloured = TextStyle(isColoured: true)

  /// The text as its role is shown.
  package func apply(_ role: TextRole, _ text: some StringProtocol) -> String {
    guard isColoured, !text.isEmpty else { return String(text) }
    return "\u{1B}[\(Self.code(role))m\(text)\u{1B}[0m"
  }

  private static func code(_ role: TextRole) -> String {
    switch role {
    case .strong: "1"
    case .faint: "2"
    case .red: "31"
    case .yellow: "33"
    case .green: "32"
    case .violet: "35"
    case .accent: "36"
    case .emphasis: "3"
    }
  }
}
