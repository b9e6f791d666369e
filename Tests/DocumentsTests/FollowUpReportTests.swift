import CivilTime
import DocumentModel
import Foundation
import PlanAssessment
import PlanFiles
import PlanModel
import Rendering
import SourceText
import Testing
import YAMLSyntax

@testable import Compliance
@testable import Documents

/// The report on the follow-up of institutions; run with SNT_GRABAR=1 to record what is written now.
@Suite("Report on a follow-up")
struct FollowUpReportTests {
  private static let plans = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../plans").standardizedFileURL

  private static func followed(_ name: String) throws -> (LoadedPlan, FollowUp) {
    let folder = plans.appending(path: name).path
    let loaded = try PlanFolder.load(folder)
    let tables = try PlanFolder.tables(of: loaded.plan, in: folder)
    return (loaded, try #require(FollowUp(loaded.plan, tables: tables)))
  }

  /// What the report of a plan is made of, beside the one before.
  static func input(_ name: String, after previous: String?) throws -> ReportInput {
    let (loaded, followUp) = try followed(name)
    let before = try previous.map { try followed($0) }
    let cutOff = try #require(CivilDate(iso: "2023-11-30"))
    let judged = JudgedPlan(
      plan: loaded.plan, texts: loaded.texts.mapValues { $0[$0.range] },
      assessment: Assessment(plan: loaded.plan, log: loaded.log, cutOff: cutOff))
    let years = FollowUpYears(
      loaded.plan, followUp, previous: before.map { (plan: $0.0.plan, followUp: $0.1) })
    return ReportInput(judged, followUp: years)
  }

  /// The report of a plan, beside the one before.
  private static func report(_ name: String, after previous: String?) throws -> Document {
    let composer = try #require(TemplateComposer.embedded(.followUpReport))
    #expect(composer.namesFollowUp)
    let output = composer.composed(try input(name, after: previous))
    #expect(output.diagnostics.map(\.headline) == [])
    return output.document
  }

  @Test(arguments: [
    ("ptgada-2022-2023", "ptgada-2021-2022" as String?), ("ptgada-2021-2022", nil),
  ])
  func isWhatItWas(_ plan: String, _ previous: String?) throws {
    let document = try Self.report(plan, after: previous)
    try GoldenFile.compare(
      MarkdownRenderer().text(of: document), with: "seguimiento-\(plan).md")
  }

  @Test func everyPageSaysThatTheMatrixIsReconstructed() throws {
    let document = try Self.report("ptgada-2022-2023", after: nil)
    #expect(document.metadata.standingNotice == ComplianceWords.reconstructedHeader)
    let page = HTMLRenderer().text(of: document)
    let parts = document.headings.count { $0.level == 1 }
    #expect(page.ranges(of: "<p class=\"standing\">").count == parts && parts > 5)
    #expect(JSONRenderer().text(of: document).contains("\"aviso\": \"MATRIZ RECONSTRUIDA"))
    let published = try Self.report("ptgada-2021-2022", after: nil)
    #expect(published.metadata.standingNotice == nil)
  }

  @Test func aTemplateWithoutItsNamesNeedsNoMatrix() {
    #expect(TemplateComposer.embedded(.closingReport)?.namesFollowUp == false)
  }

  /// Every opportunity of the matrix is told once: 313 in the first axis and 43 in the second.
  @Test func everyOpportunityIsNamed() throws {
    let document = try Self.report("ptgada-2022-2023", after: nil)
    var named = 0
    for case .table(let table) in document.blocks
    where table.columns.last?.title == RichText(FollowUpReportWords.institutions) {
      named += table.rows.reduce(0) { $0 + $1.cells[3].lines.count }
    }
    #expect(named == 313 + 43)
  }

  /// A matrix of a whole country (Ejemplo inventado): lists are cut, and what is left out is counted.
  @Test func aNationalMatrixIsToldInFewPages() throws {
    let plan = """
      formato: snt/1
      título: "Ejemplo inventado: seguimiento nacional"
      comisión: {siglas: CEJ}
      periodo: 2026
      ejes:
        1:
          nombre: Transparencia
          actividades:
      """ + (1...9).map { "\n        T-\($0): Actividad \($0)" }.joined() + """

        cumplimiento:
          instituciones: instituciones.csv
          matriz: matriz.csv
          rangos: {alto: 80 a 100, bajo: 0 a 79}
        """
    let count = 1_500
    // The activity of a number is lacked by as many of ten institutions; sectors are alike but one.
    let list = (0..<count).map { "I\($0),Instituto \($0),Sector \($0 % 15),Grupo \($0 % 2)" }
    let matrix = (0..<count).map { index in
      "I\(index)," + (1...9).map { index / 15 % 10 < $0 ? "no" : "sí" }.joined(separator: ",")
    }
    let header = "clave," + (1...9).map { "T-\($0)" }.joined(separator: ",")
    let tables = [
      "instituciones.csv": (["clave,nombre,sector,grupo"] + list).joined(separator: "\n") + "\n",
      "matriz.csv": ([header] + matrix).joined(separator: "\n") + "\n",
    ]
    let read = PlanFolder.read(YAMLDocument(SourceText(name: "plan.yaml", plan)), nil)
    let followUp = try #require(
      FollowUp(
        read.plan,
        tables: Dictionary(
          uniqueKeysWithValues: tables.map { ($0, SourceText(name: $0, $1)) })))
    #expect(read.diagnostics.isEmpty && followUp.findings.map(\.headline) == [])
    let report = FollowUpReport(FollowUpYears(read.plan, followUp))
    let parts = try #require(report.chapters.first).sectorParts
    #expect(parts.count { if case .heading = $0 { true } else { false } } == 12)
    let text = MarkdownRenderer().text(of: Document(.init(title: ""), parts))
    for words in [
      "Van los 12 de promedio más bajo; no caben otros 3. Las listas largas se acortan",
      "la lista completa está en «matriz.csv» y con «snt cumplimiento oportunidades».",
      "no caben otras 4.", "y 85 más",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    // Five activities of a sector, each with five institutions and how many more.
    for case .table(let table) in parts {
      #expect(table.rows.map { $0.cells[0].plainText } == ["T-9", "T-8", "T-7", "T-6", "T-5"])
      #expect(table.rows.allSatisfy { $0.cells[3].lines.count == 6 })
    }
  }

  // MARK: Words

  private static func frequencies(_ pairs: [(Int, Int)]) -> [Frequency] {
    let matrix = pairs.flatMap { Array(repeating: $0.0, count: $0.1) }
    return Dictionary(grouping: matrix, by: \.self).sorted { $0.key > $1.key }.map {
      Frequency(percentage: PrintedNumber(digits: $0.key, decimals: 2), count: $0.value.count)
    }
  }

  @Test(arguments: [
    ([(9231, 1), (8182, 2)], 0, "1 con el 92.31 %; 2 con el 81.82 %."),
    ([(10000, 19)], 0, "Todas con el 100.00 %."), ([(0, 2)], 0, "Todas con el 0.00 %."),
    ([(6667, 1)], 0, "La única, con el 66.67 %."),
    ([(10000, 3)], 2, "3 con el 100.00 %; a 2 no les aplica."),
    ([(10000, 1)], 1, "1 con el 100.00 %; a 1 no le aplica."),
    ([], 1, "No le aplica a la única institución."),
    ([], 1_200, "No le aplica a ninguna de las 1,200 instituciones."),
    (
      [(10000, 4), (9000, 1), (500, 1_000), (0, 1)], 0,
      "4 con el 100.00 %; 1 con el 90.00 %; 1,001 con otros 2 porcentajes más bajos."
    ),
    (
      [(10000, 4), (9000, 1), (0, 1)], 0,
      "4 con el 100.00 %; 1 con el 90.00 %; 1 con otro porcentaje más bajo."
    ),
  ])
  func frequenciesInWords(_ pairs: [(Int, Int)], _ uncounted: Int, _ sentence: String) {
    let found = FrequencyWords.sentence(
      Self.frequencies(pairs), uncounted: uncounted, limit: 2)
    #expect(found == sentence.replacing(" %", with: "\u{A0}%"))
  }

  @Test(arguments: [
    (ItemLevelSample.axis, "Eje 1", "el eje 1", "los 2 ejes"),
    (.objective, "Objetivo 1", "el objetivo 1", "los 2 objetivos"),
    (.strategy, "Estrategia 1", "la estrategia 1", "las 2 estrategias"),
    (.own, "1", "«Nombre»", "las 2 partes"),
  ])
  fileprivate func axesAreCalledByTheirLevel(
    _ level: ItemLevelSample, _ title: String, _ inSentence: String, _ together: String
  ) {
    let axis = Axis(key: "1", name: "Nombre", activities: [], level: level.level)
    #expect(axis.title == title && axis.inSentence == inSentence)
    #expect([axis, axis].together == together)
  }
}

/// Levels of a tree, known and of a plan's own.
enum ItemLevelSample {
  case axis, objective, strategy, own

  var level: ItemLevel {
    switch self {
    case .axis: .known(.axes)
    case .objective: .known(.objectives)
    case .strategy: .known(.strategies)
    case .own: .custom("vertientes")
    }
  }
}
