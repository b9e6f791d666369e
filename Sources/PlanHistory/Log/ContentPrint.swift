import CivilTime
import SourceText

/// A value as a text that says what it means and not where it stands.
///
/// Two entries with the same text tell the same, whatever their layout; a field that a type gets later
/// is in it by itself.
enum ContentPrint {
  static func text(of value: Any) -> String {
    var text = ""
    write(value, into: &text)
    return text
  }

  private static func write(_ value: Any, into text: inout String) {
    switch value {
    case is ByteRange: return
    case let date as TemporalExpression:
      text += date.meaning
      return
    case let words as String:
      text += "«\(words.inOneLine)»"
      return
    default: break
    }
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty || mirror.displayStyle == .collection else {
      if mirror.displayStyle != .optional { text += String(describing: value) }
      return
    }
    text += "("
    for child in mirror.children {
      text += child.label.map { "\($0): " } ?? ""
      write(child.value, into: &text)
      text += ";"
    }
    text += ")"
  }
}
