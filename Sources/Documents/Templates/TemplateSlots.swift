import Diagnostics
import DocumentModel
import Mustache
import SourceText

/// What stands in the places of a template's tags while its text is read as Markdown.
///
/// Every tag leaves its number, in digits that are characters of the supplementary private use area,
/// which Markdown takes for letters: so a value is never read as Markdown, and a table stays a table.
struct TemplateSlots {
  /// What a tag stands for, and where it is.
  struct Slot {
    let content: TemplateContent
    let tag: Place

    /// Whether it holds blocks that would be missed.
    var hasBlocks: Bool {
      if case .blocks = content { !content.isEmpty } else { false }
    }
  }

  /// The digits of the plane 15 (Unicode 16, section 23.5): the last of a number is one of the second
  /// half, so that there is no end of numbers, and most are one character.
  private static let base: UInt32 = 0x7000
  private static let leading: UInt32 = 0xF_0000
  private static let final: UInt32 = 0xF_8000

  private(set) var slots: [Slot] = []

  /// The characters that stand for a content.
  mutating func place(_ content: TemplateContent, _ use: MustacheUse) -> String {
    var rest = UInt32(slots.count)
    var digits = [Self.final + rest % Self.base]
    while rest >= Self.base {
      rest /= Self.base
      digits.insert(Self.leading + rest % Self.base, at: 0)
    }
    slots.append(Slot(content: content, tag: use.place))
    var text = ""
    text.unicodeScalars.append(contentsOf: digits.compactMap { Unicode.Scalar($0) })
    return text
  }

  /// The first character of the plane 15 that a text holds of its own: F3 B0 80 80 and those behind
  /// it in UTF-8.
  static func firstOwn(in source: SourceText) -> ByteRange? {
    let bytes = source.bytes
    return bytes.indices.first { index in
      bytes[index] == 0xF3 && index + 4 <= bytes.count && bytes[index + 1] >= 0xB0
    }.map { ByteRange($0, $0 + 4) }
  }

  // MARK: Numbers in text

  /// A piece of text: words, or the number of a slot.
  enum Piece {
    case words(String)
    case slot(Int)
  }

  /// A text cut at its slots.
  func cut(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var run = ""
    var number = 0
    for scalar in text.unicodeScalars {
      guard let (digit, isLast) = Self.digit(scalar) else {
        run.unicodeScalars.append(scalar)
        continue
      }
      number = number * Int(Self.base) + digit
      guard isLast else { continue }
      pieces += [.words(run), .slot(number)].filter { !$0.isEmpty }
      (run, number) = ("", 0)
    }
    return run.isEmpty ? pieces : pieces + [.words(run)]
  }

  private static func digit(_ scalar: Unicode.Scalar) -> (value: Int, isLast: Bool)? {
    switch scalar.value {
    case leading..<(leading + base): (Int(scalar.value - leading), false)
    case final..<(final + base): (Int(scalar.value - final), true)
    default: nil
    }
  }

  /// The slots with blocks that are not among those placed, nor within an HTML comment of the text.
  func lost(placed: Set<Int>, in text: String) -> [Slot] {
    let missing = slots.indices.filter { slots[$0].hasBlocks && !placed.contains($0) }
    guard !missing.isEmpty else { return [] }
    let hidden = hiddenSlots(in: text)
    return missing.filter { !hidden.contains($0) }.map { slots[$0] }
  }

  /// The slots within HTML comments, which a person took out.
  private func hiddenSlots(in text: String) -> Set<Int> {
    var hidden: Set<Int> = []
    var rest = text[...]
    while let opening = rest.firstRange(of: "<!--"),
      let closing = rest[opening.upperBound...].firstRange(of: "-->")
    {
      for case .slot(let number) in cut(String(rest[opening.upperBound..<closing.lowerBound])) {
        hidden.insert(number)
      }
      rest = rest[closing.upperBound...]
    }
    return hidden
  }
}

extension TemplateSlots.Piece {
  fileprivate var isEmpty: Bool {
    if case .words(let words) = self { words.isEmpty } else { false }
  }
}
