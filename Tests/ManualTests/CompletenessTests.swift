import CivilTime
import Documents
import Manual
import PlanAssessment
import PlanFiles
import PlanModel
import Rendering
import Testing

/// Nothing of the format is missing from the manual.
@Suite("What the manual must name")
struct CompletenessTests {
  /// All pages, wide enough that no cell of a table is broken.
  static let text: String = Manual.pages
    .map { TerminalRenderer(width: 1_000).text(of: $0.document) }.joined(separator: "\n")
  /// Every word that begins a row or stands in one by itself.
  static let cells: Set<String> = Set(
    text.split(separator: "\n").flatMap { line in
      line.split(separator: "  ").map { $0.trimmingPrefix(while: \.isWhitespace) }.map(String.init)
    })

  static let records =
    FormatDescription.planRecords + FormatDescription.logRecords
    + FormatDescription.registerRecords + FormatDescription.cutOffRecords

  @Test func everyKeyHasARow() {
    for record in Self.records {
      for field in record.fields where !Self.cells.contains(field.name) {
        Issue.record("\(record.name): \(field.name)")
      }
    }
  }

  @Test func everySynonymIsTold() {
    for record in Self.records {
      for synonym in record.fields.flatMap(\.synonyms) {
        #expect(Self.text.contains("«\(synonym)»"), "\(record.name): \(synonym)")
      }
    }
  }

  @Test func everyLevelIsNamed() {
    for level in FormatDescription.levels { #expect(Self.cells.contains(level.name)) }
  }

  @Test(arguments: [
    words(Treatment.self), words(Outcome.self), words(ProgressState.self),
    words(AgreementState.self), words(SessionMode.self), words(Rating.self),
    words(LearningKind.self), words(AchievementKind.self), words(Openness.self),
    words(MembershipChange.self), words(UndatedRule.self),
    words(KnownLevel.self), words(Measure.self), words(CovenantState.self),
    words(Accumulation.self), words(ResponsibilityRole.self), words(TemporalKind.self),
    words(TrafficLight.self), words(SituationKind.self),
  ])
  func everyWordOfAClosedListIsNamed(_ words: [String]) {
    for word in words { #expect(Self.text.contains(word), "\(word)") }
  }

  private static func words<Choice: CaseIterable & RawRepresentable>(_ type: Choice.Type)
    -> [String] where Choice.RawValue == String
  {
    type.allCases.map(\.rawValue)
  }

  @Test func everyNameOfATemplateHasARow() {
    let names = Vocabulary.names.all
    #expect(!names.isEmpty)
    for name in names {
      #expect(Self.cells.contains(name.name), "\(name.name)")
      for (inner, _) in name.names { #expect(Self.cells.contains(inner), "\(inner)") }
    }
    for (key, _) in Vocabulary.front { #expect(Self.cells.contains(key), "\(key)") }
  }

  @Test func theThresholdsAreTold() {
    let thresholds = AssessmentThresholds()
    #expect(Self.text.contains("\(thresholds.longestSingleDelivery) días"))
    #expect(Self.text.contains("\(thresholds.idleDays) días"))
    #expect(Self.text.contains("\(Int(thresholds.tolerance)) puntos"))
  }
}
