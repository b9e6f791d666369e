import PlanModel
import SourceText
import YAMLSyntax

/// Changes to the items of a plan's tree that leave every other byte as it was.
///
/// Each is a function of the text: it gives the edits, or nil where they can't be made without changing
/// the meaning of something else.
package struct PlanItemEdit: Sendable {
  private let document: YAMLDocument
  private let plan: Plan

  /// Changes to the items of a text.
  package init(_ document: YAMLDocument) {
    self.init(document, PlanFolder.read(document, nil).plan)
  }

  /// Changes to the items of a text, of which the plan was read.
  package init(_ document: YAMLDocument, _ plan: Plan) {
    (self.document, self.plan) = (document, plan)
  }

  /// What an item says under the keys that commands write.
  package func values(of key: String) -> [PlanItemKey: PlanItemValue] {
    guard let item = plan.item(key) else { return [:] }
    let text = PlanItemText(document: document, offset: item.key.range.start)
    let pairs = PlanItemKey.allCases.compactMap { key in text.value(of: key).map { (key, $0) } }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// Whether an item says something that is under none of the keys that commands write, or has a
  /// comment beside it.
  package func saysMore(_ key: String) -> Bool {
    guard let item = plan.item(key), let entry = document.entry(at: item.key.range.start) else {
      return false
    }
    let names = entry.value.entries.map { PlanItemSchema.record.fieldName(of: $0.key)?.text }
    guard names.allSatisfy({ name in PlanItemKey.allCases.contains { $0.isNamed(name) } }) else {
      return true
    }
    // What goes with it: its lines, and the comments that belong to it.
    guard let removal = document.removing(entry) else { return true }
    let kept = document.source.bytes[removal.range.start..<removal.range.end]
    return kept.contains(0x23) || values(of: key).values.contains(where: \.isPartial)
  }

  // MARK: Changes

  /// Gives keys of an item other values; one without a value goes.
  package func changing(_ key: String, to values: [PlanItemKey: [String]]) -> [TextEdit]? {
    guard let item = plan.item(key) else { return nil }
    return edits(to: changed(document, at: item.key.range.start, to: values))
  }

  /// Adds an item behind the sibling before it in the order of numbers.
  package func adding(
    _ key: String, _ values: [PlanItemKey: [String]], at place: NewItemPlace
  ) -> [TextEdit]? {
    let single = PlanItemKey.allCases.compactMap { itemKey in
      values[itemKey].flatMap { texts in
        texts.count == 1 ? (key: itemKey.word, value: itemKey.fragment(texts[0])) : nil
      }
    }
    let neighbour = place.neighbour(before: key)
    let model = (neighbour ?? place.siblings.first).flatMap { entry(of: $0) }
    let isBare =
      single.count == 1 && single[0].key == PlanItemKey.name.word
      && values.values.allSatisfy { $0.count < 2 } && model?.value.shape.isScalar == true
    let item = isBare ? single[0].value : YAMLFragment.group(single)
    guard let added = inserted(key, item, behind: neighbour, at: place) else { return nil }
    let several = values.filter { $0.value.count > 1 }
    guard !several.isEmpty else { return edits(to: added) }
    let plan = PlanFolder.read(added, nil).plan
    guard let new = plan.item(key) else { return nil }
    return edits(to: changed(added, at: new.key.range.start, to: several))
  }

  /// Takes an item out; the word of its level goes with the last one.
  package func removing(_ key: String) -> [TextEdit]? {
    guard let item = plan.item(key), let entry = entry(of: item) else { return nil }
    var gone = entry
    if let group = document.parent(of: entry.key), group.entries.dropFirst().isEmptySequence,
      let above = document.parent(of: group),
      let level = above.entries.first(where: { $0.value.range == group.range })
    {
      gone = level
    }
    return edits(to: document.made { $0.removing(gone) })
  }

  private func changed(
    _ document: YAMLDocument, at offset: Int, to values: [PlanItemKey: [String]]
  ) -> YAMLDocument? {
    PlanItemKey.allCases.reduce(document) { document, key in
      guard let document, let texts = values[key] else { return document }
      return PlanItemText(document: document, offset: offset).setting(key, to: texts)
    }
  }

  // MARK: Places

  private func inserted(
    _ key: String, _ item: YAMLFragment, behind neighbour: PlanItem?, at place: NewItemPlace
  ) -> YAMLDocument? {
    if let entry = neighbour.flatMap({ self.entry(of: $0) }) {
      return document.made { $0.inserting(key, item, after: entry) }
    }
    if let first = place.siblings.first.flatMap({ entry(of: $0) }) {
      return document.made { document in
        document.parent(of: first.key).flatMap { document.inserting(key, item, atStartOf: $0) }
      }
    }
    let levels = PlanLevels(in: document.root).all.map(\.field)
    let word = levels.first { $0.name.text == place.level.plural }?.name.text ?? place.level.plural
    let children = YAMLFragment.group([(key, item)])
    let holder = place.parent.flatMap { entry(of: $0)?.value } ?? document.root
    if holder.shape.isScalar {
      let name = PlanItemKey.name
      return document.made {
        $0.replacing(
          holder,
          with: .group([(name.word, name.fragment(holder.text)), (word, children)]))
      }
    }
    // A word of the level may be there with nothing below it.
    let record = RecordSchema("", levels)
    if let level = holder.entries.first(where: { record.fieldName(of: $0.key)?.text == word }) {
      return document.made { $0.setting(key, to: item, in: level.value) }
    }
    return document.made { $0.setting(word, to: children, in: holder) }
  }

  private func entry(of item: PlanItem) -> YAMLEntry? { document.entry(at: item.key.range.start) }

  private func edits(to result: YAMLDocument?) -> [TextEdit]? {
    result.map { [document.source.difference(to: $0.source)] }
  }
}

extension Sequence {
  /// Whether nothing comes.
  fileprivate var isEmptySequence: Bool { first { _ in true } == nil }
}
