import CivilTime
import DocumentModel
import Documents
import Foundation
import PlanAssessment
import PlanFiles
import Rendering
import Testing

/// Every part of the programmes of three plans, as Markdown under Golden: run with SNT_GRABAR=1 to
/// record what is written now.
@Suite("Parts of a programme")
struct ProgrammeGoldenTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()

  /// A plan of the project, judged on a day.
  static func input(_ plan: String, _ day: String) throws -> ReportInput {
    let folder = root.appending(path: "../../plans/\(plan)").standardizedFileURL.path
    let loaded = try PlanFolder.load(folder)
    #expect(loaded.diagnostics.map(\.headline) == [])
    let cutOff = try #require(CivilDate(iso: day))
    return ReportInput(
      JudgedPlan(
        plan: loaded.plan, texts: loaded.texts.mapValues { $0[$0.range] },
        assessment: Assessment(plan: loaded.plan, log: loaded.log, cutOff: cutOff)))
  }

  @Test(arguments: [
    ("4pa-2019-2022", "2020-01-31"), ("cpgat-2017", "2017-03-14"),
    ("cgaytp-2021-2022", "2021-11-01"),
    ("ejemplo-comision-2025", "2025-09-30"),
  ])
  func areWhatTheyWere(_ plan: String, _ day: String) throws {
    let input = try Self.input(plan, day)
    let parts: [(title: String, blocks: [Block])] = [
      ("El plan en texto", Programme.treeAsText(input)),
      ("El plan en tablas", Programme.treeAsTables(input)),
      ("El plan en tablas, con las áreas de cada línea", Programme.treeAsTablesWithAreas(input)),
      ("El plan en capítulos", Programme.treeAsNarrative(input)),
      ("Alineación", Programme.alignment(input)),
      ("Calendario de sesiones", Programme.sessionTable(input)),
      ("Órdenes del día", Programme.sessionAgendas(input)),
      ("Alianzas", Programme.alliances(input)), ("Eventos", Programme.events(input)),
      ("Indicadores", Programme.indicators(input)), ("Grupos", Programme.groups(input)),
      ("Compromisos por mes", Programme.commitmentsByMonth(input)),
      ("Compromisos por trimestre", Programme.commitmentsByQuarter(input)),
      ("Reglas de la Comisión", Programme.rules(input)), ("Cargos", Programme.offices(input)),
      ("Integrantes", Programme.members(input)), ("Áreas", Programme.areas(input)),
    ]
    let blocks = parts.flatMap { part -> [Block] in
      part.blocks.isEmpty ? [] : [.heading(1, RichText(part.title))] + part.blocks
    }
    let text = MarkdownRenderer().text(
      of: Document(.init(title: ""), blocks).withNumberedCaptions)
    try GoldenFile.compare(text, with: "programa-\(plan).md")
  }

  /// Markdown draws nothing: what a chart says in words and figures, and the bars as text.
  @Test(arguments: [
    ("4pa-2019-2022", "2023-06-30"), ("ceaytp-2023-2024", "2024-12-31"),
    ("cpgat-2017", "2017-12-31"),
    ("cgaytp-2021-2022", "2022-06-30"), ("ejemplo-comision-2025", "2025-09-30"),
  ])
  func chartsAreWhatTheyWere(_ plan: String, _ day: String) throws {
    let input = try Self.input(plan, day)
    let charts = [
      PlanCharts.programme(input), PlanCharts.lines(input), PlanCharts.axes(input),
      PlanCharts.lights(input), PlanCharts.sessions(input),
    ].compactMap(\.self)
    let blocks = charts.flatMap { [Block.chart($0), .preformatted(ChartSketch.text(of: $0))] }
    let text = MarkdownRenderer().text(of: Document(.init(title: ""), blocks).withNumberedCaptions)
    try GoldenFile.compare(text, with: "graficas-\(plan).md")
  }
}
