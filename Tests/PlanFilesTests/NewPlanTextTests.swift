import CivilTime
import Diagnostics
import FileSystem
import PlanModel
import SourceText
import Testing
import YAMLSyntax

@testable import PlanFiles

/// A plan that is begun can be read at once, and so can its examples.
@Suite("A new plan")
struct NewPlanTextTests {
  static let facts = NewPlanFacts(
    title: "Plan de trabajo 2027", acronym: "CPI", commission: "Comisión de prueba (inventada)",
    term: "2027")

  private func text(_ name: String, _ facts: NewPlanFacts) throws -> String {
    let file = try #require(NewPlanText.files(facts).first { $0.path == name })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private func read(_ plan: String, _ log: String) -> (
    plan: Plan, log: Log, diagnostics: [Diagnostic]
  ) {
    PlanFolder.read(
      YAMLDocument(SourceText(name: "plan.yaml", plan)),
      YAMLDocument(SourceText(name: "bitacora.yaml", log)))
  }

  @Test func thePlanStandsLast() {
    #expect(NewPlanText.files(Self.facts).last?.path == "plan.yaml")
  }

  @Test(arguments: [nil, 0, 1, 4])
  func itIsReadWithoutFindings(_ sessions: Int?) throws {
    var facts = Self.facts
    facts.sessions = sessions
    let (plan, log, errors) = read(try text("plan.yaml", facts), try text("bitacora.yaml", facts))
    #expect(errors.map(\.headline) == [])
    #expect(plan.title?.value == facts.title)
    #expect(plan.allItems.map(\.key.value) == ["1", "1.1", "1.2"])
    #expect(plan.sessions.count == sessions ?? 0)
    #expect(log.entries.isEmpty)
  }

  @Test func itMayBeginWithCommitments() throws {
    var facts = Self.facts
    facts.hasCommitments = true
    let (plan, _, errors) = read(try text("plan.yaml", facts), try text("bitacora.yaml", facts))
    #expect(errors.map(\.headline) == [])
    #expect(
      plan.allItems.map(\.level)
        == [.known(.commitments), .known(.actions), .known(.actions)])
    #expect(plan.oneItem == "un compromiso o una acción")
  }

  /// Each «#clave:» is an example that holds when its sign is taken away, alone and with all others.
  @Test(arguments: [nil, 3])
  func itsExamplesHold(_ sessions: Int?) throws {
    var facts = Self.facts
    facts.sessions = sessions
    let lines = try text("plan.yaml", facts).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map { line -> String in
      let indent = line.prefix { $0 == " " }
      let rest = line.dropFirst(indent.count)
      let isExample = rest.hasPrefix("#") && !rest.hasPrefix("# ") && rest.count > 1
      let isDeeper = rest.hasPrefix("#  ")
      return isExample || isDeeper ? String(indent + rest.dropFirst()) : String(line)
    }
    let (plan, _, errors) = read(
      lines.joined(separator: "\n"), try text("bitacora.yaml", facts))
    #expect(errors.map(\.headline) == [])
    #expect(plan.allItems.map(\.key.value) == ["1", "1.1", "1.2", "2", "2.1"])
    #expect(plan.commission.members.count == 1 && plan.commission.offices.count == 2)
    #expect(plan.areas.count == 2 && plan.alliances.count == 1 && plan.indicators.count == 1)
    #expect(plan.rules.notices.count == 2 && plan.signatures.count == 1)
    #expect(plan.rules.majority.flatMap { MajorityRule($0.value) } == .simple)
    #expect(plan.rules.castingVote != nil && plan.rules.secondCall != nil)
    #expect(plan.rules.secondCallQuorum.flatMap { QuorumRule($0.value) } == .whoeverAttends)
    #expect(plan.rules.agreementPattern.flatMap { AgreementPattern($0.value) } != nil)
    #expect(plan.rules.otherMatters?.map(\.value) == ["ordinaria"])
    #expect(plan.item("1.2")?.parts.count == 2 && plan.events.count == 1)
    #expect(sessions == nil || plan.sessions.first?.agenda.count == 1)
  }

  /// What the log shows as a model is an entry.
  @Test func theExampleOfTheLogHolds() throws {
    let log = try text("bitacora.yaml", Self.facts)
    let example = log.split(separator: "\n").filter { $0.hasPrefix("#  ") }.map { $0.dropFirst() }
    let (_, read, errors) = read(
      try text("plan.yaml", Self.facts), log + example.joined(separator: "\n") + "\n")
    #expect(errors.map(\.headline) == [])
    #expect(read.entries.count == 1)
  }

  static let nasty = [
    "Plan: segunda parte", "Acuerdo # 5", "\"Entre comillas\"", "'así'", "no", "~", "null", "1.10",
    "2027", "- guion", "? duda", "[a, b]", "{a: b}", "&ancla", "*alias", "!etiqueta", "%", "@x",
    "`",
    "|", ">", "dos\nrenglones", "tab\tulador", "😀 emoji 👩‍👩‍👧", "e\u{301}", "\u{FEFF}marca", "fin:",
    "#",
    "a #b", "\\", "\u{85}", "\u{2028}", "--- x", "... x", "sí", "y", "0x1F", "12:30", "<!-- x -->",
    "  espacios  ", "«comillas»", "a: |", "'", "\"", ":", "…",
  ]

  /// What a person typed comes back as it was, whatever it was.
  @Test(arguments: nasty)
  func everyTextComesBack(_ text: String) throws {
    var facts = NewPlanFacts(title: text, acronym: text, commission: text, term: "2027")
    (facts.institution, facts.coordination, facts.secretariat) = (text, text, text)
    let (plan, _, errors) = read(
      try self.text("plan.yaml", facts), try self.text("bitacora.yaml", facts))
    #expect(errors.map(\.headline) == [])
    #expect(plan.title?.value == text)
    #expect(plan.commission.acronym?.value == text && plan.commission.name?.value == text)
    #expect(plan.commission.institution == text)
    #expect(plan.commission.offices.map(\.text.value) == [text, text])
  }

  @Test(arguments: [
    ("Comisión de Estado Abierto", "CEA"), ("Comisión", nil), ("comisión de prueba", nil),
    ("Comisión de Ética y Datos", "CÉD"),
  ])
  func anAcronymIsSuggested(_ name: String, _ acronym: String?) {
    #expect(NewPlanFacts.acronym(of: name) == acronym)
  }

  @Test(arguments: [
    ("2025", "2026"), ("2023 - 2024", "2025 a 2026"),
    ("noviembre de 2021 a noviembre de 2022", "noviembre de 2022 a noviembre de 2023"),
    ("febrero de 2025 a enero de 2026", "febrero de 2026 a enero de 2027"),
    ("enero a junio de 2025", "julio de 2025 a diciembre de 2025"),
    ("15 de febrero de 2025 a 14 de febrero de 2026", "2026-02-15 a 2027-02-14"),
    ("1 al 10 de mayo de 2025", "2025-05-11 a 2025-05-20"),
    ("noviembre de 2020 a noviembre de 2022", "noviembre de 2022 a noviembre de 2024"),
  ])
  func theNextTermFollows(_ old: String, _ new: String) throws {
    let span = try #require(NextTerm.span(old))
    #expect(NextTerm.words(after: span) == new)
    // What is proposed is understood.
    #expect(NextTerm.span(new) != nil)
  }

  @Test(arguments: [
    ("Plan de trabajo 2025", "Plan de trabajo 2026"),
    ("Plan 2025: metas 2030", "Plan 2026: metas 2030"),
    ("Plan sin año", "Plan sin año"), ("Plan 20251", "Plan 20251"), ("2025", "2026"), ("", ""),
  ])
  func theTitleTakesTheNewYears(_ old: String, _ new: String) throws {
    let (span, next) = (try #require(NextTerm.span("2025")), try #require(NextTerm.span("2026")))
    #expect(NextTerm.title(old, from: span, to: next) == new)
  }

  @Test func commentsStayOnOneLine() {
    #expect("a\nb\r\n\tc\u{2028}d\u{0}".asComment == "a b c d")
  }
}
