import CivilTime
import DocumentModel
import Documents
import Foundation
import PlanFiles
import Rendering
import Testing

/// The self-assessment of whole plans, and its delicate pieces in the smallest plan that shows each.
@Suite("Self-assessment")
struct SelfAssessmentTests {
  @Test(arguments: [("4pa-2019-2022", "2023-06-30"), ("ejemplo-comision-2025", "2026-01-31")])
  func isWhatItWas(_ plan: String, _ day: String) throws {
    try ClosingReportTests.compare(
      .selfAssessment, plan, day, with: "autoevaluacion-\(plan)-al-\(day)")
  }

  static let plan = """
    título: Plan
    periodo: 2024
    áreas:
      A: Área de ejemplo
    compromisos:
      1: {nombre: Primero, responsable: A, incisos: {a: Una acción}}
      2: {nombre: Segundo}
      3: {nombre: Tercero}
    """

  static let ratings = """
    - fecha: 2024-12-01
      evaluación: 1
      propia: completado
      independiente: {instituciones: avance sustancial, organizaciones: avance limitado}
      por qué: [Hubo diálogo]
      qué sigue: [Difundirlo]
      evidencia: [https://example.org/1]
      nota: Con reservas
    - fecha: 2024-12-01
      evaluación: 2
      propia: inactivo
      independiente: avance limitado
    """

  private func report(_ log: String?, on day: String = "2024-12-31") -> TextReport {
    TextReport(Self.plan, log: log, on: day, as: .selfAssessment)
  }

  // MARK: Ratings

  /// Each word stands with whom it is of, and colour never alone.
  @Test func theTableBearsShapeAndWord() {
    let report = report(Self.ratings)
    #expect(
      report.section("Tabla de autoevaluación")?.filter { $0.hasPrefix("| ") }.dropFirst(2).prefix(
        3) == [
          "| 1 | Primero | ● Completado | <https://example.org/1> |",
          "| 2 | Segundo | ◆ Inactivo | — |", "| 3 | Tercero | Sin calificar | — |",
        ])
    let compared = report.section("Evaluación propia e independiente") ?? []
    #expect(
      compared.contains(
        "| 1 | Primero | ● Completado | ▲ Instituciones: avance sustancial<br>▲ Organizaciones: "
          + "avance limitado | La propia es mayor, por 1 a 2 grados |"), "\(compared)")
    #expect(
      compared.first
        == "De los 2 compromisos con las dos evaluaciones, en uno la propia es mayor (1); en uno "
        + "solo la propia lo da por inactivo (2).")
  }

  @Test func anAccountTellsWhyAndWhatNext() {
    let account = report(Self.ratings).section("Compromiso 1: Primero") ?? []
    #expect(account.contains("- **Responsable:** Área de ejemplo"), "\(account)")
    let texts = [
      "**De la evaluación:** Con reservas.", "**Por qué se cumplió:**", "- Hubo diálogo",
      "**Qué sigue:**",
    ]
    #expect(texts.allSatisfy(account.contains), "\(account)")
  }

  @Test func publishedCountsAreExplained() {
    let counts = """
      - fecha: 2024-12-02
        evaluación: plan
        recuento:
          independiente: {dividido: 1, avance limitado: 0, inactivo: 1}
      """
    let told = report(Self.ratings + "\n" + counts).markdown
    #expect(
      told.contains(
        "Avance limitado: se publicaron 0; de las calificaciones sale 1. Sin lo que la "
          + "autoevaluación da por inactivo (2), quedan 0."), "\(told)")
    #expect(
      told.contains(
        "Inactivo: se publicó 1; de las calificaciones salen 0. La autoevaluación sí da esa "
          + "calificación: 2."))
    #expect(!told.contains("Dividido: se"))
  }

  // MARK: What is missing

  @Test func whatIsMissingIsSaidWithWhatAddsIt() {
    let empty = report(nil).markdown
    #expect(empty.contains("Ningún compromiso tiene calificación al corte."))
    #expect(empty.contains("`snt evaluación 1 --propia \"avance limitado\"`"))
    #expect(empty.contains("`textos/1.md`"))
    #expect(report(nil).section("Tabla de autoevaluación") == nil)
    let partly = report(Self.ratings).markdown
    #expect(partly.contains("Sin calificación propia: Compromiso 3."))
    let rest = "- fecha: 2024-12-02\n  evaluación: 3\n  propia: no empezado"
    #expect(!report(Self.ratings + "\n" + rest).markdown.contains("Lo que falta"))
  }

  // MARK: Day and term

  @Test(arguments: [
    ("2024-12-01", "el día de la última evaluación"), ("2024-12-31", "El periodo terminó el 31"),
    ("2024-06-30", "es anterior a su cierre"),
  ])
  func theCutOffIsSaid(_ day: String, _ words: String) {
    #expect(report(Self.ratings, on: day).markdown.contains(words))
  }

  @Test func bothDatesOfTheTermAreTold() {
    let longer = """
      - fecha: 2024-05-01
        reprogramación: periodo
        temporalidad: 1 de enero de 2024 al 30 de junio de 2025
        motivo: Emergencia
      """
    let account =
      report(longer + "\n" + Self.ratings, on: "2025-07-01")
      .section("Compromiso 2: Segundo") ?? []
    #expect(account.contains("- **Plazo original:** 2024 (el del plan)"), "\(account)")
    #expect(
      account.contains("- **Plazo ajustado:** 1 ene 2024 – 30 jun 2025 (el del plan)"), "\(account)"
    )
  }

  // MARK: What closing reports left out

  static let texts = ["textos/1.md": "Lo que se hizo."]

  /// Accounts bear no date: where entries follow the cut-off they are left out, and that is said, at
  /// the close too.
  @Test(arguments: [DocumentKind.closingReport, .selfAssessment])
  func lostAccountsAreSaid(_ kind: DocumentKind) {
    let later = "- fecha: 2025-03-01\n  hito: 2\n  nota: Después"
    func text(_ day: String) -> String {
      TextReport(Self.plan, log: later, on: day, texts: Self.texts, as: kind).markdown
    }
    #expect(text("2024-12-31").contains("Textos que no se imprimen"))
    #expect(!text("2024-12-31").contains("Lo que se hizo."))
    #expect(!text("2025-03-01").contains("Textos que no se imprimen"))
  }

  @Test func remarksKeepTheirContentsAndFigures() {
    let log = """
      - fecha: 2024-06-01
        nota: Se contó
        contenido: [Una parte]
        cifras: {organizaciones: 33}
      - fecha: 2024-07-01
        medición: gente
        valor: 3
        contenido: [Quienes vinieron]
        cifras: {jornadas: 7}
      """
    let plan = Self.plan + "\nindicadores:\n  gente: {nombre: Gente, meta: 5}"
    let report = TextReport(plan, log: log + "\n" + Self.ratings, on: "2024-12-31")
    let notes = report.section("Notas") ?? []
    #expect(notes.contains { $0.contains("Una parte") }, "\(notes)")
    #expect(notes.contains { $0.contains("Organizaciones") && $0.contains("33") }, "\(notes)")
    let measured = report.section("Indicadores") ?? []
    #expect(measured.contains("Sin alcanzar su meta al corte: Gente (3; meta, 5)."), "\(measured)")
    #expect(measured.contains { $0.contains("Quienes vinieron") }, "\(measured)")
    #expect(measured.contains { $0.contains("Jornadas") }, "\(measured)")
    #expect(report.section("Evaluaciones")?.contains("Con reservas.") == true)
  }

  // MARK: Who took part

  @Test func partsThatDoNotAddUpAreSaid() {
    let log = """
      - fecha: 2024-06-01
        medición: gente
        valor: 10
        desgloses:
          sexo: {mujeres: 6, hombres: 5}
          sector:
            civil: {personas: 4, organizaciones: 2}
            gobierno: {personas: 5, dependencias: 3}
      """
    let plan = Self.plan + "\nindicadores:\n  gente: {nombre: Gente, unidad: personas}"
    let report = TextReport(plan, log: log, on: "2024-12-31", as: .selfAssessment)
    let told = report.section("Participación") ?? []
    #expect(
      told.contains {
        $0.contains("el total dice 10; por sexo, las partes suman 11; por sector, 9.")
      }, "\(told)")
    #expect(told.contains("| Desglose | Personas | Organizaciones | Dependencias |"), "\(told)")
    #expect(told.contains("| Civil | 4 | 2 | — |"), "\(told)")
  }

  // MARK: Charts

  @Test func chartsSayInWordsWhatTheyShow() throws {
    let input = try ProgrammeGoldenTests.input("4pa-2019-2022", "2023-06-30")
    let charts =
      [PlanCharts.ratings(input), PlanCharts.results(input)].compactMap(\.self)
      + PlanCharts.participation(input)
    #expect(charts.count == 4)
    for chart in charts {
      guard case .bars(let bars) = chart.content else {
        Issue.record("\(chart.title.plainText) is no chart of bars")
        continue
      }
      #expect(!chart.summary.isEmpty)
      #expect(bars.rows.allSatisfy { $0.value?.share ?? -1 >= 0 && $0.value?.share ?? 2 <= 1 })
      let labels = Set(chart.table.rows.map { $0.cells[0].plainText })
      for row in bars.rows {
        #expect(labels.contains { $0.hasSuffix(row.label) }, "\(row.label) of \(labels)")
      }
    }
  }

  // MARK: Formats

  /// In Word and in the browser too, every light has its shape and its word.
  @Test func everyFormatBearsShapeAndWord() throws {
    let input = try ProgrammeGoldenTests.input("4pa-2019-2022", "2023-06-30")
    let document = try #require(TemplateComposer.embedded(.selfAssessment)).composed(input).document
    let html = HTMLRenderer().text(of: document)
    for light in ["green", "yellow", "red", "violet"] {
      #expect(html.contains("class=\"status \(light)\""), "\(light)")
    }
    #expect(html.contains("◆</span>&nbsp;Inactivo"))
    #expect(html.contains("▲</span>&nbsp;Organizaciones: avance limitado"))
    let word = DOCXRenderer { _ in nil }.bytes(of: document)
    #expect(word.starts(with: Array("PK".utf8)))
    let pages = TerminalRenderer(width: 80, style: .plain).text(of: document)
    let plain = pages.replacing("\u{A0}", with: " ")
    #expect(plain.contains("◆ Inactivo") && plain.contains("● Completado"))
  }
}
