import Diagnostics
import SourceText

/// A file of values between delimiters: its header, and its rows as they are asked for.
///
/// The rows are never held: a table of a million records takes the memory of its bytes. What they
/// mean is the reader's.
package struct DelimitedTable: Sendable {
  /// The text as UTF-8, to which all ranges refer: the file's own bytes, wherever they are that.
  package let source: SourceText
  /// What stands between two fields.
  package let delimiter: Delimiter
  /// The columns of the header, those that stand empty behind the last one left out.
  package let columns: [DelimitedColumn]
  /// What is wrong with the file as a whole and with its header.
  package let findings: [Diagnostic]
  /// The number of fields of the header, empty ones at its end included.
  private let headerWidth: Int
  /// Where the header begins.
  private let headerStart: Int
  /// Where the first row begins.
  private let firstRow: Int
  private let hasUndefinedBytes: Bool
  private let encoding: TableText.Encoding

  /// Reads the header; a file that can't be read at all has no columns, and findings that say why.
  package init(_ file: SourceText) {
    let text = TableText(file)
    let header = HeaderRecord(text)
    source = text.source
    hasUndefinedBytes = text.hasUndefinedBytes
    encoding = text.encoding
    delimiter = header.delimiter
    headerWidth = header.fields.count
    headerStart = header.start
    firstRow = header.end
    columns = header.columns(in: text.source)
    findings = header.findings
  }

  /// Hands every row to the reader, in their order, and gives what is wrong with their form; rows
  /// without any content are not handed over.
  package func read(_ body: (DelimitedRow) -> Void) -> [Diagnostic] { reading(body).findings }

  /// The same, and whether quotation marks swallowed rows, so that nobody knows what they say.
  package func reading(_ body: (DelimitedRow) -> Void)
    -> (findings: [Diagnostic], lostRows: Bool)
  {
    guard !columns.isEmpty else { return ([], false) }
    var shape = TableShape(self, encoding)
    source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = DelimitedScanner(
        bytes, delimiter, from: firstRow, looksForReplacements: hasUndefinedBytes)
      var number = 1
      while scanner.next() {
        number += 1
        if !scanner.faults.isEmpty { shape.add(scanner.faults, row: number) }
        let fields = scanner.fields
        if hasUndefinedBytes { shape.lookForReplacements(fields, row: number) }
        if fields.count == columns.count {
          if scanner.beginsBlank, scanner.isBlank {
            shape.blankRows.append(number)
          } else {
            body(DelimitedRow(number: number, fields: fields, isWhole: true))
          }
        } else if scanner.isBlank {
          shape.blankRows.append(number)
        } else {
          body(
            shape.fitted(
              fields, row: number, headerWidth: headerWidth, isReported: !scanner.faults.isEmpty))
        }
      }
    }
    return (shape.findings(headerWidth: headerWidth), shape.lostRows)
  }

  /// The texts of the first records, the header among them, and the number of the row of each: where a
  /// title stands above the header, one of them is it.
  package func firstRecords(_ limit: Int) -> [(number: Int, texts: [String])] {
    var result: [(number: Int, texts: [String])] = []
    source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = DelimitedScanner(bytes, delimiter, from: headerStart)
      while result.count < limit, scanner.next() {
        result.append((result.count + 1, scanner.fields.map { source.text(of: $0).trimmed }))
      }
    }
    return result
  }

  /// Where some rows stand.
  package func ranges(ofRows numbers: Set<Int>) -> [Int: ByteRange] {
    var result: [Int: ByteRange] = [:]
    source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = DelimitedScanner(bytes, delimiter, from: firstRow)
      var number = 1
      while result.count < numbers.count, scanner.next() {
        number += 1
        if numbers.contains(number), let first = scanner.fields.first,
          let last = scanner.fields.last
        {
          result[number] = first.range.union(last.range)
        }
      }
    }
    return result
  }

  /// The text of a field.
  package func text(of field: DelimitedField) -> String { source.text(of: field) }
}
