import Testing

@testable import Compliance

/// All places at once are the places one by one.
@Suite("Positions")
struct PositionTests {
  @Test func allAreWhatEachIs() {
    var generator = Generator(17)
    for _ in 0..<200 {
      let table = GeneratedMatrix(&generator)
      let figures = ComplianceFigures(
        ComplianceMatrix.read([table.wide()], table.list, table.scheme).matrix)
      let axes = Array(figures.matrix.axes.indices)
      for chosen in [axes, [0]] {
        let positions = figures.positions(in: chosen)
        for institution in figures.matrix.institutions.indices {
          #expect(positions[institution] == figures.position(of: institution, in: chosen))
        }
      }
      let assumed = figures.matrix.institutions.indices
        .reduce(0) { $0 + figures.matrix.assumedCount(of: $1) }
      #expect(assumed == figures.matrix.assumedCount)
    }
  }
}
