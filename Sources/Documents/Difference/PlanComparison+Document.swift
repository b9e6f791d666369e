import DocumentModel
import PlanHistory
import PlanModel
import SpanishText

/// A comparison as documents: sentences for the screen, a table for an annex.
extension PlanComparison {
  /// For the screen: what changed, a sentence each.
  package var screen: Document {
    var metadata = Document.Metadata(title: title, dateLine: sides)
    metadata.isScreen = true
    guard !isEmpty else { return Document(metadata, [nothing]) }
    var blocks: [Block] =
      changes.isEmpty ? [nothing] : [.paragraph(RichText(DifferenceTally.sentence(changes)))]
    for (group, changes) in groups {
      blocks.append(.heading(1, RichText(group.rawValue)))
      blocks.append(.bullets(ChangeSentence.items(changes)))
    }
    return Document(metadata, blocks + logBlocks(most: 20))
  }

  /// For a file: a table of what, before and now, to be annexed to what approves it.
  package var annex: Document {
    var metadata = Document.Metadata(
      title: DifferenceWords.annexTitle, subtitle: title, dateLine: sides)
    metadata.author = to.plan.commission.name?.value
    metadata.footer = title
    guard !isEmpty else { return Document(metadata, [nothing]) }
    guard !changes.isEmpty else { return Document(metadata, [nothing] + logBlocks(most: .max)) }
    let table = Table(
      [
        .words(RichText(DifferenceWords.columnWhat), weight: 2, minimum: 16),
        .words(RichText(DifferenceWords.columnBefore), weight: 2, minimum: 14),
        .words(RichText(DifferenceWords.columnAfter), weight: 2, minimum: 14),
      ],
      groups: groups.map { group, changes in
        Table.Group(RichText(group.rawValue), changes.map(ChangeRow.row))
      })
    let tally = RichText(DifferenceTally.sentence(changes))
    return Document(metadata, [.paragraph(tally), .table(table)] + logBlocks(most: .max))
  }

  private var title: String { to.plan.title?.value ?? ViewWords.untitledPlan }

  private var sides: String { DifferenceWords.between(from.name, to.name) }

  private var nothing: Block {
    .paragraph(
      RichText(
        isEmpty ? DifferenceWords.nothing(from.name, to.name) : DifferenceWords.planSame))
  }

  // MARK: The log

  private func logBlocks(most: Int) -> [Block] {
    guard let log, !log.isEmpty else { return [] }
    let counts = DifferenceWords.logCounts(
      added: log.added.count, removed: log.removed.count, changed: log.changed.count)
    let entries =
      log.removed.map { item(DifferenceWords.removedEntry, $0) }
      + log.changed.map { item(DifferenceWords.changedEntry, $0.after) }
      + log.added.map { item(DifferenceWords.addedEntry, $0) }
    var blocks: [Block] = [
      .heading(1, RichText(DifferenceWords.log)), .paragraph(RichText(counts)),
    ]
    if !log.standings.isEmpty {
      blocks.append(.bullets(log.standings.map { List.Item(LogChangeWords.text($0)) }))
    }
    blocks.append(.bullets(Array(entries.prefix(most))))
    if entries.count > most {
      blocks.append(.paragraph(RichText(DifferenceWords.more(entries.count - most))))
    }
    return blocks
  }

  private func item(_ label: String, _ entry: LogEntry) -> List.Item {
    "\(label): \(LogChangeWords.text(entry))"
  }
}
