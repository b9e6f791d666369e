import CivilTime
import YAMLSyntax

/// The day of an entry.
package struct EntryDate: Sendable {
  /// As it is written: an ISO date, or a vaguer phrase that carries its year.
  package let text: String
  /// The day on which it counts.
  package let day: CivilDate

  /// A date as it is written, with the day that it means.
  package init(_ text: String, counting day: CivilDate) { (self.text, self.day) = (text, day) }

  /// A day.
  package init(_ day: CivilDate) { self.init(day.iso, counting: day) }
}

/// An entry of the log that is about to be written: what a person said, under the keys of the format.
///
/// However it was put together, it is written in the order in which the format shows the keys: when,
/// what, the rest.
package struct EntryDraft: Sendable {
  /// The key that makes it an entry of its kind.
  package let kind: EntryKey
  /// The day of the fact.
  package let date: EntryDate
  private var values: [EntryKey: YAMLFragment] = [:]

  /// An entry about a subject, or with a text of its own, on a date.
  package init(_ kind: EntryKey, _ subject: String, on date: EntryDate) {
    (self.kind, self.date) = (kind, date)
    set(kind, subject)
    set(.date, date.text)
  }

  /// Sets a value as a person said it; a text in quotation marks where a reader could take it for
  /// something else, a date, a number or a key as the format shows them.
  package mutating func set(_ key: EntryKey, _ value: String?) {
    values[key] = value.map { Self.scalar(key.spelled($0), key.shape) }
  }

  /// Sets a list; an empty one is not written.
  package mutating func set(_ key: EntryKey, _ items: [String]) {
    let shape = if case .list(let item) = key.shape { item } else { key.shape }
    values[key] = items.isEmpty ? nil : .list(items.map { Self.scalar($0, shape) })
  }

  /// Sets names with their values; none are not written.
  package mutating func set(_ key: EntryKey, _ pairs: [(name: String, value: String)]) {
    values[key] = pairs.isEmpty ? nil : .group(pairs.map { ($0.name, .plain($0.value)) })
  }

  /// Sets a value that is made of others.
  package mutating func set(_ key: EntryKey, _ fragment: YAMLFragment?) { values[key] = fragment }

  /// A key whose text says nothing.
  package var blankKey: EntryKey? {
    values.first { $1.isBlank }?.key
  }

  private static func scalar(_ text: String, _ shape: ValueShape) -> YAMLFragment {
    switch shape {
    case .text: .text(text)
    default: .plain(text)
    }
  }

  /// The keys in the order in which the format shows them: the day and who noted it, the subject, what
  /// belongs to its kind, what any entry may bear.
  func fragment(id: String) -> YAMLFragment {
    var values = values
    values[.id] = .plain(id)
    let first: [EntryKey] = [.date, .id, .recorded, .author]
    let kindFields = FactSchema.kinds.first { $0.key == kind.name }?.record.fields.map(\.name) ?? []
    let order = first.map(\.name) + kindFields
    let places = Dictionary(
      zip(order, order.indices), uniquingKeysWith: { earlier, _ in earlier })
    return .group(
      values.map { (key: $0.name, value: $1) }
        .sorted { (places[$0.key] ?? .max, $0.key) < (places[$1.key] ?? .max, $1.key) })
  }
}
