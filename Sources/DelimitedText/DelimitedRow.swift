import SourceText

/// A field of a record: where its content stands, without the quotation marks around it.
package struct DelimitedField: Hashable, Sendable {
  /// How a field is written.
  package enum Form: UInt8, Sendable {
    /// As it is.
    case plain
    /// Between quotation marks; a doubled one inside stands for one.
    case quoted
    /// In a way that was reported; what it says is not known.
    case broken
  }

  /// The content.
  package let range: ByteRange
  /// How it is written.
  package let form: Form

  /// A field at a place.
  package init(_ range: ByteRange, _ form: Form) {
    self.range = range
    self.form = form
  }
}

/// A record below the header.
package struct DelimitedRow: Sendable {
  /// The number of the row, as Excel counts: the header is row 1, and a line break inside of a field
  /// begins no row.
  package internal(set) var number: Int
  /// The fields in order; those that stand empty behind the last column are left out.
  package internal(set) var fields: [DelimitedField]
  /// Whether it has as many fields as the header; where it has not, that was reported.
  package internal(set) var isWhole: Bool
}

/// A column of a table.
package struct DelimitedColumn: Hashable, Sendable {
  /// Its number, from 0.
  package let index: Int
  /// What the header calls it, without spaces around.
  package let name: String
  /// Where the header names it.
  package let range: ByteRange

  /// A column with its name.
  package init(index: Int, name: String, range: ByteRange = ByteRange(0, 0)) {
    self.index = index
    self.name = name
    self.range = range
  }

  /// The letters that Excel gives to a column: A to Z, AA and so on.
  package static func letters(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(0x41 + index % 26)))
    return index < 26 ? letter : letters(index / 26 - 1) + letter
  }

  /// The letters that Excel gives to it.
  package var letters: String { Self.letters(index) }
}

extension SourceText {
  /// What a field says: doubled quotation marks are one, and nothing else is changed.
  package func text(of field: DelimitedField) -> String {
    let text = self[field.range]
    guard field.form == .quoted, text.contains("\"") else { return text }
    var (result, isSecond) = ("", false)
    for scalar in text.unicodeScalars {
      isSecond = scalar == "\"" && !isSecond
      if !isSecond { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
