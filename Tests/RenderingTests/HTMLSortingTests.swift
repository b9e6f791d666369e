import DocumentModel
import Testing

@testable import Rendering

@Suite("Tables that a reader may sort")
struct HTMLSortingTests {
  @Test(arguments: [
    ("89.85", "89.85"), ("0.00", "0.00"), ("271", "271"), ("1,234", "1234"),
    ("12,345.60", "12345.60"), ("−0.03", "-0.03"), ("-7", "-7"), ("+4.87", "4.87"),
    ("89.85 %", "89.85"), ("89.85\u{A0}%", "89.85"), ("90.77%", "90.77"), ("162 (59.8 %)", "162"),
    ("$1,500", "1500"), ("9 de 11", "9"), ("3.º", "3"), ("más de 80", ""), ("—", ""), ("", ""),
    ("no aplica", ""), ("-", ""), ("−", ""), (".", ""), ("en diseño e implementación", ""),
  ])
  func aCellIsOrderedByItsNumber(_ text: String, _ key: String) {
    #expect(HTMLSorting.key(text) == key)
    #expect(key.isEmpty || Double(key) != nil)
  }

  private static func table(isSortable: Bool) -> Table {
    var table = Table(
      [.words("Sector"), .figures("Promedio"), Column("")],
      [
        ["Educación", "90.23", "a"], ["Energía", "1,200", "b"], ["Ámbar", "—", "c"],
        Table.Row(["Total", "—", ""], isTotal: true),
      ])
    table.isSortable = isSortable
    return table
  }

  private static func page(_ table: Table, notice: String? = nil) -> String {
    var metadata = Document.Metadata(title: "Informe")
    metadata.standingNotice = notice
    return HTMLRenderer().text(
      of: Document(metadata, [.heading(1, "Uno"), .table(table), .heading(2, "Dos")]))
  }

  @Test func columnsSayByWhatTheyAreOrdered() {
    let page = Self.page(Self.table(isSortable: true))
    for mark in [
      "<table id=\"tabla.1\" class=\"sortable\">", "data-sort=\"words\">Sector</th>",
      "data-sort=\"numbers\">Promedio</th>", "<td class=\"end tight\">90.23</td>",
      "data-key=\"1200\">1,200</td>", "data-key=\"\">—</td>",
    ] {
      #expect(page.contains(mark), "\(mark)")
    }
    // A total row stays where it is, and a column without a title has no button.
    #expect(page.contains("<td class=\"end tight\">—</td>"))
    #expect(page.ranges(of: "data-sort=").count == 2)
  }

  @Test func theScriptStandsInThePageOnce() {
    let page = Self.page(Self.table(isSortable: true))
    #expect(page.ranges(of: "<script>\n").count == 1)
    for piece in [
      "\"aria-sort\"", "createElement(\"button\")", "Intl.Collator(\"es\"", "other.setAttribute",
    ] {
      #expect(page.contains(piece), "\(piece)")
    }
    // It asks for nothing, and nothing in it could end it.
    for piece in ["fetch", "import", "src=", "http", "<!--", "innerHTML"] {
      #expect(!HTMLSorting.element.contains(piece), "\(piece)")
    }
    #expect(HTMLSorting.element.ranges(of: "<").count == 2)
    var structure = HTMLStructure()
    structure.allowsScript = true
    structure.read(page)
    #expect(structure.problems == [])
  }

  @Test func otherPagesHoldNoScript() {
    #expect(!Self.page(Self.table(isSortable: false)).contains("<script"))
    // One row has no order.
    var single = Table([.words("Sector")], [["Educación"]])
    single.isSortable = true
    #expect(!Self.page(single).contains("<script"))
  }

  @Test func onPaperThereAreNoControls() {
    #expect(HTMLPrintStyle.text.contains(".sort::after{content:none}"))
    #expect(HTMLSorting.element.contains("addEventListener(\"beforeprint\""))
  }

  @Test func aTableStaysSortable() {
    let table = Self.table(isSortable: true)
    #expect(table.withoutEmptyColumns.isSortable && table.captioned("Otra").isSortable)
    let mapped = Document(Document.Metadata(title: ""), [.table(table)])
      .mapping(TextMapping(text: { $0 }, plain: { $0 }))
    #expect(mapped.blocks == [.table(table)])
    #expect(Self.table(isSortable: false).sortable("Con pie").isSortable)
  }

  @Test func aStandingNoticeIsOverEveryPart() {
    let page = Self.page(Self.table(isSortable: false), notice: "No es el dato oficial")
    #expect(page.contains("<p class=\"standing\">No es el dato oficial</p>\n<h2"))
    #expect(page.ranges(of: "class=\"standing\"").count == 1)
    #expect(page.contains("@top-left{content:\"No es el dato oficial · Informe\""))
    #expect(!page.contains("@page:first{@top-left{content:none}"))
    #expect(!Self.page(Self.table(isSortable: false)).contains("class=\"standing\""))
  }
}
