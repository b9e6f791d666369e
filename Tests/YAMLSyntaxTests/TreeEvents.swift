import SourceText
import YAMLSyntax

/// The tree in the notation of the public YAML test suite, an event a line.
func treeEvents(of document: YAMLDocument) -> String {
  var lines: [String] = []
  appendEvents(of: document.root, to: &lines)
  return lines.joined(separator: "\n")
}

private func appendEvents(of element: YAMLElement, to lines: inout [String]) {
  switch element.shape {
  case .empty: lines.append("=VAL :")
  case .plain: lines.append("=VAL :" + escaped(element.text))
  case .singleQuoted: lines.append("=VAL '" + escaped(element.text))
  case .doubleQuoted: lines.append("=VAL \"" + escaped(element.text))
  case .literal: lines.append("=VAL |" + escaped(element.text))
  case .folded: lines.append("=VAL >" + escaped(element.text))
  case .blockSequence, .flowSequence:
    lines.append("+SEQ")
    for item in element.items { appendEvents(of: item, to: &lines) }
    lines.append("-SEQ")
  case .blockMapping, .flowMapping:
    lines.append("+MAP")
    for entry in element.entries {
      appendEvents(of: entry.key, to: &lines)
      appendEvents(of: entry.value, to: &lines)
    }
    lines.append("-MAP")
  }
}

private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case "\u{8}": result += "\\b"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
