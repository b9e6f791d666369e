import CivilTime
import Diagnostics
import PlanModel
import SourceText
import SpanishText
import YAMLSyntax

/// Turns trees into values; everything that does not fit the schema is reported and left out.
struct PlanReader {
  /// What was found so far.
  var diagnostics: [Diagnostic] = []
  /// Against what a date without a year is read.
  var dates = TemporalContext(year: .none)
  /// The phrases that were read so far.
  var phrases = PhraseMemory()
  /// The levels of the tree: those that need no declaration and those under `niveles:`.
  var levels = PlanLevels.undeclared
  /// The responsibilities that the items being read inherit.
  var inherited: [Responsibility] = []

  /// The values of a group of keys; nil, after a report, when there is no group.
  mutating func open(_ element: YAMLElement, as schema: RecordSchema) -> RecordValues? {
    guard element.shape.isMapping else {
      if !element.isEmpty { report(.wrongType(expected: .record(schema.name)), at: element) }
      return nil
    }
    var record = RecordValues(element: element)
    for entry in element.entries {
      guard let name = schema.fieldName(of: entry.key) else {
        let key = entry.key.text
        report(
          .unknownKey(key, suggestion: schema.suggestion(for: key), group: schema), at: entry.key)
        continue
      }
      record.add(entry, as: name, &self)
    }
    for name in schema.requiredNames where !record.holds(name) {
      report(.missingKey(name.text, group: schema.name), at: element.firstLine)
    }
    return record
  }

  /// The value of a field, or nil where it is not written or does not fit.
  mutating func value<Value>(_ field: Field<Value>, in record: RecordValues) -> Value? {
    guard let entry = record.entry(field.name) else { return nil }
    guard !entry.value.isEmpty else {
      // A key without a value is as if it were not there, but not when it must be there, and not
      // inside braces, where it is mostly a number cut in two (format.md, «The syntax»).
      if field.description.isRequired || record.element.shape == .flowMapping {
        report(.emptyValue(field.description.name), at: entry.key)
      }
      return nil
    }
    return field.type.read(entry.value, &self)
  }

  /// The values of a list field; empty where it is not written.
  mutating func values<Value>(_ field: Field<[Value]>, in record: RecordValues) -> [Value] {
    value(field, in: record) ?? []
  }

  /// Reads what was done: without a year it lies before the day of the entry; only what is due lies
  /// after it (format.md, rule 1).
  mutating func lookingBack<Value>(_ read: (inout PlanReader) -> Value) -> Value {
    let outer = dates
    defer { dates = outer }
    if case .nearestNotBefore(let day) = outer.year {
      dates = TemporalContext(year: .nearestNotAfter(day), sessions: outer.sessions)
    }
    return read(&self)
  }

  /// Notes a finding at an element.
  mutating func report(_ message: PlanMessages, at element: YAMLElement) {
    diagnostics.append(message.diagnostic(at: element.place))
  }

  /// Notes a finding at a place.
  mutating func report(_ message: PlanMessages, at place: Place) {
    diagnostics.append(message.diagnostic(at: place))
  }
}

/// The entries of a group of keys by the names of their fields.
struct RecordValues {
  let element: YAMLElement
  private var fields: [WrittenField] = []

  private struct WrittenField {
    let name: FieldName
    let entry: YAMLEntry
  }

  init(element: YAMLElement) {
    self.element = element
    fields.reserveCapacity(8)
  }

  /// Adds the entry of a field, unless the field has one already under another spelling.
  mutating func add(_ entry: YAMLEntry, as name: FieldName, _ reader: inout PlanReader) {
    if let first = self.entry(name) {
      return reader.report(.sameKey(entry.key.text, first: first.key), at: entry.key)
    }
    fields.append(WrittenField(name: name, entry: entry))
  }

  /// The entry of a field.
  func entry(_ name: FieldName) -> YAMLEntry? {
    fields.firstIndex { $0.name == name }.map { fields[$0].entry }
  }

  /// Whether the field is written.
  func holds(_ name: FieldName) -> Bool { fields.contains { $0.name == name } }
}

extension YAMLElement {
  /// The first line of the element, for what concerns the whole of a long group.
  var firstLine: Place {
    let bytes = document.source.bytes
    var end = range.start
    while end < range.end, !bytes[end].isLineBreak { end += 1 }
    return Place(document.source, ByteRange(range.start, end))
  }
}
