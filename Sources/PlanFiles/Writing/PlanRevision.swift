import PlanModel
import SourceText
import YAMLSyntax

/// Changes to the text of a plan that leave every other byte as it was.
///
/// Each is about a key or a value where the plan as it was read has it. They are carried out from the
/// last to the first, so that what still waits stands where it stood.
package struct PlanRevision {
  /// The text before any change.
  package let document: YAMLDocument
  private var changes: [Change] = []

  private struct Change {
    let offset: Int
    /// What it is about, for who has to make it by hand.
    let subject: String
    let edit: (YAMLDocument) -> TextEdit?
  }

  /// No changes yet.
  package init(_ document: YAMLDocument) { self.document = document }

  /// The text with all changes, and those that could not be made without changing something else.
  package func finished() -> (document: YAMLDocument, refused: [String]) {
    var document = document
    var refused: [String] = []
    let ordered = changes.enumerated().sorted {
      ($1.element.offset, $0.offset) < ($0.element.offset, $1.offset)
    }
    for (_, change) in ordered {
      guard let edit = change.edit(document) else {
        refused.append(change.subject)
        continue
      }
      let result = document.applying(edit)
      if result.isWellFormed { document = result } else { refused.append(change.subject) }
    }
    return (document, refused.reversed())
  }

  // MARK: Finding

  /// The entry of a key of the file itself, whatever spelling it has.
  package func entry(_ name: String) -> YAMLEntry? {
    document.root.entry(name, .plan)
  }

  /// The key and value of a field of a group whose own key stands at a place.
  package func entry(_ name: String, _ group: PlanGroup, ofKeyAt place: ByteRange) -> YAMLEntry? {
    document.entry(at: place.start)?.value.entry(name, group)
  }

  // MARK: Changes

  /// Takes away the entry of a key.
  package mutating func remove(keyAt place: ByteRange, _ subject: String) {
    add(place, "quitar \(subject)") { document in
      document.entry(at: place.start).flatMap { document.removing($0) }
    }
  }

  /// Takes away an item of a list.
  package mutating func remove(itemAt place: ByteRange, _ subject: String) {
    add(place, "quitar \(subject)") { document in
      document.scalar(at: place.start).flatMap { document.removing(item: $0) }
    }
  }

  /// Puts a value in the place of the one at a place.
  package mutating func write(
    _ value: YAMLFragment, at place: ByteRange, _ subject: String
  ) {
    add(place, "cambiar \(subject)") { document in
      document.scalar(at: place.start).flatMap { document.replacing($0, with: value) }
    }
  }

  /// Gives a field of the group of a key a value, and a comment behind it; the group of the file itself
  /// has no key.
  package mutating func set(
    _ name: String, _ group: PlanGroup, ofKeyAt place: ByteRange?, to value: YAMLFragment,
    _ subject: String
  ) {
    add(place ?? .at(0), "escribir \(subject)") { document in
      let parent = place.map { document.entry(at: $0.start)?.value } ?? document.root
      guard let parent else { return nil }
      if let entry = parent.entry(name, group) {
        return document.replacing(entry.value, with: value)
      }
      return document.setting(name, to: value, in: parent)
    }
  }

  /// Adds a key to the group of another, unless it is there.
  package mutating func add(
    _ key: String, _ value: YAMLFragment, toGroupOfKeyAt place: ByteRange, _ subject: String
  ) {
    add(place, "agregar \(subject)") { document in
      document.entry(at: place.start).flatMap { document.setting(key, to: value, in: $0.value) }
    }
  }

  /// Puts a comment behind the value of a field, or behind its key where the value has lines of its
  /// own; where there is no such field, beside the group.
  package mutating func note(
    _ text: String, _ name: String, _ group: PlanGroup, ofKeyAt place: ByteRange, _ subject: String
  ) {
    add(place, "anotar \(subject)") { document in
      guard let holder = document.entry(at: place.start) else { return nil }
      let entry = holder.value.entry(name, group) ?? holder
      let element = entry.value.shape.isScalar ? entry.value : entry.key
      return document.noting(text.asComment, at: element)
        ?? document.noting([text.asComment], above: entry.key)
    }
  }

  /// Puts a comment behind a key, or behind the text at a place.
  package mutating func note(_ text: String, at place: ByteRange, _ subject: String) {
    add(place, "anotar \(subject)") { document in
      document.scalar(at: place.start).flatMap { document.noting(text.asComment, at: $0) }
    }
  }

  /// Makes a comment of an entry.
  package mutating func commentOut(keyAt place: ByteRange, _ subject: String) {
    add(place, "dejar como comentario \(subject)") { document in
      document.entry(at: place.start).flatMap { document.commentingOut($0) }
    }
  }

  /// Takes out of a list, or of a key with a single value, the references that do not hold any more;
  /// the key goes with the last one.
  package mutating func keep(
    _ references: [Located<String>], under name: String, _ group: PlanGroup,
    ofKeyAt place: ByteRange, _ subject: String, where holds: (String) -> Bool
  ) {
    let lost = references.filter { !holds($0.value) }
    guard !lost.isEmpty, let entry = entry(name, group, ofKeyAt: place) else { return }
    guard lost.count < references.count else {
      return remove(keyAt: entry.key.range, "\(name) de \(subject)")
    }
    for reference in lost { remove(itemAt: reference.range, "\(reference.value) de \(subject)") }
  }

  private mutating func add(
    _ place: ByteRange, _ subject: String, _ edit: @escaping (YAMLDocument) -> TextEdit?
  ) {
    changes.append(Change(offset: place.start, subject: subject, edit: edit))
  }
}

extension YAMLElement {
  /// The entry of a field by its name, whatever spelling it has.
  func entry(_ name: String, _ group: PlanGroup) -> YAMLEntry? {
    entries.first { group.record.fieldName(of: $0.key)?.text == name }
  }
}

extension YAMLDocument {
  /// The scalar that begins at an offset.
  fileprivate func scalar(at offset: Int) -> YAMLElement? {
    element(at: offset) { $0.shape.isScalar }
  }

  /// The entry whose key begins at an offset.
  func entry(at offset: Int) -> YAMLEntry? {
    scalar(at: offset).flatMap { key in
      parent(of: key)?.entries.first { $0.key.range == key.range }
    }
  }
}
