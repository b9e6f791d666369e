import Mustache
import SourceText
import SpanishText

/// The templates that a template includes, and those that these include.
struct TemplatePartials: Sendable {
  private let byName: [String: MustacheTemplate]

  /// Those of the texts that are included, each without its front.
  init(_ sources: [String: SourceText], includedBy template: MustacheTemplate) {
    let names = NameIndex(sources.keys)
    var byName: [String: MustacheTemplate] = [:]
    var waiting = template.partialNames
    while let written = waiting.popLast() {
      guard byName[written] == nil, let source = names[written].flatMap({ sources[$0] }) else {
        continue
      }
      let partial = TemplateFront.removed(from: MustacheTemplate(source))
      byName[written] = partial
      waiting += partial.partialNames
    }
    self.byName = byName
  }

  /// The template of a name as it is written in a tag.
  subscript(name: String) -> MustacheTemplate? { byName[name] }

  /// Each text once, in the order of their names.
  var all: [MustacheTemplate] {
    var told: Set<String> = []
    return byName.sorted { $0.key < $1.key }.map(\.value)
      .filter { told.insert($0.source.name).inserted }
  }
}
