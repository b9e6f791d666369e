import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// What is handed over to the next term.
extension Report {
  static func pendingMatters(_ input: ReportInput) -> [Block] {
    recordedMatters(input) + (input.judgesFulfilment ? open(input) : [])
  }

  /// What the log says is pending.
  static func recordedMatters(_ input: ReportInput) -> [Block] {
    let matters = input.state.pendingMatters.compactMap { place -> Pending? in
      guard case .pending(let text, let recipient, let lines) = input.state.entries[place].fact
      else { return nil }
      return Pending(text: text.value, recipient: recipient, lines: lines.map(\.value))
    }
    guard !matters.isEmpty else { return [] }
    let rows = matters.map { matter -> Table.Row in
      let titles = matter.lines.map { RichText(input.index.title($0)) }
      return [
        RichText(matter.text), RichText(matter.recipient ?? "—"),
        titles.isEmpty ? "—" : titles.joinedByLines(),
      ]
    }
    let columns: [Column] = [
      .words(ColumnTitles.matter, weight: 3, minimum: 20),
      .words(ColumnTitles.recipient, minimum: 12),
      .words(ColumnTitles.lines, weight: 2, minimum: 14),
    ]
    let table = Table(caption: ReportWords.Captions.pending, columns, rows)
    return [.table(table.withoutEmptyColumns)]
  }

  private struct Pending {
    let text: String
    let recipient: String?
    let lines: [String]
  }

  /// What the plan and the log show to be open at the close, whether or not somebody wrote it down.
  private static func open(_ input: ReportInput) -> [Block] {
    let lines = input.assessment.lines.filter { line in
      line.concludedOn == nil && line.period != nil
        && (line.exclusion == nil || line.exclusion == .inactive)
    }.map { line in
      ReportWords.openLine(
        line.item.printedTitle, Spanish.decimal(line.progress, digits: 1),
        isInactive: line.exclusion == .inactive)
    }
    let agreements = input.state.agreements.filter { $0.isOpen && $0.isFollowedUp }.map {
      agreement in
      let text = agreement.agreement?.text.value
      return Spanish.clauses([agreement.key, text].compactMap(\.self))
    }
    let covenants = input.state.alliances.filter { alliance in
      [.toBeSigned, .underReview].contains(alliance.covenant?.value)
    }.map { alliance in
      "\(AllianceWords.name(alliance)) (\(alliance.covenant?.value.rawValue ?? ""))"
    }
    return list(ReportWords.openLines, lines) + list(ReportWords.openAgreements, agreements)
      + list(ReportWords.openCovenants, covenants)
  }

  private static func list(_ title: String, _ items: [String]) -> [Block] {
    guard !items.isEmpty else { return [] }
    return [.paragraph(RichText(title)), .bullets(items.map { List.Item(RichText($0)) })]
  }
}
