import DocumentModel
import TerminalText

extension TerminalDrawing {
  /// The items, each hanging behind its bullet or number.
  func lines(of list: List) -> [StyledLine] {
    let markers = list.markers
    let widest = markers.map(\.displayWidth).max() ?? 0
    var lines: [StyledLine] = []
    for (marker, item) in zip(markers, list.items) {
      let prefix = StyledLine(marker.leftPadded(to: widest) + " ")
      let rest = StyledLine(String(repeating: " ", count: widest + 1))
      var next = behind(prefix, rest: rest) { $0.lines(of: item.blocks, isTight: list.isTight) }
      if next.isEmpty { next = [prefix] }
      if !lines.isEmpty, !list.isTight { lines.append(StyledLine()) }
      lines += next
    }
    return lines
  }

  /// The labels in one column, the values in the next; each under its label where space is scarce.
  func lines(of facts: [LabelledValue]) -> [StyledLine] {
    let widest = facts.map { $0.label.printable.displayWidth }.max() ?? 0
    let labelWidth = min(widest, width * 2 / 5)
    let indent = labelWidth + Self.factGap
    let isNarrow = width - indent < 16
    return facts.flatMap { fact -> [StyledLine] in
      let value = TerminalDrawing(width: max(10, width - indent), headings: []).wrapped(fact.value)
      // A long address finds more room under its label.
      if isNarrow || value.contains(where: { $0.width > width - indent }) {
        let name = wrapped(RichText(fact.label), [.faint])
        return name + behind(StyledLine("  ")) { $0.wrapped(fact.value) }
      }
      return StyledLine.row(
        [Self.cell(RichText(fact.label), labelWidth, [.faint]), value],
        widths: [labelWidth, 0], gap: Self.factGap)
    }
  }

  /// The spaces between a label and its value.
  private static let factGap = 3

  /// The spaces to sign, side by side where they fit.
  func lines(of signatures: [SignatureBlock]) -> [StyledLine] {
    let perRow = max(1, min(signatures.count, (width + 4) / 36))
    let cell = min(38, (width - 4 * (perRow - 1)) / perRow)
    var lines: [StyledLine] = []
    for start in stride(from: 0, to: signatures.count, by: perRow) {
      let row = signatures[start..<min(start + perRow, signatures.count)]
      let hasRole = row.contains { $0.role != nil }
      if !lines.isEmpty { lines += [StyledLine(), StyledLine()] }
      let heads = row.map { signature in
        signature.role.map { Self.cell(RichText($0), cell) } ?? []
      }
      if hasRole { lines += StyledLine.row(heads, widths: row.map { _ in cell }, gap: 4) }
      lines += [StyledLine(), StyledLine()]
      let feet = row.map { signature in
        [StyledLine(String(repeating: "_", count: cell))]
          + Self.cell(RichText(signature.name), cell, [.strong])
          + Self.cell(RichText(signature.office), cell)
          + (signature.contact.map { Self.cell(RichText($0), cell) } ?? [])
      }
      lines += StyledLine.row(feet, widths: row.map { _ in cell }, gap: 4)
    }
    return lines
  }

  private static func cell(_ text: RichText, _ width: Int, _ roles: [TextRole] = [])
    -> [StyledLine]
  {
    var inlines = TerminalInlines()
    return inlines.lines(of: text, roles).flatMap { $0.wrapped(to: width, breakingAddresses: true) }
  }
}

extension List {
  fileprivate var markers: [String] {
    switch marker {
    case .bullet: items.map { _ in "•" }
    case .ordered(let start): items.indices.map { "\(start + $0)." }
    }
  }
}

extension StyledLine {
  /// The line with a plain text after it.
  func followed(by text: String) -> StyledLine {
    var line = self
    line.append(StyledRun(text: text))
    return line
  }

  /// Cells of several lines side by side, from their tops, flush left.
  static func row(
    _ cells: [[StyledLine]], widths: [Int], alignments: [Column.Alignment]? = nil, gap: Int
  ) -> [StyledLine] {
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { index in
      var line = StyledLine()
      for (column, cell) in cells.enumerated() {
        let piece = index < cell.count ? cell[index] : StyledLine()
        let free = max(0, widths[column] - piece.width)
        let before = alignments?[column].spacesBefore(free) ?? 0
        let lead = (column > 0 ? gap : 0) + before
        line.append(StyledRun(text: String(repeating: " ", count: lead)))
        line.append(piece)
        line.append(StyledRun(text: String(repeating: " ", count: free - before)))
      }
      return line
    }
  }
}

extension Column.Alignment {
  fileprivate func spacesBefore(_ free: Int) -> Int {
    switch self {
    case .start: 0
    case .center: free / 2
    case .end: free
    }
  }
}
