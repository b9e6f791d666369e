import YAMLSyntax

/// An entry of the log at a glance: what it is about, without the rest.
struct EntryGlance: Sendable {
  let element: YAMLElement
  /// The key of its kind; nil for an entry without one.
  private let kind: FactSchema?

  init(_ element: YAMLElement) {
    self.element = element
    kind = FactSchema.kind(of: element)
  }

  /// The id, where it bears one.
  var id: String? { text(LogEntrySchema.id.name) }

  /// Whether its date is a day, given in figures, or words that may mean it.
  func mayBe(on day: String) -> Bool {
    guard let date = text(LogEntrySchema.date.name) else { return false }
    // An ISO date is known by its form; one that is no day of the calendar bears on nothing.
    return date == day || !date.utf8.elementsEqual(day.utf8, by: Self.areOfOneKind)
  }

  /// Whether two characters are both digits, or the same.
  private static func areOfOneKind(_ one: UInt8, _ other: UInt8) -> Bool {
    let digits: ClosedRange<UInt8> = 0x30...0x39
    return one == other || digits.contains(one) && digits.contains(other)
  }

  /// Whether it brings things into being that others name.
  var namesThings: Bool { isOf([.session, .event, .membership]) }

  /// Whether it may bear on any line.
  var bearsOnAnything: Bool { isOf([.session, .agreement, .event, .correction]) }

  /// Whether it may bear on a session: on its day, on who was a member then, on what it agreed.
  var bearsOnSessions: Bool {
    isOf([.session, .agreement, .membership, .handover, .rescheduling, .correction])
  }

  /// Whether it is about one of some things, or about a lettered part («1.2.2.a») of one.
  func isAbout(_ keys: Set<String>) -> Bool {
    guard let kind, let name = kind.record.fieldNames.first, let subject = text(name) else {
      return false
    }
    if keys.contains(subject) { return true }
    guard let last = subject.utf8.last, !(0x30...0x39).contains(last),
      let dot = subject.lastIndex(of: ".")
    else { return false }
    return keys.contains(String(subject[..<dot]))
  }

  private func isOf(_ kinds: [EntryKey]) -> Bool {
    kind.map { kind in kinds.contains { $0.name == kind.key } } ?? false
  }

  private func text(_ name: FieldName) -> String? {
    guard let kind else { return nil }
    return element.entries.first { kind.record.fieldName(of: $0.key) == name }?.value.text
  }
}
