import Compliance
import SpanishText

/// How many institutions have each percentage, in words.
enum FrequencyWords {
  /// «1 con el 92.31 %; 2 con el 81.82 %», the highest first; `uncounted` are those to which nothing
  /// applies.
  static func sentence(
    _ frequencies: [Frequency], uncounted: Int = 0, limit: Int = .max
  ) -> String {
    let shown = frequencies.prefix(limit)
    let hidden = frequencies.dropFirst(limit)
    var parts: [String]
    if frequencies.count == 1, uncounted == 0, let only = frequencies.first {
      parts = [only.count == 1 ? "la única, con el " : "todas con el "]
      parts[0] += percent(only.percentage)
    } else {
      parts = shown.map { "\(Spanish.grouped($0.count)) con el \(percent($0.percentage))" }
    }
    if !hidden.isEmpty {
      let count = hidden.reduce(0) { $0 + $1.count }
      parts.append("\(Spanish.grouped(count)) con \(others(hidden.count))")
    }
    if uncounted > 0 { parts.append(self.uncounted(uncounted, isAll: frequencies.isEmpty)) }
    return Spanish.sentence(parts.joined(separator: "; "))
  }

  /// «otro porcentaje más bajo», «otros 12 porcentajes más bajos».
  static func others(_ count: Int) -> String {
    count == 1
      ? "otro porcentaje más bajo" : "otros \(Spanish.grouped(count)) porcentajes más bajos"
  }

  /// «92.31 %», its sign never parted from the figure.
  static func percent(_ number: PrintedNumber) -> String { "\(number.text)\u{A0}%" }

  private static func uncounted(_ count: Int, isAll: Bool) -> String {
    switch (count, isAll) {
    case (1, true): "no le aplica a la única institución"
    case (_, true): "no le aplica a ninguna de las \(Spanish.grouped(count)) instituciones"
    case (1, false): "a 1 no le aplica"
    case (_, false): "a \(Spanish.grouped(count)) no les aplica"
    }
  }
}
