import DocumentModel
import Mustache

/// A name that templates may use: what it means to people, and what it stands for.
///
/// One description serves the documents, the check of a template and the manual.
package struct TemplateName<Subject: Sendable>: Sendable {
  /// The name as it is written between braces.
  package let name: String
  /// What it stands for, in a sentence without a full stop.
  package let meaning: String
  /// What can be done with it.
  let kind: MustacheSchema.Kind

  /// The names within its section, each with its meaning; none where it is no list.
  package var names: [(name: String, meaning: String)] {
    guard case .list(let schema) = kind else { return [] }
    return schema.entries.map { ($0.name, $0.meaning) }
  }

  /// What it stands for, for one subject.
  let value: @Sendable (Subject) -> MustacheValue<TemplateContent>

  /// Words within a line; nothing where there are none.
  static func text(
    _ name: String, _ meaning: String, _ text: @escaping @Sendable (Subject) -> RichText?
  ) -> TemplateName {
    TemplateName(name: name, meaning: meaning, kind: .text) { subject in
      text(subject).map { .leaf(.text($0)) } ?? .nothing
    }
  }

  /// The same from plain text.
  static func words(
    _ name: String, _ meaning: String, _ words: @escaping @Sendable (Subject) -> String?
  ) -> TemplateName {
    text(name, meaning) { words($0).map { RichText($0) } }
  }

  /// Blocks, which want lines of their own.
  static func blocks(
    _ name: String, _ meaning: String, _ blocks: @escaping @Sendable (Subject) -> [Block]
  ) -> TemplateName {
    TemplateName(name: name, meaning: meaning, kind: .blocks) { .leaf(.blocks(blocks($0))) }
  }

  /// What is or is not: for sections.
  static func condition(
    _ name: String, _ meaning: String, _ holds: @escaping @Sendable (Subject) -> Bool
  ) -> TemplateName {
    TemplateName(name: name, meaning: meaning, kind: .condition) { .condition(holds($0)) }
  }

  /// Things of a kind, each with names of its own.
  static func list<Item: Sendable>(
    _ name: String, _ meaning: String, _ names: TemplateNames<Item>,
    _ items: @escaping @Sendable (Subject) -> [Item]
  ) -> TemplateName {
    TemplateName(name: name, meaning: meaning, kind: .list(names.schema)) { subject in
      .list(items(subject).map { names.record(of: $0) })
    }
  }
}
