import CivilTime
import PlanModel
import Testing

@testable import PlanAssessment

/// A plan far larger than any real one: quadratic work would not end within the limit.
@Suite("Scale")
struct ScaleTests {
  static let lines = 10_000
  static let entries = 50_000

  @Test(.timeLimit(.minutes(1)))
  func isLinear() throws {
    let april = at(phrase("abril"))
    let leaves = (0..<Self.lines).map { number in
      var leaf = PlanItem(key: at("1.\(number)"), level: .known(.actionLines), range: .at(0))
      leaf.schedule = april
      return leaf
    }
    let date = at(phrase("2025-03-01"))
    let log = (0..<Self.entries).map { number in
      var report = ProgressReport(line: at("1.\(number % Self.lines)"))
      report.percentage = at(Double(number % 101))
      let day = CivilDate(dayNumber: 20_200 - number % 365)
      var fact = Fact.progress(report)
      switch number % 10 {
      case 0: fact = .session(meeting(number))
      case 1: fact = .event(EventRecord(key: at("evento \(number % 20)")))
      case 2: fact = .correction(Correction(entry: at("\(number - 5)")))
      default: break
      }
      var entry = LogEntry(date: date, day: day, fact: fact, range: .at(0))
      entry.id = at("\(number)")
      return entry
    }
    let whole = Assessment(
      plan: plan([item("1", below: leaves)]), log: Log(entries: log), cutOff: day("2025-06-01"))
    #expect(whole.lines.count == Self.lines)
    #expect(whole.agreements.count == Self.entries / 10)
  }

  private func meeting(_ number: Int) -> SessionRecord {
    var record = SessionRecord(key: at("extraordinaria \(number)"))
    record.attendance = [at("OGA")]
    record.agreements = [agreement("A-\(number)", due: "30 de abril")]
    return record
  }
}
