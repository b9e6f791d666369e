import SourceText

@testable import YAMLSyntax

/// Makes every kind of edit at the places of a document and notes what does not hold.
struct EditChecker {
  private var random: Generator
  private let placesPerDocument: Int
  /// What did not hold, for each kind of edit in the shortest document, as texts for people.
  private(set) var failures: [String: String] = [:]
  /// The documents that the edits made, where somebody asks for them.
  var results: [YAMLDocument]?
  /// How many edits of each kind were made, and how many refused.
  private var made: [String: Int] = [:]
  private var refused: [String: Int] = [:]

  init(seed: UInt64, placesPerDocument: Int = 25) {
    random = Generator(seed)
    self.placesPerDocument = placesPerDocument
  }

  var summary: String {
    let kinds = Set(made.keys).union(refused.keys).sorted()
    return kinds.map { "\($0) \(made[$0] ?? 0)/\(refused[$0] ?? 0)" }.joined(separator: ", ")
      + " (made/refused)"
  }

  /// Every kind of edit at every place, or at as many as are asked for.
  mutating func checkEverywhere(_ document: YAMLDocument) {
    var places = PathedElement.all(of: document.root)
    while places.count > placesPerDocument { places.remove(at: random.next(places.count)) }
    for place in places {
      checkReplacement(document, place)
      checkKeys(document, place)
      checkItems(document, place)
    }
  }

  // MARK: Kinds of edits

  private mutating func checkReplacement(_ document: YAMLDocument, _ place: PathedElement) {
    let value = fragment()
    let old = place.element
    let kind = old.shape.isScalar && value.scalarText != nil ? "text" : "value"
    let edit = document.replacing(old, with: value)
    guard let after = check(kind, document, place, edit, { _ in ValueTree(value) }) else { return }
    // Back again: the same value, though not always the same layout.
    guard let new = find(place.path, in: after), let before = fragment(of: old) else { return }
    check(
      "back", after, PathedElement(element: new, path: place.path),
      after.replacing(new, with: before), { _ in ValueTree(before) })
  }

  private mutating func checkKeys(_ document: YAMLDocument, _ place: PathedElement) {
    let mapping = place.element
    guard mapping.shape.isMapping || mapping.isEmpty else { return }
    let value = fragment()
    let key = random.pick(["nueva", "2.10", "no", "a: b", "ñ\"'", "9"])
    let edit = document.setting(key, to: value, in: mapping)
    let after = check("set", document, place, edit) { tree in
      if case .map(let entries) = tree {
        return .map(entries + [.init(key: key, value: ValueTree(value))])
      }
      return .map([.init(key: key, value: ValueTree(value))])
    }
    if let after, mapping.shape.isMapping { checkUndo(document, after, place, isLastOf: mapping) }
    for (index, entry) in mapping.entries.enumerated() {
      check("insert", document, place, document.inserting(key, value, after: entry)) { tree in
        guard case .map(var entries) = tree else { return tree }
        entries.insert(.init(key: key, value: ValueTree(value)), at: index + 1)
        return .map(entries)
      }
      check("remove key", document, place, document.removing(entry), removing: entry.range) {
        tree in
        guard case .map(var entries) = tree else { return tree }
        entries.remove(at: index)
        return entries.isEmpty && mapping.shape == .blockMapping ? .empty : .map(entries)
      }
      checkKeyText(document, place, entry, index)
    }
    let first = document.inserting(key, value, atStartOf: mapping)
    check("insert", document, place, first) { tree in
      guard case .map(let entries) = tree else { return tree }
      return .map([.init(key: key, value: ValueTree(value))] + entries)
    }
  }

  private mutating func checkKeyText(
    _ document: YAMLDocument, _ place: PathedElement, _ entry: YAMLEntry, _ index: Int
  ) {
    let key = "otra \(random.pick(["", ":", "#", ","]))x"
    check("key", document, place, document.replacing(entry.key, with: key)) { tree in
      guard case .map(var entries) = tree else { return tree }
      entries[index].key = key
      return .map(entries)
    }
  }

  private mutating func checkItems(_ document: YAMLDocument, _ place: PathedElement) {
    let list = place.element
    guard list.shape.isSequence || list.isEmpty else { return }
    let value = fragment()
    let edit = document.appending(value, to: list)
    let after = check("append", document, place, edit) { tree in
      if case .list(let items) = tree { return .list(items + [ValueTree(value)]) }
      return .list([ValueTree(value)])
    }
    if let after, list.shape.isSequence { checkUndo(document, after, place, isLastOf: list) }
    let items = Array(list.items)
    for (index, item) in items.enumerated() {
      check("remove item", document, place, document.removing(item: item), removing: item.range) {
        tree in
        guard case .list(var items) = tree else { return tree }
        items.remove(at: index)
        return items.isEmpty && list.shape == .blockSequence ? .empty : .list(items)
      }
    }
    guard items.allSatisfy({ $0.shape.isScalar }) else { return }
    var new = items.map { YAMLFragment.text($0.text) }
    for _ in 0..<1 + random.next(2) {
      if chance(2) || new.isEmpty {
        new.insert(.text(Texts.random(&random)), at: random.next(new.count + 1))
      } else {
        new.remove(at: random.next(new.count))
      }
    }
    check("set items", document, place, document.settingItems(new, of: list)) { _ in
      new.isEmpty && list.shape != .flowSequence ? .empty : ValueTree(.list(new))
    }
  }

  /// What was put at the end of a collection that held something is taken away again: the bytes are
  /// those of before.
  private mutating func checkUndo(
    _ document: YAMLDocument, _ after: YAMLDocument, _ place: PathedElement,
    isLastOf collection: YAMLElement
  ) {
    let count = Array(collection.items).count + Array(collection.entries).count
    guard count > 0, let changed = find(place.path, in: after) else { return }
    let edit =
      changed.shape.isMapping
      ? Array(changed.entries).last.flatMap { after.removing($0) }
      : Array(changed.items).last.flatMap { after.removing(item: $0) }
    guard let edit else {
      refused["undo", default: 0] += 1
      return
    }
    made["undo", default: 0] += 1
    let back = after.source.applying(edit)
    if back.bytes != document.source.bytes {
      made["undo with comments", default: 0] += 1
      // A comment at the end of a collection leads what is put behind it; a text behind `|` at the
      // open end of a file, or put there, needs a line break; so does a comma a space before it.
      let change = LineChange(document.source, back)
      let isOpen = document.source.bytes.last.map { !$0.isLineBreak } ?? true
      let isExpected =
        change.added.isEmpty && change.removed.allSatisfy { $0.isCommentOrBlank } || isOpen
        || collection.shape.isFlowCollection
      if !isExpected { fail("undo", document, edit, after.source, "lines: \(change)") }
    }
    if ValueTree(YAMLDocument(back).root) != ValueTree(document.root) {
      fail("undo", document, edit, after.source, "read back: \(ValueTree(YAMLDocument(back).root))")
    }
  }

  // MARK: What must hold

  @discardableResult
  private mutating func check(
    _ kind: String, _ document: YAMLDocument, _ place: PathedElement, _ edit: TextEdit?,
    removing span: ByteRange = .at(0), _ change: (ValueTree) -> ValueTree
  ) -> YAMLDocument? {
    guard let edit else {
      refused[kind, default: 0] += 1
      return nil
    }
    made[kind, default: 0] += 1
    let after = document.applying(edit)
    let expected = ValueTree(document.root).changing(place.path[...], change)
    let found = ValueTree(after.root)
    let source = document.source
    if !after.isWellFormed {
      fail(kind, document, edit, source, after.diagnostics.map(\.headline).joined(separator: "; "))
    } else if found != expected {
      fail(kind, document, edit, source, "expected \(expected)\nfound    \(found)")
    } else if after.diagnostics.count > document.diagnostics.count {
      fail(kind, document, edit, source, "new findings: \(after.diagnostics.map(\.headline))")
    } else {
      for problem in LineChange(source, after.source).problems(kind, place, edit, span) {
        fail(kind, document, edit, source, problem)
      }
    }
    results?.append(after)
    return after.isWellFormed ? after : nil
  }

  private mutating func fail(
    _ kind: String, _ document: YAMLDocument, _ edit: TextEdit, _ source: SourceText, _ what: String
  ) {
    let text = """
      \(kind), \(document.source.name)
      \(visible(document.source[document.source.range]))
      -- \(edit.range.start)..<\(edit.range.end) → \(edit.replacement.debugDescription)
      \(visible(source.applying(edit)[ByteRange(0, .max)]))
      -- \(what)
      """
    if failures[kind].map({ $0.utf8.count > text.utf8.count }) ?? true { failures[kind] = text }
  }

  private func visible(_ text: String) -> String {
    text.replacing("\r\n", with: "␍␤\n").replacing("\r", with: "␍\n").replacing("\t", with: "⇥")
      .replacing("\u{FEFF}", with: "␂")
  }

  // MARK: Values

  private mutating func chance(_ bound: Int) -> Bool { random.next(bound) == 0 }

  private mutating func fragment(depth: Int = 0) -> YAMLFragment {
    switch random.next(depth > 2 ? 6 : 10) {
    case 0: .text(Texts.random(&random))
    case 1: .text("texto sencillo")
    case 2: .plain(random.pick(["60", "2025-01-02", "1.10", "x # y"]))
    case 3:
      .text(random.pick(["uno\ndos\n", "uno\n\n  dos", "\nuno", " uno\ndos", "uno\ndos\n\n"]))
    case 4: .text(Texts.random(&random) + "\n" + Texts.random(&random))
    case 5:
      .list((0..<random.next(40)).map { .plain(random.pick(["AGS", "1.1", "\($0)", "sin voto"])) })
    case 6: .list((0..<random.next(3)).map { _ in fragment(depth: depth + 1) })
    default:
      .group((0..<random.next(3)).map { ("c\($0)", fragment(depth: depth + 1)) })
    }
  }

  private func fragment(of element: YAMLElement) -> YAMLFragment? {
    switch element.shape {
    case .empty: nil
    case .blockSequence, .flowSequence:
      .list(element.items.compactMap { fragment(of: $0) })
    case .blockMapping, .flowMapping:
      .group(element.entries.map { ($0.key.text, fragment(of: $0.value) ?? .text("")) })
    default: .text(element.text)
    }
  }

  private func find(_ path: [Int], in document: YAMLDocument) -> YAMLElement? {
    PathedElement.all(of: document.root).first { $0.path == path }?.element
  }
}
