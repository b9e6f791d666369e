import Testing

@testable import Rendering

@Suite("The colours of a page")
struct HTMLPaletteTests {
  static let palettes = [HTMLPalette.light, .dark]

  /// WCAG 2.2, 1.4.3: text has a contrast of 4.5 to 1.
  @Test(arguments: palettes.indices)
  func wordsCanBeRead(_ index: Int) {
    let palette = Self.palettes[index]
    let words = [
      palette.ink, palette.soft, palette.accent, palette.green, palette.yellow, palette.red,
      palette.grey, palette.violet,
    ]
    for ground in [palette.paper, palette.panel, palette.tint] {
      for word in words {
        #expect(Self.contrast(word, ground) >= 4.5, "\(word) on \(ground)")
      }
    }
  }

  /// WCAG 2.2, 1.4.11: what must be seen to understand a drawing has a contrast of 3 to 1.
  @Test(arguments: palettes.indices)
  func marksCanBeSeen(_ index: Int) {
    let palette = Self.palettes[index]
    for mark in [
      palette.edge, palette.accent, palette.green, palette.yellow, palette.red,
      palette.violet,
    ] {
      #expect(Self.contrast(mark, palette.paper) >= 3, "\(mark)")
    }
  }

  @Test func contrastIsReckonedAsTheStandardSays() {
    #expect(Self.contrast("000000", "ffffff") == 21)
    #expect(abs(Self.contrast("767676", "ffffff") - 4.54) < 0.01)
  }

  /// The ratio of the relative luminances (WCAG 2.2, «contrast ratio»).
  private static func contrast(_ one: String, _ other: String) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let number = Int(colour, radix: 16) ?? 0
    let parts = [number >> 16, number >> 8 & 255, number & 255].map { part in
      let share = Double(part) / 255
      // The standard's power of 2.4, by the square root of its fifth part.
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// A number from 0 to 1 to the power of 12/5: the fifth root of the twelfth power, by Newton.
  private static func power(_ number: Double) -> Double {
    var twelfth = 1.0
    for _ in 0..<12 { twelfth *= number }
    var root = 1.0
    for _ in 0..<200 {
      root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root)
    }
    return root
  }
}
