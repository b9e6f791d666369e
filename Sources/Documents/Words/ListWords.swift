import SpanishText

/// Names in a row, in the words of a report.
enum ListWords {
  /// «a, b y c»; «a; b, con comas; c» where a name holds a comma of its own.
  static func names(_ names: [String]) -> String {
    let isClear = names.count < 2 || !names.contains { $0.contains(",") }
    return isClear ? Spanish.and(names) : names.joined(separator: "; ")
  }
}
