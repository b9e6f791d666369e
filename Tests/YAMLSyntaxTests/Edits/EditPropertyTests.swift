import Foundation
import SourceText
import Testing

@testable import YAMLSyntax

/// Every kind of edit at every place of real and generated documents: the bytes outside its range
/// stay, the text that is read back differs by that value, and no finding is added.
@Suite("Edits at every place")
struct EditPropertyTests {
  static let seeds: [UInt64] = [1, 2, 3, 4, 5, 6, 7, 8]
  static let documentsPerSeed = 200

  static let plans: [SourceText] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../plans")
    let names =
      FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map {
        SourceText(name: name, bytes: [UInt8]($0))
      }
    }
  }()

  /// The documents of the public YAML suite that are read, when its folder is beside the project.
  static let suite: [SourceText] = {
    guard ConformanceTests.isThere else { return [] }
    let names = try? FileManager.default.contentsOfDirectory(atPath: ConformanceTests.folder.path)
    return (names ?? []).sorted().compactMap { name in
      let file = ConformanceTests.folder.appending(path: name).appending(path: "in.yaml")
      guard let data = try? Data(contentsOf: file) else { return nil }
      let source = SourceText(name: name, bytes: [UInt8](data))
      return YAMLDocument(source).isWellFormed ? source : nil
    }
  }()

  @Test(arguments: seeds) func generatedDocuments(_ seed: UInt64) {
    var documents = WildDocuments(seed: seed)
    var checker = EditChecker(seed: seed)
    var read = 0
    for number in 0..<Self.documentsPerSeed {
      let source = SourceText(name: "semilla \(seed), documento \(number)", documents.next())
      let document = YAMLDocument(source)
      guard document.isWellFormed else { continue }
      read += 1
      checker.checkEverywhere(document)
    }
    print("seed \(seed): \(read) documents of \(Self.documentsPerSeed), \(checker.summary)")
    #expect(read > Self.documentsPerSeed * 8 / 10)
    for failure in checker.failures.values { Issue.record("\(failure)") }
  }

  @Test func realPlans() {
    #expect(Self.plans.count >= 8)
    var checker = EditChecker(seed: 99, placesPerDocument: 30)
    for source in Self.plans { checker.checkEverywhere(YAMLDocument(source)) }
    print("plans, seed 99: \(checker.summary)")
    for failure in checker.failures.values { Issue.record("\(failure)") }
  }

  @Test(.enabled(if: ConformanceTests.isThere, "the YAML test suite is not beside: skipped"))
  func publicSuite() {
    #expect(Self.suite.count >= 200)
    var checker = EditChecker(seed: 77)
    for source in Self.suite { checker.checkEverywhere(YAMLDocument(source)) }
    print("YAML test suite, seed 77: \(checker.summary)")
    for failure in checker.failures.values { Issue.record("\(failure)") }
  }
}
