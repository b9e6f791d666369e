import PlanAssessment
import PlanModel
import SourceText
import Testing

@Suite("Indicators on their way to the target")
struct IndicatorProgressTests {
  private func progress(
    _ baseline: FigureValue?, _ target: FigureValue?, _ values: [FigureValue],
    _ accumulation: Accumulation = .last
  ) -> Double? {
    judged(baseline, target, values, accumulation).percentage
  }

  private func judged(
    _ baseline: FigureValue?, _ target: FigureValue?, _ values: [FigureValue],
    _ accumulation: Accumulation = .last
  ) -> IndicatorProgress {
    var indicator = Indicator(key: at("i"))
    indicator.baseline = baseline.map(at)
    indicator.target = target.map(at)
    indicator.accumulation = accumulation
    var plan = plan([])
    plan.indicators = [indicator]
    let entries = values.map { value in
      var measurement = Measurement(indicator: at("i"))
      measurement.value = at(value)
      return entry("2025-05-01", .measurement(measurement))
    }
    let state = Replay(plan: plan, log: Log(entries: entries), until: day("2025-12-31")).state
    return IndicatorProgress(state.indicators[0])
  }

  @Test func goesFromTheBaselineToTheTarget() {
    #expect(progress(.exact(12), .exact(60), [.exact(36)]) == 50)
    #expect(progress(.exact(0), .exact(400), [.exact(150), .exact(270)], .sum) == 105)
    #expect(progress(.exact(10), .exact(20), [.exact(5)]) == -50)
    // Fewer can be better.
    #expect(progress(.exact(40), .exact(20), [.exact(25)]) == 75)
    #expect(progress(.share(20), .share(60), [.share(30)]) == 25)
  }

  static let reached: [(baseline: FigureValue?, target: FigureValue?, [FigureValue], Bool?)] = [
    (.exact(0.35), .exact(0.5), [.exact(0.44)], false), (nil, .exact(0.5), [.exact(0.5)], true),
    (.exact(0.19), .exact(0.5), [.exact(0.60)], true),
    // Fewer can be better.
    (.exact(40), .exact(20), [.exact(25)], false), (.exact(40), .exact(20), [.exact(20)], true),
    // A bound tells it only on one side.
    (nil, .exact(40), [.lowerBound(50, text: "más de 50")], true),
    (nil, .exact(40), [.lowerBound(30, text: "más de 30")], nil),
    (nil, .exact(40), [.upperBound(30, text: "casi 30")], false),
    (nil, .exact(40), [.upperBound(50, text: "casi 50")], nil),
    (.exact(90), .exact(40), [.upperBound(30, text: "casi 30")], true),
    (.exact(90), .exact(40), [.lowerBound(50, text: "más de 50")], false),
    (.share(20), .share(60), [.share(60)], true), (nil, .exact(60), [.share(60)], nil),
    (nil, nil, [.exact(1)], nil), (nil, .exact(1), [], nil),
    (nil, .exact(1), [.words("mucho")], nil),
  ]

  @Test(arguments: reached)
  func tellsWhetherTheTargetIsReached(
    _ baseline: FigureValue?, _ target: FigureValue?, _ values: [FigureValue], _ isReached: Bool?
  ) {
    #expect(judged(baseline, target, values).isReached == isReached)
  }

  @Test func isUndefinedWhereItWouldBeInvented() {
    #expect(progress(nil, .exact(60), [.exact(36)]) == nil)
    #expect(progress(.exact(12), nil, [.exact(36)]) == nil)
    #expect(progress(.exact(12), .exact(60), []) == nil)
    #expect(progress(.exact(60), .exact(60), [.exact(60)]) == nil)
    #expect(progress(.exact(0), .exact(60), [.lowerBound(36, text: "más de 36")]) == nil)
    #expect(progress(.exact(0), .share(60), [.share(30)]) == nil)
  }
}
