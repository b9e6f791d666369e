/// Pieces one after the other in rows of a width, as words in a paragraph.
enum SVGFlow {
  /// The place of each piece: from the left, and in which row.
  static func places(of widths: [Double], gap: Double, within width: Double) -> [(
    left: Double, row: Int
  )] {
    var left = 0.0
    var row = 0
    return widths.map { piece in
      if left > 0, left + piece > width {
        left = 0
        row += 1
      }
      defer { left += piece + gap }
      return (left, row)
    }
  }
}
