import XMLText

/// The parts of a package that are the same in every document.
enum DOCXPackage {
  /// `[Content_Types].xml` (ECMA-376, part 2, section 10.1.2.2).
  static var contentTypes: XMLWriter {
    var xml = XMLWriter.document()
    xml.markup(
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>
      """)
    for format in ImageSize.Format.allCases {
      xml.add(
        """
        <Default Extension="\(format.rawValue)" ContentType="image/\(format.rawValue)"/>
        """)
    }
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let types: [(part: String, type: String)] = [
      ("/word/document.xml", word + "document.main"), ("/word/styles.xml", word + "styles"),
      ("/word/numbering.xml", word + "numbering"), ("/word/settings.xml", word + "settings"),
      ("/word/fontTable.xml", word + "fontTable"),
      ("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme"),
      ("/word/header1.xml", word + "header"), ("/word/header2.xml", word + "header"),
      ("/word/footer1.xml", word + "footer"), ("/word/footer2.xml", word + "footer"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties"),
      (
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties"
      ),
    ]
    for (part, type) in types {
      xml.add("<Override PartName=\"\(part)\" ContentType=\"\(type)+xml\"/>")
    }
    xml.markup("</Types>")
    return xml
  }

  /// `_rels/.rels`: where to begin.
  static var relationships: XMLWriter {
    var xml = XMLWriter.document()
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    xml.add(
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="\(office)officeDocument" Target="word/document.xml"/>\
      <Relationship Id="rId2" \
      Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/\
      core-properties" Target="docProps/core.xml"/>\
      <Relationship Id="rId3" Type="\(office)extended-properties" Target="docProps/app.xml"/>\
      </Relationships>
      """)
    return xml
  }

  /// `word/settings.xml` (part 1, section 17.15.1.78): no field is updated on opening, since Word
  /// would ask first.
  static func settings(language: String) -> XMLWriter {
    var xml = XMLWriter.document()
    xml.add(
      """
      <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:defaultTabStop w:val="708"/><w:hyphenationZone w:val="425"/>\
      <w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
      <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
      w:val="15"/><w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="1"/></w:compat>\
      <w:themeFontLang w:val="\(language)"/>\
      <w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" \
      w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" \
      w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" \
      w:followedHyperlink="followedHyperlink"/>\
      <w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>
      """)
    return xml
  }

  /// `word/fontTable.xml` (part 1, section 17.8.3.9): what stands in for a font that is missing.
  static var fontTable: XMLWriter {
    var xml = XMLWriter.document()
    xml.markup(
      """
      <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:font w:name="Arial"><w:altName w:val="Liberation Sans"/>\
      <w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/>\
      <w:pitch w:val="variable"/></w:font>\
      <w:font w:name="Courier New"><w:altName w:val="Liberation Mono"/>\
      <w:panose1 w:val="02070309020205020404"/><w:charset w:val="00"/><w:family w:val="modern"/>\
      <w:pitch w:val="fixed"/></w:font></w:fonts>
      """)
    return xml
  }
}
