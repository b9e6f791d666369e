import CivilTime
import PlanModel
import Testing

@testable import PlanAssessment

@Suite("How agreements are named")
struct AgreementNameTests {
  @Test(arguments: [
    ("ordinaria 2#1", "ordinaria 2", 1), ("Segunda sesión ordinaria #12", "ordinaria 2", 12),
    ("reunión de trabajo 1#3", "reunion de trabajo 1", 3), ("2a ordinaria#999", "ordinaria 2", 999),
  ])
  func readsASessionAndAPlace(_ text: String, _ session: String, _ number: Int) throws {
    let ordinal = try #require(AgreementOrdinal(text))
    #expect(ordinal.session == session && ordinal.number == number)
    #expect(ordinal == AgreementOrdinal(session: session, number))
    #expect(AgreementOrdinal(AgreementOrdinal.text(session: session, number)) == ordinal)
  }

  @Test(arguments: [
    "ordinaria 2", "ordinaria 2#", "#1", "  #1", "ordinaria 2#0", "ordinaria 2#1000",
    "ordinaria 2#1a", "CEJ/ORD02/2025-01", "",
  ])
  func otherTextsAreNone(_ text: String) { #expect(AgreementOrdinal(text) == nil) }

  /// The first session took two agreements with a number and one without, the second one of each.
  static let log: [LogEntry] = {
    func taken(_ key: String?, _ text: String) -> Agreement {
      var agreement = Agreement(text: at(text))
      agreement.key = key.map(at)
      return agreement
    }
    return [
      session("2025-02-25", "ordinaria 1") {
        $0.agreements = [
          taken("CEJ/ORD01/2025-01", "Publicar la guía"), taken(nil, "Invitar a universidades"),
        ]
      },
      session("2025-02-25", "Primera sesión ordinaria") {
        $0.agreements = [taken("CEJ/ORD01/2025-02", "Enviar el padrón")]
      },
      session("2025-06-10", "ordinaria 2") {
        $0.agreements = [
          taken("CEJ/ORD02/2025-01", "Publicar el catálogo"), taken(nil, "Enviar el oficio"),
        ]
      },
      settled("2025-07-01", "Ordinaria 1#2", .fulfilled),
    ]
  }()

  private static let state = Replay(
    plan: plan([]), log: Log(entries: log), until: day("2025-12-31")
  ).state

  @Test(arguments: [
    ("CEJ/ORD01/2025-01", ["CEJ/ORD01/2025-01"]), ("cej/ord01/2025-01", ["CEJ/ORD01/2025-01"]),
    ("ORD02/2025-01", ["CEJ/ORD02/2025-01"]),
    ("01", ["CEJ/ORD01/2025-01", "CEJ/ORD02/2025-01"]), ("02", ["CEJ/ORD01/2025-02"]),
    // A part of a number is none.
    ("1", []), ("D01/2025-01", []),
    ("ordinaria 1#1", ["CEJ/ORD01/2025-01"]), ("2a ordinaria #2", ["ordinaria 2#2"]),
    ("primera ordinaria#3", ["CEJ/ORD01/2025-02"]), ("ordinaria 1#4", []),
    ("universidades", ["ordinaria 1#2"]), ("PUBLICAR", ["CEJ/ORD01/2025-01", "CEJ/ORD02/2025-01"]),
    ("el padron", ["CEJ/ORD01/2025-02"]), ("el", []), ("", []), ("otra cosa", []),
  ])
  func isFoundByWhatSomebodyTypes(_ text: String, _ names: [String]) {
    #expect(Self.state.agreements(meantBy: text).compactMap(\.name) == names)
  }

  /// Whoever was the second stays the second when the first is withdrawn.
  @Test func placesStayWhenAnEntryIsWithdrawn() {
    func taken(_ id: String, at start: Int) -> LogEntry {
      var record = SessionRecord(key: at("ordinaria 1"))
      record.agreements = [Agreement(text: at("Texto de \(id)"))]
      var entry = LogEntry(
        date: at(phrase("2025-02-25")), day: day("2025-02-25"), fact: .session(record),
        range: .at(start))
      entry.id = at(id)
      return entry
    }
    let log = [
      taken("a", at: 10), taken("b", at: 20), taken("c", at: 30),
      settled("2025-03-01", "ordinaria 1#2", .fulfilled),
      correction("2025-03-02", of: "a", id: "d"),
    ]
    let state = Replay(plan: plan([]), log: Log(entries: log), until: day("2025-12-31")).state
    #expect(state.agreements.map(\.name) == ["ordinaria 1#2", "ordinaria 1#3"])
    #expect(state.agreements.map(\.state) == [.fulfilled, nil])
    #expect(state.session("ordinaria 1").map(state.nextOrdinal) == 4)
    #expect(state.agreement("ordinaria 1#1") == nil)
  }

  @Test func oneWithoutAKeyIsFollowedUpByItsPlace() {
    #expect(Self.state.agreements.count == 5)
    #expect(Self.state.agreement("ordinaria 1#2")?.state == .fulfilled)
    #expect(Self.state.agreements.count { $0.state != nil } == 1)
    // What no session took is an agreement of an earlier term.
    let log = Self.log + [settled("2025-07-02", "ordinaria 1#9", .void)]
    let state = Replay(plan: plan([]), log: Log(entries: log), until: day("2025-12-31")).state
    #expect(state.agreements.last?.key == "ordinaria 1#9")
    #expect(state.agreements.last?.agreement == nil)
  }
}
