import PlanModel
import Testing

@Suite("Numbers of agreements")
struct AgreementPatternTests {
  static let usual = "{siglas}/{tipo}{n}/{año}-{nn}"

  @Test(arguments: [
    (usual, "CEJ/ORD02/2025-03", "CEJ", "ORD", 2, 2025, 3),
    (usual, "cej/ord02/2025-03", "cej", "ord", 2, 2025, 3),
    (usual, "CEJ-OTRA/UNI01/2024-12", "CEJ-OTRA", "UNI", 1, 2024, 12),
    (usual, "CEJ/EXT10/2025-100", "CEJ", "EXT", 10, 2025, 100),
    ("{siglas}-{nn}-{año}", "CEJ-OTRA-05-2025", "CEJ-OTRA", "", 0, 2025, 5),
    ("ACT-PUB/{nn}/{AÑO}", "ACT-PUB/07/2015", "", "", 0, 2015, 7),
  ])
  func readsAKey(
    _ pattern: String, _ key: String, _ acronym: String, _ kind: String, _ session: Int,
    _ year: Int, _ number: Int
  ) throws {
    let pattern = try #require(AgreementPattern(pattern))
    let read = try #require(pattern.number(of: key))
    #expect(read.acronym == acronym && read.kind == kind)
    #expect([read.session, read.year, read.number] == [session, year, number])
    #expect(pattern.key(of: read) == key)
  }

  @Test(arguments: [
    "CEJ/ORD02/2025", "CEJ/ORD02/25-03", "CEJ/ORD/2025-03", "/ORD02/2025-03", "CEJ/ORD02/2025-",
    "CEJ/ORD02/2025-03 bis", "CEJ ORD02 2025 03", "",
  ])
  func otherKeysAreNotRead(_ key: String) throws {
    let pattern = try #require(AgreementPattern(Self.usual))
    #expect(pattern.number(of: key) == nil)
  }

  @Test(arguments: ["{siglas}/{año}", "{siglas}/{folio}-{nn}", "{nn}-{nn}", "{siglas", "", "A-1"])
  func otherPatternsAreNone(_ text: String) {
    #expect(AgreementPattern(text) == nil)
  }

  /// The next key of the second ordinary session of 2025, after those that exist.
  @Test(arguments: [
    ([], "CEJ/ORD02/2025-01"), (["CEJ/ORD02/2025-01", "CEJ/ORD02/2025-04"], "CEJ/ORD02/2025-05"),
    // Counted within each session.
    (["CEJ/ORD01/2025-01", "CEJ/ORD01/2025-02"], "CEJ/ORD02/2025-01"),
    (["CEJ/ORD01/2025-01", "CEJ/EXT01/2025-01", "CEJ/ORD02/2025-01"], "CEJ/ORD02/2025-02"),
    // They go on from one session to the next.
    (["CEJ/ORD01/2025-01", "CEJ/ORD01/2025-02", "CEJ/EXT01/2025-03"], "CEJ/ORD02/2025-04"),
    // The first agreement of a session was withdrawn: they are counted within each session still.
    (["CEJ/ORD01/2025-02", "CEJ/ORD01/2025-03"], "CEJ/ORD02/2025-01"),
    (["CEJ/ORD01/2025-01", "CEJ/ORD01/2025-02", "CEJ/EXT01/2025-02"], "CEJ/ORD02/2025-01"),
    (["CEJ/ORD01/2025-01", "CEJ/EXT01/2025-01", "CEJ/ORD02/2025-02"], "CEJ/ORD02/2025-03"),
    // Another year, another body and what does not follow the pattern don't count.
    (["CEJ/ORD02/2024-07", "CEJ-OTRA/ORD02/2025-09", "CEJ/2025/12"], "CEJ/ORD02/2025-01"),
  ])
  func theNextOne(_ keys: [String], _ next: String) throws {
    let pattern = try #require(AgreementPattern(Self.usual))
    var series = AgreementPattern.Number()
    (series.acronym, series.kind, series.session, series.year) = ("CEJ", "ORD", 2, 2025)
    #expect(pattern.key(of: pattern.next(in: series, after: keys)) == next)
  }

  /// What a pattern leaves out tells no series from another.
  @Test(arguments: [
    ("AC-{año}-{nn}", ["AC-2025-01", "AC-2025-02", "AC-2024-09"], "AC-2025-03"),
    ("{nn}", ["04"], "05"), ("{tipo}{n}-{nn}", ["ORD01-03", "ORD02-01"], "ORD02-02"),
    ("{siglas}-{nn}-{año}", ["CEJ-05-2025", "OTRA-07-2025"], "CEJ-06-2025"),
    ("{siglas}/{tipo}/{año}-{nn}", ["CEJ/ORD/2025-03", "CEJ/EXT/2025-01"], "CEJ/ORD/2025-04"),
    ("{n}/{año}-{nn}", ["01/2025-01", "02/2025-01", "02/2025-02"], "02/2025-03"),
  ])
  func theNextOneOfAShorterPattern(_ text: String, _ keys: [String], _ next: String) throws {
    let pattern = try #require(AgreementPattern(text))
    var series = AgreementPattern.Number()
    (series.acronym, series.kind, series.session, series.year) = ("CEJ", "ORD", 2, 2025)
    #expect(pattern.key(of: pattern.next(in: series, after: keys)) == next)
  }

  @Test(arguments: [
    ("ordinaria 2", [] as [String], "CEJ/ORD02/2025-01"),
    ("extraordinaria 1", [], "CEJ/EXT01/2025-01"),
    ("instalación", [], "CEJ/INS01/2025-01"), ("solemne", [], "CEJ/SOL01/2025-01"),
    ("comisiones unidas 3", ["CEJ", "OTRA"], "CEJ-OTRA/UNI03/2025-01"),
    // The plan's own commission belongs to the body, whether the list names it or not.
    ("comisiones unidas 3", ["OTRA"], "CEJ-OTRA/UNI03/2025-01"),
    ("pública 4", [], "CEJ/PUB04/2025-01"), ("reunión de trabajo 1", [], nil),
  ])
  func theNextOneOfASession(_ key: String, _ joint: [String], _ next: String?) throws {
    var plan = plan([])
    plan.commission.acronym = at("CEJ")
    plan.rules.agreementPattern = at(Self.usual)
    let held = session("2025-06-10", key) { record in
      record.opened = "11:00"
      record.joint = joint.map(at)
    }
    let state = Replay(plan: plan, log: Log(entries: [held]), until: day("2025-12-31")).state
    #expect(state.nextAgreementKey(of: state.sessions[0]) == next)
  }
}
