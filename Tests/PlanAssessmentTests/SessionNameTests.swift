import PlanModel
import SourceText
import Testing

@Suite("Names of sessions")
struct SessionNameTests {
  @Test(arguments: [
    ("ordinaria 1", "ordinaria 1"), ("Ordinaria  1", "ordinaria 1"),
    ("ORDINARIA 01", "ordinaria 1"),
    ("1a ordinaria", "ordinaria 1"), ("1.ª ordinaria", "ordinaria 1"),
    ("Primera sesión ordinaria", "ordinaria 1"), ("sesion ordinaria 1", "ordinaria 1"),
    ("2da extraordinaria", "extraordinaria 2"), ("Sesión de instalación", "instalacion"),
    ("de instalación", "instalacion"), ("Reunión de Trabajo", "reunion de trabajo"),
    ("Comisiones  Unidas 3", "comisiones unidas 3"), ("2024-06-03-b", "2024-06-03-b"),
    ("extraordinaria 2024", "extraordinaria 2024"),
  ])
  func oneSessionHasOneIdentity(_ key: String, _ identity: String) {
    #expect(SessionName(key).identity == identity)
  }

  /// The rule on «asuntos generales» names kinds of session in any way, one or several.
  @Test(arguments: [
    ("de instalación", "instalación", true), ("instalación", "sesión de instalación", true),
    ("sesiones de instalación", "de instalación", true), ("Sesiones  Solemnes", "solemne 1", true),
    ("comisiones unidas", "comisiones unidas 1", true),
    ("sesiones de comisiones unidas", "comisiones unidas 1", true),
    ("reuniones de trabajo", "reunión de trabajo 2", true), ("públicas", "pública 1", true),
    ("ordinaria", "extraordinaria 1", false), ("reunión de trabajo", "ordinaria 1", false),
  ])
  func aRuleNamesKinds(_ rule: String, _ session: String, _ expected: Bool) {
    var rules = PlanRules()
    let name = SessionName(session)
    #expect(rules.hasOtherMatters(kind: name.kind, name: name) == nil)
    rules.otherMatters = [at(rule)]
    #expect(rules.hasOtherMatters(kind: name.kind, name: name) == expected)
    #expect(rules.unknownKindsOfOtherMatters(among: [session, "pública 1"]).isEmpty)
  }

  @Test func aKindThatNobodyKnowsIsTold() {
    var rules = PlanRules()
    rules.otherMatters = [at("ordinarias"), at("todas"), at("públicas")]
    let unknown = rules.unknownKindsOfOtherMatters(among: ["pública 1", "ordinaria 1"])
    #expect(unknown.map(\.value) == ["todas"])
  }

  @Test func aSessionIsFoundHoweverItIsWritten() {
    let plan = plan([], sessions: ["ordinaria 1": "2025-03-01", "ordinaria 2": "2025-06-01"])
    let log = Log(entries: [
      session("2025-03-01", "Primera sesión ordinaria") { $0.mode = at(.inPerson) },
      rescheduling("2025-05-01", "Ordinaria 2", to: "2025-07-01"),
    ])
    let state = Replay(plan: plan, log: log, until: day("2025-12-31")).state
    #expect(state.sessions.count == 2)
    #expect(state.session("ORDINARIA 1")?.heldOn == day("2025-03-01"))
    #expect(state.session("ordinaria 2")?.schedule.isReplanned == true)
  }
}
