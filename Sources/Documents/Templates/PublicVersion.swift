import DocumentModel

/// The version of a document that is published: without signatures, and without the electronic
/// addresses of persons wherever they stand.
extension Document {
  var withoutPersonalData: Document { Document(metadata, blocks.compactMap(\.public)) }
}

extension Block {
  fileprivate var `public`: Block? {
    switch self {
    case .signatures: return nil
    case .heading(let heading):
      return .heading(
        heading.level, heading.text.public, number: heading.number, anchor: heading.anchor)
    case .paragraph(let text): return .paragraph(text.public)
    case .facts(let facts): return .facts(facts.map { .init($0.label, $0.value.public) })
    case .table(let table): return .table(table.public)
    case .list(var list):
      list.items = list.items.map { List.Item($0.blocks.compactMap(\.public)) }
      return .list(list)
    case .quote(let blocks): return .quote(blocks.compactMap(\.public))
    case .note(var note):
      note.blocks = note.blocks.compactMap(\.public)
      return .note(note)
    case .preformatted(let text): return .preformatted(text.withoutAddresses)
    case .picture, .chart, .contents, .rule, .pageBreak: return self
    }
  }
}

extension Table {
  fileprivate var `public`: Table {
    var table = Table(
      caption: caption, columns,
      groups: groups.map { group in
        Group(group.title, group.rows.map { Row($0.cells.map(\.public), isTotal: $0.isTotal) })
      }, notes: notes.map(\.public), isWide: isWide, isDense: isDense)
    table.number = number
    return table
  }
}

extension RichText {
  fileprivate var `public`: RichText {
    RichText(
      inlines.map { inline in
        switch inline {
        case .text(let text): .text(text.withoutAddresses)
        case .code(let text): .code(text.withoutAddresses)
        case .strong(let text): .strong(text.public)
        case .emphasis(let text): .emphasis(text.public)
        case .link(_, let url) where url.lowercased().hasPrefix("mailto:"):
          .text(ReportWords.addressLeftOut)
        case .link(let text, let url): .link(text.public, url: url)
        case .abbreviation, .status, .meter, .lineBreak: inline
        }
      })
  }
}

extension String {
  /// The text with a word in the place of every electronic address (RFC 5321, section 4.1.2, as far
  /// as people write them).
  fileprivate var withoutAddresses: String {
    guard utf8.contains(UInt8(ascii: "@")) else { return self }
    var result = ""
    var rest = self[...]
    while let at = rest.firstIndex(of: "@") {
      let local = rest[..<at].reversed().prefix { $0.isAddressCharacter }.count
      let domain = rest[rest.index(after: at)...].prefix { $0.isAddressCharacter }
      let trailing = domain.reversed().prefix { ".-_+%".contains($0) }.count
      let name = domain.dropLast(trailing)
      guard local > 0, name.contains(".") else {
        let next = rest.index(after: at)
        result += rest[..<next]
        rest = rest[next...]
        continue
      }
      result += rest[..<rest.index(at, offsetBy: -local)] + ReportWords.addressLeftOut
      rest = rest[name.endIndex...]
    }
    return result + rest
  }
}

extension Character {
  fileprivate var isAddressCharacter: Bool { isLetter || isNumber || ".-_+%".contains(self) }
}
