import DocumentModel
import JSONText

extension RichText {
  /// The text with its links and its lights, those that it has.
  var jsonMembers: [(String, JSONValue)] { [("texto", .string(jsonText))] + jsonExtras([]) }

  /// The words without their dress; a light is its word, a line break a line end.
  var jsonText: String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .code(let text), .abbreviation(let text, _): text
      case .strong(let content), .emphasis(let content): content.jsonText
      case .link(let content, let url): content.isEmpty ? url : content.jsonText
      case .status(let mark): mark.word
      // The words beside it say the same.
      case .meter: ""
      case .lineBreak: "\n"
      }
    }.joined()
  }

  /// The links and the lights in the text, each behind the members that say where it stands.
  func jsonExtras(_ place: [(String, JSONValue)]) -> [(String, JSONValue)] {
    let extras = JSONExtras(self, place)
    var members: [(String, JSONValue)] = []
    if !extras.links.isEmpty { members.append(("enlaces", .array(extras.links))) }
    if !extras.lights.isEmpty { members.append(("semáforos", .array(extras.lights))) }
    return members
  }
}

/// What a plain text can't say, gathered from rich text.
struct JSONExtras {
  private(set) var links: [JSONValue] = []
  private(set) var lights: [JSONValue] = []

  init() {}

  init(_ text: RichText, _ place: [(String, JSONValue)]) { add(text, place) }

  /// Gathers what a text holds, at any depth.
  mutating func add(_ text: RichText, _ place: [(String, JSONValue)]) {
    for inline in text.inlines {
      switch inline {
      case .strong(let content), .emphasis(let content): add(content, place)
      case .link(let content, let url):
        let words = content.isEmpty ? url : content.jsonText
        links.append(.object(place + [("texto", .string(words)), ("url", .string(url))]))
        add(content, place)
      case .status(let mark):
        let members: [(String, JSONValue)] = [
          ("color", .string(mark.light.name)), ("texto", .string(mark.word)),
        ]
        lights.append(.object(place + members))
      case .text, .code, .abbreviation, .meter, .lineBreak: break
      }
    }
  }
}
