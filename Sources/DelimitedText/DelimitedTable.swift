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
  /// Where the first row begins.
  private let firstRow: Int
  private let hasUndefinedBytes: Bool

  /// Reads the header; a file that can't be read at all has no columns, and findings that say why.
  package init(_ file: SourceText) {
    let text = TableText(file)
    let header = HeaderRecord(text)
    source = text.source
    hasUndefinedBytes = text.hasUndefinedBytes
    delimiter = header.delimiter
    headerWidth = header.fields.count
    firstRow = header.end
    columns = header.columns(in: text.source)
    findings = header.findings
  }

  /// Hands every row to the reader, in their order, and gives what is wrong with their form; rows
  /// without any content are not handed over.
  package func read(_ body: (DelimitedRow) -> Void) -> [Diagnostic] {
    guard !columns.isEmpty else { return [] }
    var shape = TableShape(self)
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
          if fields[0].range.isEmpty, scanner.isBlank {
            shape.blankRows.append(number)
          } else {
            body(DelimitedRow(number: number, fields: fields, isWhole: true))
          }
        } else if scanner.isBlank {
          shape.blankRows.append(number)
        } else {
          let row = shape.fitted(fields, row: number, headerWidth: headerWidth)
          body(row)
        }
      }
    }
    return shape.findings(headerWidth: headerWidth)
  }

  /// The text of a field.
  package func text(of field: DelimitedField) -> String { source.text(of: field) }
}
