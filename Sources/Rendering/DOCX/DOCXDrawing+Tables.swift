import DocumentModel
import TerminalText
import XMLText

extension DOCXDrawing {
  /// A table under its caption and over its notes (ECMA-376, part 1, section 17.4).
  mutating func draw(_ table: Table) {
    if let caption = table.caption {
      drawCaption(RenderingWords.table, table.number, caption, keepsNext: true)
    }
    prepareTable()
    let layout = DOCXTableLayout(table, width: surroundings.width)
    let outer = surroundings
    let look = DOCXTableLook(table, layout)
    xml.add(look.opening(indent: outer.indent))
    surroundings = Surroundings()
    surroundings.isInCell = true
    drawTitles(table, look)
    drawRows(table, layout, look)
    xml.markup("</w:tbl>")
    surroundings = outer
    isAfterTable = true
    leave(200)
    for (index, note) in table.notes.enumerated() {
      var paragraph = DOCXParagraph(.tableNote)
      paragraph.before = index == 0 ? 80 : 0
      forgetGap()
      drawParagraph(note, paragraph)
    }
    if !table.notes.isEmpty { leave(140) }
  }

  /// The row of titles, repeated on every page.
  private mutating func drawTitles(_ table: Table, _ look: DOCXTableLook) {
    guard table.columns.contains(where: { !$0.title.isEmpty }) else { return }
    xml.markup("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for (index, column) in table.columns.enumerated() {
      xml.add(look.titles[index])
      drawInlines(column.title)
      xml.markup("</w:p></w:tc>")
    }
    xml.markup("</w:tr>")
  }

  private mutating func drawRows(
    _ table: Table, _ layout: DOCXTableLayout, _ look: DOCXTableLook
  ) {
    let count = table.groups.reduce(0) { $0 + $1.rows.count }
    var bold = DOCXRun()
    bold.isBold = true
    // A low table is not torn apart.
    let isKept = layout.height <= Self.lowTable
    var index = 0
    for group in table.groups {
      if let title = group.title {
        xml.markup("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
        xml.add(look.groupTitle)
        drawInlines(title, bold)
        xml.markup("</w:p></w:tc></w:tr>")
      }
      for (place, row) in group.rows.enumerated() {
        if layout.maySplit(index) {
          xml.markup("<w:tr>")
        } else {
          xml.markup("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
        }
        // The last row stays with the notes, and a sum with a row that it sums up.
        let isSummed = place + 1 < group.rows.count && group.rows[place + 1].isTotal
        let keepsNext = index == count - 1 ? !table.notes.isEmpty : isKept || isSummed
        let cells = row.isTotal ? look.totals : keepsNext ? look.lastCells : look.cells
        for (column, cell) in row.cells.enumerated() {
          xml.add(cells[column])
          drawInlines(cell, row.isTotal ? bold : DOCXRun())
          xml.markup("</w:p></w:tc>")
        }
        xml.markup("</w:tr>")
        index += 1
      }
    }
    guard count == 0 else { return }
    xml.markup("<w:tr>")
    xml.add(look.emptyRow)
    var run = DOCXRun()
    (run.isItalic, run.colour) = (true, DOCXPalette.faint)
    drawRun(RenderingWords.emptyTable, run)
    xml.markup("</w:p></w:tc></w:tr>")
  }

  /// A table of so many lines or fewer stays on one page.
  private static var lowTable: Int { 14 }
}
