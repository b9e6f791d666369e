import Testing

@testable import DelimitedText

/// Files that are no tables, or were damaged on their way.
@Suite("Damaged tables")
struct DamageTests {
  private let filler = (1...60).map { "\($0),\($0)\n" }.joined()

  /// An open quotation mark swallows what follows up to the next one: the finding says how much, and
  /// tells the row once.
  @Test func aQuotationMarkThatSwallowsRows() {
    let reading = Reading("a,b\n1,\"cumple\n\(filler)2,\"x\"\n3,4\n")
    #expect(reading.ids == ["comillas-mal-puestas"])
    #expect(
      reading.findings.first?.headline
        == "fila 2, columna B «b»: unas comillas se abren en el renglón 2 y se cierran en el 63: se "
        + "saltaron 61 renglones")
    #expect(reading.rows.last == ["3", "4"])
    #expect(reading.table.reading { _ in }.lostRows)
    #expect(!Reading("a,b\n1,\"x\ny\"\n").table.reading { _ in }.lostRows)
    // Without a second mark the row is told once, too.
    #expect(Reading("a,b,c\n1,\"cumple\n2,3,4\n").ids == ["comillas-mal-puestas"])
  }

  @Test(arguments: ["PK\u{3}\u{4}\u{14}\u{0}", "<html><body>", "\n<!DOCTYPE html>", "<table>"])
  func noTable(_ text: String) {
    let reading = Reading(text)
    #expect(reading.ids == ["tabla-de-otro-formato"] && reading.header == [])
  }

  @Test func barsAreNotRead() {
    #expect(Reading("a|b\n1|2\n3|4\n").ids == ["separador-dudoso"])
    #expect(Reading("a,b|c\n1,2\n").ids == [])
  }

  @Test func aRowOfSpacesIsEmpty() {
    let reading = Reading("a,b\n1,2\n , \n")
    #expect(reading.rows == [["1", "2"]] && reading.ids == ["sobrantes-vacíos"])
  }

  /// One byte that is no letter does not make all of a file Windows-1252.
  @Test func aFileOfUTF8WithABadByte() {
    let reading = Reading(Array("a,b\nEducación,niñez\nsí,".utf8) + [0xE9, 0x0A])
    #expect(reading.rows == [["Educación", "niñez"], ["sí", "⌧"]])
    #expect(reading.ids == ["codificación-no-admitida"])
    #expect(reading.findings.first?.headline.hasPrefix("fila 3, columna B:") == true)
    // Capitals before a closing quotation mark look like one letter of UTF-8.
    let latin = Reading([0x61, 0x0A, 0xAB, 0x43, 0xC9, 0xBB, 0x0A, 0xE1, 0x0A])
    #expect(latin.rows == [["«CÉ»"], ["á"]])
  }

  /// A title above the header has no delimiter, and the header is found below it.
  @Test func theDelimiterStandsBelowATitle() {
    let table = Reading("Ejemplo\na;b\n1;2\n").table
    #expect(table.delimiter == .semicolon)
    #expect(table.firstRecords(2).map(\.texts) == [["Ejemplo"], ["a", "b"]])
    #expect(table.ranges(ofRows: [3])[3]?.start == 12)
  }
}
