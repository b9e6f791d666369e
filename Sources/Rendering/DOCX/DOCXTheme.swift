import XMLText

/// The part `word/theme/theme1.xml` (ECMA-376, part 1, section 20.1.6.9): colours and fonts that who
/// edits the document can change as a whole.
enum DOCXTheme {
  static var part: XMLWriter {
    var xml = XMLWriter.document()
    xml.add(
      """
      <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="snt">\
      <a:themeElements><a:clrScheme name="snt">\(colours)</a:clrScheme>\
      <a:fontScheme name="snt"><a:majorFont>\(font)</a:majorFont><a:minorFont>\(font)\
      </a:minorFont></a:fontScheme>\(formats)</a:themeElements></a:theme>
      """)
    return xml
  }

  private static var colours: XMLMarkup {
    var result: XMLMarkup = """
      <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>\
      <a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
      """
    let named: [(StaticString, StaticString)] = [
      ("dk2", DOCXPalette.heading), ("lt2", DOCXPalette.headerFill),
      ("accent1", DOCXPalette.accent), ("accent2", DOCXPalette.fill(of: .green)),
      ("accent3", DOCXPalette.fill(of: .yellow)), ("accent4", DOCXPalette.fill(of: .red)),
      ("accent5", DOCXPalette.rule), ("accent6", DOCXPalette.faint), ("hlink", DOCXPalette.link),
      ("folHlink", DOCXPalette.link),
    ]
    for (name, colour) in named {
      result += "<a:\(name)><a:srgbClr val=\"\(colour)\"/></a:\(name)>"
    }
    return result
  }

  private static let font: XMLMarkup = """
    <a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface="Arial"/>
    """

  /// Three plain looks of each kind, which the schema demands (section 20.1.4.1.14).
  private static var formats: XMLMarkup {
    let fill: XMLMarkup = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let line: XMLMarkup = "<a:ln w=\"9525\">\(fill)<a:prstDash val=\"solid\"/></a:ln>"
    let effect: XMLMarkup = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return """
      <a:fmtScheme name="snt"><a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>\
      <a:lnStyleLst>\(line)\(line)\(line)</a:lnStyleLst>\
      <a:effectStyleLst>\(effect)\(effect)\(effect)</a:effectStyleLst>\
      <a:bgFillStyleLst>\(fill)\(fill)\(fill)</a:bgFillStyleLst></a:fmtScheme>
      """
  }
}
