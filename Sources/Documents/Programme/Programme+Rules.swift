import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// The commission's own rules, as the plan writes them.
extension Programme {
  /// Notice, quorum, what counts, the days on which nobody works.
  ///
  /// Empty where the plan writes no rule that differs from what holds by itself.
  package static func rules(_ input: ReportInput) -> [Block] {
    let rules = input.plan.rules
    var facts = rules.notices.map { notice in
      LabelledValue(ProgrammeWords.notice(notice.key.value), RichText(notice.text.value))
    }
    if let quorum = rules.quorum {
      facts.append(.init(ProgrammeWords.Labels.quorum, RichText(quorum.value)))
    }
    facts += decisions(rules)
    facts += rules.others.map {
      LabelledValue(Spanish.capitalized($0.key.value), RichText($0.text.value))
    }
    let sentences = sentences(rules)
    let closed = closedDays(rules)
    return (facts.isEmpty ? [] : [.facts(facts)])
      + (sentences.isEmpty ? [] : [.bullets(sentences.map { List.Item(RichText($0)) })]) + closed
  }

  /// The rules by which the commission meets and decides, as they are written.
  private static func decisions(_ rules: PlanRules) -> [LabelledValue] {
    typealias Labels = ProgrammeWords.Labels
    let otherMatters = rules.otherMatters.map { Spanish.and($0.map(\.value)) }
    let facts: [(String, String?)] =
      [
        (Labels.secondCallQuorum, rules.secondCallQuorum?.value),
        (Labels.secondCall, rules.secondCall?.value), (Labels.majority, rules.majority?.value),
      ] + rules.majorities.map { (ProgrammeWords.majority($0.key.value), $0.text.value) } + [
        (Labels.castingVote, rules.castingVote?.value),
        (Labels.agreementPattern, rules.agreementPattern?.value),
        (Labels.otherMatters, otherMatters), (Labels.dueSoon, rules.dueSoon?.value),
      ]
    return facts.compactMap { label, text in text.map { .init(label, RichText($0)) } }
  }

  /// The rules that are told in a sentence.
  private static func sentences(_ rules: PlanRules) -> [String] {
    var sentences: [String] = []
    if !rules.notices.isEmpty {
      sentences.append(
        ProgrammeWords.counting(call: rules.countsDayOfCall, session: rules.countsDayOfSession))
    }
    let writesSomething =
      !rules.notices.isEmpty || rules.quorum != nil || !rules.closedDays.isEmpty
    if !rules.movesDueDates {
      sentences.append(ProgrammeWords.dueOnTheDay)
    } else if writesSomething {
      sentences.append(ProgrammeWords.dueOnNextWorkingDay)
    }
    if rules.undated == .endOfTerm { sentences.append(ProgrammeWords.undatedAtEndOfTerm) }
    return sentences
  }

  private static func closedDays(_ rules: PlanRules) -> [Block] {
    let days = rules.closedDays.map(\.value).sorted { $0.span.start < $1.span.start }
    guard !days.isEmpty else { return [] }
    let rows = days.map { day -> Table.Row in
      [
        RichText(Spanish.capitalized(words(day.span))),
        RichText(day.reason.isEmpty ? "—" : Spanish.capitalized(day.reason)),
      ]
    }
    let columns: [Column] = [
      .words(ColumnTitles.closedDays, minimum: 14),
      .words(ColumnTitles.reason, weight: 2),
    ]
    return [
      .table(
        Table(
          caption: ProgrammeWords.Captions.closedDays, columns, rows,
          notes: [RichText(ProgrammeWords.statutoryRestDays)]
        ).withoutEmptyColumns)
    ]
  }

  /// «17 y 18 de abril de 2025», «del 21 de julio al 1 de agosto de 2025».
  private static func words(_ span: DateSpan) -> String {
    guard span.days == 2 else { return SpanishDate.plain(span) }
    return SpanishDate.list([DateSpan(span.start), DateSpan(span.end)]) ?? SpanishDate.plain(span)
  }
}
