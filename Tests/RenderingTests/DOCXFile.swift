import DocumentModel
import Foundation
import Rendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A Word file as its parts, for tests.
struct DOCXFile {
  let bytes: [UInt8]
  /// The parts by their names.
  let parts: [String: [UInt8]]

  init(_ document: Document, images: @escaping (Picture) -> [UInt8]? = DOCXSample.image) {
    bytes = DOCXRenderer(images: images).bytes(of: document)
    parts = Self.entries(bytes)
  }

  init(_ blocks: [Block]) { self.init(Document(Document.Metadata(title: ""), blocks)) }

  /// A part as text.
  func text(_ name: String) -> String { String(decoding: parts[name] ?? [], as: UTF8.self) }

  /// What stands in the body but for the properties of its last section.
  var body: String {
    let text = text("word/document.xml")
    guard let start = text.range(of: "<w:body>"),
      let end = text.range(of: "<w:sectPr>", options: .backwards)
    else { return "" }
    return String(text[start.upperBound..<end.lowerBound])
  }

  /// The entries of a ZIP file.
  private static func entries(_ bytes: [UInt8]) -> [String: [UInt8]] {
    func number(_ index: Int, _ length: Int) -> Int {
      (0..<length).reduce(0) { $0 | Int(bytes[index + $1]) << (8 * $1) }
    }
    var result: [String: [UInt8]] = [:]
    var index = 0
    while index + 30 <= bytes.count, number(index, 4) == 0x0403_4B50 {
      let size = number(index + 18, 4)
      let name = index + 30
      let content = name + number(index + 26, 2) + number(index + 28, 2)
      let data = Array(bytes[content..<(content + size)])
      result[String(decoding: bytes[name..<(name + number(index + 26, 2))], as: UTF8.self)] =
        number(index + 8, 2) == 0 ? data : Inflate.bytes(of: data)
      index = content + size
    }
    return result
  }
}

/// Reads a part, and notes children that stand in another order than the schema's.
final class DOCXPartReader: NSObject, XMLParserDelegate {
  /// The children of elements in the order of the schema (ECMA-376, part 1, annex A, wml.xsd), as
  /// far as they are written.
  static let orders: [String: [String]] = [
    "w:pPr": [
      "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:widowControl", "w:numPr",
      "w:pBdr", "w:shd", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc",
      "w:outlineLvl", "w:rPr", "w:sectPr",
    ],
    "w:rPr": [
      "w:rStyle", "w:rFonts", "w:b", "w:i", "w:noProof", "w:color", "w:sz", "w:szCs", "w:u",
      "w:lang",
    ],
    "w:tblPr": [
      "w:tblStyle", "w:tblW", "w:jc", "w:tblInd", "w:tblBorders", "w:tblLayout", "w:tblCellMar",
      "w:tblLook", "w:tblCaption", "w:tblDescription",
    ],
    "w:tcPr": ["w:tcW", "w:gridSpan", "w:vMerge", "w:tcBorders", "w:shd", "w:vAlign"],
    "w:tcBorders": ["w:top", "w:left", "w:bottom", "w:right"],
    "w:pBdr": ["w:top", "w:left", "w:bottom", "w:right"],
    "w:tblCellMar": ["w:top", "w:left", "w:bottom", "w:right"],
    "w:tblBorders": ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"],
    "w:tbl": ["w:tblPr", "w:tblGrid", "w:tr"], "w:tr": ["w:trPr", "w:tc"],
    "w:sectPr": [
      "w:headerReference", "w:footerReference", "w:type", "w:pgSz", "w:pgMar", "w:cols",
      "w:titlePg",
    ],
    "w:style": [
      "w:name", "w:basedOn", "w:next", "w:uiPriority", "w:semiHidden", "w:unhideWhenUsed",
      "w:qFormat", "w:pPr", "w:rPr", "w:tblPr", "w:tblStylePr",
    ],
    "w:lvl": ["w:start", "w:numFmt", "w:lvlText", "w:lvlJc", "w:pPr"],
    "w:numbering": ["w:abstractNum", "w:num"],
  ]

  private(set) var problems: [String] = []
  /// The words of the runs, those of a paragraph in one.
  private(set) var paragraphs: [String] = []
  /// How often each element appears.
  private(set) var counts: [String: Int] = [:]
  private var open: [(name: String, place: Int, last: String)] = []
  private var isInText = false

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() { problems.append("\(String(describing: parser.parserError))") }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    counts[name, default: 0] += 1
    if let parent = open.last, let order = Self.orders[parent.name] {
      if let place = order.firstIndex(of: name) {
        if place < parent.place { problems.append("\(name) in \(parent.name)") }
        open[open.count - 1].place = place
      } else {
        problems.append("\(name) is not known in \(parent.name)")
      }
    }
    if !open.isEmpty { open[open.count - 1].last = name }
    open.append((name, 0, ""))
    if name == "w:p" { paragraphs.append("") }
    if name == "w:br" || name == "w:tab" { add("\n") }
    isInText = name == "w:t"
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let ended = open.popLast()
    if name == "w:tc", ended?.last != "w:p" { problems.append("a cell ends without a paragraph") }
    isInText = false
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInText { add(string) }
  }

  private func add(_ text: String) {
    guard !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1] += text
  }
}
