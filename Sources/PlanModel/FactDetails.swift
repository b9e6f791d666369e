import CivilTime

/// The record of an event, or a part of it.
package struct EventRecord: Sendable {
  /// The key of the event.
  package var key: Located<String>
  /// The title that it bore.
  package var title: String?
  /// Its motto.
  package var motto: String?
  /// Where it took place; several for an event in several places.
  package var venues: [Located<String>] = []
  /// What was on its programme.
  package var programme: [Located<String>] = []
  /// Its days, when it was held on several.
  package var meetings: [EventMeeting] = []
  /// Pictures.
  package var images: [EventImage] = []
  /// The items of the plan that it concludes.
  package var concludes: [Located<String>] = []

  /// A record by its key.
  package init(key: Located<String>) { self.key = key }
}

/// A `jornada`: one day and place of an event that is held on several.
package struct EventMeeting: Sendable {
  /// When.
  package var date: Located<TemporalExpression>?
  /// Where.
  package var venue: String?
  /// Its figures.
  package var figures: [Figure]

  /// A day of an event.
  package init(date: Located<TemporalExpression>?, venue: String?, figures: [Figure]) {
    self.date = date
    self.venue = venue
    self.figures = figures
  }
}

/// A picture of an event.
package struct EventImage: Sendable {
  /// The path of the file in the plan's folder.
  package let file: Located<String>
  /// What it shows, for those who can't see it.
  package let text: String?

  /// A picture with its text.
  package init(file: Located<String>, text: String?) {
    self.file = file
    self.text = text
  }
}

/// What became of an alliance.
package struct AllianceUpdate: Sendable {
  /// The key of the alliance.
  package var key: Located<String>
  /// How far its convenio is.
  package var covenant: Located<CovenantState>?
  /// When it was signed.
  package var signed: Located<TemporalExpression>?

  /// An update by the key of the alliance.
  package init(key: Located<String>) { self.key = key }
}

/// A value of an indicator.
package struct Measurement: Sendable {
  /// The key of the indicator.
  package var indicator: Located<String>
  /// The value.
  package var value: Located<FigureValue>?
  /// The value taken apart, by what it is taken apart («sexo»).
  package var breakdowns: [Breakdown] = []

  /// A measurement of an indicator.
  package init(indicator: Located<String>) { self.indicator = indicator }
}

/// A figure taken apart.
package struct Breakdown: Sendable {
  /// By what; nil for the only one.
  package let name: Located<String>?
  /// The parts.
  package let parts: [BreakdownPart]

  /// A figure taken apart.
  package init(name: Located<String>?, parts: [BreakdownPart]) {
    self.name = name
    self.parts = parts
  }
}

/// A part of a figure: «sociedad civil: 70», or «70 personas» with the «33 organizaciones» behind them.
package struct BreakdownPart: Sendable {
  /// What the part is.
  package let name: Located<String>
  /// How much of the whole it is; the parts of a breakdown add up by it.
  package let value: Located<FigureValue>
  /// The unit of the value, where the part is told in several.
  package let unit: Located<String>?
  /// What else is counted of the part, by its unit; it adds up to nothing.
  package let others: [Figure]

  /// A part with its value, and what else is counted of it.
  package init(
    name: Located<String>, value: Located<FigureValue>, unit: Located<String>? = nil,
    others: [Figure] = []
  ) {
    self.name = name
    self.value = value
    self.unit = unit
    self.others = others
  }
}

/// A new date for something planned.
package struct Rescheduling: Sendable {
  /// The key of a line, an event, a session or an agreement, or «periodo».
  package var subject: Located<String>
  /// The new date.
  package var schedule: Located<TemporalExpression>?
  /// Who authorised it.
  package var authority: Located<String>?

  /// A new date for a subject.
  package init(subject: Located<String>) { self.subject = subject }
}

/// Something that was learnt.
package struct Learning: Sendable {
  /// What is to become of it.
  package var kind: Located<LearningKind>
  /// What was learnt.
  package var text: String
  /// The items of the plan from which it was learnt; none where it is of the whole plan.
  package var lines: [Located<String>]

  /// Something learnt, of the whole plan unless lines are told.
  package init(kind: Located<LearningKind>, text: String, lines: [Located<String>] = []) {
    self.kind = kind
    self.text = text
    self.lines = lines
  }
}

/// What becomes of something learnt; raw values are the words of the file.
package enum LearningKind: String, CaseIterable, Sendable {
  /// It should be kept.
  case keep = "mantener"
  /// It should be avoided.
  case avoid = "evitar"
  /// It should be improved.
  case improve = "mejorar"
  /// Its source does not say what is to become of it.
  case general = "general"
}

/// Whether a member comes or goes; raw values are the words of the file.
package enum MembershipChange: String, CaseIterable, Sendable {
  /// The member leaves.
  case leaves = "baja"
  /// The member joins.
  case joins = "alta"
}

/// What replaces what in an earlier entry; a correction with no new value withdraws the entry.
package struct Correction: Sendable {
  /// The `id` of the entry that is corrected.
  package var entry: Located<String>
  /// The progress that holds instead.
  package var percentage: Located<Double>?
  /// The state that holds instead.
  package var state: Located<ProgressState>?
  /// The value of an indicator that holds instead.
  package var value: Located<FigureValue>?
  /// The day that holds instead.
  package var date: Located<TemporalExpression>?

  /// A correction of an entry.
  package init(entry: Located<String>) { self.entry = entry }
}
