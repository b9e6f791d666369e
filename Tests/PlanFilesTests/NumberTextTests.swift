import PlanModel
import Testing

@testable import PlanFiles

@Suite("Numbers and figures")
struct NumberTextTests {
  @Test(
    arguments: [
      ("9810", 9810), ("9,810", 9810), ("1,234,567", 1_234_567), ("12.5", 12.5), ("-3", -3),
      ("1,250.75", 1250.75), ("20 000", 20_000), ("0", 0),
      ("007", 7), ("999999999999999", 999_999_999_999_999),
      ("1234567890123456", 1.234567890123456e15),
      ("9007199254740993", 9_007_199_254_740_992), ("100000000000000000000000", 1e23), ("+5", 5),
    ] as [(String, Double)])
  func readsNumbers(_ text: String, _ number: Double) {
    #expect(NumberText.parse(text) == number)
  }

  @Test(arguments: [
    "", "9,81", "9,8100", "1,23,456", "abc", "1.2.3", ",5", "5,", "1e5", "--1", "١٢", "0,125",
    "00,125",
  ])
  func refusesWhatIsNoNumber(_ text: String) {
    #expect(NumberText.parse(text) == nil)
  }

  @Test(
    arguments: [
      ("452", .exact(452)), ("70 %", .share(70)), ("70%", .share(70)), ("12.5 %", .share(12.5)),
      ("0.6", .exact(0.6)), ("0.60", .exact(0.6, decimals: 2)), ("60.0", .exact(60, decimals: 1)),
      ("60", .exact(60)), ("1,250.50", .exact(1250.5, decimals: 2)),
      ("67.50 %", .share(67.5, decimals: 2)),
      ("más de mil", .lowerBound(1000, text: "más de mil")),
      ("más de 500", .lowerBound(500, text: "más de 500")),
      ("al menos dos mil", .lowerBound(2000, text: "al menos dos mil")),
      ("más de 10 mil", .lowerBound(10_000, text: "más de 10 mil")),
      ("casi 200", .upperBound(200, text: "casi 200")), ("mil", .exact(1000)),
      ("siete", .exact(7)), ("varias", .words("varias")),
      ("más de lo previsto", .words("más de lo previsto")),
      ("", .words("")),
    ] as [(String, FigureValue)])
  func keepsFiguresAsTheSourceSaysThem(_ text: String, _ value: FigureValue) {
    #expect(NumberText.figure(text) == value)
  }
}
