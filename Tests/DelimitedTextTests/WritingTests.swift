import SourceText
import Testing

@testable import DelimitedText

/// What is written is read again, whatever it holds.
@Suite("Writing tables")
struct WritingTests {
  static let pieces = [
    "a", "ñ", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", " ", "sep=;", "👩‍👩‍👧", "1.0", "¿",
  ]

  @Test func quotesOnlyWhatNeedsIt() {
    var writer = DelimitedWriter(hasByteOrderMark: false)
    writer.add(["a b", "1,2", "dice «sí»", "\"x\"", ""])
    writer.add([""])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "a b,\"1,2\",dice «sí»,\"\"\"x\"\"\",\r\n\"\"\r\n")
  }

  @Test(arguments: Delimiter.allCases)
  func whatIsWrittenIsRead(_ delimiter: Delimiter) {
    var generator = Generator(11)
    for round in 0..<600 {
      let width = 1 + generator.next(4)
      let rows = (0..<generator.next(5)).map { _ in
        (0..<width).map { _ in
          (0..<generator.next(4)).map { _ in generator.pick(Self.pieces) }.joined()
        }
      }
      // The header names columns, which are compared without the space around them.
      let header = (0..<width).map { "c\($0)" + generator.pick(["", ",", ";", "\"\"x", "\ny"]) }
      var writer = DelimitedWriter(delimiter: delimiter, hasByteOrderMark: round.isMultiple(of: 2))
      writer.add(header)
      rows.forEach { writer.add($0) }
      let reading = Reading(writer.bytes)
      #expect(reading.header == header)
      #expect(reading.rows == rows.filter { $0.contains { $0.contains { $0 != " " } } })
      #expect(reading.findings.filter { $0.severity == .error }.map(\.headline) == [])
    }
  }

  @Test func anythingIsReadWithoutLosingAByte() {
    var generator = Generator(5)
    for _ in 0..<3_000 {
      let text = (0..<generator.next(20)).map { _ in generator.pick(Self.pieces) }.joined()
      let reading = Reading(text)
      let end = reading.table.source.bytes.count
      #expect(reading.table.columns.allSatisfy { $0.range.end <= end })
    }
    for _ in 0..<1_000 {
      _ = Reading((0..<40).map { _ in UInt8(generator.next(256)) })
    }
  }

  /// What makes careless readers slow.
  @Test(arguments: ["\"", ",", "\n", "\",", "\"\"", ",\"\n", "\"x\n", "a;b,c\n", "\"\"x\n", "\r"])
  func longTextsAreRead(_ part: String) {
    let reading = Reading(String(repeating: part, count: 20_000))
    #expect(reading.findings.count <= 40_000)
  }
}
