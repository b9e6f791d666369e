import DocumentModel
import XMLText

extension DOCXDrawing {
  /// A note in a shaded box, which is a table of one cell.
  mutating func draw(_ note: Note) {
    let title = note.title ?? RichText(RenderingWords.name(of: note.kind))
    prepareTable()
    let outer = surroundings
    let fill = DOCXPalette.fill(of: note.kind)
    let edge = DOCXPalette.edge(of: note.kind)
    xml.add(
      """
      <w:tbl><w:tblPr><w:tblW w:w="\(outer.width)" w:type="dxa"/>\
      <w:tblInd w:w="\(outer.indent)" w:type="dxa"/><w:tblBorders>\
      <w:left w:val="single" w:sz="24" w:space="0" w:color="\(edge)"/></w:tblBorders>\
      <w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="110" w:type="dxa"/>\
      <w:left w:w="\(Self.noteMargin)" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/>\
      <w:right w:w="\(Self.noteMargin)" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      <w:tblGrid><w:gridCol w:w="\(outer.width)"/></w:tblGrid><w:tr><w:tc><w:tcPr>\
      <w:tcW w:w="\(outer.width)" w:type="dxa"/>\
      <w:shd w:val="clear" w:color="auto" w:fill="\(fill)"/></w:tcPr>
      """)
    surroundings = Surroundings()
    surroundings.width = max(outer.width - 2 * Self.noteMargin, Self.leastWidth)
    surroundings.isInCell = true
    forgetGap()
    drawParagraph(title, DOCXParagraph(.noteTitle, keepsNext: true))
    draw(note.blocks)
    endCell()
    xml.markup("</w:tr></w:tbl>")
    surroundings = outer
    isAfterTable = true
    leave(160)
  }

  /// Ends a cell, which must end with a paragraph (ECMA-376, part 1, section 17.4.65).
  mutating func endCell() {
    if isAfterTable { drawSpacer() }
    forgetGap()
    xml.markup("</w:tc>")
  }

  private static var noteMargin: Int { 180 }
}
