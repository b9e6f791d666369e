import TerminalText

/// Where a link leads, sorted by what a renderer may do with it.
enum LinkTarget: Equatable {
  /// A heading of the same document, by its anchor.
  case anchor(String)
  /// An address, or a file beside the document.
  case address(String)
  /// A scheme that could run something (`javascript:`, `data:`), shown but never linked.
  case unsafe(String)

  init(_ url: String) {
    let url = url.printable.filter { $0 != " " || !$0.isASCII }
    if url.hasPrefix("#") {
      self = .anchor(String(url.dropFirst()))
    } else {
      self = Self.isSafe(url) ? .address(url) : .unsafe(url)
    }
  }

  private static func isSafe(_ url: String) -> Bool {
    guard let end = url.firstIndex(where: { ":/?#".contains($0) }), url[end] == ":" else {
      return true
    }
    return ["http", "https", "mailto", "tel", "ftp"].contains(url[..<end].lowercased())
  }
}

extension LinkTarget {
  /// Whether a link's words already are its address, but for the scheme or a last slash.
  func isShown(by words: String) -> Bool {
    guard case .address(let url) = self else { return false }
    return words == url || Self.bare(words) == Self.bare(url)
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
