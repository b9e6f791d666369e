import SourceText

/// Items and keys in brackets.
extension YAMLDocument {
  /// The edit that adds texts behind a member of a flow collection, or before its first; in the
  /// layout of that member, on its line or on lines of their own.
  func insertingInFlow(_ texts: [String], in collection: Int, after position: Int?) -> TextEdit? {
    guard hasBrackets(collection) else { return nil }
    let lines = TextLines(source)
    let members = members(of: collection)
    let list = texts.joined(separator: ", ")
    guard !members.isEmpty else { return fillingBrackets(collection, with: list) }
    let member = members[position ?? 0]
    let lineStart = lines.start(of: member.start)
    let ownLine = lines.beginsLine(member.start)
    let indent = source[ByteRange(lineStart, member.start)]
    let separator = ownLine ? "," + source.lineEnding + indent : ", "
    let joined = texts.joined(separator: separator)
    guard position != nil else { return TextEdit(.at(member.start), joined + separator) }
    if ownLine, let edit = insertingLines(texts, behind: member, indent) { return edit }
    return TextEdit(.at(flowEnd(of: member)), colonGap(of: member) + separator + joined)
  }

  private func fillingBrackets(_ collection: Int, with text: String) -> TextEdit {
    let inside = ByteRange(nodes[collection].range.start + 1, nodes[collection].range.end - 1)
    let isBlank = source.bytes[inside.start..<inside.end].allSatisfy(\.isBlank)
    return TextEdit(isBlank ? inside : .at(inside.start), text)
  }

  /// Members on lines of their own below one that has its own line, with its comment.
  private func insertingLines(
    _ texts: [String], behind member: Member, _ indent: String
  ) -> TextEdit? {
    let lines = TextLines(source)
    let end = flowEnd(of: member)
    let comma = commaEnd(from: end)
    guard lines.content(from: comma ?? end) >= lines.next(after: end) else { return nil }
    let new = texts.enumerated().map { index, text in
      let needsComma = comma != nil || index < texts.count - 1
      return indent + text + (needsComma ? "," : "") + source.lineEnding
    }
    let below = TextEdit(.at(lines.next(after: comma ?? end)), new.joined())
    guard comma == nil else {
      return lines.next(after: comma ?? end) == lines.next(after: end) ? below : nil
    }
    return combined([TextEdit(.at(end), colonGap(of: member) + ","), below])
  }

  /// The offset behind the comma that follows, past white space and comments.
  func commaEnd(from end: Int) -> Int? {
    let lines = TextLines(source)
    let next = lines.content(from: end)
    return lines.byte(at: next) == .comma ? next + 1 : nil
  }

  /// Where a member ends, with the white space behind the colon of an empty value.
  private func flowEnd(of member: Member) -> Int {
    guard hasBareColon(member), TextLines(source).byte(at: member.end).isBlank else {
      return member.end
    }
    return member.end + 1
  }

  /// The white space that parts the colon of an empty value from a comma (YAML 1.1 needs it).
  private func colonGap(of member: Member) -> String {
    hasBareColon(member) && flowEnd(of: member) == member.end ? " " : ""
  }

  private func hasBareColon(_ member: Member) -> Bool {
    nodes[member.value].shape == .empty
      && member.key.map { nodes[$0].range.end < nodes[member.value].range.start } ?? false
  }
}
