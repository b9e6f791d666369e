import YAMLSyntax

/// What a document means, without its bytes: compared before and after an edit.
indirect enum ValueTree: Equatable, CustomStringConvertible {
  case empty
  case scalar(String)
  case list([ValueTree])
  case map([Entry])

  struct Entry: Equatable {
    var key: String
    var value: ValueTree

    static func == (left: Entry, right: Entry) -> Bool {
      left.key.utf8.elementsEqual(right.key.utf8) && left.value == right.value
    }
  }

  init(_ element: YAMLElement) {
    switch element.shape {
    case .empty: self = .empty
    case .blockSequence, .flowSequence: self = .list(element.items.map { ValueTree($0) })
    case .blockMapping, .flowMapping:
      self = .map(element.entries.map { Entry(key: $0.key.text, value: ValueTree($0.value)) })
    default: self = .scalar(element.text)
    }
  }

  init(_ fragment: YAMLFragment) {
    switch fragment {
    case .text(let text), .plain(let text): self = .scalar(text)
    case .list(let items): self = .list(items.map { ValueTree($0) })
    case .group(let entries):
      self = .map(entries.map { Entry(key: $0.key, value: ValueTree($0.value)) })
    case .empty: self = .empty
    }
  }

  static func == (left: ValueTree, right: ValueTree) -> Bool {
    switch (left, right) {
    case (.empty, .empty): true
    // Texts are the same byte for byte, not when they only look the same.
    case (.scalar(let a), .scalar(let b)): a.utf8.elementsEqual(b.utf8)
    case (.list(let a), .list(let b)): a == b
    case (.map(let a), .map(let b)): a == b
    default: false
    }
  }

  /// The tree with the value at a path, of positions from the root on, changed.
  func changing(_ path: ArraySlice<Int>, _ change: (ValueTree) -> ValueTree) -> ValueTree {
    guard let position = path.first else { return change(self) }
    switch self {
    case .list(var items):
      items[position] = items[position].changing(path.dropFirst(), change)
      return .list(items)
    case .map(var entries):
      entries[position].value = entries[position].value.changing(path.dropFirst(), change)
      return .map(entries)
    case .empty, .scalar: return self
    }
  }

  var description: String {
    switch self {
    case .empty: "∅"
    case .scalar(let text): text.debugDescription
    case .list(let items): "[" + items.map(\.description).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.key.debugDescription): \($0.value)" }.joined(separator: ", ") + "}"
    }
  }
}

/// A value of a document with the positions that lead to it from the root.
struct PathedElement {
  let element: YAMLElement
  let path: [Int]

  /// The element itself and every value inside it.
  static func all(of element: YAMLElement, path: [Int] = []) -> [PathedElement] {
    let children = element.shape.isMapping ? element.entries.map(\.value) : Array(element.items)
    return [PathedElement(element: element, path: path)]
      + children.enumerated().flatMap { all(of: $1, path: path + [$0]) }
  }
}
