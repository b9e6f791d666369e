/// The colours of a page by what they are for, each as six hexadecimal figures.
///
/// Text on `paper`, `panel` and `tint` has a contrast of 4.5 to 1 at least, marks one of 3 to 1 (WCAG
/// 2.2, 1.4.3 and 1.4.11); a test reckons them.
struct HTMLPalette: Sendable {
  /// The page.
  var paper: String
  /// What stands apart: heads of tables, facts.
  var panel: String
  /// Notes that inform, and totals.
  var tint: String
  /// Words.
  var ink: String
  /// Words that may be passed over.
  var soft: String
  /// Lines between parts, which say nothing by themselves.
  var line: String
  /// Lines that say something: the edge of a bar.
  var edge: String
  /// Links, numbers of headings, bars that were not judged.
  var accent: String
  /// The words and the shapes of the lights.
  var green: String
  var yellow: String
  var red: String
  var grey: String
  var violet: String
  /// The surface of bars under each light, always within an edge of the light's own colour.
  var greenFill: String
  var yellowFill: String
  var redFill: String
  var greyFill: String
  var violetFill: String

  /// On white, and on paper.
  static let light = HTMLPalette(
    paper: "ffffff", panel: "f4f6f8", tint: "ebf2f6", ink: "1b2026", soft: "545d67",
    line: "d3d9df", edge: "6b7580", accent: "1a5276",
    green: "17693a", yellow: "855a00", red: "b02318", grey: "5a636d", violet: "6b3fa0",
    greenFill: "4c9f6d", yellowFill: "eab54a", redFill: "d4675c", greyFill: "dde1e5",
    violetFill: "a583cc")

  /// On dark.
  static let dark = HTMLPalette(
    paper: "14181c", panel: "1d2329", tint: "1b2a35", ink: "e4e8ec", soft: "a9b3bd",
    line: "38414a", edge: "85909b", accent: "8cc5e8",
    green: "74cf97", yellow: "efbd52", red: "ff958a", grey: "b3bcc5", violet: "cba9f2",
    greenFill: "2f7d50", yellowFill: "9a6f14", redFill: "a8463c", greyFill: "39424b",
    violetFill: "7350a0")

  /// The colours as custom properties (CSS Custom Properties Level 1).
  var declarations: String {
    colours.map { "--\($0.name):#\($0.value);" }.joined()
  }

  /// The colours with their names in the style sheet.
  var colours: [(name: String, value: String)] {
    [
      ("paper", paper), ("panel", panel), ("tint", tint), ("ink", ink), ("soft", soft),
      ("line", line), ("edge", edge), ("accent", accent), ("green", green), ("yellow", yellow),
      ("red", red), ("grey", grey), ("violet", violet), ("green-fill", greenFill),
      ("yellow-fill", yellowFill),
      ("red-fill", redFill), ("grey-fill", greyFill), ("violet-fill", violetFill),
    ]
  }
}
