import PlanAssessment
import PlanModel
import Testing

/// The light of ratings, and how the own one stands to those of others.
@Suite("Ratings")
struct RatingTests {
  // MARK: The light

  @Test(arguments: [
    (Rating.completed, RatingLight.completed), (.substantial, .underway), (.limited, .underway),
    (.majorDelays, .behind), (.notStarted, .behind), (.inactive, .inactive),
  ])
  func bearTheLightOfTheLegend(_ rating: Rating, _ light: RatingLight) {
    #expect(RatingLight(rating) == light)
    #expect(light.ratings.contains(rating))
  }

  @Test(arguments: [
    ([Rating.substantial, .limited], RatingLight.underway), ([.completed, .limited], .underway),
    ([.completed, .notStarted], .behind), ([.inactive, .completed], .completed),
    ([.inactive, .inactive], .inactive), ([.inactive, .majorDelays], .behind),
  ])
  func ofSeveralTheWorstIsShown(_ ratings: [Rating], _ light: RatingLight) {
    #expect(RatingLight(worstOf: ratings) == light)
    #expect(RatingLight(worstOf: ratings.reversed()) == light)
  }

  @Test func nothingHasNoLight() { #expect(RatingLight(worstOf: []) == nil) }

  // MARK: The comparison

  static let comparisons: [(own: Rating?, others: [Rating], RatingComparison)] = [
    (.limited, [.limited], .equal), (.limited, [.limited, .limited], .equal),
    (.inactive, [.inactive], .equal), (.completed, [.substantial], .better(1...1)),
    (.completed, [.substantial, .limited], .better(1...2)),
    (.completed, [.notStarted], .better(4...4)),
    (.notStarted, [.majorDelays], .worse(1...1)),
    (.limited, [.completed, .substantial], .worse(1...2)),
    (.substantial, [.substantial, .limited], .mixed),
    (.limited, [.completed, .notStarted], .mixed),
    (.inactive, [.limited], .inactiveForItself), (.limited, [.inactive], .inactiveForOthers),
    (.limited, [.inactive, .limited], .mixed), (.inactive, [.inactive, .limited], .mixed),
    (.completed, [], .notRatedByOthers), (nil, [.limited], .notRatedByItself), (nil, [], .notRated),
  ]

  @Test(arguments: comparisons)
  func areCompared(_ own: Rating?, _ others: [Rating], _ expected: RatingComparison) {
    #expect(RatingComparison(own, against: others) == expected)
    #expect(RatingComparison(own, against: others.reversed()) == expected)
  }

  /// Whoever is better is not worse the other way round.
  @Test(arguments: Rating.allCases, Rating.allCases)
  func areTurnedRound(_ own: Rating, _ other: Rating) {
    switch RatingComparison(own, against: [other]) {
    case .better(let steps): #expect(RatingComparison(other, against: [own]) == .worse(steps))
    case .inactiveForItself:
      #expect(RatingComparison(other, against: [own]) == .inactiveForOthers)
    case .equal: #expect(own == other)
    default: #expect(own != other)
    }
  }

  // MARK: The plan

  private static func rated(
    _ key: String, _ own: Rating?, _ others: [(name: String?, rating: Rating)] = [],
    reasons: [String] = [], on iso: String = "2025-12-01"
  ) -> LogEntry {
    var evaluation = Evaluation(item: at(key))
    evaluation.own = own.map(at)
    evaluation.independent = others.map { ($0.name, at($0.rating)) }
    evaluation.reasons = reasons.map(at)
    return entry(iso, .evaluation(evaluation))
  }

  private func state(_ items: [PlanItem], _ entries: [LogEntry]) -> PlanState {
    Replay(plan: plan(items), log: Log(entries: entries), until: day("2025-12-31")).state
  }

  @Test func theOutermostPartsAreExpected() {
    let items = [item("1", below: [item("1.1"), item("1.2")]), item("2", below: [item("2.1")])]
    let none = RatedPlan(state(items, []))
    #expect(none.items.map(\.item.key.value) == ["1", "2"])
    #expect(!none.isRated)
    // What is rated below a part stands for it.
    let below = RatedPlan(state(items, [Self.rated("1.2", .limited)]))
    #expect(below.items.map(\.item.key.value) == ["1.2", "2"])
    #expect(below.unrated.map(\.item.key.value) == ["2"])
    let both = RatedPlan(state(items, [Self.rated("1.2", .limited), Self.rated("1", .completed)]))
    #expect(both.items.map(\.item.key.value) == ["1", "1.2", "2"])
  }

  @Test func commitmentsAreExpectedWhereverTheyStand() {
    var commitment = item("1.1")
    commitment.level = .known(.commitments)
    let rated = RatedPlan(state([item("1", below: [commitment, item("1.2")]), item("2")], []))
    #expect(rated.items.map(\.item.key.value) == ["1.1"])
  }

  /// Of several evaluations, each matter is told by the last one that names it.
  @Test func laterEvaluationsAreWorkedIn() {
    let entries = [
      Self.rated("1", .limited, reasons: ["Una razón"], on: "2025-06-01"),
      Self.rated("1", nil, [("instituciones", .substantial)], on: "2025-07-01"),
      Self.rated("1", .substantial, on: "2025-08-01"),
    ]
    let item = RatedPlan(state([item("1")], entries)).items[0]
    #expect(item.own == .substantial)
    #expect(item.independent == [.substantial])
    #expect(item.evaluation.reasons.map(\.value) == ["Una razón"])
    #expect(item.comparison == .equal)
    #expect(item.places.count == 3)
  }

  /// However parts are rated, every count adds up to how many there are.
  @Test(arguments: 0..<40)
  func countsAddUp(_ seed: Int) {
    var random = Draw(UInt64(seed))
    func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
    func rating() -> Rating { Rating.allCases[number(below: 6)] }
    let keys = (1...9).map(String.init)
    let entries = keys.filter { _ in number(below: 5) > 0 }.map { key in
      Self.rated(
        key, number(below: 6) == 0 ? nil : rating(),
        (0..<number(below: 3)).map { ("parte \($0)", rating()) })
    }
    let rated = RatedPlan(state(keys.map { item($0) }, entries))
    let owns: [Rating?] = Rating.allCases + [nil]
    #expect(owns.reduce(0) { $0 + rated.count(own: $1) } == 9)
    #expect(RatedItem.Verdict.all.reduce(0) { $0 + rated.count($1) } == 9)
    for own in owns {
      let row = RatedItem.Verdict.all.reduce(0) { $0 + rated.count(own: own, $1) }
      #expect(row == rated.count(own: own))
    }
    #expect(rated.comparable.count <= 9 - rated.unrated.count)
  }

  @Test func publishedCountsAreSetBesideTheRatings() {
    var whole = Evaluation(item: at(Evaluation.wholePlan))
    whole.counts = [
      RatingCount(
        side: .own, name: at("completado"), marks: [.rating(.completed)], number: at(2)),
      RatingCount(
        side: .independent, name: at("avance limitado"), marks: [.rating(.limited)], number: at(1)),
      RatingCount(side: .independent, name: at("dividido"), marks: [.divided], number: at(1)),
    ]
    let state = state(
      [item("1"), item("2"), item("3")],
      [
        Self.rated("1", .completed, [(nil, .limited)]),
        Self.rated("2", .completed, [("a", .limited), ("b", .substantial)]),
        Self.rated("3", .inactive, [(nil, .limited)]), entry("2025-12-02", .evaluation(whole)),
      ])
    let counts = PublishedRatings.all(in: state, of: RatedPlan(state))
    #expect(counts.map(\.agrees) == [true, false, true])
    #expect(counts[1].items.map(\.item.key.value) == ["1", "3"])
  }
}
