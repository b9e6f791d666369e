import XMLText

/// What a paragraph is besides its words.
struct DOCXParagraph {
  var style = DOCXStyle.normal
  var keepsNext = false
  var keepsLines = false
  var beginsPage = false
  var numbering: DOCXNumbering.Place?
  /// Spaces and indents that differ from the style's, in twentieths of a point.
  var before: Int?
  var after: Int?
  var left: Int?
  var right: Int?
  var hanging: Int?
  /// Where a tab at the right edge leads.
  var rightTab: Int?
  var isCentered = false
  var isRight = false
  var hasLineBelow = false
  var lineColour = DOCXPalette.rule

  init(_ style: DOCXStyle = .normal, keepsNext: Bool = false) {
    self.style = style
    self.keepsNext = keepsNext
  }

  /// The properties in the order of the schema (ECMA-376, part 1, section 17.3.1.26, CT_PPr).
  var properties: XMLMarkup {
    var result: XMLMarkup = ""
    if style != .normal { result += "<w:pStyle w:val=\"\(style.rawValue)\"/>" }
    if keepsNext { result += "<w:keepNext/>" }
    if keepsLines { result += "<w:keepLines/>" }
    if beginsPage { result += "<w:pageBreakBefore/>" }
    if let numbering {
      result += "<w:numPr><w:ilvl w:val=\"\(numbering.level)\"/>"
      result += "<w:numId w:val=\"\(numbering.list)\"/></w:numPr>"
    }
    if hasLineBelow {
      result += "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" "
      result += "w:color=\"\(lineColour)\"/></w:pBdr>"
    }
    if let rightTab {
      result += "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(rightTab)\"/></w:tabs>"
    }
    if before != nil || after != nil {
      result += "<w:spacing"
      if let before { result += " w:before=\"\(before)\"" }
      if let after { result += " w:after=\"\(after)\"" }
      result += "/>"
    }
    if left != nil || right != nil || hanging != nil {
      result += "<w:ind"
      if let left { result += " w:left=\"\(left)\"" }
      if let right { result += " w:right=\"\(right)\"" }
      if let hanging { result += " w:hanging=\"\(hanging)\"" }
      result += "/>"
    }
    if isCentered { result += "<w:jc w:val=\"center\"/>" }
    if isRight { result += "<w:jc w:val=\"right\"/>" }
    return result
  }
}
