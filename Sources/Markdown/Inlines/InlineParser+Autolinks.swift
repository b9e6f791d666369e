/// Addresses in angle brackets (section 6.5).
extension InlineParser {
  mutating func readAutolink() -> Bool {
    let start = position + 1
    if let end = Self.endOfAddress(in: bytes, from: start) {
      return addLink(start..<end, to: bytes[start..<end].text, upTo: end + 1)
    }
    if let end = MailAddress.end(in: bytes, from: start), bytes.at(end) == UInt8(ascii: ">") {
      return addLink(start..<end, to: "mailto:" + bytes[start..<end].text, upTo: end + 1)
    }
    return false
  }

  /// Adds a link whose words stand in the text.
  mutating func addLink(_ words: Range<Int>, to destination: String, upTo end: Int) -> Bool {
    flush()
    let target = MarkdownTarget(destination: destination, title: nil)
    pieces += [.open(.link(target)), .text(words)]
    return add(.close, upTo: end)
  }

  /// The end of an address with a scheme, before `>`.
  private static func endOfAddress(in bytes: [UInt8], from start: Int) -> Int? {
    let scheme = bytes[start...].prefix(33).prefix {
      $0.isLetterOrDigit || "+.-".utf8.contains($0)
    }
    guard (2...32).contains(scheme.count), scheme.first?.isLetter ?? false,
      bytes.at(scheme.endIndex) == UInt8(ascii: ":"),
      let end = bytes[scheme.endIndex...].firstIndex(where: {
        $0 == .space || $0.isControl || "<>".utf8.contains($0)
      }), bytes[end] == UInt8(ascii: ">")
    else { return nil }
    return end
  }
}

/// An address of mail as HTML has it (html.spec.whatwg.org, «Valid e-mail address»).
enum MailAddress {
  /// The index after the address that begins at an index.
  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    let local = bytes[start...].prefix {
      $0.isLetterOrDigit || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0)
    }
    guard !local.isEmpty, bytes.at(local.endIndex) == UInt8(ascii: "@") else { return nil }
    let domain = bytes[(local.endIndex + 1)...].prefix {
      $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let areValid = labels.allSatisfy { label in
      (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
        && label.last != UInt8(ascii: "-")
    }
    return areValid ? domain.endIndex : nil
  }
}
