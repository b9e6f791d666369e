import Foundation
import SourceText
import Testing

@testable import YAMLSyntax

/// An edit changes the bytes of one value and no others; read back, nothing else differs.
@Suite("Edits")
struct EditTests {
  /// The documents of the plans, and generated ones.
  static let sources: [SourceText] = {
    let plans = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../plans")
    let names =
      FileManager.default.enumerator(atPath: plans.path)?.compactMap { $0 as? String } ?? []
    let real = names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
      (try? Data(contentsOf: plans.appending(path: name))).map {
        SourceText(name: name, bytes: [UInt8]($0))
      }
    }
    var generator = Generator(11)
    return real + (0..<600).map { SourceText(name: "\($0)", Documents.random(&generator)) }
  }()

  private func scalars(of element: YAMLElement) -> [YAMLElement] {
    if element.shape.isMapping { return element.entries.flatMap { scalars(of: $0.value) } }
    if element.shape.isSequence { return element.items.flatMap { scalars(of: $0) } }
    return [element]
  }

  /// Every value of a document with the way to it.
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

  @Test func documentsAreWellFormed() {
    #expect(Self.sources.count > 600)
    for source in Self.sources {
      #expect(YAMLDocument(source).isWellFormed, "\(source[source.range])")
    }
  }

  @Test func aReplacedValueIsTheOnlyDifference() throws {
    var generator = Generator(3)
    for source in Self.sources {
      let document = YAMLDocument(source)
      let all = scalars(of: document.root)
      guard !all.isEmpty else { continue }
      for _ in 0..<6 {
        let place = generator.next(all.count)
        let text = Texts.random(&generator)
        let edit = try #require(document.replacing(all[place], with: text))
        let edited = source.applying(edit)
        #expect(edited.bytes.prefix(edit.range.start) == source.bytes.prefix(edit.range.start))
        #expect(
          edited.bytes.suffix(source.bytes.count - edit.range.end)
            == source.bytes.suffix(source.bytes.count - edit.range.end))
        let reread = YAMLDocument(edited)
        #expect(reread.isWellFormed, "\(edited[edited.range])")
        let after = scalars(of: reread.root)
        try #require(after.count == all.count, "\(edited[edited.range])")
        for index in all.indices {
          let expected = index == place ? text : all[index].text
          #expect(after[index].text == expected, "\(edited[edited.range])")
        }
      }
    }
  }

  @Test func anAppendedItemIsTheOnlyDifference() throws {
    var generator = Generator(5)
    var appended = 0
    for source in Self.sources {
      let document = YAMLDocument(source)
      guard let list = document.root.entries.first(where: { $0.key.text == "entradas" })?.value
      else { continue }
      let note = Texts.random(&generator)
      let item = YAMLFragment.group([
        ("fecha", .plain("2025-01-02")), ("nota", .text(note)),
        ("líneas", .list([.text("1.1"), .plain("2.2")])),
      ])
      guard let edit = document.appending(item, to: list) else { continue }
      appended += 1
      #expect(edit.range.isEmpty, "an append replaces nothing")
      let edited = source.applying(edit)
      let reread = YAMLDocument(edited)
      #expect(reread.isWellFormed, "\(edited[edited.range])")
      let count = Array(list.items).count
      let added = [
        ".entradas[\(count)]{}", ".entradas[\(count)].fecha=2025-01-02",
        ".entradas[\(count)].nota=\(note)",
        ".entradas[\(count)].líneas[]", ".entradas[\(count)].líneas[0]=1.1",
        ".entradas[\(count)].líneas[1]=2.2",
      ]
      // A list without items stands as an empty value.
      let before = values(of: document.root).map { $0 == ".entradas=∅" ? ".entradas[]" : $0 }
      let expected = before + added
      #expect(values(of: reread.root).sorted() == expected.sorted(), "\(edited[edited.range])")
      if source.lineEnding == "\r\n" {
        #expect(!edit.replacement.replacing("\r\n", with: "").contains("\n"))
      }
    }
    #expect(appended > 500)
  }

  @Test(arguments: [
    ("entradas:\n", "entradas:\n  - a\n"), ("entradas:", "entradas:\n  - a"),
    ("entradas: []\n", "entradas:\n  - a\n"),
    ("entradas:  # nada\nb: 1\n", "entradas:  # nada\n  - a\nb: 1\n"),
    ("entradas:\n- x\n", "entradas:\n- x\n- a\n"),
    ("entradas:\n    - x", "entradas:\n    - x\n    - a"),
    ("entradas:\r\n  - x\r\n", "entradas:\r\n  - x\r\n  - a\r\n"),
    ("entradas:\n  - x  # nota\n# fin\n", "entradas:\n  - x  # nota\n  - a\n# fin\n"),
    ("entradas:\n  - |\n    x\n\nb: 1\n", "entradas:\n  - |\n    x\n\n  - a\nb: 1\n"),
    ("\u{FEFF}entradas:\n", "\u{FEFF}entradas:\n  - a\n"),
    (
      "entradas:\n  - l: [x,\n      y\n      ]\n",
      "entradas:\n  - l: [x,\n      y\n      ]\n  - a\n"
    ),
  ])
  func appendsInTheStyleOfTheFile(_ before: String, _ after: String) throws {
    let document = YAMLDocument(SourceText(name: "", before))
    let list = try #require(document.root.entries.first { _ in true }).value
    let edit = try #require(document.appending(.plain("a"), to: list))
    let edited = document.source.applying(edit)
    #expect(edited[edited.range] == after)
  }

  @Test(arguments: [
    "entradas: [x]\n", "entradas: x\n", "entradas: {}\n", "entradas:\n  - |\n    x",
  ])
  func refusesWhatWouldTouchMore(_ text: String) throws {
    let document = YAMLDocument(SourceText(name: "", text))
    let list = try #require(document.root.entries.first { _ in true }).value
    #expect(document.appending(.plain("a"), to: list) == nil)
  }
}
