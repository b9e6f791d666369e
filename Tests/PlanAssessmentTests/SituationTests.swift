import CivilTime
import PlanModel
import Testing

@testable import PlanAssessment

/// The table of format.md, row by row, on the days about each boundary.
@Suite("Situations")
struct SituationTests {
  /// A line with its log, a cut-off, and the row that must match.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let line: PlanItem
    let entries: [LogEntry]
    let cutOff: String
    let situation: Situation

    init(
      _ name: String, _ line: PlanItem, _ entries: [LogEntry] = [], on cutOff: String,
      _ situation: Situation
    ) {
      (self.name, self.line, self.entries) = (name, line, entries)
      (self.cutOff, self.situation) = (cutOff, situation)
    }

    var testDescription: String { "\(name), \(cutOff)" }
  }

  static let april = item("1", "abril")

  static let concluded: [Row] = [
    Row(
      "a = s − 1", april, [progress("2025-03-31", "1", 100)], on: "2025-06-01",
      .concludedEarly(days: 1)),
    Row("a = s", april, [progress("2025-04-01", "1", 100)], on: "2025-06-01", .concludedOnTime),
    Row("a = e", april, [progress("2025-04-30", "1", 100)], on: "2025-06-01", .concludedOnTime),
    Row(
      "a = e + 1", april, [progress("2025-05-01", "1", 100)], on: "2025-06-01",
      .concludedLate(days: 1)),
    Row(
      "no date", item("1"), [progress("2025-05-01", "1", nil, .concluded)], on: "2025-06-01",
      .concludedUndated),
    Row(
      "permanent", item("1", "permanente"), [progress("2025-05-01", "1", 100)], on: "2025-06-01",
      .concludedUndated),
    Row(
      "said twice, the first day counts", april,
      [progress("2025-04-30", "1", 100), progress("2025-05-20", "1", nil, .concluded)],
      on: "2025-06-01", .concludedOnTime),
    Row(
      "reopened", april, [progress("2025-04-10", "1", 100), progress("2025-05-02", "1", 80)],
      on: "2025-05-03", .overdue(days: 3)),
    Row(
      "reopened and concluded again", april,
      [
        progress("2025-04-10", "1", 100), progress("2025-05-02", "1", 80),
        progress("2025-05-10", "1", 100),
      ], on: "2025-06-01", .concludedLate(days: 10)),
    Row(
      "concluded after the cut-off", april, [progress("2025-05-10", "1", 100)], on: "2025-05-09",
      .overdue(days: 9)),
  ]

  static let open: [Row] = [
    Row("c = s − 1", april, on: "2025-03-31", .notYetDue),
    Row(
      "c = s − 1, begun", april, [progress("2025-03-30", "1", 1)], on: "2025-03-31", .ahead),
    Row("c = s", april, on: "2025-04-01", .onTrack),
    Row("c = e", april, on: "2025-04-30", .onTrack),
    Row("c = e + 1", april, on: "2025-05-01", .overdue(days: 1)),
    Row(
      "c = e + 1, nearly done", april, [progress("2025-04-30", "1", 99)], on: "2025-05-01",
      .overdue(days: 1)),
    Row("no date", item("1"), on: "2025-05-01", .undated),
    Row("relative", item("1", "a petición de parte"), on: "2025-05-01", .undated),
    Row("to be defined", item("1", "por definir"), on: "2025-05-01", .undated),
  ]

  static let leftOut: [Row] = [
    Row(
      "cancelled after its end", april, [progress("2025-05-05", "1", 10, .cancelled)],
      on: "2025-06-01", .cancelled(reason: nil)),
    Row(
      "suspended, with its reason", april,
      [progress("2025-04-05", "1", nil, .suspended, reason: "Sin titular")], on: "2025-06-01",
      .inactive(reason: "Sin titular")),
    Row(
      "suspended, then resumed", april,
      [progress("2025-04-05", "1", nil, .suspended), progress("2025-04-20", "1", 50)],
      on: "2025-04-25", .onTrack),
    Row(
      "cancelled; a percentage alone does not revive it", april,
      [progress("2025-04-05", "1", nil, .cancelled), progress("2025-04-20", "1", 50)],
      on: "2025-04-25", .cancelled(reason: nil)),
    Row(
      "cancelled, then taken up", april,
      [progress("2025-04-05", "1", nil, .cancelled), progress("2025-04-20", "1", nil, .underway)],
      on: "2025-04-25", .onTrack),
    Row(
      "concluded, then cancelled", april,
      [progress("2025-04-05", "1", 100), progress("2025-04-20", "1", nil, .cancelled)],
      on: "2025-04-25", .cancelled(reason: nil)),
  ]

  static let replanned: [Row] = [
    Row(
      "c = e₀: not late yet", april, [rescheduling("2025-04-02", "1", to: "junio")],
      on: "2025-04-30", .notYetDue),
    Row(
      "c = e₀ + 1", april, [rescheduling("2025-04-02", "1", to: "junio")], on: "2025-05-01",
      .rescheduled(daysAgainstOriginal: 1)),
    Row(
      "c = e", april, [rescheduling("2025-04-02", "1", to: "junio")], on: "2025-06-30",
      .rescheduled(daysAgainstOriginal: 61)),
    Row(
      "c = e + 1", april, [rescheduling("2025-04-02", "1", to: "junio")], on: "2025-07-01",
      .overdue(days: 1)),
    Row(
      "concluded by the new date", april,
      [rescheduling("2025-04-02", "1", to: "junio"), progress("2025-06-30", "1", 100)],
      on: "2025-07-01", .concludedOnTime),
    Row(
      "re-planned after the cut-off", april, [rescheduling("2025-05-03", "1", to: "junio")],
      on: "2025-05-02", .overdue(days: 2)),
    Row(
      "re-planned to no date", april, [rescheduling("2025-04-02", "1", to: "por definir")],
      on: "2025-05-01", .rescheduled(daysAgainstOriginal: 1)),
    Row(
      "re-planned to last for ever", april, [rescheduling("2025-04-02", "1", to: "permanente")],
      on: "2025-05-11", .rescheduled(daysAgainstOriginal: 11)),
    Row(
      "the last of two holds", april,
      [
        rescheduling("2025-04-02", "1", to: "junio"),
        rescheduling("2025-05-02", "1", to: "mayo"),
      ], on: "2025-06-01", .overdue(days: 1)),
    Row(
      "a date for what had none", item("1"), [rescheduling("2025-04-02", "1", to: "mayo")],
      on: "2025-05-31", .onTrack),
  ]

  static let openEnded: [Row] = [
    Row(
      "deadline before the term's first day", item("1", "a más tardar el 30 de abril"),
      on: "2025-01-31", .notYetDue),
    Row("deadline", item("1", "a más tardar el 30 de abril"), on: "2025-04-30", .onTrack),
    Row(
      "deadline missed", item("1", "a más tardar el 30 de abril"), on: "2025-05-01",
      .overdue(days: 1)),
    Row("before a day", item("1", "antes del 30 de abril"), on: "2025-04-30", .overdue(days: 1)),
    Row("start alone", item("1", "a partir del 1 de abril"), on: "2025-03-31", .notYetDue),
    Row("start alone, last day", item("1", "a partir del 1 de abril"), on: "2026-01-31", .onTrack),
    Row(
      "start alone, term over", item("1", "a partir del 1 de abril"), on: "2026-02-01",
      .overdue(days: 1)),
    Row(
      "start alone, continuous", item("1", "a partir del 1 de abril", measure: .continuous),
      on: "2025-07-01", .behind),
    Row(
      "beyond the term", item("1", "enero a marzo de 2026"), on: "2026-01-31", .behind),
    Row(
      "beyond the term, judged at its end", item("1", "febrero a marzo de 2026"),
      on: "2026-02-01", .overdue(days: 1)),
  ]

  @Test(arguments: concluded + open + leftOut + replanned + openEnded)
  func matchesTheFirstRow(_ row: Row) {
    let assessment = Assessment(
      plan: plan([row.line]), log: Log(entries: row.entries), cutOff: day(row.cutOff))
    #expect(assessment.line("1")?.situation == row.situation)
  }

  @Test func saysThatADateExceedsTheTerm() throws {
    let assessment = Assessment(
      plan: plan([item("1", "enero a marzo de 2026")]), log: Log(), cutOff: day("2026-01-31"))
    let period = try #require(assessment.line("1")?.period)
    #expect(period.exceedsTerm)
    #expect(period.end == day("2026-01-31"))
    #expect(period.writtenEnd == day("2026-03-31"))
  }

  @Test func judgesWithoutATerm() {
    let assessment = Assessment(
      plan: plan([item("1", "a más tardar el 30 de abril"), item("2", "permanente")], term: nil),
      log: Log(), cutOff: day("2025-05-02"))
    #expect(assessment.lines.map(\.situation) == [.overdue(days: 2), .ongoing])
  }

  @Test func followsALongerTerm() {
    let log = Log(entries: [
      rescheduling("2025-12-01", "periodo", to: "2025-02-01 a 2026-03-31")
    ])
    let assessment = Assessment(
      plan: plan([item("1", "a partir del 1 de julio"), item("2", "enero a marzo de 2026")]),
      log: log, cutOff: day("2026-02-10"))
    #expect(
      assessment.lines.map(\.situation) == [
        .rescheduled(daysAgainstOriginal: 10), .rescheduled(daysAgainstOriginal: 10),
      ])
    #expect(assessment.line("2")?.exceedsTerm == false)
  }

  @Test func takesTheFirstPromiseFromASealedVersion() {
    var promises = Promises()
    promises.add(plan([item("1", "abril"), item("2")]), of: version(1, "2025-02-01"))
    promises.add(plan([item("1", "junio"), item("2", "junio")]), of: version(2, "2025-04-01"))
    let assessment = Assessment(
      plan: plan([item("1", "junio"), item("2", "junio")]), log: Log(),
      cutOff: day("2025-05-05"), promises: promises)
    #expect(
      assessment.lines.map(\.situation) == [.rescheduled(daysAgainstOriginal: 5), .notYetDue])
    #expect(assessment.line("2")?.originalPeriod == nil)
    #expect(assessment.state.line("1")?.schedule.originalVersion == 1)
  }
}
