import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// The closing report: what the commission did in its term, against what it promised.
///
/// A section without content does not appear.
package enum ClosingReport {
  /// A section, from the plan and its state to blocks.
  private typealias Section = @Sendable (ReportInput) -> [Block]

  /// The sections in their order, after the cover and the table of contents.
  private static let sections: [Section] = [
    narrative, legalFramework, strategicObjectives, members, sessions, activities, progress,
    events, alliances, groups, indicators, agreements, evaluations, learnings, pendingMatters,
    closingNarrative, notes, annexes, acronyms,
  ]

  /// The report as a document.
  package static func compose(_ input: ReportInput) -> Document {
    let plan = input.plan
    let commission = plan.commission
    let metadata = Document.Metadata(
      title: ReportWords.title, subtitle: commission.name?.value,
      author: commission.institution, subject: plan.title?.value,
      dateLine: input.state.term.current.map { ReportWords.term($0.value.text) },
      exampleNotice: plan.isExample ? ReportWords.exampleNotice : nil)
    let body = sections.flatMap { $0(input) }
    return Document(
      metadata, cover(input) + contents(of: body) + body + signatures(input))
  }

  /// The table of contents of a report that is long enough to be searched in.
  private static func contents(of body: [Block]) -> [Block] {
    let titles = body.count {
      if case .heading(let heading) = $0 { heading.level == 1 } else { false }
    }
    return titles > 2 ? [.contents(title: ReportWords.Titles.contents, depth: 2)] : []
  }
}
