import Testing
import XMLText

@Suite("XML")
struct XMLTextTests {
  @Test(arguments: [
    ("año «2024»", "año «2024»"), ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"),
    ("]]>", "]]&gt;"), ("\"'", "\"'"), ("\t\n", "\t\n"), ("\r", "&#13;"),
    ("a\u{0}\u{1B}\u{B}b", "a\u{FFFD}\u{FFFD}\u{FFFD}b"), ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
    ("\u{FFFD}\u{FF01}", "\u{FFFD}\u{FF01}"), ("👩‍👩‍👧\u{202E}", "👩‍👩‍👧\u{202E}"), ("", ""),
    ("\u{7F}\u{85}", "\u{7F}\u{85}"),
  ])
  func textsBetweenTags(_ text: String, _ escaped: String) {
    var writer = XMLWriter()
    writer.text(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == escaped)
  }

  @Test(arguments: [
    ("\"a\" 'b'", "&quot;a&quot; &#39;b&#39;"), ("\t\r\n", "&#9;&#13;&#10;"),
    ("<&>", "&lt;&amp;&gt;"),
    ("x\u{1}", "x\u{FFFD}"),
  ])
  func textsInMarkup(_ text: String, _ escaped: String) {
    let markup: XMLMarkup = "<a b=\"\(text)\" c=\"\(12)\"/>"
    #expect(String(decoding: markup.bytes, as: UTF8.self) == "<a b=\"\(escaped)\" c=\"12\"/>")
  }

  @Test func partsOfTextsAreEscapedToo() {
    var writer = XMLWriter.document()
    writer.markup("<a>")
    writer.text("uno<dos".dropFirst(2))
    writer.add("</a>")
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<a>o&lt;dos</a>")
  }
}
