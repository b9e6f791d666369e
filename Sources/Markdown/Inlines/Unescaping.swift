/// Text in which backslashes and entities count but no other mark: destinations, titles, languages.
enum Unescaping {
  /// The text with its escapes and entities resolved (sections 2.4 and 2.5).
  static func text(_ source: ArraySlice<UInt8>) -> String {
    guard source.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) else {
      return source.text
    }
    let bytes = Array(source)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let entity = Entity(bytes, at: index) {
        result += entity.text.utf8
        index = entity.end
        continue
      }
      if bytes[index] == UInt8(ascii: "\\"), bytes.at(index + 1)?.isPunctuation ?? false {
        index += 1
      }
      result.append(bytes[index])
      index += 1
    }
    return result.text
  }
}
