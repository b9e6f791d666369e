import Arguments
import CivilTime
import PlanFiles
import SpanishText

extension EntryDate {
  /// The day that `--fecha` says, else today.
  init(_ values: ArgumentValues, today: CivilDate) throws(Stop) {
    let option = WritingOptions.date
    guard values.contains(option), let said = values[option] else {
      self.init(today)
      return
    }
    try self.init(said, of: option.definition.spelling, today: today)
  }

  /// A day as a person says it; what has no year is the nearest that is not to come.
  init(_ said: String, of option: String, today: CivilDate) throws(Stop) {
    if let day = Self.words[said.folded].map({ today.adding(days: $0) }) {
      self.init(day)
      return
    }
    switch TemporalParser.parse(said, in: TemporalContext(year: .nearestNotAfter(today))) {
    case .failure(let error): throw Stop(CommandMessages.badDay(error, of: option), .usage)
    case .success(let expression):
      guard let end = expression.end else {
        throw Stop(CommandMessages.notADay(said, of: option), .usage)
      }
      if expression.start == end {
        self.init(end)
      } else if case .success(let alone) = TemporalParser.parse(
        said, in: TemporalContext(year: .none)), alone.end == end
      {
        self.init(said, counting: end)
      } else {
        // The log would read another year into it.
        throw Stop(CommandMessages.yearMissing(said, of: option, year: end.year), .usage)
      }
    }
  }

  private static let words = ["hoy": 0, "ayer": -1, "antier": -2, "anteayer": -2]
}
