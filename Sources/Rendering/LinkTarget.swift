import DocumentModel
import TerminalText

/// Where a link leads, and whether a document may lead there: one answer for every format, which
/// only writes the address as it needs it.
enum LinkTarget: Equatable {
  /// A heading of the same document, by its anchor.
  case anchor(String)
  /// An address of the web, of mail or of a telephone, or a file named from the document's place.
  case address(String)
  /// Everything else, shown but never linked: a scheme that could run something, a path from the
  /// root or with two slashes, which could make a reader's machine call another one.
  case unsafe(String)

  /// The target of a link as it is written; spaces stay, tabs and line ends are no part of an address
  /// (URL Living Standard, 4.4).
  init(_ url: String) {
    var scalars = String.UnicodeScalarView()
    for scalar in url.unicodeScalars where !(0x09...0x0D).contains(scalar.value) {
      scalars.append(scalar)
    }
    let url = String(scalars).printable.trimmingSpaces
    if url.hasPrefix("#") {
      self = .anchor(String(url.dropFirst()))
    } else {
      self = Self.mayBeLinked(url) ? .address(url) : .unsafe(url)
    }
  }

  /// Word doesn't follow addresses much longer than this.
  private static let longest = 2_000

  private static func mayBeLinked(_ url: String) -> Bool {
    guard url.utf8.count <= longest else { return false }
    guard let end = url.firstIndex(where: { ":/?#".contains($0) }), url[end] == ":" else {
      return url.first.map { !"/\\?".contains($0) } ?? false
    }
    let rest = url[url.index(after: end)...]
    switch url[..<end].lowercased() {
    case "http", "https":
      let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
      return rest.hasPrefix("//") && !host.isEmpty && host.unicodeScalars.allSatisfy(isHost)
    case "mailto", "tel": return !rest.isEmpty
    default: return false
    }
  }

  private static func isHost(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", ":", "@": true
    default: !scalar.isASCII && scalar.properties.isAlphabetic
    }
  }
}

extension LinkTarget {
  /// Whether a link's words already are its address, but for the scheme, a last slash or the percents
  /// of a path.
  func isShown(by words: String) -> Bool {
    guard case .address(let url) = self else { return false }
    return words == url || words == url.asFilePath || Self.bare(words) == Self.bare(url)
  }

  /// The host of an address with a scheme, or the whole of any other.
  static func host(of url: String) -> String {
    guard url.contains("://") else { return url }
    return String(bare(url).prefix { $0 != "/" && $0 != "?" && $0 != "#" })
  }

  private static func bare(_ url: String) -> String {
    var rest = url[...]
    for scheme in ["https://", "http://", "mailto:", "tel:"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
  }
}
