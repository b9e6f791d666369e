import SourceText
import YAMLSyntax

/// An item of the tree as it stands in the text of a plan, by the offset of its key, which no change
/// inside it moves.
struct PlanItemText {
  let document: YAMLDocument
  let offset: Int

  private var item: YAMLEntry? { document.entry(at: offset) }

  /// What stands under a key; nil where the item does not have it.
  func value(of key: PlanItemKey) -> PlanItemValue? {
    guard let item else { return nil }
    if item.isBareName { return key == .name ? PlanItemValue([item.value.text]) : nil }
    let entries = entries(of: key)
    guard !entries.isEmpty else { return nil }
    let parts = entries.flatMap { $0.value.shape.isSequence ? Array($0.value.items) : [$0.value] }
    return PlanItemValue(
      parts.compactMap(\.areaText), isPartial: parts.contains { !$0.shape.isScalar })
  }

  /// The text with other values under a key, or without it; nil where that can't be done safely.
  func setting(_ key: PlanItemKey, to texts: [String]) -> YAMLDocument? {
    guard let item else { return nil }
    if value(of: key)?.texts ?? [] == texts { return document }
    if item.isBareName { return settingBare(item, key, to: texts) }
    guard let first = texts.first else {
      return entries(of: key).reversed().reduce(document) { document, entry in
        document?.made { $0.entry(at: entry.key.range.start).flatMap($0.removing) }
      }
    }
    guard let entry = entries(of: key).first else { return adding(key, texts, to: item) }
    guard key == .responsible else {
      return document.made { $0.replacing(entry.value, with: key.fragment(first)) }
    }
    // One key tells all of them.
    let others = entries(of: key).dropFirst().map(\.key.range.start).sorted(by: >)
    return others.reduce(settingAreas(texts, of: entry)) { document, other in
      document?.made { $0.entry(at: other).flatMap($0.removing) }
    }
  }

  /// The entries of a key, whatever spelling they have.
  private func entries(of key: PlanItemKey) -> [YAMLEntry] {
    guard let item else { return [] }
    return item.value.entries.filter {
      key.isNamed(PlanItemSchema.record.fieldName(of: $0.key)?.text)
    }
  }

  // MARK: Keys that are not there yet

  /// A text alone is the name: it becomes a group of keys as soon as something else is told.
  private func settingBare(
    _ item: YAMLEntry, _ key: PlanItemKey, to texts: [String]
  ) -> YAMLDocument? {
    guard let first = texts.first else { return key == .name ? nil : document }
    if key == .name { return document.made { $0.replacing(item.value, with: .text(first)) } }
    let name = PlanItemKey.name
    let word = texts.count > 1 ? key.pluralWord : key.word
    let group = YAMLFragment.group([
      (name.word, name.fragment(item.value.text)), (word, key.fragment(first)),
    ])
    return document.made { $0.replacing(item.value, with: group) }?.listing(texts, word, at: offset)
  }

  /// A new key, behind the last of those that the format shows before it.
  private func adding(
    _ key: PlanItemKey, _ texts: [String], to item: YAMLEntry
  ) -> YAMLDocument? {
    let word = texts.count > 1 ? key.pluralWord : key.word
    let value = key.fragment(texts[0])
    let order = PlanItemKey.place(of: word) ?? .max
    let earlier = item.value.entries.compactMap { entry in
      PlanItemKey.place(of: PlanItemSchema.record.fieldName(of: entry.key)?.text)
        .map { (place: $0, entry: entry) }
    }.filter { $0.place < order }
    let added = document.made { document in
      if let neighbour = earlier.max(by: { $0.place < $1.place })?.entry {
        return document.inserting(word, value, after: neighbour)
      }
      return document.inserting(word, value, atStartOf: item.value)
        ?? document.setting(word, to: value, in: item.value)
    }
    return added?.listing(texts, word, at: offset)
  }

  // MARK: Areas

  /// Other areas under a key that is there; what stays of a list keeps its bytes.
  private func settingAreas(_ areas: [String], of entry: YAMLEntry) -> YAMLDocument? {
    let (key, value) = (entry.key, entry.value)
    let items = value.shape.isSequence ? Array(value.items) : []
    if items.contains(where: { !$0.shape.isScalar }) {
      return revising(items, to: areas, of: entry)
    }
    let isNoted = document.source.bytes[value.range.start..<value.range.end].contains(0x23)
    if value.shape.isSequence, areas.count > 1 || value.shape == .blockSequence && isNoted {
      return document.made {
        $0.settingItems(areas.map(PlanItemKey.responsible.fragment), of: value)
      }
    }
    let responsible = PlanItemKey.responsible
    let word = areas.count > 1 ? responsible.pluralWord : responsible.word
    var edited = document.made { $0.replacing(value, with: responsible.fragment(areas[0])) }
    if PlanItemSchema.record.fieldName(of: key)?.text != word {
      edited = edited?.made { document in
        document.entry(at: key.range.start).flatMap { document.replacing($0.key, with: word) }
      }
    }
    return edited?.listing(areas, word, at: offset)
  }

  /// A list of which some areas answer for a while only: what is told of those that stay, stays.
  private func revising(
    _ items: [YAMLElement], to areas: [String], of entry: YAMLEntry
  ) -> YAMLDocument? {
    let start = entry.key.range.start
    let gone = items.indices.filter { !areas.contains(items[$0].areaText ?? "") }
    let new = areas.filter { area in !items.contains { $0.areaText == area } }
    var edited: YAMLDocument? = document
    for area in new {
      edited = edited?.made { document in
        document.entry(at: start).flatMap {
          document.appending(PlanItemKey.responsible.fragment(area), to: $0.value)
        }
      }
    }
    for index in gone.reversed() {
      edited = edited?.made { document in
        document.entry(at: start).flatMap { document.removing(item: Array($0.value.items)[index]) }
      }
    }
    return edited
  }
}

extension YAMLEntry {
  /// Whether an item is nothing but its name.
  fileprivate var isBareName: Bool { value.shape.isScalar && !value.isEmpty }
}

extension YAMLElement {
  /// The text of a scalar, or the key of an area that answers up to a day.
  fileprivate var areaText: String? {
    if shape.isScalar { return text }
    let word = ResponsibilitySchema.area.name.text
    return entries.first { ResponsibilitySchema.record.fieldName(of: $0.key)?.text == word }?
      .value.text
  }
}

extension YAMLDocument {
  /// The document that an edit makes; nil where there is none, or the result can't be read.
  func made(_ edit: (YAMLDocument) -> TextEdit?) -> YAMLDocument? {
    guard let edit = edit(self) else { return nil }
    let result = applying(edit)
    return result.isWellFormed ? result : nil
  }

  /// Writes several values in brackets where the first of them stands alone.
  fileprivate func listing(_ texts: [String], _ word: String, at offset: Int) -> YAMLDocument? {
    guard texts.count > 1 else { return self }
    guard let value = entry(at: offset)?.value.entry(word, .item)?.value, value.shape.isScalar,
      ![.literal, .folded].contains(value.shape)
    else { return nil }
    let list = texts.map { YAMLQuoting.plain($0, inFlow: true) }.joined(separator: ", ")
    return made { _ in TextEdit(value.range, "[\(list)]") }
  }
}
