import Testing

@testable import Compliance

/// Fractions, means and printed numbers, exactly.
@Suite("Percentages")
struct NumberTests {
  @Test(arguments: [
    (9, 11, "81.82"), (10, 13, "76.92"), (1, 3, "33.33"), (2, 3, "66.67"), (0, 5, "0.00"),
    (5, 5, "100.00"), (1, 8, "12.50"), (1, 32, "3.13"), (3, 32, "9.38"), (1, 96, "1.04"),
    (7, 160, "4.38"),
  ])
  func anInstitutionIsRoundedHalfUp(_ part: Int, _ whole: Int, _ text: String) {
    #expect(Percentage(part, of: whole).text == text)
  }

  @Test func everyFractionIsRoundedAsIntegersDo() {
    for whole in 1...100 {
      for part in 0...whole {
        let hundredths = (20_000 * part + whole) / (2 * whole)
        #expect(Percentage(part, of: whole).rounded().digits == hundredths)
      }
    }
  }

  /// A mean that is exactly a half: a third and a sixth are cut off, and the half is not lost.
  @Test func aHalfOfAMeanIsRoundedUp() {
    // (1/3 + 1/6 + 1/2) / 32 = 3.125 %.
    var sum = PercentageSum(largestWhole: 6)
    for (part, whole) in [(1, 3), (1, 6), (1, 2)] { sum.add(part, of: whole) }
    for _ in 0..<29 { sum.add(0, of: 1) }
    #expect(sum.mean?.text == "3.13")
    let thirds = [Percentage(1, of: 3), Percentage(2, of: 3)]
    #expect(Percentage.mean(of: thirds) == Percentage(1, of: 2))
    #expect(Percentage.mean(of: [Percentage]()) == nil)
  }

  @Test func equalFractionsAreEqual() {
    #expect(Percentage(2, of: 2) == Percentage(13, of: 13))
    #expect(Percentage(10, of: 13) != Percentage(7692, of: 10_000))
    #expect(Set([Percentage(1, of: 3), Percentage(33, of: 99)]).count == 1)
  }

  @Test(arguments: [
    ("98.80%", 9880, 2), ("67.7", 677, 1), ("90 %", 90, 0), ("1,234", 1234, 0),
    ("12,345.5", 123_455, 1), ("−0.03", -3, 2), ("-7.48", -748, 2), ("0", 0, 0),
  ])
  func printedNumbers(_ text: String, _ digits: Int, _ decimals: Int) {
    #expect(PrintedNumber(text) == PrintedNumber(digits: digits, decimals: decimals))
  }

  @Test(arguments: [
    "", "%", "dos", "1.", ".5", "1.2.3", "1,23", "12,3456", "98,8", "1 2", "5a", ",5", "1,234,5",
    "1234567890123",
  ])
  func whatIsNoNumber(_ text: String) { #expect(PrintedNumber(text) == nil) }

  @Test func printedNumbersAgreeAtTheDecimalsOfBoth() throws {
    let (long, short) = (
      PrintedNumber(digits: 6765, decimals: 2), PrintedNumber(digits: 677, decimals: 1)
    )
    #expect(long.agrees(with: short) && short.agrees(with: long))
    #expect(!PrintedNumber(digits: 6764, decimals: 2).agrees(with: short))
    #expect((long - short).text == "−0.05")
    #expect(PrintedNumber(digits: -125, decimals: 2).rounded(decimals: 1).text == "−1.2")
    #expect(PrintedNumber(digits: 123_456_789, decimals: 2).text == "1,234,567.89")
  }

  @Test(arguments: [
    ("80 a 100", 80, 100, false), ("51-79", 51, 79, false), ("0–50", 0, 50, false),
    ("80% y 100%", 80, 100, false), ("más de 80", 80, 100, true), ("arriba del 80%", 80, 100, true),
  ])
  func ranges(_ text: String, _ lower: Int, _ upper: Int, _ isOpen: Bool) throws {
    let range = try #require(PercentageRange(text))
    #expect(range.lower.digits == lower && range.upper.digits == upper)
    #expect(range.isOpenBelow == isOpen)
  }

  @Test(arguments: [
    "", "80", "100 a 80", "alto", "a 80", "80 a", "más de mucho", "-10 a 50", "80 a 120",
    "más de -1", "0 a 100.5",
  ])
  func whatIsNoRange(_ text: String) { #expect(PercentageRange(text) == nil) }
}
