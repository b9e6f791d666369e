import DocumentModel
import Rendering
import Testing

@Suite("Users' texts in Markdown")
struct MarkdownEscapingTests {
  @Test(arguments: [
    ("a * b _c_ x_y", #"a \* b \_c\_ x_y"#),
    ("<script>alert(1)</script>", #"\<script>alert(1)\</script>"#),
    ("# no es título", ##"\# no es título"##),
    ("#1", ##"\#1"##),
    ("- guion", #"\- guion"#),
    ("-5 %", "-5 %"),
    ("---", #"\---"#),
    ("+ más", #"\+ más"#),
    ("1. uno", #"1\. uno"#),
    ("2) dos", #"2\) dos"#),
    ("1.1 línea", "1.1 línea"),
    ("> cita", #"\> cita"#),
    ("a > b", "a > b"),
    ("`rm`", #"\`rm\`"#),
    ("[x](y)", #"\[x\](y)"#),
    ("![x](y)", #"!\[x\](y)"#),
    ("~~no~~", #"\~\~no\~\~"#),
    ("a | b", #"a \| b"#),
    ("&copy; R&D A & B", #"\&copy; R\&D A & B"#),
    (#"C:\plan"#, #"C:\\plan"#),
    ("uno\ndos\r\ntres\tcuatro", "uno dos tres cuatro"),
    ("    sangría", "sangría"),
    ("===", #"\==="#),
    ("véase https://a.mx/b_c_.", "véase <https://a.mx/b_c_>."),
    ("\u{1B}[31m\u{202E}x", #"␛\[31mx"#),
  ])
  func comeOutAsText(_ text: String, _ markdown: String) {
    #expect(rendered(RichText(text)) == markdown)
  }

  static let marked: [(RichText, String)] = [
    ("\(strong: "a")b", "**a**b"),
    ("a\(strong: "(b)")c", "a<strong>(b)</strong>c"),
    ("a\(emphasis: "b")c", "a<em>b</em>c"),
    ("\(strong: " a ")b", "**a** b"),
    ("\(strong: "\(emphasis: "a")")", "**_a_**"),
    ("\(strong: "a\(strong: "b")")", "**ab**"),
    ("\(code: "a`b") \(code: "`")", "``a`b`` `` ` ``"),
    ("\(link: "a]", to: "https://x.mx/(b) c|d")", #"[a\]](https://x.mx/%28b%29%20c%7Cd)"#),
    ("\(.url("https://x.mx"))", "<https://x.mx>"),
    ("\(link: "clic", to: "javascript:alert(1)")", "clic (javascript:alert(1))"),
    ("\(link: "arriba", to: "#nada")", "arriba"),
    ("\(status: .yellow, "en riesgo")", "▲ en riesgo"),
    (["a", .lineBreak, "- b"], "a\\\n\\- b"),
  ]

  @Test(arguments: marked)
  func marksNeverTouchWrongly(_ text: RichText, _ markdown: String) {
    #expect(rendered(text) == markdown)
  }

  @Test func cellsStayOnTheirLine() {
    let table = Table(
      [Column("A|B"), .figures("%"), Column("C", .center)],
      [["x|y", ["1", .lineBreak, "2"], "\(code: "a|b")"], ["corta"]])
    #expect(
      MarkdownRenderer().text(of: Document(Document.Metadata(title: ""), [.table(table)])) == #"""
        | A\|B  |      % | C      |
        | ----- | -----: | :----: |
        | x\|y  | 1<br>2 | `a\|b` |
        | corta |        |        |

        """#)
  }

  private func rendered(_ text: RichText) -> String {
    let document = Document(Document.Metadata(title: ""), [.paragraph(text)])
    return String(MarkdownRenderer().text(of: document).dropLast())
  }
}
