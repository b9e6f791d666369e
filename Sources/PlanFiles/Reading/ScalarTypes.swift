import CivilTime
import Diagnostics
import PlanModel
import SourceText
import SpanishText
import YAMLSyntax

extension PlanReader {
  /// The text of a scalar; nil, after a report, for a list or a group.
  mutating func scalar(_ element: YAMLElement, _ shape: ValueShape) -> String? {
    guard element.shape.isScalar else {
      report(.wrongType(expected: shape), at: element.firstLine)
      return nil
    }
    return element.text
  }
}

extension ValueType where Value == String {
  /// A text.
  static let string = ValueType(shape: .text) { element, reader in reader.scalar(element, .text) }
}

extension ValueType where Value == Located<String> {
  /// A text with its place.
  static let text = located(.text)
  /// The key of something.
  static let reference = located(.reference)

  private static func located(_ shape: ValueShape) -> ValueType {
    ValueType(shape: shape) { element, reader in
      reader.scalar(element, shape).map { Located($0, at: element.range) }
    }
  }
}

extension ValueType where Value == Bool {
  /// «sí» or «no», as people and other readers write them.
  static let yesNo = ValueType(shape: .yesNo) { element, reader in
    guard let text = reader.scalar(element, .yesNo) else { return nil }
    switch text.folded {
    case "si", "s", "true", "yes": return true
    case "no", "n", "false": return false
    default:
      reader.report(.notAChoice(text, choices: ["sí", "no"]), at: element)
      return nil
    }
  }
}

extension ValueType where Value == Located<Bool> {
  /// «sí» or «no», with its place.
  static let answer = ValueType(shape: .yesNo) { element, reader in
    ValueType<Bool>.yesNo.read(element, &reader).map { Located($0, at: element.range) }
  }
}

extension ValueType {
  /// One of the words of an enumeration, accents and case forgiven, with its place; `synonyms` are
  /// further words, folded, for the raw values that they mean.
  static func choice<Choice>(_ synonyms: [String: Choice] = [:]) -> ValueType<Located<Choice>>
  where
    Choice: CaseIterable & RawRepresentable & Sendable, Choice.RawValue == String,
    Value == Located<Choice>
  {
    let words = Choice.allCases.map(\.rawValue)
    // Folding costs more than the rest of a choice: once here, and else where the word is not exact.
    var choices = synonyms
    for choice in Choice.allCases.reversed() { choices[choice.rawValue.folded] = choice }
    for word in words { choices[word] = choices[word.folded] }
    let known = choices
    return ValueType<Located<Choice>>(shape: .choice(words)) { element, reader in
      guard let text = reader.scalar(element, .choice(words)) else { return nil }
      if let match = known[text] ?? known[text.folded] {
        return Located(match, at: element.range)
      }
      reader.report(.notAChoice(text, choices: words), at: element)
      return nil
    }
  }
}

extension ValueType where Value == Located<TemporalExpression> {
  /// A temporal expression, read against the reader's context.
  static let date = ValueType(shape: .date) { element, reader in
    guard let text = reader.scalar(element, .date) else { return nil }
    switch reader.phrases.reading(of: text, in: reader.dates) {
    case .success(let expression): return Located(expression, at: element.range)
    case .failure(let error):
      reader.report(.date(error), at: element.place(ofTextRange: error.range))
      return nil
    }
  }
}

extension ValueType where Value == Located<CivilDate> {
  /// A single day.
  static let day = ValueType(shape: .date) { element, reader in
    guard let date = ValueType<Located<TemporalExpression>>.date.read(element, &reader) else {
      return nil
    }
    guard let end = date.value.end else {
      reader.report(.notADay(date.value.text), at: element)
      return nil
    }
    return Located(end, at: element.range)
  }
}

extension ValueType where Value == Int {
  /// A count of things: a whole number, zero or more.
  static let count = ValueType(shape: .number) { element, reader in
    guard let text = reader.scalar(element, .number) else { return nil }
    if let number = NumberText.parse(text), (0...1e9).contains(number),
      Double(Int(number)) == number
    {
      return Int(number)
    }
    reader.report(.notANumber(text), at: element)
    return nil
  }
}

extension ValueType where Value == Located<Int> {
  /// A count of things, with its place.
  static let locatedCount = ValueType(shape: .number) { element, reader in
    ValueType<Int>.count.read(element, &reader).map { Located($0, at: element.range) }
  }
}

extension ValueType where Value == Located<Double> {
  /// A number.
  static let number = decimal(.number)
  /// A weight: a number from 0 on.
  static let weight = ValueType(shape: .number) { element, reader in
    guard let weight = number.read(element, &reader) else { return nil }
    guard (0...1e6).contains(weight.value) else {
      reader.report(.notANumber(element.text), at: element)
      return nil
    }
    return weight
  }
  /// A number of percent, from 0 to 100.
  static let percentage = decimal(.percentage)

  private static func decimal(_ shape: ValueShape) -> ValueType {
    ValueType(shape: shape) { element, reader in
      guard let text = reader.scalar(element, shape) else { return nil }
      var digits = Substring(text)
      if shape == .percentage, digits.hasSuffix("%") {
        digits = digits.dropLast()
        while digits.last?.isWhitespace == true { digits = digits.dropLast() }
      }
      guard let number = NumberText.parse(digits) else {
        reader.report(.notANumber(text), at: element)
        return nil
      }
      guard shape != .percentage || (0...100).contains(number) else {
        reader.report(.outsideHundred(text), at: element)
        return nil
      }
      return Located(number, at: element.range)
    }
  }
}

extension YAMLElement {
  /// The place of a part of a scalar's text; the whole scalar where the text is not its bytes.
  func place(ofTextRange range: Range<Int>?) -> Place {
    let raw = self.range
    guard let range, shape == .plain || shape == .singleQuoted || shape == .doubleQuoted,
      text.utf8.count + (shape == .plain ? 0 : 2) == raw.count
    else { return place }
    let start = raw.start + (shape == .plain ? 0 : 1)
    return Place(document.source, ByteRange(start + range.lowerBound, start + range.upperBound))
  }
}
