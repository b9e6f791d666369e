import CivilTime
import PlanModel
import SourceText
import YAMLSyntax

extension ValueType {
  /// A list of such values; a single value stands for a list of one.
  static func list<Item>(_ item: ValueType<Item>) -> ValueType<[Item]> where Value == [Item] {
    ValueType<[Item]>(shape: .list(item.shape)) { element, reader in
      guard element.shape.isSequence else {
        return item.read(element, &reader).map { [$0] }
      }
      return element.items.compactMap { $0.isEmpty ? nil : item.read($0, &reader) }
    }
  }

  /// Keys that the user chooses, each with a value that is read with its key.
  static func map<Item>(
    _ shape: ValueShape,
    _ read: @escaping @Sendable (Located<String>, YAMLElement, inout PlanReader) -> Item?
  ) -> ValueType<[Item]> where Value == [Item] {
    ValueType<[Item]>(shape: .map(shape)) { element, reader in
      guard element.shape.isMapping else {
        reader.report(.wrongType(expected: .map(shape)), at: element.firstLine)
        return nil
      }
      return element.entries.compactMap { entry in
        if entry.value.isEmpty, element.shape == .flowMapping {
          reader.report(.emptyValue(entry.key.text), at: entry.key)
          return nil
        }
        return read(Located(entry.key.text, at: entry.key.range), entry.value, &reader)
      }
    }
  }

  /// A group of keys, read by the type that it describes.
  static func record(
    _ name: String, _ read: @escaping @Sendable (YAMLElement, inout PlanReader) -> Value?
  ) -> ValueType {
    ValueType(shape: .record(name), read: read)
  }
}

extension ValueType where Value == [Located<String>] {
  /// A list of texts.
  static let texts: ValueType = .list(.text)
  /// A list of keys.
  static let references: ValueType = .list(.reference)
}

extension ValueType where Value == [Definition] {
  /// Keys with the texts that they stand for.
  static let definitions: ValueType = .map(.text) { key, element, reader in
    guard let text = reader.scalar(element, .text) else { return nil }
    return Definition(key: key, text: Located(text, at: element.range))
  }
}

extension ValueType where Value == Located<FigureValue> {
  /// A figure as a source gives it.
  static let figure = ValueType(shape: .figure) { element, reader in
    reader.scalar(element, .figure).map { Located(NumberText.figure($0), at: element.range) }
  }
}

extension ValueType where Value == [Figure] {
  /// Names with their figures.
  static let figures: ValueType = .map(.figure) { name, element, reader in
    ValueType<Located<FigureValue>>.figure.read(element, &reader).map {
      Figure(name: name, value: $0)
    }
  }
}
