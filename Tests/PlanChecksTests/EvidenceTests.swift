import CivilTime
import PlanChecks
import PlanFiles
import PlanModel
import SourceText
import Testing
import YAMLSyntax

/// What becomes of each piece of evidence, told by paths and digests alone.
@Suite("Review of evidence")
struct EvidenceTests {
  static let digests = ["a", "b"].map { String(repeating: $0, count: 64) }

  /// The files of a plan's folder with their digests; nil for one that can't be read.
  static let files: [String: String?] = [
    "e/a.pdf": digests[0], "e/secreto.pdf": nil, "e/b c.pdf": digests[1],
  ]

  /// What becomes of the evidence of a log whose entries tell of the lines 1 and 2.
  private func review(_ entries: String, digest: ((String) -> Void)? = nil) -> EvidenceReview {
    let plan = YAMLDocument(
      SourceText(
        name: "plan.yaml",
        "formato: snt/1\ntítulo: Plan\nperiodo: 2025\nlíneas:\n  1: Una\n  2: Otra\n"))
    let log = YAMLDocument(
      SourceText(name: "bitacora.yaml", "formato: snt/1\nentradas:\n" + entries))
    let read = PlanFolder.read(plan, log)
    #expect(read.diagnostics.map(\.headline) == [])
    let subject = CheckSubject(
      plan: read.plan, log: read.log, today: CivilDate(iso: "2025-12-31") ?? .latest
    ) { _ in true }
    return PlanChecks.evidence(of: subject) { path in
      if path.hasPrefix("..") { return .outside }
      let path = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
      return path == "e" ? .folder : Self.files[path] == nil ? .missing : .file(path)
    } digest: { path in
      digest?(path)
      return Self.files[path] ?? nil
    }
  }

  private func entry(_ evidence: String) -> String {
    "  - fecha: 2025-03-01\n    hito: 1\n    evidencia:\n      - \(evidence)\n"
  }

  @Test(
    arguments: [
      ("https://example.org/a", .link), ("mailto:a@example.org", .link), ("a b", .badLink),
      ("www.example.org", .badLink), ("e", .badLink), ("e/a.pdf", .fileAsLink),
      ("archivo: e/a.pdf", .withoutDigest), ("archivo: e/x.pdf", .missing),
      ("archivo: e", .isFolder),
      ("archivo: ../x.pdf", .outside), ("archivo: https://example.org/a.pdf", .link),
      ("archivo: e/a.pdf\n        sha256: \(digests[0])", .intact),
      ("archivo: ./e/a.pdf\n        sha256: \(digests[0].uppercased())", .intact),
      ("archivo: e/a.pdf\n        sha256: \(digests[1])", .changed),
      ("archivo: e/a.pdf\n        sha256: abc", .badDigest),
      ("archivo: e/secreto.pdf\n        sha256: \(digests[1])", .unreadable),
      ("archivo: e/x.pdf\n        sha256: \(digests[1])", .missing),
    ] as [(String, EvidenceCondition)])
  func onePiece(_ evidence: String, _ expected: EvidenceCondition) {
    #expect(review(entry(evidence)).pieces.map(\.condition) == [expected])
  }

  @Test func aFileThatWasRecordedAgainCountsAsLastRecorded() {
    let (old, new) = (
      "archivo: e/a.pdf\n        sha256: \(Self.digests[1])",
      "archivo: ./e/a.pdf\n        sha256: \(Self.digests[0])"
    )
    let conditions = { self.review($0).pieces.map(\.condition) }
    #expect(conditions(entry(old) + entry(new)) == [.recordedAgain, .intact])
    #expect(conditions(entry(new) + entry(old)) == [.recordedAgain, .changed])
    #expect(conditions(entry(new) + entry(new)) == [.intact, .intact])
    // Without a digest nothing is recorded anew: that of another entry counts.
    #expect(conditions(entry(new) + entry("archivo: e/a.pdf")) == [.intact, .intact])
    #expect(conditions(entry("archivo: e/a.pdf") + entry(old)) == [.changed, .changed])
  }

  @Test func aFileIsReadOnceAndOnlyWhenItMust() {
    var read: [String] = []
    let pieces = [
      "archivo: e/a.pdf\n        sha256: \(Self.digests[0])", "archivo: e/b c.pdf",
      "archivo: ./e/a.pdf\n        sha256: \(Self.digests[0])",
      "archivo: e/a.pdf\n        sha256: \(Self.digests[1])",
      "archivo: ./e/a.pdf\n        sha256: \(Self.digests[0])",
    ]
    let found = review(pieces.map(entry).joined()) { read.append($0) }.pieces.map(\.condition)
    #expect(found == [.intact, .withoutDigest, .intact, .recordedAgain, .intact])
    #expect(read == ["e/a.pdf"])
  }

  @Test func whatIsConcludedWithoutEvidenceIsListed() {
    let concluded = "  - fecha: 2025-02-01\n    avance: 2\n    porcentaje: 100\n"
    #expect(review(concluded).bareLines == ["2"])
    #expect(review(concluded + entry("https://example.org")).bareLines == ["2"])
    #expect(review(concluded + "    anexos: [Minuta]\n").bareLines == [])
  }
}
