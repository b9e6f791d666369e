import CivilTime

/// A session of the planned calendar.
package struct PlannedSession: Sendable {
  /// The key («ordinaria 1»).
  package var key: Located<String>
  /// When it is planned.
  package var date: Located<TemporalExpression>?
  /// The items of its agenda.
  package var agenda: [AgendaItem] = []

  /// A session by its key.
  package init(key: Located<String>) { self.key = key }
}

/// An alliance with other institutions.
package struct Alliance: Sendable {
  /// The key.
  package var key: Located<String>
  /// The institutions.
  package var institutions: [Located<String>] = []
  /// What it is for.
  package var purpose: String?
  /// How far its agreement in writing is.
  package var covenant: Located<CovenantState>?
  /// With whom it is signed.
  package var signedWith: String?
  /// How long it holds.
  package var validity: Located<TemporalExpression>?
  /// The items of the plan that it serves.
  package var lines: [Located<String>] = []
  /// The events that it serves.
  package var events: [Located<String>] = []

  /// An alliance by its key.
  package init(key: Located<String>) { self.key = key }
}

/// How far a convenio is; raw values are the words of the file.
package enum CovenantState: String, CaseIterable, Sendable {
  /// None is needed.
  case notRequired = "no requiere"
  /// It has yet to be signed.
  case toBeSigned = "por suscribir"
  /// Its text is being reviewed.
  case underReview = "en revisión"
  /// It is in force.
  case inForce = "vigente"
  /// It has ended.
  case ended = "concluido"
}

/// A working group, a driving group or a network.
package struct WorkingGroup: Sendable {
  /// The key.
  package var key: Located<String>
  /// The name.
  package var name: Located<String>?
  /// What it is for.
  package var purpose: String?
  /// Who belongs to it.
  package var members: [Located<String>] = []
  /// The items of the plan that it serves.
  package var lines: [Located<String>] = []

  /// A group by its key.
  package init(key: Located<String>) { self.key = key }
}

/// An event that the plan promises.
package struct PlannedEvent: Sendable {
  /// The key.
  package var key: Located<String>
  /// The name.
  package var name: Located<String>?
  /// The edition, as written («Cuarta», «2024»).
  package var edition: String?
  /// What it is for.
  package var purpose: String?
  /// When it is planned.
  package var schedule: Located<TemporalExpression>?
  /// The items of the plan that it serves.
  package var lines: [Located<String>] = []

  /// An event by its key.
  package init(key: Located<String>) { self.key = key }
}

/// Something that is measured against a target.
package struct Indicator: Sendable {
  /// The key.
  package var key: Located<String>
  /// The name.
  package var name: Located<String>?
  /// The unit, in words.
  package var unit: String?
  /// The value before the plan.
  package var baseline: Located<FigureValue>?
  /// The value to be reached.
  package var target: Located<FigureValue>?
  /// The kind of what it counts, where it is the published number of achievements.
  package var achievementKind: Located<AchievementKind>?
  /// How several measurements become one figure.
  package var accumulation: Accumulation = .last
  /// The items of the plan that it measures.
  package var lines: [Located<String>] = []

  /// An indicator by its key.
  package init(key: Located<String>) { self.key = key }
}

/// How several measurements become one figure; raw values are the words of the file.
package enum Accumulation: String, CaseIterable, Sendable {
  /// They add up.
  case sum = "suma"
  /// The last one holds.
  case last = "último"
  /// Their mean.
  case mean = "promedio"
  /// The greatest one.
  case maximum = "máximo"
}
