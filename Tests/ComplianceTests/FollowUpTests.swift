import Testing

@testable import Compliance

/// Every figure that the report of 271 institutions prints for axes 1 and 2, against the matrix.
@Suite(
  "Follow-up of 271 institutions",
  .enabled(if: FollowUpSource.isAtHand, "the tables of the follow-up are not at hand"))
struct FollowUpTests {
  private let comparisons = FollowUpSource.published.figures.compared(
    with: FollowUpSource.figures, ranges: FollowUpSource.ranges)

  @Test func everythingIsUnderstood() {
    #expect(
      FollowUpSource.list.findings.map(\.headline) == ["«IMR» son las siglas de 2 instituciones"])
    #expect(FollowUpSource.reading.findings.map(\.headline) == [])
    #expect(FollowUpSource.published.findings.map(\.headline) == [])
    let matrix = FollowUpSource.reading.matrix
    #expect(matrix.institutions.count == 271 && matrix.activities.count == 15)
    #expect(FollowUpSource.published.figures.figures.count == 395)
  }

  @Test func figuresAreEqual() {
    #expect(comparisons.count { $0.outcome == .equal } == 379)
    #expect(comparisons.filter { $0.outcome == .different }.map(\.figure.key) == [])
  }

  @Test func figuresThatDiffer() {
    let found = comparisons.filter { $0.outcome.name == "distinto, con nota" }
      .map { "\($0.figure.key) \($0.figure.valueText) \($0.computed ?? "")" }
    #expect(
      found == ["F095 18 19", "F260 1 0", "F329 90.77% 80.00", "F604 más de 80 80.00"])
  }

  @Test func figuresThatCannotBeCompared() {
    let found = comparisons.compactMap { comparison -> String? in
      guard case .impossible(let obstacle) = comparison.outcome else { return nil }
      return "\(comparison.figure.key): \(obstacle.reason)"
    }
    let earlier = ["F567", "F569", "F575", "F577", "F583", "F585", "F591", "F593", "F601"]
    #expect(
      found == ["F286: es texto, no una cifra"]
        + earlier.map { "\($0): es de otro periodo, 2021-2022" }
        + ["F602: es texto, no una cifra", "F603: depende de 252 celdas supuestas"])
  }

  @Test func contradictionsAreFoundWithoutAMatrix() {
    /// What is found in the published figures with some notes.
    func found(_ notes: [String: String]) -> [String] {
      FollowUpSource.published(with: notes).figures
        .contradictions(groups: FollowUpSource.scheme.groups).map(\.headline)
    }
    #expect(
      found([:]) == [
        "se publicaron valores distintos de lo mismo: 80.00% (renglón 91) y 90.77% (renglón 1091)"
      ])
    #expect(found(FollowUpSource.notes) == [])
  }

  @Test func withoutNotesTheSameFiguresDiffer() {
    let found = FollowUpSource.published(with: [:]).figures
      .compared(with: FollowUpSource.figures, ranges: FollowUpSource.ranges)
      .filter { $0.outcome == .different }
    #expect(found.map(\.figure.key) == ["F095", "F260", "F329", "F604"])
  }

  @Test func theWholeOfTheReport() {
    let figures = FollowUpSource.figures
    #expect(figures.mean(of: .whole, in: 0).percentage?.text == "90.23")
    #expect(figures.mean(of: .whole, in: 1).percentage?.text == "90.04")
    #expect(figures.mean(of: .whole, in: [0, 1], by: .meanOfAxes)?.text == "90.13")
    #expect(figures.mean(of: .whole, in: [0, 1], by: .meanOfInstitutions)?.text == "90.13")
    #expect(figures.institutionsWithOpportunities(of: .whole, in: 0).count == 109)
    #expect(
      figures.opportunities(of: .whole, in: 0).map(\.institutions.count)
        == [4, 14, 3, 4, 22, 10, 72, 72, 17, 13, 39, 14, 29])
    #expect(figures.opportunities(of: .whole, in: 1).map(\.institutions.count) == [22, 21])
  }

  /// 89.85, as published, is the mean of the unrounded means of three axes, of which the third is only
  /// known by its frequencies, or by its published mean; of rounded means it would be 89.86.
  @Test func threeAxesMakeOneFigure() throws {
    let means = [0, 1].compactMap { FollowUpSource.figures.mean(of: .whole, in: $0).percentage }
    var third = PercentageSum(largestWhole: 5)
    for (fulfilled, count) in [(5, 213), (4, 26), (3, 11), (2, 3), (1, 2), (0, 16)] {
      for _ in 0..<count { third.add(fulfilled, of: 5) }
    }
    let mean = try #require(third.mean)
    #expect(mean.text == "89.30")
    #expect(Percentage.mean(of: means + [mean])?.text == "89.85")
    #expect(Percentage.mean(of: means + [Percentage(mean.rounded())])?.text == "89.85")
    let rounded = (means + [mean]).map { Percentage($0.rounded()) }
    #expect(Percentage.mean(of: rounded)?.text == "89.86")
  }

  /// The rule that gives the published figure, and one that does not.
  @Test func meansAreOfInstitutionsAndUnrounded() throws {
    let figures = FollowUpSource.figures
    let sectorised = Scope.group(1)
    let ofSectors = Percentage.mean(
      of: figures.sectors(of: sectorised).compactMap {
        figures.mean(of: .sector($0), in: 0).percentage
      })
    #expect(figures.mean(of: sectorised, in: 0).percentage?.text == "89.37")
    #expect(ofSectors?.text == "87.74")
    for (name, exact, rounded) in [
      ("Salud", "89.90", "89.91"), ("Trabajo y Previsión Social", "92.42", "92.43"),
    ] {
      let scope = try #require(figures.meanings(of: name).first)
      let printed = figures.members(of: scope).compactMap { institution in
        figures.percentage(institution, in: 0).map { Percentage($0.rounded()) }
      }
      #expect(figures.mean(of: scope, in: 0).percentage?.text == exact)
      #expect(Percentage.mean(of: printed)?.text == rounded)
    }
  }

  @Test func bestAndWorst() throws {
    let figures = FollowUpSource.figures
    let both = figures.ranking(of: .whole, in: [0, 1])
    #expect(both.best(10).map(\.institutions.count) == [157])
    let worst = figures.ranking(of: .whole, in: [0]).worst(4)
    #expect(worst.map(\.percentage.text) == ["7.69", "15.38", "27.27", "36.36"])
    #expect(
      worst.map { $0.institutions.map { figures.matrix.institutions[$0].acronym ?? "" } }
        == [["HRAEI"], ["INPI"], ["CICESE"], ["CONADIS", "SNICS", "CIQA"]])
  }

  @Test func anInstitutionInItsSector() throws {
    let figures = FollowUpSource.figures
    let institution = try #require(FollowUpSource.list.institutions(named: "INM").first)
    #expect(figures.share(institution, in: 0) == Share(fulfilled: 9, applicable: 11))
    #expect(figures.percentage(institution, in: 0)?.text == "81.82")
    let position = try #require(figures.position(of: institution, in: [0]))
    #expect(position.rank == 4 && position.tied == 4 && position.count == 10)
    #expect(FollowUpSource.list.institutions(named: "imr").count == 2)
  }
}
