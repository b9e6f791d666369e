import DocumentModel
import Testing

@testable import Rendering

/// One answer, for every format, to what a document may lead to.
@Suite("Where links may lead")
struct LinkTargetTests {
  static let addresses: [(String, String)] = [
    ("https://a.mx/x?y=1&z=2#w", "https://a.mx/x?y=1&z=2#w"), ("http://a.mx", "http://a.mx"),
    ("HTTPS://A.mx", "HTTPS://A.mx"), ("https://año.mx", "https://año.mx"),
    ("mailto:a@b.mx", "mailto:a@b.mx"), ("tel:+525512345678", "tel:+525512345678"),
    ("evidencias/mi archivo final.pdf", "evidencias/mi archivo final.pdf"),
    ("../textos/1.md#uno", "../textos/1.md#uno"), ("  a.pdf ", "a.pdf"),
    ("ht\ttps://a.mx/\nb", "https://a.mx/b"), ("a.b/c:d", "a.b/c:d"),
  ]

  @Test(arguments: addresses)
  func thisIsLinked(_ url: String, _ address: String) {
    #expect(LinkTarget(url) == .address(address))
  }

  @Test(arguments: [
    "//evil.org/x", "\\\\servidor\\x", "/etc/hostname", "file:///x", "ftp://a.mx", "C:\\x", "?a",
    "javascript:alert(1)", "java\tscript:x", "data:text/html,x", "https:a", "https:///x",
    "https://a b/", "https://[::1]/", "mailto:", "doi:10/1", "/", "\t/etc/hostname", "",
  ])
  func thisIsNot(_ url: String) {
    guard case .unsafe = LinkTarget(url) else {
      Issue.record("\(LinkTarget(url))")
      return
    }
  }

  @Test func anchorsAreOfTheDocument() { #expect(LinkTarget("#uno") == .anchor("uno")) }

  @Test func addressesTooLongForWordAreNotLinked() {
    let long = "https://a.mx/" + String(repeating: "x", count: 2_000)
    #expect(LinkTarget(long) == .unsafe(long))
  }

  /// The formats only differ in how they write what may be linked.
  @Test(arguments: addresses.map(\.0) + ["//evil.org/x", "/etc/hostname", "ftp://a.mx", "tel:1"])
  func everyFormatAgrees(_ url: String) {
    let document = Document(
      Document.Metadata(title: ""), [.paragraph([.link("ver", url: url)])])
    var isLinked = false
    if case .address = LinkTarget(url) { isLinked = true }
    #expect(HTMLRenderer().text(of: document).contains(">ver</a>") == isLinked)
    #expect(MarkdownRenderer().text(of: document).contains("[ver](") == isLinked)
    let word = DOCXFile(document).body
    #expect(word.contains("<w:hyperlink r:id") == isLinked)
  }
}
