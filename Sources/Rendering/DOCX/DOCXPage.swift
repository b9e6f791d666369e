/// The paper and how it lies; lengths are in twentieths of a point, as Word counts them.
enum DOCXPage {
  /// Upright.
  case portrait
  /// On its side, for wide tables.
  case landscape

  /// Letter, the paper of Mexican offices: 8.5 by 11 inches.
  private static let (short, long) = (12_240, 15_840)
  /// The margins on every side: 2.5 cm.
  static let margin = 1417
  /// Where header and footer begin: 1.25 cm from the edge.
  static let headerMargin = 709

  var width: Int { self == .portrait ? Self.short : Self.long }
  var height: Int { self == .portrait ? Self.long : Self.short }
  /// The width of the text.
  var textWidth: Int { width - 2 * Self.margin }
  /// The height of the text.
  var textHeight: Int { height - 2 * Self.margin }
}

/// Inches, points and pixels as the units of drawings (ECMA-376, part 1, section 20.1.2.1).
enum DOCXLength {
  /// English metric units in a twentieth of a point.
  static let emuPerTwip = 635
  /// Twentieths of a point in an inch.
  static let twipsPerInch = 1440
}
