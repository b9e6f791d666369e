/// Addresses without marks around them (GFM, «Autolinks (extension)»).
extension InlineParser {
  private static let starts: [StaticString] = ["https://", "http://", "ftp://", "www."]

  /// An address, where a word begins.
  mutating func readAddress(_ byte: UInt8) -> Bool {
    while let mail = mailAddresses.last, mail.lowerBound < position { mailAddresses.removeLast() }
    if let mail = mailAddresses.last, mail.lowerBound == position {
      return addLink(mail, to: "mailto:" + bytes[mail].text, upTo: mail.upperBound)
    }
    guard "hfw".utf8.contains(byte), position >= firstAddress, isAtWordStart,
      let start = Self.starts.first(where: { bytes.has($0, at: position) })
    else { return false }
    let isBare = byte == UInt8(ascii: "w")
    let hostStart = position + (isBare ? 0 : start.utf8CodeUnitCount)
    let end = endOfAddress(from: hostStart)
    guard Self.isHost(bytes[hostStart..<end], needsDot: isBare) else {
      firstAddress = end
      return false
    }
    let words = position..<end
    return addLink(words, to: (isBare ? "http://" : "") + bytes[words].text, upTo: end)
  }

  private var isAtWordStart: Bool {
    guard let before = bytes.scalar(before: position) else { return true }
    return !before.properties.isAlphabetic && before.properties.numericType == nil
  }

  /// An address ends at white space; punctuation at its end belongs to the sentence.
  private func endOfAddress(from start: Int) -> Int {
    var end = start
    var depth = 0
    var unopened = 0
    scan: while let byte = bytes.at(end) {
      switch byte {
      case UInt8(ascii: "<"): break scan
      case UInt8(ascii: "]") where !brackets.isEmpty: break scan
      case _ where byte.isWhitespace || byte.isControl: break scan
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth > 0: depth -= 1
      case UInt8(ascii: ")"): unopened += 1
      case 0xC0... where bytes.scalar(at: end)?.endsAddress ?? true: break scan
      default: break
      }
      end += 1
    }
    while end > start {
      let last = bytes[end - 1]
      if last == UInt8(ascii: ")"), unopened > 0 {
        unopened -= 1
      } else if last == UInt8(ascii: ";"), let entity = startOfEntity(before: end, from: start) {
        end = entity + 1
      } else if !"?!.,:;*_~'\"".utf8.contains(last) {
        break
      }
      end -= 1
    }
    return end
  }

  /// The ampersand of what looks like an entity at the end of an address.
  private func startOfEntity(before end: Int, from start: Int) -> Int? {
    let name = bytes[start..<(end - 1)].suffix(32)
    guard let first = name.lastIndex(where: { !$0.isLetterOrDigit }), first < end - 2 else {
      return nil
    }
    return bytes[first] == UInt8(ascii: "&") ? first : nil
  }

  /// Whether an address begins with the name of a host; its last two parts hold no underscore.
  private static func isHost(_ address: ArraySlice<UInt8>, needsDot: Bool) -> Bool {
    let host = address.prefix { $0.isLetterOrDigit || $0 >= 0x80 || "-_.".utf8.contains($0) }
    let parts = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let end = parts.suffix(2)
    return parts.count >= (needsDot ? 2 : 1) && !(parts.first?.isEmpty ?? true)
      && end.allSatisfy { !$0.contains(UInt8(ascii: "_")) } && !(needsDot && end.contains([]))
  }

  /// Finds the addresses of mail, from their at signs.
  mutating func findMailAddresses() {
    var start = 0
    while let sign = bytes[start...].firstIndex(of: UInt8(ascii: "@")) {
      let local = bytes[start..<sign].suffix(64)
      let first = local.lastIndex { !Self.isLocal($0) }.map { $0 + 1 } ?? local.startIndex
      let begin = bytes[first..<sign].firstIndex(where: \.isLetterOrDigit) ?? sign
      let domain = bytes[(sign + 1)...].prefix { Self.isLocal($0) && $0 != UInt8(ascii: "+") }
      let end = domain.lastIndex { $0 != UInt8(ascii: ".") }.map { $0 + 1 } ?? sign
      let parts = bytes[(sign + 1)..<max(end, sign + 1)].split(separator: UInt8(ascii: "."))
      let isMail =
        begin < sign && parts.count > 1 && bytes[end - 1].isLetterOrDigit
        && bytes.at(domain.endIndex) != UInt8(ascii: "+")
      if isMail { mailAddresses.append(begin..<end) }
      start = isMail ? end : sign + 1
    }
    mailAddresses.reverse()
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || ".-_+".utf8.contains(byte)
  }
}

extension Unicode.Scalar {
  /// Spaces and the quotation marks of Spanish end an address.
  fileprivate var endsAddress: Bool { isMarkdownSpace || "«»“”‘’…—".unicodeScalars.contains(self) }
}
