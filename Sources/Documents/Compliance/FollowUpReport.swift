import Compliance
import DocumentModel
import PlanModel
import SpanishText

/// The parts of a report on the follow-up of institutions.
///
/// A part bears no title of level 1, which its template gives, and is empty where there is nothing to
/// tell: what is empty does not appear.
struct FollowUpReport {
  let years: FollowUpYears
  let limits: FollowUpLimits

  init(_ years: FollowUpYears) {
    self.years = years
    limits = FollowUpLimits(institutions: years.followUp.figures?.matrix.institutions.count ?? 0)
  }

  var followUp: FollowUp { years.followUp }
  var figures: ComplianceFigures? { years.followUp.figures }
  var axes: [Axis] { years.followUp.scheme.axes }
  /// The same figures as a screen shows them.
  var summary: ComplianceSummary { ComplianceSummary(years.plan, years.followUp) }

  // MARK: Words that several parts need

  /// «Eje 3 *» in a title, the sign where only published figures are known.
  func title(_ axis: Int) -> String { summary.title(axis) }

  /// That a list was cut, and where all of it is found; nil where nothing is left out.
  func cut(_ hidden: Int, _ singular: String, _ plural: String) -> String? {
    hidden > 0
      ? FollowUpReportWords.cut(
        Spanish.count(hidden, singular, plural),
        matrix: followUp.settings.matrix.first?.value) : nil
  }

  /// An axis, by its number.
  struct Chapter: Sendable {
    let report: FollowUpReport
    let axis: Int

    var followUp: FollowUp { report.followUp }
    /// What the matrix gives; nil where the axis has none.
    var figures: ComplianceFigures? { followUp.isCounted(axis) ? report.figures : nil }
    var scheme: Axis { report.axes[axis] }

    /// That the axis has no matrix; empty where it has, or where none has.
    var notice: [Block] {
      guard report.figures != nil, figures == nil else { return [] }
      return [.paragraph(RichText(FollowUpReportWords.publishedOnlyAxis(scheme)))]
    }
  }

  /// The axes, one by one; none where all that is known of them was told already.
  var chapters: [Chapter] {
    figures == nil ? [] : axes.indices.map { Chapter(report: self, axis: $0) }
  }
}
