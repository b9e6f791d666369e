import DocumentModel
import TerminalText

/// The fragments that GitHub and GitLab give to headings, for links within a document.
struct MarkdownAnchors {
  /// How many levels the headings lie under the document's title.
  let headingShift: Int
  /// The fragment of each heading, in reading order.
  let fragments: [String]
  private let byAnchor: [String: String]

  init(_ document: Document) {
    let title = document.metadata.title
    headingShift = title.isEmpty ? 0 : 1
    var seen: [String: Int] = [:]
    if !title.isEmpty { seen[Self.fragment(of: title)] = 1 }
    var fragments: [String] = []
    var byAnchor: [String: String] = [:]
    for heading in document.headings {
      let base = Self.fragment(of: heading.numberedText.plainText)
      let count = seen[base, default: 0]
      seen[base] = count + 1
      let fragment = count == 0 ? base : "\(base)-\(count)"
      fragments.append(fragment)
      if let anchor = heading.anchor, byAnchor[anchor] == nil { byAnchor[anchor] = fragment }
    }
    self.fragments = fragments
    self.byAnchor = byAnchor
  }

  /// The fragment of the heading with an anchor, if there is one.
  func fragment(forAnchor anchor: String) -> String? { byAnchor[anchor] }

  /// Letters and figures in lower case, hyphens for spaces, nothing else.
  private static func fragment(of text: String) -> String {
    var result = ""
    for character in text.printable.trimmingSpaces.lowercased() {
      if character == " " {
        result.append("-")
      } else if character.isLetter || character.isNumber || "-_".contains(character) {
        result.append(character)
      }
    }
    return result
  }
}
