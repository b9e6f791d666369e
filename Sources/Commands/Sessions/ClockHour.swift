import Arguments

/// An hour of the clock as it is written in a log: «9:30», «11:05».
struct ClockHour: ArgumentValue, CustomStringConvertible, Comparable {
  let hour: Int
  let minute: Int

  static var kind: ValueKind { .text }

  /// The hour of a text: «11:05», «11.05», «11:05 horas», «11».
  static func read(_ text: String) -> Result<ClockHour, InvalidValue> {
    let words = text.split(whereSeparator: \.isWhitespace)
    let figures = (words.first ?? "").split(omittingEmptySubsequences: false) { ":.".contains($0) }
    let numbers = figures.compactMap { figure in
      figure.allSatisfy { $0.isASCII && $0.isNumber } && figure.count <= 2 ? Int(figure) : nil
    }
    let isPlain = words.count < 2 || words.count == 2 && words[1].lowercased().hasPrefix("h")
    guard isPlain, (1...2).contains(figures.count), numbers.count == figures.count,
      (0...23).contains(numbers[0]), numbers.count < 2 || (0...59).contains(numbers[1]),
      figures.count < 2 || figures[1].count == 2
    else {
      return .failure(
        InvalidValue(
          "«\(text)» no es una hora", help: ["se escribe de 0:00 a 23:59, como «11:05»."]))
    }
    return .success(ClockHour(hour: numbers[0], minute: numbers.count > 1 ? numbers[1] : 0))
  }

  var description: String { "\(hour):\(minute < 10 ? "0" : "")\(minute)" }

  static func < (left: ClockHour, right: ClockHour) -> Bool {
    (left.hour, left.minute) < (right.hour, right.minute)
  }
}
