import DocumentModel
import Testing

@testable import Rendering

@Suite("Users' texts in HTML")
struct HTMLEscapingTests {
  static let noncharacters = String(
    String.UnicodeScalarView([0xFFFE, 0xFDD0, 0x1FFFF].compactMap { Unicode.Scalar($0 as UInt32) }))

  @Test(arguments: [
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
    ("\"uno\" 'dos'", "&quot;uno&quot; &#39;dos&#39;"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("]]> --> &amp;", "]]&gt; --&gt; &amp;amp;"),
    ("</style></title>", "&lt;/style&gt;&lt;/title&gt;"),
    ("a\u{0}b\u{1B}[31m\u{7F}\u{9B}", "a␀b␛[31m␡\u{FFFD}"), ("uno\r\ndos\ttres", "uno dos tres"),
    ("\u{202E}al revés\u{200F}\u{2066}", "al revés"),
    (noncharacters, "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("👩‍👩‍👧 e\u{301} 日本", "👩‍👩‍👧 e\u{301} 日本"), ("40\u{A0}%", "40&nbsp;%"), ("«ñandú»", "«ñandú»"),
    ("", ""),
  ])
  func comeOutAsText(_ text: String, _ html: String) {
    #expect(HTMLEscaping.escaped(text) == html)
  }

  @Test(arguments: [
    ("Informe", "\"Informe\""), ("a\"b\\c", "\"a\\22 b\\5c c\""),
    ("</style><script>", "\"\\3c \\2f style\\3e \\3c script\\3e \""), ("1\n2", "\"1 2\""),
    ("ñ «x»", "\"ñ «x»\""),
  ])
  func endNoStyleSheet(_ text: String, _ css: String) {
    #expect(HTMLEscaping.cssString(text) == css)
  }

  @Test(arguments: [
    ("40 % de 100 %", [HTMLProse.Piece.words("40\u{A0}% de 100\u{A0}%")]),
    ("vea https://a.mx/b, o no", [.words("vea "), .address("https://a.mx/b"), .words(", o no")]),
    ("(https://a.mx)", [.words("(https://a.mx)")]), ("https:// no", [.words("https:// no")]),
    ("javascript://x", [.words("javascript://x")]),
    (
      "un aaaaaaaaaabbbbbbbbbbccccccccccd y",
      [
        .words("un "), .long("aaaaaaaaaabbbbbbbbbbccccccccccd"), .words(" y"),
      ]
    ),
    ("7  ", [.words("7  ")]), ("", []),
  ])
  func areCutWhereTheyDiffer(_ text: String, _ pieces: [HTMLProse.Piece]) {
    #expect(HTMLProse.pieces(of: text) == pieces)
  }

  @Test(arguments: [
    ("javascript:alert(1)", "ver (<span class=\"long\">javascript:alert(1)</span>)"),
    ("data:text/html,x", "ver (<span class=\"long\">data:text/html,x</span>)"),
    ("JaVaScRiPt:x", "ver (<span class=\"long\">JaVaScRiPt:x</span>)"),
    ("java\u{0}script:x", "ver (<span class=\"long\">java␀script:x</span>)"),
    ("vbscript:x", "ver (<span class=\"long\">vbscript:x</span>)"), ("#nada", "ver"),
    ("#a", "<a href=\"#sec\">ver</a>"),
    (
      "https://a.mx/\"onclick=\"x",
      "<a href=\"https://a.mx/%22onclick=%22x\" class=\"named\">ver</a>"
    ),
    ("https://a.mx/?a=1&b=2", "<a href=\"https://a.mx/?a=1&amp;b=2\" class=\"named\">ver</a>"),
    ("anexos/acta final.pdf", "<a href=\"anexos/acta%20final.pdf\">ver</a>"),
  ])
  func areLinksOnlyWhereTheyMayBe(_ url: String, _ html: String) {
    let document = Document(
      Document.Metadata(title: ""),
      [.heading(1, "Sec", anchor: "a"), .paragraph([.link("ver", url: url)])])
    #expect(HTMLRenderer().text(of: document).contains("<p>\(html)</p>"))
  }

  @Test func linksHoldNoLinks() {
    let inner = RichText(.link("https://b.mx", url: "https://c.mx"))
    let document = Document(
      Document.Metadata(title: ""), [.paragraph([.link(inner, url: "https://a.mx")])])
    let text = HTMLRenderer().text(of: document)
    #expect(text.split(separator: "<a href=\"https://").count == 2)
  }
}
