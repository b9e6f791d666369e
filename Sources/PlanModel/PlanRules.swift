import CivilTime

/// The commission's own rules, as data (format.md, `reglas:`).
package struct PlanRules: Sendable {
  /// The notice that each kind of session needs, as written, by kind («ordinaria»).
  package var notices: [Definition] = []
  /// The quorum, as written («mitad más uno»).
  package var quorum: Located<String>?
  /// The quorum of a second call, as written («quienes asistan»).
  package var secondCallQuorum: Located<String>?
  /// When a second call takes place, as written («30 minutos después»).
  package var secondCall: Located<String>?
  /// The majority by which it is decided, as written («simple»).
  package var majority: Located<String>?
  /// The majorities of kinds of session that have another one, as written, by kind.
  package var majorities: [Definition] = []
  /// Who decides a tie, by office or by key of a member.
  package var castingVote: Located<String>?
  /// The pattern of the keys of agreements («{siglas}/{tipo}{n}/{año}-{nn}»).
  package var agreementPattern: Located<String>?
  /// The kinds of session with «asuntos generales» on their agenda; nil where no rule says so.
  package var otherMatters: [Located<String>]?
  /// From when on an open agreement is about to fall due, as written («15 días naturales»).
  package var dueSoon: Located<String>?
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

extension [Definition] {
  /// The rule of a kind of session, in any way that `SessionName` understands: the rule for
  /// «instalación» is that for a session «de instalación».
  func rule(ofKind kind: String) -> Located<String>? {
    let kind = SessionName(kind).kind.folded
    return first { SessionName($0.key.value).kind.folded == kind }?.text
  }
}
