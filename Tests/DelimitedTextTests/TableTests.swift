import Testing

@testable import DelimitedText

/// Records, delimiters and encodings, a row of a table for each rule.
@Suite("Tables between delimiters")
struct TableTests {
  struct Sample: Sendable {
    let text: String
    let header: [String]
    let rows: [[String]]
    init(_ text: String, _ header: [String], _ rows: [[String]]) {
      self.text = text
      self.header = header
      self.rows = rows
    }
  }

  @Test(arguments: [
    Sample("a,b\n1,2\n", ["a", "b"], [["1", "2"]]),
    Sample("a;b\r\n1;2\r\n3;4", ["a", "b"], [["1", "2"], ["3", "4"]]),
    Sample("a\tb\r1\t2\r", ["a", "b"], [["1", "2"]]),
    Sample("\u{FEFF}a,b\n1,2", ["a", "b"], [["1", "2"]]),
    Sample("sep=;\r\na,x;b\r\n1;2\r\n", ["a,x", "b"], [["1", "2"]]),
    Sample("sep=,\na,b\n1,2\n", ["a", "b"], [["1", "2"]]),
    Sample("a,b\n\"1, uno\",\"dice \"\"no\"\"\"\n", ["a", "b"], [["1, uno", "dice \"no\""]]),
    Sample("a,b\n\"uno\ndos\r\ntres\",2\n", ["a", "b"], [["uno\ndos\r\ntres", "2"]]),
    Sample("a;b\n1,5;2,5\n3,5;4\n", ["a", "b"], [["1,5", "2,5"], ["3,5", "4"]]),
    // Both fit; more columns decide.
    Sample("a;b,c;d\n1;2,3;4\n", ["a", "b,c", "d"], [["1", "2,3", "4"]]),
    Sample("a\n1\n", ["a"], [["1"]]),
    Sample("a,b\n,\"\"\nx,", ["a", "b"], [["x", ""]]),
    Sample(" a , b\n 1 ,5\"\n", ["a", "b"], [[" 1 ", "5\""]]),
    Sample("a,b\n5\"\",2\n1,6\"\"\n", ["a", "b"], [["5\"\"", "2"], ["1", "6\"\""]]),
    Sample("a,b\n\"1\" ,2\n", ["a", "b"], [["1", "2"]]),
  ])
  func reads(_ sample: Sample) {
    let reading = Reading(sample.text)
    #expect(reading.header == sample.header)
    #expect(reading.rows == sample.rows)
    #expect(reading.findings.filter { $0.severity == .error }.map(\.headline) == [])
  }

  @Test func windows1252IsReadAndTold() {
    let reading = Reading([0x61, 0x2C, 0xE1, 0x0A, 0x93, 0x2C, 0x80, 0x0A])
    #expect(reading.header == ["a", "á"])
    #expect(reading.rows == [["“", "€"]])
    #expect(reading.ids == ["codificación-supuesta"])
  }

  @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func bytesWithoutALetter(_ byte: UInt8) {
    let reading = Reading(Array("a,b\n1,\"x\ny\"\n2,".utf8) + [byte, 0x0A])
    #expect(reading.rows == [["1", "x\ny"], ["2", "⌧"]])
    #expect(reading.ids == ["codificación-supuesta", "codificación-no-admitida"])
    #expect(reading.findings.last?.headline.hasPrefix("fila 3, columna B:") == true)
  }

  @Test(
    arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0x61, 0, 0x2C, 0]] as [[UInt8]])
  func utf16IsRefused(_ bytes: [UInt8]) {
    let reading = Reading(bytes)
    #expect(reading.header == [] && reading.rows == [])
    #expect(reading.ids == ["codificación-no-admitida"])
  }

  @Test func controlCharactersAreNoReasonForAnotherEncoding() {
    let reading = Reading("a,b\n\u{1}é,\u{9B}\n")
    #expect(reading.rows == [["\u{1}é", "\u{9B}"]] && reading.findings.isEmpty)
  }

  @Test func rowsOfAnotherLengthAreReportedAndTheRestIsRead() {
    let reading = Reading("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,\n4,5,6\n")
    #expect(reading.numbers == [2, 3, 4, 5, 6])
    #expect(
      reading.rows == [
        ["1", "2", "3"], ["1", "2"], ["1", "2", "3", "4"], ["1", "2", "3"], ["4", "5", "6"],
      ])
    #expect(reading.ids == ["fila-desigual", "fila-desigual"])
    #expect(
      reading.findings.map(\.headline) == [
        "la fila 3 tiene 2 columnas y el encabezado 3",
        "la fila 4 tiene 4 columnas y el encabezado 3",
      ])
  }

  @Test func emptyRowsAndColumnsAreToldOnce() {
    let reading = Reading("a,b,,\n1,2,,\n,,,\n\n3,4,,\n,,,\n")
    #expect(reading.header == ["a", "b"])
    #expect(reading.rows == [["1", "2"], ["3", "4"]])
    #expect(reading.numbers == [2, 5])
    #expect(
      reading.findings.map(\.headline) == [
        "se pasaron por alto 3 filas vacías (filas 3, 4 y 6) y 2 columnas vacías al final"
      ])
  }

  @Test func columnsWithoutAName() {
    #expect(Reading("a,,c\n1,2,3\n").ids == ["columna-sin-nombre"])
    let reading = Reading("a,b,\n1,2,\n1,2,x\n")
    #expect(reading.ids == ["columna-sin-nombre"])
    #expect(
      reading.findings[0].headline
        == "la columna C no tiene nombre y tiene contenido en la fila 3")
  }

  @Test func quotationMarksAtTheWrongPlace() {
    let reading = Reading("a,b\n\"uno\" dos,2\n3,4\n5,\"seis\n7,8\n")
    #expect(reading.rows == [["⌧", "2"], ["3", "4"], ["5", "⌧"], ["7", "8"]])
    #expect(reading.ids == ["comillas-mal-puestas", "comillas-mal-puestas"])
    #expect(
      reading.findings.map(\.headline) == [
        "fila 2, columna A «a»: hay texto después de las comillas que cierran",
        "fila 4, columna B «b»: las comillas se abren y no se cierran",
      ])
  }

  @Test func aDelimiterThatNothingShows() {
    let reading = Reading("a,b;c\n1;2\n3,4\n5\n")
    #expect(reading.header == [])
    #expect(reading.ids == ["separador-dudoso"])
    #expect(Reading("").ids == ["tabla-vacía"])
    #expect(Reading("\n1,2\n").header == [])
  }

  @Test(arguments: [
    (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
  ])
  func lettersOfColumns(_ index: Int, _ letters: String) {
    #expect(DelimitedColumn.letters(index) == letters)
  }
}
