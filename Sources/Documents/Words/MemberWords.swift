import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Members and offices in the words of a report.
enum MemberWords {
  /// «4 de 5»; a dash for a member of no session that counts.
  static func attendance(_ record: Attendance.Record) -> String {
    record.held > 0 ? "\(record.attended) de \(record.held)" : "—"
  }

  /// When a member came and went, a line each.
  static func changes(_ record: Attendance.Record) -> RichText {
    guard !record.changes.isEmpty else { return "—" }
    return record.changes.map { day, change, name in
      let text = "\(change.rawValue) el \(SpanishDate.words(day))"
      return RichText(Spanish.capitalized(name.map { "\(text): \($0)" } ?? text))
    }.joinedByLines()
  }

  /// What the attendance counts, and what it leaves out.
  static func notes(_ attendance: Attendance) -> [RichText] {
    guard attendance.sessions > 0 else { return [] }
    var notes = [RichText(ReportWords.attendanceRule(attendance.sessions))]
    if attendance.sessionsWithoutList > 0 {
      notes.append(RichText(ReportWords.withoutList(attendance.sessionsWithoutList)))
    }
    return notes
  }

  /// A row for each holder of an office, from the one that the plan names on.
  static func holders(
    of office: String, first: String?, _ handovers: [CommissionHistory.Handover]
  ) -> [Table.Row] {
    var spells: [(holder: String?, from: CivilDate?, until: CivilDate?)] = []
    if let first { spells.append((first, nil, handovers.first?.day)) }
    for (place, handover) in handovers.enumerated() {
      let next = place + 1 < handovers.count ? handovers[place + 1].day : nil
      spells.append((handover.name, handover.day, next))
    }
    return spells.map { holder, from, until in
      [
        RichText(Spanish.capitalized(office)), RichText(holder ?? ReportWords.vacant),
        RichText(days(from: from, until: until)),
      ]
    }
  }

  /// «desde el 15 de agosto de 2025»; who hands over on a day no longer holds the office on it.
  private static func days(from: CivilDate?, until: CivilDate?) -> String {
    let last = until.map { $0.adding(days: -1) }
    switch (from, last) {
    case (nil, nil): return ReportWords.unchanged
    case (nil, let last?): return "hasta el \(SpanishDate.words(last))"
    case (let from?, nil): return "desde el \(SpanishDate.words(from))"
    case (let from?, let last?):
      return SpanishDate.plain(DateSpan(between: from, and: max(from, last)))
    }
  }
}
