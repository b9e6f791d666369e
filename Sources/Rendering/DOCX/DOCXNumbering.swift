import XMLText

/// The lists of a document and the part `word/numbering.xml` (ECMA-376, part 1, section 17.9).
struct DOCXNumbering {
  /// The place of a paragraph in a list.
  struct Place {
    /// The list, `w:numId`.
    let list: Int
    /// How deep it lies, from 0 to 8.
    let level: Int
  }

  /// How far a level stands in from the one above it.
  static let step = 360
  /// Levels that the format knows.
  static let levelCount = 9
  /// The list of all bullets.
  private static let bullets = 1

  /// Where each numbered list begins to count, and at which level.
  private var starts: [(level: Int, start: Int)] = []

  /// The place of an item with a bullet.
  func bullet(_ level: Int) -> Place {
    Place(list: Self.bullets, level: min(level, Self.levelCount - 1))
  }

  /// A new list with numbers.
  mutating func beginNumbers(_ level: Int, from start: Int) -> Place {
    let level = min(level, Self.levelCount - 1)
    starts.append((level, min(max(start, 0), 32_767)))
    return Place(list: Self.bullets + starts.count, level: level)
  }

  /// The part: abstract lists first, then the lists (CT_Numbering).
  var part: XMLWriter {
    var xml = XMLWriter.document()
    xml.markup(
      "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
    let marks: [StaticString] = ["•", "–", "▪"]
    xml.add(Self.abstract(0, "bullet") { "\(marks[$0 % marks.count])" })
    xml.add(Self.abstract(1, "decimal") { "%\($0 + 1)." })
    xml.markup("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
    for (index, list) in starts.enumerated() {
      xml.add(
        """
        <w:num w:numId="\(Self.bullets + 1 + index)"><w:abstractNumId w:val="1"/>\
        <w:lvlOverride w:ilvl="\(list.level)"><w:startOverride w:val="\(list.start)"/>\
        </w:lvlOverride></w:num>
        """)
    }
    xml.markup("</w:numbering>")
    return xml
  }

  private static func abstract(
    _ id: Int, _ format: StaticString, text: (Int) -> XMLMarkup
  ) -> XMLMarkup {
    var result: XMLMarkup = "<w:abstractNum w:abstractNumId=\"\(id)\">"
    result += "<w:multiLevelType w:val=\"hybridMultilevel\"/>"
    for level in 0..<levelCount {
      result += """
        <w:lvl w:ilvl="\(level)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\
        <w:lvlText w:val="\(text(level))"/><w:lvlJc w:val="left"/><w:pPr>\
        <w:ind w:left="\(step * (level + 1))" w:hanging="\(step)"/></w:pPr></w:lvl>
        """
    }
    result += "</w:abstractNum>"
    return result
  }
}
