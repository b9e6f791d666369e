import DelimitedText
import SpanishText

extension String {
  /// The text for comparing: folded, without white space around it, and one space for any run of
  /// spaces and low lines.
  var comparable: String {
    var result = ""
    var isBehindSpace = false
    for scalar in unicodeScalars where scalar != "\u{FE0F}" {
      if scalar == "_" || scalar.isWhiteSpace {
        isBehindSpace = true
        continue
      }
      if isBehindSpace, !result.isEmpty { result += " " }
      isBehindSpace = false
      result.unicodeScalars.append(scalar)
    }
    return result.folded
  }
}

extension String {
  /// The known word that was probably meant; one that differs in nothing but a digit is another key,
  /// as E1-01 and E1-09, and not a slip.
  func nearest(in words: [String]) -> String? {
    Suggestion.nearest(to: self, in: words.filter { !differsInDigitsOnly(from: $0) })
  }

  private func differsInDigitsOnly(from other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let digits: ClosedRange<UInt8> = 0x30...0x39
    return zip(utf8, other.utf8).allSatisfy { left, right in
      left == right || (digits.contains(left) && digits.contains(right))
    }
  }
}

/// What the text of a cell says.
enum CellWord: UInt8, Sendable {
  case fulfilled, unfulfilled, notApplicable
  /// ✓ and its kin: fulfilled, and beside it «x» means unfulfilled.
  case tick
  /// «x», which some put for yes and some for no.
  case cross
  case empty
  case unknown

  init(_ text: String, marks: CellMarks) {
    let word = text.comparable
    if word.isEmpty {
      self = marks.empty.map(CellWord.init) ?? .empty
    } else if let state = marks.words[word] {
      self = CellWord(state)
    } else {
      self = Self.words[word] ?? .unknown
    }
  }

  private init(_ state: CellState) {
    self =
      switch state {
      case .missing: .empty
      case .fulfilled: .fulfilled
      case .unfulfilled: .unfulfilled
      case .notApplicable: .notApplicable
      }
  }

  private static let words: [String: CellWord] = {
    var words: [String: CellWord] = ["x": .cross, "×": .cross]
    for word in [
      "si", "s", "1", "1.0", "1,0", "cumple", "cumplida", "cumplido", "cumplio", "verdadero",
      "true",
    ] {
      words[word] = .fulfilled
    }
    for word in ["✓", "✔", "✅", "☑", "√"] { words[word] = .tick }
    for word in [
      "no", "n", "0", "0.0", "0,0", "✗", "✘", "✖", "❌", "☒", "no cumple", "no cumplio", "falso",
      "false",
    ] {
      words[word] = .unfulfilled
    }
    for word in ["n.a.", "n. a.", "n.a", "n/a", "na", "no aplica", "-", "–", "—"] {
      words[word] = .notApplicable
    }
    return words
  }()
}
