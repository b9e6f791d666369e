import DocumentModel
import TerminalText

/// The fragments that GitHub and GitLab give to headings, for links within a document.
struct MarkdownAnchors {
  /// How many levels the headings lie under the document's title.
  let headingShift: Int
  /// The fragment of each heading, in reading order.
  let fragments: [String]
  /// The fragment of the document's title; empty where it has none.
  let titleFragment: String
  private let byAnchor: [String: String]

  init(_ document: Document) {
    let title = document.metadata.title
    headingShift = title.isEmpty ? 0 : 1
    // How often a fragment was wanted; a numbered one counts too, so that none is given twice.
    var seen: [String: Int] = [:]
    titleFragment = Self.fragment(of: title)
    if !title.isEmpty { seen[titleFragment] = 0 }
    var fragments: [String] = []
    var byAnchor: [String: String] = [:]
    for heading in document.headings {
      let base = Self.fragment(of: heading.numberedText.plainText)
      var fragment = base
      while seen[fragment] != nil {
        seen[base, default: 0] += 1
        fragment = "\(base)-\(seen[base, default: 0])"
      }
      seen[fragment] = 0
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
