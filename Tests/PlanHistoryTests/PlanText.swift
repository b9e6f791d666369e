import Foundation
import PlanFiles
import PlanModel
import SourceText
import YAMLSyntax

/// Plans for these tests: small ones as texts, and the real ones below `plans`.
enum TestPlan {
  static let names = [
    "4pa-2019-2022", "ceaytp-2023-2024", "cgaytp-2021-2022", "cpgat-2017",
    "ejemplo-comision-2025",
  ]

  static func document(_ name: String) throws -> YAMLDocument {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../plans/\(name)/plan.yaml").standardizedFileURL
    return YAMLDocument(SourceText(name: "plan.yaml", bytes: Array(try Data(contentsOf: file))))
  }

  /// The plan of a tree; nil where something is wrong in it.
  static func plan(_ document: YAMLDocument) -> Plan? {
    let read = PlanFolder.read(document, nil)
    return read.diagnostics.contains { $0.severity == .error } ? nil : read.plan
  }

  static func plan(_ text: String) -> Plan? {
    plan(YAMLDocument(SourceText(name: "plan.yaml", text)))
  }

  /// The same tree with its keys in the opposite order, every value quoted, and a remark on each line.
  static func rewritten(_ document: YAMLDocument) -> YAMLDocument {
    var text = "# Reescrito\n"
    write(document.root, at: 0, into: &text)
    return YAMLDocument(SourceText(name: "plan.yaml", text))
  }

  private static func write(_ element: YAMLElement, at depth: Int, into text: inout String) {
    let margin = String(repeating: " ", count: depth * 4)
    if element.shape.isMapping {
      for entry in element.entries.reversed() {
        text += "\(margin)\(quoted(entry.key.text)):"
        write(value: entry.value, at: depth, into: &text)
      }
    } else if element.shape.isSequence {
      for item in element.items {
        text += "\(margin)-"
        write(value: item, at: depth, into: &text)
      }
    }
  }

  private static func write(value: YAMLElement, at depth: Int, into text: inout String) {
    if value.isEmpty {
      text += "\n"
    } else if value.shape.isScalar {
      text += " \(quoted(value.text))  # un comentario\n"
    } else {
      text += "\n"
      write(value, at: depth + 1, into: &text)
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}
