import Compliance
import JSONText

/// Figures for programs: numbers, not texts.
extension JSONValue {
  /// A whole number, or null where there is none.
  static func integer(orNull number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }

  /// A number with the decimals that are printed.
  static func figure(_ number: PrintedNumber) -> JSONValue {
    guard number.decimals > 0 else { return .integer(number.digits) }
    let step = (0..<number.decimals).reduce(1.0) { step, _ in step * 10 }
    return .number(Double(number.digits) / step)
  }

  /// A percentage with two decimals, or null where there is none.
  static func percentage(_ percentage: Percentage?) -> JSONValue {
    percentage.map { .figure($0.rounded()) } ?? .null
  }

  /// What a year says: a number, why it is none («no aplica»), or null where nobody knows.
  static func value(_ value: YearValue) -> JSONValue {
    if let number = value.printed { return .figure(number) }
    return value == .unknown ? .null : .string(YearValueWords.text(value))
  }
}
