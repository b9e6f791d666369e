import DocumentModel
import TerminalText
import XMLText

/// How the cells of a table begin, made once for all its rows.
struct DOCXTableLook {
  private let table: Table
  private let layout: DOCXTableLayout
  /// Cells of titles, one a column.
  let titles: [XMLMarkup]
  /// Cells of usual rows.
  let cells: [XMLMarkup]
  /// Cells of a row that stays with what follows the table.
  let lastCells: [XMLMarkup]
  /// Cells of rows that sum up.
  let totals: [XMLMarkup]

  init(_ table: Table, _ layout: DOCXTableLayout) {
    (self.table, self.layout) = (table, layout)
    func cells(
      _ style: DOCXStyle, fill: StaticString? = nil, keepsNext: Bool = false,
      isTitle: Bool = false, isTotal: Bool = false
    ) -> [XMLMarkup] {
      zip(table.columns, layout.widths).map { column, width in
        var paragraph = DOCXParagraph(style, keepsNext: keepsNext)
        paragraph.isCentered = column.alignment == .center
        paragraph.isRight = column.alignment == .end
        return """
          <w:tc><w:tcPr><w:tcW w:w="\(width)" w:type="dxa"/>\(isTotal ? Self.lineAbove : "")\
          \(Self.shade(fill))\(isTitle ? Self.atBottom : "")</w:tcPr>\
          <w:p><w:pPr>\(paragraph.properties)</w:pPr>
          """
      }
    }
    let (text, header) = Self.styles(layout.size)
    titles = cells(header, fill: DOCXPalette.headerFill, isTitle: true)
    self.cells = cells(text)
    lastCells = cells(text, keepsNext: true)
    totals = cells(
      text, fill: DOCXPalette.groupFill, keepsNext: !table.notes.isEmpty, isTotal: true)
  }

  /// The table up to its first row; its properties in the order of CT_TblPr (17.4.60).
  func opening(indent: Int) -> XMLMarkup {
    var result: XMLMarkup = """
      <w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/>\
      <w:tblW w:w="\(layout.width)" w:type="dxa"/><w:tblInd w:w="\(indent)" w:type="dxa"/>\
      <w:tblLayout w:type="fixed"/>
      """
    if table.isDense {
      result += """
        <w:tblCellMar><w:top w:w="15" w:type="dxa"/><w:bottom w:w="15" w:type="dxa"/>\
        </w:tblCellMar>
        """
    }
    let namesRow = table.columns.first?.namesRow == true ? "1" : "0"
    result += """
      <w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="\(namesRow)" \
      w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>
      """
    if let caption = table.caption?.plainText.printable, !caption.isEmpty {
      result += "<w:tblCaption w:val=\"\(caption)\"/>"
    }
    result += "</w:tblPr>\(Self.grid(layout.widths))"
    return result
  }

  /// The columns of a table.
  static func grid(_ widths: [Int]) -> XMLMarkup {
    var result: XMLMarkup = "<w:tblGrid>"
    for width in widths { result += "<w:gridCol w:w=\"\(width)\"/>" }
    result += "</w:tblGrid>"
    return result
  }

  /// The cell of a group's title, which stays with the row below it.
  var groupTitle: XMLMarkup { wholeRow(DOCXPalette.groupFill, keepsNext: true) }

  /// The cell of a table without rows.
  var emptyRow: XMLMarkup { wholeRow(nil, keepsNext: !table.notes.isEmpty) }

  private func wholeRow(_ fill: StaticString?, keepsNext: Bool) -> XMLMarkup {
    let style = Self.styles(layout.size).text
    return """
      <w:tc><w:tcPr><w:tcW w:w="\(layout.width)" w:type="dxa"/>\
      <w:gridSpan w:val="\(table.columns.count)"/>\(Self.shade(fill))</w:tcPr><w:p><w:pPr>\
      \(DOCXParagraph(style, keepsNext: keepsNext).properties)</w:pPr>
      """
  }

  /// A ground of one colour.
  static func shade(_ fill: StaticString?) -> XMLMarkup {
    fill.map { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\($0)\"/>" } ?? ""
  }

  private static let atBottom: XMLMarkup = "<w:vAlign w:val=\"bottom\"/>"

  private static let lineAbove: XMLMarkup = """
    <w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="\(DOCXPalette.heading)"/>\
    </w:tcBorders>
    """

  private static func styles(_ size: Int) -> (text: DOCXStyle, header: DOCXStyle) {
    switch size {
    case 18...: (.tableText, .tableHeader)
    case 16...17: (.tableTextSmall, .tableHeaderSmall)
    default: (.tableTextTiny, .tableHeaderTiny)
    }
  }
}
