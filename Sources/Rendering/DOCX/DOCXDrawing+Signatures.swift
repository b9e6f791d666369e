import DocumentModel
import XMLText

extension DOCXDrawing {
  /// Those who sign, two a row, each under a line for the hand; all on one page where they fit.
  mutating func draw(_ signatures: [SignatureBlock]) {
    guard !signatures.isEmpty else { return }
    leave(240)
    prepareTable()
    let outer = surroundings
    let side = (outer.width - Self.signatureGap) / 2
    xml.add(
      """
      <w:tbl><w:tblPr><w:tblW w:w="\(2 * side + Self.signatureGap)" w:type="dxa"/>\
      <w:tblInd w:w="\(outer.indent)" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>\
      <w:tblGrid><w:gridCol w:w="\(side)"/><w:gridCol w:w="\(Self.signatureGap)"/>\
      <w:gridCol w:w="\(side)"/></w:tblGrid>
      """)
    surroundings.isInCell = true
    surroundings.indent = 0
    for index in stride(from: 0, to: signatures.count, by: 2) {
      xml.markup("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
      let isLast = index + 2 >= signatures.count
      if index + 1 < signatures.count {
        let hasRole = signatures[index].role != nil || signatures[index + 1].role != nil
        drawCell(signatures[index], side, 1, hasRole, isLast)
        xml.add("<w:tc><w:tcPr><w:tcW w:w=\"\(Self.signatureGap)\" w:type=\"dxa\"/></w:tcPr><w:p/>")
        xml.markup("</w:tc>")
        drawCell(signatures[index + 1], side, 1, hasRole, isLast)
      } else {
        let hasRole = signatures[index].role != nil
        drawCell(signatures[index], 2 * side + Self.signatureGap, 3, hasRole, isLast)
      }
      xml.markup("</w:tr>")
    }
    xml.markup("</w:tbl>")
    surroundings = outer
    isAfterTable = true
    leave(160)
  }

  private mutating func drawCell(
    _ signature: SignatureBlock, _ width: Int, _ span: Int, _ hasRole: Bool, _ isLast: Bool
  ) {
    xml.add("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>")
    if span > 1 { xml.add("<w:gridSpan w:val=\"\(span)\"/>") }
    xml.markup("</w:tcPr>")
    forgetGap()
    let inset = span > 1 ? width / 4 : 0
    func paragraph(before: Int = 0) -> DOCXParagraph {
      var paragraph = DOCXParagraph(.signature, keepsNext: !isLast)
      paragraph.before = before
      (paragraph.left, paragraph.right) = (inset, inset)
      return paragraph
    }
    if hasRole {
      drawParagraph(RichText(signature.role ?? ""), paragraph(before: 240))
    }
    var hand = paragraph(before: 800)
    (hand.hasLineBelow, hand.lineColour) = (true, DOCXPalette.mark)
    drawParagraph(RichText(), hand)
    drawParagraph(RichText(.strong(RichText(signature.name))), paragraph(before: 40))
    for text in [signature.office, signature.contact ?? ""] where !text.isEmpty {
      drawParagraph(RichText(text), paragraph())
    }
    endCell()
  }

  private static var signatureGap: Int { 600 }
}
