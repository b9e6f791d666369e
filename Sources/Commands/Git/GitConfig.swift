/// The settings of a repository as far as they are asked for here (git-config(1), «Syntax»).
struct GitConfig {
  private var values: [String: String] = [:]

  init(_ text: String) {
    var section = ""
    for line in text.split(whereSeparator: \.isNewline) {
      let line = Self.trimmed(line)
      if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
        // [diff "snt"]
        let parts = line[line.index(after: line.startIndex)..<end].split(
          separator: " ", maxSplits: 1)
        let name = parts.first?.lowercased() ?? ""
        let own = parts.count > 1 ? "." + parts[1].filter { $0 != "\"" } : ""
        section = name + own
      } else if let equals = line.firstIndex(of: "=") {
        let key = Self.trimmed(line[..<equals]).lowercased()
        values[section + "." + key] = Self.value(line[line.index(after: equals)...])
      }
    }
  }

  /// The last value of a key, its name in lower case; nil where it is not set.
  subscript(_ section: String, _ key: String) -> String? { values[section + "." + key] }

  /// A value without its quotation marks, escapes and a comment behind it.
  private static func value(_ text: Substring) -> String {
    var result = ""
    var isQuoted = false
    var characters = trimmed(text)[...]
    while let character = characters.popFirst() {
      switch character {
      case "\\": result.append(characters.popFirst() ?? "\\")
      case "\"": isQuoted.toggle()
      case "#" where !isQuoted, ";" where !isQuoted: return String(trimmed(result[...]))
      default: result.append(character)
      }
    }
    return result
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" || text.last == "\r" { text.removeLast() }
    return text
  }
}
