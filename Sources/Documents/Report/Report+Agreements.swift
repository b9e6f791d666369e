import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The follow-up of agreements, session by session, and the matters passed to other bodies.
extension Report {
  static func agreements(_ input: ReportInput) -> [Block] {
    let agreements = input.assessment.agreements
    guard !agreements.isEmpty else { return [] }
    let changes = agreements.flatMap { agreement in
      agreement.status.schedule.changes.map { (AgreementRow.name(agreement.status), $0) }
    }
    var blocks: [Block] = [
      .paragraph(RichText(AgreementRow.count(agreements))),
      .table(AgreementRow.table(agreements, input)),
    ]
    if let table = ScheduleWords.table(changes, in: input.state, subject: ColumnTitles.agreement) {
      blocks += [.paragraph(RichText(ReportWords.newDates)), table]
    }
    return blocks + referred(agreements, input)
  }

  private static func referred(
    _ agreements: [AgreementAssessment], _ input: ReportInput
  ) -> [Block] {
    let items = agreements.map(\.status)
      .filter { $0.referredTo != nil || $0.state == .referred }
      .map { List.Item(RichText(AgreementRow.referral($0, in: input.state))) }
    guard !items.isEmpty else { return [] }
    return [.heading(2, ReportWords.Titles.referred), .bullets(items)]
  }
}
