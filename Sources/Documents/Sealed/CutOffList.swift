import CivilTime
import DocumentModel
import JSONText
import PlanModel

/// The sealed cut-offs of a plan.
package struct CutOffList {
  private let items: [(name: String, seal: SealedCutOff)]

  /// A list of sealed cut-offs by their names.
  package init(_ items: [(name: String, seal: SealedCutOff)]) { self.items = items }

  /// The list as a document.
  package var document: Document {
    var metadata = Document.Metadata(title: CutOffWords.listTitle)
    metadata.isScreen = true
    guard !items.isEmpty else {
      return Document(metadata, [.paragraph(RichText(CutOffWords.none))])
    }
    let columns: [Column] = [
      .key(RichText(CutOffWords.fileTitle)),
      Column(RichText(CutOffWords.sealedTitle), minimum: 11), .figures(ColumnTitles.achieved),
      .figures(ColumnTitles.programmed), .figures(ColumnTitles.ratio),
      .words(RichText(CutOffWords.noteTitle), weight: 2),
    ]
    var groups: [(day: CivilDate, rows: [Table.Row])] = []
    for (name, seal) in items {
      if groups.last?.day != seal.cutOff { groups.append((seal.cutOff, [])) }
      groups[groups.count - 1].rows.append(row(name, seal))
    }
    let table = Table(
      columns,
      groups: groups.map { Table.Group(RichText(CutOffWords.cutOff($0.day)), $0.rows) },
      isDense: true
    ).withoutEmptyColumns
    return Document(
      metadata, [.table(table), .paragraph(RichText(CutOffWords.listHint))])
  }

  private func row(_ name: String, _ seal: SealedCutOff) -> Table.Row {
    [
      RichText(name), RichText(SpanishDate.short(seal.sealedOn)),
      RichText(CutOffWords.share(seal.figures.achieved)),
      RichText(CutOffWords.share(seal.figures.programmed)),
      RichText(CutOffWords.value(seal.figures.index, of: .index)), RichText(seal.note ?? ""),
    ]
  }

  /// The list as data.
  package var data: [(String, JSONValue)] {
    [
      (
        "cortes",
        .array(
          items.map { name, seal in
            .object([
              ("nombre", .string(name)), ("corte", .string(seal.cutOff.iso)),
              ("sellado", .string(seal.sealedOn.iso)), ("nota", .optional(seal.note)),
              ("alcanzado", ReportData.number(seal.figures.achieved)),
              ("programado", ReportData.number(seal.figures.programmed)),
              ("razón", ReportData.number(seal.figures.index)),
              ("líneas", .integer(seal.lines.count)),
            ])
          })
      )
    ]
  }
}
