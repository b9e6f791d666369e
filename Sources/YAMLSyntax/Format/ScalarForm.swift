import SourceText

/// How scalars are written in the canonical form: as they stand where every reader takes them so,
/// without quotation marks that nobody needs, and in "these" where a reader could take them for
/// something else.
struct ScalarForm {
  let document: YAMLDocument

  /// A scalar of one line or, where it stands on several, all of them without their indentation.
  ///
  /// A plain one `isDoubtful` behind which stands what is perhaps no comment: its finding must stay
  /// until somebody has answered it, so that the scalar stays as it is.
  func lines(of index: Int, isDoubtful: Bool = false) -> [String] {
    let node = document.nodes[index]
    let bytes = document.source.bytes[node.range.start..<node.range.end]
    let text = ScalarText.decode(node, in: document.source.bytes)
    if isDoubtful { return Self.split(bytes).map { Self.string(Self.trimmed($0)) } }
    guard bytes.contains(where: \.isLineBreak) else { return [line(node, text, inFlow: false)] }
    switch node.shape {
    case .plain:
      return ImplicitType.isAltered(text)
        ? [YAMLQuoting.quoted(text)] : Self.split(bytes).map { Self.string(Self.trimmed($0)) }
    case .singleQuoted: return singleQuoted(bytes)
    default: return Self.joinable(Self.split(bytes), escapes: true)
    }
  }

  /// A scalar inside brackets, on one line.
  func inFlow(_ index: Int) -> String {
    let node = document.nodes[index]
    return line(node, ScalarText.decode(node, in: document.source.bytes), inFlow: true)
  }

  /// A key before its colon.
  func key(_ index: Int, inFlow: Bool = false) -> String {
    let node = document.nodes[index]
    return YAMLQuoting.key(ScalarText.decode(node, in: document.source.bytes), inFlow: inFlow)
  }

  private func line(_ node: YAMLNode, _ text: String, inFlow: Bool) -> String {
    switch node.shape {
    case .empty: return ""
    case .plain: return ImplicitType.isAltered(text) ? YAMLQuoting.quoted(text) : text
    default:
      // What a command put in quotation marks because a reader could guess at it keeps them.
      return YAMLQuoting.isSafePlain(text, inFlow: inFlow)
        ? text
        : YAMLQuoting.needsEscapes(text)
          ? YAMLQuoting.doubleQuoted(text) : YAMLQuoting.quoted(text)
    }
  }

  // MARK: Texts on several lines

  /// Apostrophes become quotation marks where no mark inside asks for an escape.
  private func singleQuoted(_ bytes: ArraySlice<UInt8>) -> [String] {
    let inner = bytes.dropFirst().dropLast()
    guard !inner.contains(where: { $0 == .quotationMark || $0 == .backslash }) else {
      return Self.joinable(Self.split(bytes), escapes: false)
    }
    var result: [UInt8] = [.quotationMark]
    var index = inner.startIndex
    while index < inner.endIndex {
      result.append(inner[index])
      index += inner[index] == .apostrophe ? 2 : 1
    }
    return Self.joinable(Self.split((result + [.quotationMark])[...]), escapes: true)
  }

  /// The lines of a quoted scalar without the white space that is folded away (YAML 1.2.2, section
  /// 6.5); what an escape put there stays.
  private static func joinable(_ lines: [ArraySlice<UInt8>], escapes: Bool) -> [String] {
    lines.enumerated().map { number, line in
      var line = line
      if number > 0 { line = line.drop(while: \.isBlank) }
      if number < lines.count - 1 {
        let whole = line
        while line.last?.isBlank == true { line.removeLast() }
        let isEscape = line.reversed().prefix { $0 == .backslash }.count % 2 == 1
        if escapes, isEscape, line.count < whole.count { line = whole.prefix(line.count + 1) }
      }
      return string(line)
    }
  }

  private static func split(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var result: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(where: \.isLineBreak) {
      result.append(bytes[start..<end])
      start = end + (bytes[end...].starts(with: [.carriageReturn, .lineFeed]) ? 2 : 1)
    }
    return result + [bytes[start...]]
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop(while: \.isBlank)
    while bytes.last?.isBlank == true { bytes.removeLast() }
    return bytes
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
