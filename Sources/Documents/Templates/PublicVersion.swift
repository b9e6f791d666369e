import DocumentModel

/// The version of a document that is published: without signatures, and without the electronic
/// addresses of persons wherever they stand.
extension Document {
  var withoutPersonalData: Document {
    let mapping = TextMapping(text: \.withoutAddresses, plain: \.withoutAddresses)
    var document = self.mapping(mapping)
    document.blocks.removeAll { if case .signatures = $0 { true } else { false } }
    return document
  }
}

extension RichText {
  fileprivate var withoutAddresses: RichText {
    let text = RichText(
      inlines.map { inline in
        switch inline {
        case .text(let text): .text(text.withoutAddresses)
        case .code(let text): .code(text.withoutAddresses)
        case .strong(let text): .strong(text.withoutAddresses)
        case .emphasis(let text): .emphasis(text.withoutAddresses)
        case .link(let text, let url):
          url.withoutAddresses == url
            ? .link(text.withoutAddresses, url: url) : .text(ReportWords.addressLeftOut)
        case .abbreviation(let short, let meaning):
          .abbreviation(short.withoutAddresses, meaning: meaning.withoutAddresses)
        case .status, .meter, .lineBreak: inline
        }
      })
    // An address whose parts are dressed differently is one all the same.
    let plain = text.plainText
    let cleaned = plain.withoutAddresses
    return plain == cleaned ? text : RichText(cleaned)
  }
}

extension String {
  /// The text with a word in the place of every electronic address (RFC 5321, section 4.1.2, as far
  /// as people write them), also with its sign written as addresses of links write it.
  var withoutAddresses: String {
    guard utf8.contains(UInt8(ascii: "@")) || contains("%40") else { return self }
    var result = ""
    var rest = replacing("%40", with: "@")[...]
    while let at = rest.firstIndex(of: "@") {
      let local = rest[..<at].reversed().prefix { $0.isAddressCharacter }.count
      let domain = rest[rest.index(after: at)...].prefix { $0.isAddressCharacter }
      let name = domain.dropLast(domain.reversed().prefix { ".-_+%".contains($0) }.count)
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
