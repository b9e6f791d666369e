import DocumentModel

/// The charts of a plan, each with the sentence and the table that say the same.
///
/// A chart is nil where there would be nothing to see in it.
package enum PlanCharts {
  /// The lines along the term: as promised, as promised anew, as done up to the cut-off.
  package static func lines(_ input: ReportInput) -> Chart? { LineTimeline(input).chart }

  /// The lines, sessions and events of the plan along the term, as promised and nothing else.
  package static func programme(_ input: ReportInput) -> Chart? { ProgrammeTimeline(input).chart }

  /// The progress of each outermost part of the plan against what was programmed.
  package static func axes(_ input: ReportInput) -> Chart? { AxisProgressChart(input).chart }

  /// How many lines stand under each light.
  package static func lights(_ input: ReportInput) -> Chart? { LightDistribution(input).chart }

  /// The own ratings, against those of others.
  package static func ratings(_ input: ReportInput) -> Chart? { RatingChart(input).chart }

  /// How many results there are of each kind.
  package static func results(_ input: ReportInput) -> Chart? { ResultChart(input).chart }

  /// Who took part, by sector, by sex, by whatever the log tells.
  package static func participation(_ input: ReportInput) -> [Chart] {
    ParticipationCharts(input).charts
  }

  /// The sessions along the term: as planned, and as held.
  package static func sessions(_ input: ReportInput) -> Chart? { SessionTimeline(input).chart }
}
