import Foundation
import SourceText
import Testing

@testable import YAMLSyntax

/// What is written is read the same by another reader, one of YAML 1.1.
@Suite("A second reader")
struct SecondReaderTests {
  static let skipped: Comment = "PyYAML could not be had: skipped"

  /// Texts that somebody could write, and the forms that readers guess.
  private static let texts: [String] = {
    var generator = Generator(31)
    let forms = [
      "no", "Sí", "yes", "ON", "null", "Null", "~", "", "true", "FALSE", "y", "N", "=", "<<",
      ".inf",
      "-.INF", ".NaN", "12", "-5", "+5", "0", "0o17", "017", "0x1F", "0b11", "1_000", "9,810",
      "1.10",
      ".5", "1.", "1e3", "1.5E+3", "6.8523015e+5", "12:30", "190:20:30", "190:20:30.15",
      "2024-06-03",
      "2024-6-3", "2024-06-03T10:00:00Z", "2001-12-14 21:59:43.10 -5", "2022-02", "1.1.1",
      "2018 a 2019",
      "60 %", "a: b", "a:b", "a #b", "a#b", "#", "- a", "-a", "-", "? a", "?", ": a", ":", "a:",
      "[a",
      "]", "{", "}", ",", "&a", "*a", "!a", "|", ">", "'", "\"", "%", "@", "`", "'a'", "\"a\"",
      " a",
      "a ", "\ta", "a\tb", "a\nb", "a\n", "\na", "a\n\n", "a\n b\n", "a\r\nb", "\u{85}",
      "a\u{2028}b",
      "\u{FEFF}a", "a\u{FEFF}", "👩‍👩‍👧", "ñ\u{301}", "\u{0}", "\u{7F}", "\u{A0}", "---", "--- a", "...",
      "a\n---\nb", "...\n", "%YAML 1.2", String(repeating: "muy largo ", count: 3_000),
      "\u{FFFE}", "\u{10FFFF}", "a\\b", "C:\\actas", "https://ejemplo.org/a?b=c#d", "«x»",
    ]
    return forms + (0..<2_500).map { _ in Texts.random(&generator) }
  }()

  @Test(.enabled(if: SecondReader.isThere, skipped))
  func textsComeBack() throws {
    var questions: [SecondReader.Question] = []
    for text in Self.texts {
      let writer = FragmentWriter()
      let key = YAMLFragment.isWritable(key: text) ? text : "clave"
      let value = YAMLFragment.group([
        ("a", .text(text)), ("lista", .list([.text(text), .text("fin")])),
        (key == "a" || key == "lista" ? "k" : key, .group([("b", .text(text))])),
      ])
      guard case .group(let entries) = value else { continue }
      let block = entries.flatMap { writer.entry($0, $1) }
        .map {
          String(repeating: " ", count: $0.text.isEmpty ? 0 : $0.indentation) + $0.text + "\n"
        }
      let values = ValueTree(.group(entries.dropLast()))
      questions.append(.init(text: block.joined(), expected: ValueTree(value)))
      // Keys stand as the format shows them, so only values must not be guessed.
      let plain = entries.dropLast().flatMap { writer.entry($0, $1) }
        .map {
          String(repeating: " ", count: $0.text.isEmpty ? 0 : $0.indentation) + $0.text + "\n"
        }
      questions.append(.init(text: plain.joined(), expected: values, isGuessed: true))
      let flow = YAMLFragment.group(Array(entries.dropLast())).flowText
      questions.append(.init(text: "- \(flow)\n", expected: .list([values]), isGuessed: true))
    }
    try ask(questions, atLeast: 7_000)
  }

  /// Documents that the second reader takes are taken after an edit too, and mean what they should.
  @Test(.enabled(if: SecondReader.isThere, skipped), arguments: [41, 42] as [UInt64])
  func editedDocumentsMeanTheSame(_ seed: UInt64) throws {
    var documents = WildDocuments(seed: seed)
    var checker = EditChecker(seed: seed, placesPerDocument: 4)
    var before: [SecondReader.Question] = []
    var after: [[SecondReader.Question]] = []
    for _ in 0..<150 {
      let document = YAMLDocument(SourceText(name: "", documents.next()))
      guard document.isWellFormed else { continue }
      before.append(.init(text: document.text, expected: ValueTree(document.root)))
      checker.results = []
      checker.checkEverywhere(document)
      after.append(
        (checker.results ?? []).map { .init(text: $0.text, expected: ValueTree($0.root)) })
    }
    let answers = try SecondReader.answers(before)
    let taken = zip(answers, after).filter { $0.0 == nil }.flatMap(\.1)
    print("seed \(seed): \(answers.filter { $0 == nil }.count) of \(answers.count) documents taken")
    try ask(taken, atLeast: 700)
  }

  private func ask(_ questions: [SecondReader.Question], atLeast count: Int) throws {
    let answers = try SecondReader.answers(questions)
    #expect(answers.count >= count)
    let wrong = zip(questions, answers).filter { $0.1 != nil }
    print("second reader: \(answers.count) texts, \(wrong.count) read otherwise")
    for (question, answer) in wrong.sorted(by: { $0.0.text.utf8.count < $1.0.text.utf8.count })
      .prefix(4)
    {
      Issue.record("\(question.text)\nexpected \(question.expected)\nfound \(answer ?? "")")
    }
  }
}

extension YAMLDocument {
  /// The whole text.
  fileprivate var text: String { source[source.range] }
}
