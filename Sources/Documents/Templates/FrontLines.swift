/// The lines of a text up to the second line of hyphens, where the first one begins it.
struct FrontLines {
  private static let fence = "---"

  /// The line of hyphens that begins it.
  let opening: Substring
  /// The lines between.
  let keys: [Substring]
  /// The text behind the second line of hyphens.
  let body: Substring
  /// Whether there is a second line of hyphens.
  let isClosed: Bool

  /// The lines; nil for a text that begins with something else, empty lines apart.
  init?(_ text: String) {
    var rest = text[...]
    func next() -> Substring? {
      guard !rest.isEmpty else { return nil }
      let end = rest.firstIndex(where: \.isNewline)
      let line = rest[..<(end ?? rest.endIndex)]
      rest = end.map { rest[rest.index(after: $0)...] } ?? rest[rest.endIndex...]
      return line
    }
    // Comments before it leave empty lines at most.
    var line = next()
    while let blank = line, blank.allSatisfy(\.isWhitespace) { line = next() }
    guard let opening = line?.drop(while: \.isWhitespace), opening.hasPrefix(Self.fence),
      opening.allSatisfy({ $0 == "-" || $0.isWhitespace })
    else { return nil }
    var keys: [Substring] = []
    var isClosed = false
    while let line = next() {
      if line.drop(while: \.isWhitespace).hasPrefix(Self.fence) {
        isClosed = true
        break
      }
      keys.append(line)
    }
    self.opening = opening
    self.keys = keys
    self.isClosed = isClosed
    body = rest
  }
}
