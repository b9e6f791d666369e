import CivilTime
import PlanModel
import SpanishText

/// What a plan tells of one aspect of a part.
package enum AspectValue: Hashable, Sendable {
  /// Words.
  case text(String)
  /// A number.
  case number(Double)
  /// A yes or no.
  case flag(Bool)
  /// A date as written, with the days that it means.
  case schedule(TemporalExpression)
  /// A figure as a source gives it.
  case figure(FigureValue)
  /// How something was voted.
  case vote(Vote)
  /// Names, whose order says nothing.
  case names([String])
  /// Areas, each with the end of its responsibility; their order says nothing.
  case holders([AreaShare])

  /// Whether two values mean the same: how a text is broken into lines, how a date is worded and in
  /// which order names stand says nothing.
  package func means(_ other: AspectValue) -> Bool {
    switch (self, other) {
    case (.text(let one), .text(let two)): one.inOneLine == two.inOneLine
    case (.schedule(let one), .schedule(let two)): one.meaning == two.meaning
    case (.figure(let one), .figure(let two)): one.inOneLine == two.inOneLine
    case (.names(let one), .names(let two)):
      one.map(\.inOneLine).sorted() == two.map(\.inOneLine).sorted()
    case (.holders(let one), .holders(let two)):
      one.map(\.meaning).sorted() == two.map(\.meaning).sorted()
    default: self == other
    }
  }
}

/// An area that has a part in an item.
package struct AreaShare: Hashable, Sendable {
  /// The key of the area, or its name where the plan declares no areas.
  package let area: String
  /// The last day of its responsibility, when that ends before the item does.
  package let until: TemporalExpression?

  var meaning: String {
    until.map { "\(area.inOneLine) \($0.meaning)" } ?? area.inOneLine
  }
}

/// An aspect with what is told of it.
package struct AspectEntry: Hashable, Sendable {
  /// What is told.
  package let aspect: Aspect
  /// The value.
  package let value: AspectValue
}

extension TemporalExpression {
  /// What the words of a date come to, whatever the words: its class, its days and how often; the
  /// words themselves where they come to no days.
  var meaning: String {
    var parts = [kind.rawValue, start?.iso ?? "", end?.iso ?? ""]
    parts += dates.map { "\($0.start.iso)/\($0.end.iso)" }
    if let recurrence {
      parts.append("\(recurrence)")
    } else if start == nil, end == nil, kind != .permanent {
      parts.append(text.folded.inOneLine)
    }
    return parts.joined(separator: " ")
  }
}

extension FigureValue {
  fileprivate var inOneLine: FigureValue {
    switch self {
    case .lowerBound(let number, let text): .lowerBound(number, text: text.inOneLine)
    case .upperBound(let number, let text): .upperBound(number, text: text.inOneLine)
    case .words(let text): .words(text.inOneLine)
    // «0.60» and «0.6» mean the same.
    case .exact(let number, _): .exact(number)
    case .share(let number, _): .share(number)
    }
  }
}

extension String {
  /// The words with one space between two, as whoever reads them sees no other difference.
  var inOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
