/// The styles of paragraphs; those that Word knows bear its ids, so that its navigation, its table of
/// contents and its translated names work.
enum DOCXStyle: String, CaseIterable {
  case normal = "Normal"
  case title = "Title"
  case subtitle = "Subtitle"
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case heading3 = "Heading3"
  case heading4 = "Heading4"
  case heading5 = "Heading5"
  case heading6 = "Heading6"
  case contentsHeading = "TOCHeading"
  case contents1 = "TOC1"
  case contents2 = "TOC2"
  case contents3 = "TOC3"
  case contents4 = "TOC4"
  case contents5 = "TOC5"
  case contents6 = "TOC6"
  case bullet = "ListBullet"
  case number = "ListNumber"
  case listContinue = "ListContinue"
  case caption = "Caption"
  case quote = "Quote"
  case preformatted = "HTMLPreformatted"
  case header = "Header"
  case footer = "Footer"
  case signature = "Signature"
  case cover = "Cover"
  case fact = "Fact"
  case noteTitle = "NoteTitle"
  case tableHeader = "TableHeader"
  case tableHeaderSmall = "TableHeaderSmall"
  case tableHeaderTiny = "TableHeaderTiny"
  case tableText = "TableText"
  case tableTextSmall = "TableTextSmall"
  case tableTextTiny = "TableTextTiny"
  case tableNote = "TableNote"
  case chartText = "ChartText"
  case chartCell = "ChartCell"

  static func heading(_ level: Int) -> DOCXStyle {
    [.heading1, .heading2, .heading3, .heading4, .heading5, .heading6][min(max(level, 1), 6) - 1]
  }

  static func contents(_ level: Int) -> DOCXStyle {
    [.contents1, .contents2, .contents3, .contents4, .contents5, .contents6][
      min(max(level, 1), 6) - 1]
  }

  /// The level of a heading or of an entry of the table of contents, from its id.
  var level: Int { rawValue.last?.wholeNumberValue ?? 1 }

  /// The size of its letters in half points, where it is that of a table's cell.
  var cellSize: Int {
    switch self {
    case .tableHeaderTiny, .tableTextTiny: 14
    case .tableHeaderSmall, .tableTextSmall: 16
    default: 18
    }
  }

  /// The space before a paragraph, in twentieths of a point.
  var before: Int {
    switch self {
    case .heading1, .contentsHeading: 400
    case .heading2: 320
    case .heading3: 260
    case .heading4, .heading5, .heading6: 200
    case .contents1: 100
    case .caption: 200
    case .tableNote: 60
    default: 0
    }
  }
}
