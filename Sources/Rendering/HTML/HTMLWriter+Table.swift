import DocumentModel
import TerminalText

extension HTMLWriter {
  /// A table with its caption and its notes; one of many columns scrolls where it finds no room.
  mutating func table(_ table: Table, name: String? = nil) {
    guard !table.rows.isEmpty else { return emptyTable(table) }
    let layout = HTMLTableLayout(table)
    let id = newID("tabla")
    container("div", ["class": layout.boxClass]) { writer in
      if layout.scrolls {
        let name = writer.newName(name ?? writer.name(of: table))
        writer.container(
          "div", ["class": "scroll", "role": "region", "aria-label": name, "tabindex": "0"]
        ) { $0.grid(table, layout, id) }
      } else {
        writer.grid(table, layout, id)
      }
      writer.notes(of: table)
    }
  }

  private mutating func emptyTable(_ table: Table) {
    container("div", ["class": "table"]) { writer in
      if let caption = table.numberedCaption {
        writer.block("p", ["class": "caption"]) { $0.inlines(caption) }
      }
      writer.block("p") { $0.markup.words(RenderingWords.emptyTable) }
      writer.notes(of: table)
    }
  }

  private mutating func notes(of table: Table) {
    for note in table.notes where !note.isEmpty {
      block("p", ["class": "table-note"]) { $0.inlines(note) }
    }
  }

  /// What a region is called: as the table is, or after the part it stands in.
  private func name(of table: Table) -> String {
    table.numberedCaption?.plainText ?? RenderingWords.tableOf(section)
  }

  private mutating func grid(_ table: Table, _ layout: HTMLTableLayout, _ id: String) {
    let isSortable = table.isSortable && table.rows.count > 1
    hasSortableTable = hasSortableTable || isSortable
    let name = [table.isDense ? "dense" : nil, isSortable ? "sortable" : nil]
      .compactMap(\.self).joined(separator: " ")
    container("table", ["id": id, "class": name.isEmpty ? nil : name]) { writer in
      if let caption = table.numberedCaption {
        // The inner box stays in sight where the table scrolls under it.
        writer.block("caption") { $0.element("span") { $0.inlines(caption) } }
      }
      if !table.columns.allSatisfy(\.title.isEmpty) {
        writer.container("thead") { writer in
          writer.block("tr") { writer in
            for (index, column) in table.columns.enumerated() {
              // A column without a title has no header to be read out.
              writer.element(
                column.title.isEmpty ? "td" : "th",
                [
                  "scope": column.title.isEmpty ? nil : "col", "class": layout.headClass(index),
                  "style": layout.style(index),
                  "data-sort": isSortable && !column.title.isEmpty
                    ? HTMLSorting.order(of: column).rawValue : nil,
                ]
              ) { $0.inlines(column.title) }
            }
          }
        }
      }
      for group in table.groups where group.title != nil || !group.rows.isEmpty {
        writer.group(group, layout, isSortable: isSortable)
      }
    }
  }

  private mutating func group(
    _ group: Table.Group, _ layout: HTMLTableLayout, isSortable: Bool
  ) {
    container("tbody") { writer in
      if let title = group.title, !title.isEmpty {
        let span = "\(layout.columns.count)"
        writer.block("tr", ["class": "group"]) {
          $0.element("th", ["scope": "rowgroup", "colspan": span]) { $0.inlines(title) }
        }
      }
      for row in group.rows { writer.row(row, layout, isSortable: isSortable) }
    }
  }

  private mutating func row(_ row: Table.Row, _ layout: HTMLTableLayout, isSortable: Bool) {
    // The word «Total» names its row, in whatever column it stands.
    let naming = row.isTotal ? row.cells.firstIndex { !$0.isEmpty } : nil
    block("tr", ["class": row.isTotal ? "total" : nil]) { writer in
      for (index, cell) in row.cells.enumerated() {
        let isHeader = (layout.columns[index].namesRow || naming == index) && !cell.isEmpty
        writer.element(
          isHeader ? "th" : "td",
          [
            "scope": isHeader ? "row" : nil, "class": layout.cellClass(index),
            "data-key": isSortable && !row.isTotal
              ? HTMLSorting.mark(of: cell, in: layout.columns[index]) : nil,
          ]
        ) { $0.inlines(cell) }
      }
    }
  }
}

extension Table {
  /// The caption behind its kind and number.
  fileprivate var numberedCaption: RichText? {
    caption.flatMap {
      $0.isEmpty ? nil : RenderingWords.caption(RenderingWords.table, number, $0)
    }
  }
}
