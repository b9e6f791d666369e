import CivilTime

/// The commission's own rules, as data (format.md, `reglas:`).
package struct PlanRules: Sendable {
  /// The notice that each kind of session needs, as written, by kind («ordinaria»).
  package var notices: [Definition] = []
  /// The quorum, as written («mitad más uno»).
  package var quorum: Located<String>?
  /// Whether the day of the call counts as a day of notice.
  package var countsDayOfCall = false
  /// Whether the day of the session counts as a day of notice.
  package var countsDayOfSession = false
  /// Whether what falls due on a closed day may be done on the next working day.
  package var movesDueDates = true
  /// How undated lines are judged.
  package var undated: UndatedRule = .apart
  /// Days on which the commission does not work, beside the statutory ones.
  package var closedDays: [Located<WorkingCalendar.ClosedDays>] = []
  /// Rules that the program prints and does not compute with.
  package var others: [Definition] = []

  /// The rules that hold where a plan says nothing.
  package init() {}

  /// The calendar of working days under these rules.
  package var calendar: WorkingCalendar { WorkingCalendar(closedDays: closedDays.map(\.value)) }
}

/// How lines without a promised date are judged; raw values are the words of the file.
package enum UndatedRule: String, CaseIterable, Sendable {
  /// They are listed apart.
  case apart = "aparte"
  /// They are due at the end of the term.
  case endOfTerm = "al cierre del periodo"
}
