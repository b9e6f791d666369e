import FileSystem
import SourceText
import Testing
import YAMLSyntax

@testable import PlanFiles

/// However a log ends, an entry goes behind its last byte and changes nothing else, or is refused.
@Suite("End of a ledger")
struct LedgerTailTests {
  static let entry = YAMLFragment.group([
    ("fecha", .plain("2025-02-03")), ("nota", .text("Se instaló: el grupo")),
    ("evidencia", .list([.text("https://ejemplo.org/a"), .text("b")])),
  ])
  static let added = [
    "{}", ".fecha=2025-02-03", ".nota=Se instaló: el grupo", ".evidencia[]",
    ".evidencia[0]=https://ejemplo.org/a", ".evidencia[1]=b",
  ]

  /// What may stand last, behind «nota:», at the column of the entry's keys and two.
  static let lastValues = [
    "x", "x  # nota", "", "'x y'", "\"x\n  y\"", "x\n  y z", "[a,\n  b]", "{a: 1}", "|\n  x",
    "|-\n  x",
    "|+\n  x\n", ">\n  x\n  y\n\n  z", "|\n  x\n   # no es comentario", "\n  - a\n  - b: c",
    "\n  - a\n  - |\n    x", "\n  a:\n    b: c",
  ]
  static let trailers = [
    "", "\n", "\n\n", "# fin\n", "    # fin\n", "\n# fin\n\n", "  ", "# fin", "\n      ",
  ]

  private func values(of element: YAMLElement, path: String = "") -> [String] {
    if element.shape.isMapping {
      return ["\(path){}"]
        + element.entries.flatMap { values(of: $0.value, path: "\(path).\($0.key.text)") }
    }
    if element.shape.isSequence {
      return ["\(path)[]"]
        + element.items.enumerated().flatMap { values(of: $1, path: "\(path)[\($0)]") }
    }
    return ["\(path)=\(element.isEmpty ? "∅" : element.text)"]
  }

  /// The text with the entry, or nil where it is refused.
  private func appended(_ text: String) throws -> String? {
    let tail: LedgerTail
    do { tail = try LedgerTail(of: YAMLDocument(SourceText(name: "", text)), .log) } catch {
      return nil
    }
    #expect(tail.size == text.utf8.count)
    return text + tail.text(of: [Self.entry])
  }

  private func check(_ text: String, count: Int, list: String = ".entradas") throws -> Bool {
    let before = YAMLDocument(SourceText(name: "", text))
    guard let after = try appended(text) else { return false }
    let document = YAMLDocument(SourceText(name: "", after))
    #expect(document.isWellFormed, "\(after.debugDescription)")
    let old = values(of: before.root).map { $0 == "\(list)=∅" ? "\(list)[]" : $0 }
    let expected = old + Self.added.map { "\(list)[\(count)]" + $0 }
    #expect(values(of: document.root) == expected, "\(after.debugDescription)")
    #expect(after.utf8.last == UInt8(ascii: "\n") || after.utf8.last == UInt8(ascii: "\r"))
    // The next one finds its place too.
    #expect(try appended(after) != nil)
    return true
  }

  @Test(arguments: [0, 2, 5], ["\n", "\r\n", "\r"])
  func entriesGoToTheEnd(_ column: Int, _ ending: String) throws {
    let indent = String(repeating: " ", count: column)
    var (taken, refused) = (0, 0)
    for value in Self.lastValues {
      for trailer in Self.trailers {
        for head in ["", "\u{FEFF}", "# Bitácora\n"] {
          let lines =
            "- fecha: 2025-01-02\n\(indent)  nota: "
            + value.replacing("\n", with: "\n\(indent)  ")
          let isOpen = trailer.isEmpty
          let text =
            head + "formato: snt/1\nentradas:\n\(indent)\(lines)" + (isOpen ? "" : "\n" + trailer)
          let native = text.replacing("\n", with: ending)
          guard YAMLDocument(SourceText(name: "", native)).isWellFormed else { continue }
          if try check(native, count: 1) { taken += 1 } else { refused += 1 }
        }
      }
    }
    #expect(taken > 300 && refused < 80, "\(taken) taken, \(refused) refused")
  }

  @Test(arguments: [
    ("", "formato: snt/1\nentradas:\n  - x\n"),
    ("\u{FEFF}", "\u{FEFF}formato: snt/1\nentradas:\n  - x\n"),
    ("# Aquí", "# Aquí\nformato: snt/1\nentradas:\n  - x\n"),
    ("formato: snt/1", "formato: snt/1\nentradas:\n  - x\n"),
    ("formato: snt/1\r\n", "formato: snt/1\r\nentradas:\r\n  - x\r\n"),
    ("formato: snt/1\nentradas:", "formato: snt/1\nentradas:\n  - x\n"),
    (
      "formato: snt/1\nEntradas:  # nada\n# aún\n",
      "formato: snt/1\nEntradas:  # nada\n# aún\n  - x\n"
    ),
    ("asientos:\n- a", "asientos:\n- a\n- x\n"),
    ("  formato: snt/1\n  entradas:\n", "  formato: snt/1\n  entradas:\n    - x\n"),
  ])
  func beginsWhatIsEmpty(_ before: String, _ after: String) throws {
    let tail = try LedgerTail(of: YAMLDocument(SourceText(name: "", before)), .log)
    #expect(before + tail.text(of: [.plain("x")]) == after)
    #expect(YAMLDocument(SourceText(name: "", after)).isWellFormed)
  }

  @Test func aLogThatIsNotThereBegins() {
    #expect(
      LedgerTail(ofMissing: .log).text(of: [.plain("x")]) == "formato: snt/1\nentradas:\n  - x\n")
  }

  @Test(arguments: [
    "entradas: [a]\n", "entradas: []\n", "entradas: {a: 1}\n", "entradas: x\n",
    "entradas: |\n  x\n",
    "{entradas: []}\n", "- a\n", "texto\n", "entradas:\n  - a\nformato: snt/1\n",
    "entradas:\n  - |\n    x", "entradas:\n  - a\n...\n", "entradas:\n  - a\n# fin\n... # fin",
    "formato: |\n  x",
  ])
  func refusesWhatHasNoPlace(_ text: String) {
    let document = YAMLDocument(SourceText(name: "", text))
    #expect(document.isWellFormed)
    let error = #expect(throws: WriteFailure.self) { try LedgerTail(of: document, .log) }
    guard case .refused(let findings)? = error else { return }
    #expect(findings.map(\.id) == ["bitácora-sin-lugar"])
    #expect(findings.first?.place != nil)
    if let fix = findings.first?.fix {
      let mended = document.source.applying(fix)
      #expect((try? LedgerTail(of: YAMLDocument(mended), .log)) != nil)
    }
  }
}
