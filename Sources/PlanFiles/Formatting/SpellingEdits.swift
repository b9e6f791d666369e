import SourceText
import SpanishText
import YAMLSyntax

/// Keys and words of closed lists as the format spells them: the schema is walked beside the tree, so
/// that whatever is read is also written right.
///
/// What the schema does not know stays as it is, and so do two keys of one group that mean the same:
/// that is for a person to mend.
struct SpellingEdits {
  private(set) var edits: [TextEdit] = []
  private let levels: PlanLevels
  /// Where what is perhaps no comment begins: the text before it is left to whoever is asked about it.
  private let doubtful: Set<Int>

  /// The groups of the format by their names.
  private static let records: [String: RecordSchema] = Dictionary(
    (FormatDescription.planRecords + FormatDescription.logRecords).map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first })

  /// The edits of plan.yaml or bitacora.yaml, told apart by their keys; none for any other file.
  init(_ document: YAMLDocument) {
    let root = document.root
    levels = PlanLevels(in: root)
    doubtful = Set(document.diagnostics.compactMap { $0.place?.range.start })
    guard root.entries.contains(where: { Self.means($0.key, PlanSchema.format.name.text) }) else {
      return
    }
    let isLog = root.entries.contains {
      LogSchema.record.fieldName(of: $0.key) == LogSchema.entries.name
    }
    visit(
      root,
      as: isLog ? LogSchema.record : PlanSchema.record.extended(with: levels.all.map(\.field)))
  }

  // MARK: Groups

  private mutating func visit(
    _ element: YAMLElement, as record: RecordSchema, under holder: String = ""
  ) {
    let names = element.entries.map { record.fieldName(of: $0.key) }
    for (entry, name) in zip(element.entries, names) {
      guard let name, let field = record.fields.first(where: { $0.name == name.text }) else {
        continue
      }
      if names.count(where: { $0 == name }) == 1 {
        spell(entry.key, as: Self.word(for: entry.key, of: field, under: holder))
      }
      visit(entry.value, as: field.shape, under: field.name)
    }
  }

  /// The word of a key: the field's name, or the synonym that is the name of its list in the singular
  /// (each «punto» of «puntos»).
  private static func word(
    for key: YAMLElement, of field: FieldDescription, under holder: String
  ) -> String {
    field.synonyms.first { $0 + "s" == holder && means(key, $0) } ?? field.name
  }

  /// The schema of a group that a value names.
  private func record(_ name: String, of element: YAMLElement) -> RecordSchema? {
    switch name {
    case PlanItemSchema.record.name: levels.itemRecord
    case LogSchema.entryName: FactSchema.kind(of: element)?.record
    default: Self.records[name]
    }
  }

  // MARK: Values

  private mutating func visit(_ element: YAMLElement, as shape: ValueShape, under holder: String) {
    if element.shape.isScalar { return visitScalar(element, as: shape) }
    switch shape {
    case .list(let item) where element.shape.isSequence:
      for part in element.items { visit(part, as: item, under: holder) }
    case .list(let item): visit(element, as: item, under: holder)
    case .map(let value):
      for entry in element.entries { visit(entry.value, as: value, under: holder) }
    case .record(let name):
      guard let record = record(name, of: element) else { return }
      visit(element, as: record, under: holder)
    case .either(let shapes):
      if let group = group(of: element, among: shapes) {
        visit(element, as: group, under: holder)
      }
    default: break
    }
  }

  /// The group that an element is, of those that it could be: the first of which it bears a key.
  private func group(of element: YAMLElement, among shapes: [ValueShape]) -> ValueShape? {
    let groups = shapes.filter(\.isGroup)
    guard groups.count > 1 else { return groups.first }
    return groups.first { shape in
      guard case .record(let name) = shape, let record = record(name, of: element) else {
        return false
      }
      return element.entries.contains { record.fieldName(of: $0.key) != nil }
    } ?? groups.last
  }

  private mutating func visitScalar(_ element: YAMLElement, as shape: ValueShape) {
    switch shape {
    case .choice(let words): spell(element, as: words.first { Self.means(element, $0) })
    case .yesNo: spell(element, as: ["sí", "no"].first { Self.means(element, $0) })
    case .list(let item): visitScalar(element, as: item)
    case .either(let shapes):
      visitScalar(element, as: shapes.first { !$0.isGroup } ?? .text)
    default:
      // In a text, «no» and «yes» are words, which other readers take for a truth value.
      guard element.isPlainTruthValue, !doubtful.contains(element.range.end + 1) else { return }
      edits.append(TextEdit(element.range, YAMLQuoting.quoted(element.text)))
    }
  }

  private mutating func spell(_ element: YAMLElement, as word: String?) {
    guard let word, !element.isSpelled(Array(word.utf8)), element.isOnOneLine else { return }
    edits.append(TextEdit(element.range, word))
  }

  private static func means(_ element: YAMLElement, _ word: String) -> Bool {
    element.text.folded == word.folded
  }
}

extension YAMLElement {
  /// Whether the scalar is written on one line, so that another word can take its place.
  fileprivate var isOnOneLine: Bool {
    (shape == .plain || shape == .singleQuoted || shape == .doubleQuoted)
      && !document.source.bytes[range.start..<range.end].contains(where: \.isLineBreak)
  }
}
