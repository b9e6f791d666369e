import Foundation
import SourceText
import Testing

@testable import YAMLSyntax

/// What must hold for every text that is well formed: the same values, the same comments in the same
/// order, and nothing left to do a second time.
@Suite("The canonical form of any text")
struct FormatPropertyTests {
  /// The drafts that stand beside the project, when they do.
  static let drafts: [SourceText] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../../shared/examples")
    let names =
      FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map {
        SourceText(name: name, bytes: [UInt8]($0))
      }
    }
  }()

  @Test(arguments: 1...12) func generatedDocuments(_ seed: Int) {
    var documents = WildDocuments(seed: UInt64(seed))
    for number in 0..<400 {
      check(SourceText(name: "semilla \(seed), documento \(number)", documents.next()))
    }
  }

  @Test func realPlans() {
    for source in EditPropertyTests.plans { check(source) }
    for source in EditPropertyTests.plans {
      let isSame = YAMLDocument(source).formatted == source
      #expect(isSame, "\(source.name)")
    }
  }

  @Test(.enabled(if: !drafts.isEmpty, "the drafts are not beside the project: skipped"))
  func draftsBesideTheProject() {
    for source in Self.drafts { check(source) }
  }

  @Test(.enabled(if: ConformanceTests.isThere, "the YAML test suite is not beside: skipped"))
  func publicSuite() {
    for source in EditPropertyTests.suite { check(source) }
  }

  /// PyYAML reads of the canonical form what it reads of the text, where it reads the text at all.
  @Test(.enabled(if: SecondReader.isThere, "PyYAML is not installed: skipped"))
  func anotherReaderReadsTheSame() throws {
    var documents = WildDocuments(seed: 99)
    let trees = (0..<300).map { _ in YAMLDocument(SourceText(name: "", documents.next())) }
      .filter(\.isWellFormed)
    let before = try SecondReader.answers(
      trees.map { .init(text: $0.source[$0.source.range], expected: ValueTree($0.root)) })
    let after = try SecondReader.answers(
      trees.map { tree in
        .init(
          text: tree.formatted.map { $0[$0.range] } ?? "", expected: ValueTree(tree.root))
      })
    for (index, tree) in trees.enumerated() where before[index] == nil {
      #expect(after[index] == nil, "\(tree.source[tree.source.range])")
    }
  }

  private func check(_ source: SourceText) {
    let document = YAMLDocument(source)
    guard document.isWellFormed else {
      #expect(document.formatted == nil)
      return
    }
    let before = source[source.range]
    var writer = FormatWriter(document)
    let text = SourceText(name: source.name, writer.write())
    let after = text[text.range]
    let result = YAMLDocument(text)
    let shown = "\(source.name)\n\(before.debugDescription)\n\(after.debugDescription)"
    #expect(result.isWellFormed, "\(shown)")
    #expect(ValueTree(result.root) == ValueTree(document.root), "\(shown)")
    #expect(comments(of: result) == comments(of: document), "\(shown)")
    #expect(result.diagnostics.map(\.id) == document.diagnostics.map(\.id), "\(shown)")
    let taken = document.formatted.map { $0[$0.range] }
    #expect(taken == after, "\(shown)")
    let again = result.formatted.map { $0[$0.range] }
    #expect(again == after, "\(shown)\n\(again.debugDescription)")
    #expect(!after.hasPrefix("\n") && !after.contains("\r") && !text.hasByteOrderMark)
    #expect(after.isEmpty || after.hasSuffix("\n"))
  }

  private func comments(of document: YAMLDocument) -> [String] {
    document.comments.map {
      let text = document.source[$0]
      return String(text.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
  }
}
