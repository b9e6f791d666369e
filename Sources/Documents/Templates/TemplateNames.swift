import Mustache

/// The names that can be used about a subject.
package struct TemplateNames<Subject: Sendable>: Sendable {
  /// The names, in the order in which the manual tells them.
  package let all: [TemplateName<Subject>]
  /// What the names allow, for the check of a template.
  package let schema: MustacheSchema
  private let places: [String: Int]

  /// Names, each once.
  init(_ all: [TemplateName<Subject>]) {
    self.all = all
    schema = MustacheSchema(all.map { MustacheSchema.Entry($0.name, $0.meaning, $0.kind) })
    places = Dictionary(
      all.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A subject as templates see it; a value is made when it is asked for, and once.
  func record(of subject: Subject) -> MustacheValue<TemplateContent> {
    let remembered = RememberedValues()
    return .record(
      MustacheRecord(schema) { name in
        places[name].map { place in
          remembered.value(name) { all[place].value(subject) }
        }
      })
  }
}
