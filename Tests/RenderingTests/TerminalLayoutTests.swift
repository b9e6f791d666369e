import DocumentModel
import Rendering
import TerminalText
import Testing

@Suite("Blocks in the terminal")
struct TerminalLayoutTests {
  @Test(arguments: [
    ("\u{1B}[2Jhola", "␛[2Jhola"), ("a\rb", "a b"), ("a\u{202E}b\u{2066}c", "abc"),
    ("\u{9B}31m", "\u{FFFD}31m"), ("a\u{0}b", "a␀b"), ("a\u{7F}", "a␡"), ("a\u{200B}b", "ab"),
    ("año\u{A0}2024", "año\u{A0}2024"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("uno\r\ndos", "uno dos"),
  ])
  func controlsAreNeutralised(_ text: String, _ shown: String) {
    #expect(drawn([.paragraph(RichText(text))]) == [shown])
    #expect(drawn([.preformatted(text)]).allSatisfy { !$0.unicodeScalars.contains("\u{1B}") })
  }

  static let inlines: [(RichText, String)] = [
    ("\(link: "acta", to: "https://a.mx/1")", "acta (https://a.mx/1)"),
    ("\(link: "a.mx/1", to: "https://a.mx/1/")", "a.mx/1"),
    ("\(.url("https://a.mx/1")).", "https://a.mx/1."),
    ("\(link: "ana@a.mx", to: "mailto:ana@a.mx")", "ana@a.mx"),
    ("\(link: "abajo", to: "#abajo")", "abajo"),
    ("\(link: "", to: "https://a.mx")", "https://a.mx"),
    ("\(code: "snt estado")", "«snt estado»"),
    ("\(status: .grey)", "○\u{A0}gris"),
    ("\(status: .violet)", "◆\u{A0}morado"),
    ("\(StatusMark.short)", "■"),
  ]

  @Test(arguments: inlines)
  func inlinesReadWell(_ text: RichText, _ shown: String) {
    #expect(drawn([.paragraph(text)]) == [shown])
  }

  @Test func addressesAreKeptWhole() {
    let text: RichText = "La memoria está en \(.url("https://ejemplo.mx/una/direccion/larga"))."
    #expect(
      drawn([.paragraph(text)], 24) == [
        "La memoria está en", "https://ejemplo.mx/una/direccion/larga.",
      ])
    let fact = LabelledValue("Evidencia", "\(.url("https://ejemplo.mx/acta.pdf"))")
    #expect(drawn([.facts([fact])], 32) == ["Evidencia", "  https://ejemplo.mx/acta.pdf"])
  }

  @Test func figuresKeepTheirSign() {
    #expect(drawn([.paragraph("Un avance del 40 %.")], 20) == ["Un avance del 40\u{A0}%."])
    #expect(
      drawn([.paragraph("El avance era del 40 %")], 20) == ["El avance era del", "40\u{A0}%"])
  }

  @Test func longNumbersOfItemsAreAligned() {
    let list = List(.ordered(start: 9), ["nueve", List.Item("diez", [.bullets(["uno", "dos"])])])
    #expect(drawn([.list(list)]) == [" 9. nueve", "10. diez", "    • uno", "    • dos"])
    let loose = List(.bullet, ["uno", "dos"], isTight: false)
    #expect(drawn([.list(loose)]) == ["• uno", "", "• dos"])
  }

  @Test func tallRowsHaveAirBetweenThem() {
    let table = Table(
      [.words("Sesión"), .words("Punto")],
      [["Primera extraordinaria", "Presentación"], ["Segunda", "Aprobación del modelo"]])
    #expect(
      drawn([.table(table)], 30) == [
        "Sesión          Punto", "──────────────────────────────", "Primera         Presentación",
        "extraordinaria", "", "Segunda         Aprobación del", "                modelo",
      ])
  }

  @Test func recordsWithLongKeysDoNotMoveToTheRight() {
    let table = Table(
      [.key("Clave"), .words("Acuerdo"), Column("Vence"), .figures("Días de atraso")],
      [["CGAyTP/ORD01/2022-02", "Enviar el cuestionario", "31 may 2022", "30"]])
    #expect(
      drawn([.table(table)], 40) == [
        "CGAyTP/ORD01/2022-02 Enviar el", "cuestionario", "  Vence            31 may 2022",
        "  Días de atraso   30",
      ])
    #expect(drawn([.table(table)], 72).first?.hasSuffix("  Días de") == true)
  }

  @Test func aTableWithoutRowsSaysSo() {
    let table = Table(caption: "Acuerdos", [Column("Clave")], [], notes: ["Al corte."])
    #expect(drawn([.table(table)]) == ["Acuerdos", "", "Sin registros.", "", "Al corte."])
  }

  @Test func coloursFollowRoles() {
    let lines = TerminalRenderer(width: 40, style: .coloured)
      .lines(of: [.paragraph("\(strong: "dos palabras") y \(status: .green)")])
    #expect(lines == ["\u{1B}[1mdos palabras\u{1B}[0m y \u{1B}[32m●\u{A0}verde\u{1B}[0m"])
  }

  private func drawn(_ blocks: [Block], _ width: Int = 80) -> [String] {
    TerminalRenderer(width: width).lines(of: blocks)
  }
}

extension StatusMark {
  fileprivate static let short = Inline.status(StatusMark(.red, showsWord: false))
}
