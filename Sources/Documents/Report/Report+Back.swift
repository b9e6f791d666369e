import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// What stands after the account: notes, annexes, acronyms.
extension Report {
  static func notes(_ input: ReportInput) -> [Block] {
    let remarks = input.state.notes.compactMap { place -> List.Item? in
      let entry = input.state.entries[place]
      guard let note = entry.note?.value else { return nil }
      let text = Spanish.capitalized(note)
      let day = Spanish.capitalized(FigureWords.when(entry.date.value))
      return List.Item("\(strong: RichText(day)). \(text)", EntryDetails.blocks(of: entry))
    }
    let corrections = input.state.corrections.compactMap { entry -> List.Item? in
      guard case .correction(let correction) = entry.fact else { return nil }
      return List.Item(
        RichText(
          ReportWords.correction(
            of: correction.entry.value, on: SpanishDate.words(entry.registrationDay),
            isWithdrawal: correction.isWithdrawal, reason: entry.reason?.value)))
    }
    let items = remarks + corrections
    guard !items.isEmpty else { return [] }
    return [.list(List(.bullet, items, isTight: items.allSatisfy { $0.blocks.count == 1 }))]
  }

  // MARK: Annexes

  /// What is annexed by name, the files that prove something, and the links, each once.
  static func annexes(_ input: ReportInput) -> [Block] {
    var files: [List.Item] = []
    var links: [List.Item] = []
    var met: Set<String> = []
    for entry in input.state.entries {
      for annex in entry.annexes where met.insert(annex.value).inserted {
        files.append("\(annex.value) (\(FigureWords.when(entry.date.value)))")
      }
      for piece in entry.evidence where met.insert(piece.target.value).inserted {
        let text = EvidenceWords.text(piece, input.files)
        if case .file = piece {
          files.append(List.Item(text))
        } else {
          links.append(List.Item(text))
        }
      }
    }
    return (files.isEmpty ? [] : [.numbered(files)])
      + (links.isEmpty ? [] : [.paragraph(RichText(ReportWords.linkedEvidence)), .bullets(links)])
  }

  // MARK: Acronyms

  /// Acronyms and areas with what they stand for, in alphabetical order, each once.
  static func acronyms(_ input: ReportInput) -> [Block] {
    var met: Set<String> = []
    let areas = input.plan.areas.map { Definition(key: $0.key, text: $0.name) }
    let all = (input.plan.acronyms + areas).filter { definition in
      definition.key.value.folded != definition.text.value.folded
        && met.insert(definition.key.value).inserted
    }
    guard !all.isEmpty else { return [] }
    let rows = all.map { (folded: $0.key.value.folded, definition: $0) }
      .sorted { ($0.folded, $0.definition.key.value) < ($1.folded, $1.definition.key.value) }
      .map { _, definition -> Table.Row in
        [RichText(definition.key.value), RichText(definition.text.value)]
      }
    let columns: [Column] = [
      .key(ColumnTitles.acronym), .words(ColumnTitles.meaning),
    ]
    return [.table(Table(columns, rows))]
  }
}
