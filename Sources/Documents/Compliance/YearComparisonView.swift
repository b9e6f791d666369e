import Compliance
import DocumentModel
import PlanModel
import SpanishText

/// Two years of a follow-up side by side.
package struct YearComparisonView {
  let before: (plan: Plan, followUp: FollowUp)
  let after: (plan: Plan, followUp: FollowUp)
  let comparison: YearComparison

  /// The comparison of an earlier year with a later one.
  package init(_ before: (Plan, FollowUp), _ after: (Plan, FollowUp)) {
    self.before = before
    self.after = after
    comparison = YearComparison(before: before.1.year, after: after.1.year)
  }

  /// The groups and the whole in an axis that both years have.
  func changes(_ axis: YearAxis) -> [YearChange] {
    comparison.groups.compactMap { comparison.change(of: $0, in: axis) }
  }

  var isReconstructed: Bool {
    before.followUp.settings.isReconstructed || after.followUp.settings.isReconstructed
  }

  /// The comparison as a document.
  package var document: Document {
    var metadata = Document.Metadata(title: YearWords.title)
    metadata.isScreen = true
    metadata.dateLine = [before.plan, after.plan].compactMap { $0.term?.value.text }
      .joined(separator: " / ")
    metadata.standingNotice =
      before.followUp.standingNotice ?? after.followUp.standingNotice
    metadata.footer = after.plan.commission.institution
    let notices =
      before.followUp.reconstructionNotice.isEmpty
      ? after.followUp.reconstructionNotice : before.followUp.reconstructionNotice
    return Document(metadata, notices + parts(level: 1))
  }

  /// Who came and went, each axis under a heading of a level, and by which rule; the tables of a
  /// report bear captions.
  func parts(level: Int, hasCaptions: Bool = false) -> [Block] {
    institutions + comparison.axes.flatMap { part($0, level: level, hasCaptions: hasCaptions) }
      + [rules]
  }

  // MARK: Institutions

  private var institutions: [Block] {
    var sentences: [String] = []
    let counts = [before, after].map {
      $0.followUp.institutionCount(of: .whole)
    }
    if let old = counts[0], let new = counts[1] {
      sentences.append(YearWords.institutions(old, new))
    }
    if let change = comparison.membership {
      sentences.append(YearWords.membership(change))
    } else {
      sentences.append(YearWords.unknownMembership)
    }
    return [.paragraph(RichText(sentences.joined(separator: " ")))]
  }

  // MARK: Axes

  private func part(_ pair: YearAxis, level: Int, hasCaptions: Bool) -> [Block] {
    let axis = comparison.axis(pair)
    guard pair.before != nil else { return [.paragraph(RichText(YearWords.newAxis(axis)))] }
    guard pair.after != nil else { return [.paragraph(RichText(YearWords.leftAxis(axis)))] }
    let changes = changes(pair)
    let rows = changes.filter { $0.before != .unknown || $0.after != .unknown }.map { change in
      Table.Row(
        [
          RichText(change.scope.name),
          RichText(YearWords.counts(change.institutions)),
          RichText(YearValueWords.text(change.before)), RichText(YearValueWords.text(change.after)),
          RichText(change.difference.map { YearWords.signed($0.points) } ?? "—"),
        ], isTotal: change.scope.isWhole)
    }
    let notes = [
      changes.first { !$0.isComparable }.map { YearWords.notComparable($0.activities) },
      changes.contains { $0.isComparable && !$0.activities.isKnown && $0.difference != nil }
        ? YearWords.unknownActivities : nil,
      changes.contains { $0.difference?.basis == .printed } ? YearWords.printedBasis : nil,
      changes.contains { $0.difference?.basis == .unrounded } ? YearWords.unroundedBasis : nil,
    ].compactMap { $0.map { RichText($0) } }
    let table = Table(
      [
        .words(RichText(ComplianceWords.group), weight: 2),
        Column(RichText(YearWords.institutionsTitle)), .figures(RichText(YearWords.before)),
        .figures(RichText(YearWords.after)), .figures(RichText(YearWords.points)),
      ], rows, notes: notes, isDense: true)
    let caption = RichText(YearWords.caption(axis))
    return [
      .heading(level, RichText(axis.heading)),
      .table(hasCaptions ? table.sortable(caption) : table),
    ]
  }

  private var rules: Block { .paragraph(RichText(YearWords.rule)) }
}
