import SourceText

/// What stands before the text of a line: white space, marks of quotes and of lists (CommonMark
/// 0.31, sections 5.1 and 5.2).
struct LineMarks {
  /// Where the text begins.
  private(set) var end: Int
  /// The column there, a tab reaching to the next multiple of four.
  private(set) var column = 0
  /// The column of the first mark, or of the text where there is none.
  private(set) var indentation = 0
  /// Whether there is no mark.
  private(set) var isEmpty = true
  /// Whether what follows a mark is so far from it that it is code.
  private(set) var isCode = false

  init(_ line: ArraySlice<UInt8>) {
    end = line.startIndex
    skipBlanks(line)
    indentation = column
    while let mark = Self.mark(line[end...]) {
      isEmpty = false
      let before = column + mark
      end += mark
      column = before
      skipBlanks(line)
      isCode = column - before > 4
    }
  }

  private mutating func skipBlanks(_ line: ArraySlice<UInt8>) {
    while end < line.endIndex, line[end].isMustacheBlank {
      column = line[end] == UInt8(ascii: "\t") ? column / 4 * 4 + 4 : column + 1
      end += 1
    }
  }

  /// The length of the mark of a quote, or of a list and a blank behind it; nil without one.
  private static func mark(_ rest: ArraySlice<UInt8>) -> Int? {
    guard let first = rest.first else { return nil }
    if first == UInt8(ascii: ">") { return 1 }
    let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
    let sign = rest.dropFirst(digits).first
    let signs = digits > 0 ? ".)" : "-*+"
    guard digits < 10, let sign, signs.utf8.contains(sign),
      rest.dropFirst(digits + 1).first?.isMustacheBlank == true
    else { return nil }
    return digits + 1
  }
}
