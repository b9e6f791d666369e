import DocumentModel

/// The colours of a Word document; those of words have a contrast of 4.5:1 or more on white
/// (WCAG 2.2, 1.4.3).
enum DOCXPalette {
  static let heading: StaticString = "1F3557"
  static let accent: StaticString = "2B5788"
  static let faint: StaticString = "595959"
  static let link: StaticString = "0B4F9E"
  static let rule: StaticString = "A6B1C2"
  static let headerFill: StaticString = "E4EAF2"
  static let groupFill: StaticString = "F1F4F8"
  /// A mark that stands over any other colour.
  static let mark: StaticString = "1A1A1A"
  static let hairline: StaticString = "C9D1DC"

  /// The colour of a light's shape and word.
  static func text(of light: StatusMark.Light) -> StaticString {
    switch light {
    case .green: "1E6B33"
    case .yellow: "8A5800"
    case .red: "B3201F"
    case .grey: "595959"
    case .violet: "6B3FA0"
    }
  }

  /// The colour of an area under a light.
  static func fill(of light: StatusMark.Light) -> StaticString {
    switch light {
    case .green: "2E7D43"
    case .yellow: "F0BE4A"
    case .red: "C23531"
    case .grey: "A3A9B1"
    case .violet: "7D55A8"
    }
  }

  /// The colour of words on such an area.
  static func textOnFill(of light: StatusMark.Light) -> StaticString {
    switch light {
    case .green, .red, .violet: "FFFFFF"
    case .yellow, .grey: mark
    }
  }

  /// The area of a period in a line of time.
  static func fill(of role: Timeline.Role) -> StaticString {
    switch role {
    case .planned: "A9BDD6"
    case .replanned: "D9B8E0"
    case .actual: "2B5788"
    case .lasting: "D9E3EF"
    }
  }

  /// The ground of a note.
  static func fill(of kind: Note.Kind) -> StaticString {
    switch kind {
    case .info: "F1F5FA"
    case .warning: "FFF5E0"
    }
  }

  /// The edge of a note.
  static func edge(of kind: Note.Kind) -> StaticString {
    switch kind {
    case .info: "2B5788"
    case .warning: "C98A00"
    }
  }
}
