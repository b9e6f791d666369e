/// What stands before an item: a bullet, or up to nine digits with a full stop or parenthesis
/// (section 5.2).
struct ListMarker {
  /// The bullet, or what follows the digits; items of one list have the same.
  let delimiter: UInt8
  /// The number; nil for a bullet.
  let number: Int?
  /// How many bytes the marker has.
  let width: Int

  /// The marker at the beginning of a line's content; white space or the line's end follows it.
  init?(_ content: ArraySlice<UInt8>) {
    let digits = content.prefix(10).prefix(while: \.isDigit)
    guard digits.count < 10, let mark = content.dropFirst(digits.count).first,
      (digits.isEmpty ? "-+*" : ".)").utf8.contains(mark),
      content.dropFirst(digits.count + 1).first?.isBlank ?? true
    else { return nil }
    delimiter = mark
    number = digits.isEmpty ? nil : Int(digits.text)
    width = digits.count + 1
  }

  func isOfSameList(as other: ListMarker) -> Bool {
    delimiter == other.delimiter && (number == nil) == (other.number == nil)
  }
}
