import DocumentModel
import Documents
import Rendering
import Testing

/// What a reader of a self-assessment would miss, or be misled by, each in the smallest plan.
@Suite("What a reader of a self-assessment looks for")
struct SelfAssessmentReaderTests {
  static let plan = """
    título: Plan
    periodo: 2024
    compromisos:
      1:
        nombre: Primero
        acciones:
          1.1: {nombre: Acción, temporalidad: a más tardar el 30 de junio, meta: Dos foros}
          1.2: {nombre: Callada}
      2: {nombre: Segundo, incisos: {a: Con registro, b: Sin nada}}
      3: {nombre: Tercero}
    """

  private func report(
    _ log: String, plan: String = plan, on day: String = "2024-12-31",
    texts: [String: String] = [:], as kind: DocumentKind = .selfAssessment
  ) -> TextReport { TextReport(plan, log: log, on: day, texts: texts, as: kind) }

  // MARK: The plan as a whole

  static let whole = """
    - fecha: diciembre de 2024
      evaluación: plan
      propia: avance limitado
      por qué: [Faltó tiempo]
      qué sigue: [Seguir]
    """

  @Test func theWholePlanIsRatedToo() throws {
    let table = try #require(report(Self.whole).section("Tabla de autoevaluación"))
    #expect(
      table == [
        "**El plan en su conjunto:**", "- **Autoevaluación:** ▲ Avance limitado",
        "**Por qué hubo avances limitados:**", "- Faltó tiempo", "**Qué sigue:**", "- Seguir",
      ])
    let closing = try #require(report(Self.whole, as: .closingReport).section("Evaluaciones"))
    #expect(
      closing.contains("| El plan en su conjunto | diciembre de 2024 | Avance limitado | — |"),
      "\(closing)")
    #expect(closing.contains("- Faltó tiempo") && closing.contains("- Seguir"), "\(closing)")
  }

  @Test func countsAloneRateNoPlan() {
    let counts = """
      - fecha: 2024-12-01
        evaluación: plan
        recuento: {propia: {completado: 1}}
      """
    #expect(!report(counts).markdown.contains("El plan en su conjunto"))
  }

  // MARK: Dates

  /// What the log dates vaguely is printed as it is written, and no day is made of it.
  @Test(arguments: [
    (
      "a más tardar el 31 de agosto de 2024", "A más tardar el 31 de agosto de 2024",
      "Concluido a más tardar el 31 de agosto de 2024"
    ),
    ("agosto de 2024", "Agosto de 2024", "Concluido en agosto de 2024"),
    ("31 de agosto de 2024", "31 de agosto de 2024", "Concluido el 31 de agosto de 2024"),
  ])
  func vagueDatesStayVague(_ date: String, _ milestone: String, _ conclusion: String) throws {
    let log = """
      - fecha: \(date)
        hito: 2.a
        nota: Se publicó
      - fecha: \(date)
        avance: 2
        estado: concluida
      """
    let account = try #require(report(log).section("Compromiso 2: Segundo"))
    #expect(account.contains("- **\(milestone)**. Se publicó"), "\(account)")
    #expect(account.contains("- **Estado:** \(conclusion)"), "\(account)")
  }

  @Test func aMonthIsNoDay() {
    let rating = "- fecha: noviembre de 2024\n  evaluación: 3\n  propia: inactivo"
    let told = report(rating, on: "2024-11-30").markdown
    #expect(told.contains("consta la fecha «noviembre de 2024», sin día."), "\(told)")
    let later = """
      - fecha: a más tardar el 30 de noviembre de 2024
        reprogramación: periodo
        temporalidad: 1 de enero de 2024 al 30 de junio de 2025
        motivo: Emergencia
      """
    let changes = report(later).section("Ajustes de plazos") ?? []
    #expect(changes.contains { $0.contains("| a más tardar el 30 nov 2024 |") }, "\(changes)")
  }

  // MARK: What was done

  @Test func actionsTellTheirPromiseLatenessAndProof() throws {
    let log = """
      - fecha: 2024-08-20
        avance: 1.1
        estado: concluida
        evidencia: [https://example.org/foro]
      """
    let account = try #require(report(log).section("Compromiso 1: Primero"))
    #expect(
      account.contains(
        "- 1.1 Acción: concluida el 20 de agosto de 2024, con 51 días de atraso"), "\(account)")
    #expect(
      account.contains { $0.contains("Meta: Dos foros. Plazo: hasta el 30 jun 2024.") },
      "\(account)")
    #expect(account.contains { $0.contains("https://example.org/foro") }, "\(account)")
    #expect(account.contains("- 1.2 Callada: sin registro"), "\(account)")
  }

  @Test func whatIsNotToldIsSaid() throws {
    let log = "- fecha: 2024-08-20\n  hito: 2.a\n  nota: Hecho"
    let account = try #require(report(log).section("Compromiso 2: Segundo"))
    #expect(account.contains("- a) Con registro"), "\(account)")
    #expect(account.contains("- b) Sin nada: sin registro"), "\(account)")
  }

  @Test func aReasonIsToldOnceAndWordsAgree() throws {
    let log = """
      - fecha: 2024-08-20
        avance: 1.1
        estado: suspendida
        motivo: Sin recursos
      - fecha: 2024-08-20
        avance: 3
        estado: suspendida
        motivo: Se retiraron
      - fecha: 2024-08-21
        avance: 2
        estado: en proceso
      """
    let report = report(log)
    let first = try #require(report.section("Compromiso 1: Primero"))
    #expect(first.contains("- 1.1 Acción: suspendida"), "\(first)")
    #expect(first.count { $0.contains("Sin recursos") } == 1, "\(first)")
    let third = try #require(report.section("Compromiso 3: Tercero"))
    #expect(third.contains("- **Estado:** Suspendido"), "\(third)")
    #expect(third.count { $0.contains("Se retiraron") } == 1, "\(third)")
    #expect(
      report.section("Compromiso 2: Segundo")?.contains("- **Estado:** Sin concluir al cierre")
        == true)
  }

  @Test func pendingMattersAndReasonsOfRatingsArePrinted() throws {
    let log = """
      - fecha: 2024-11-01
        evaluación: 3
        propia: inactivo
        motivo: Nadie lo retomó
      - fecha: 2024-12-01
        pendiente: Retomar el compromiso
        para: Comité siguiente
      """
    let report = report(log)
    let pending = try #require(report.section("Pendientes"))
    #expect(pending.contains("| Retomar el compromiso | Comité siguiente |"), "\(pending)")
    let account = try #require(report.section("Compromiso 3: Tercero"))
    #expect(
      account.contains("**De la evaluación:** Motivo: Nadie lo retomó."), "\(account)")
  }

  // MARK: What is told once

  @Test func whatSeveralTaughtAndWhatProvesARatingIsToldOnce() throws {
    let log = """
      - fecha: 2024-11-01
        evaluación: 3
        propia: inactivo
        evidencia: [https://example.org/3]
      - fecha: 2024-11-02
        aprendizaje: mejorar
        texto: De los dos
        líneas: [2, 3]
      - fecha: 2024-11-02
        aprendizaje: mejorar
        texto: Del tercero
        líneas: [3]
      """
    let report = report(log)
    let account = try #require(report.section("Compromiso 3: Tercero"))
    #expect(account.contains("- Del tercero") && !account.contains("- De los dos"), "\(account)")
    #expect(!account.contains { $0.contains("example.org") }, "\(account)")
    #expect(report.section("Qué mejorar")?.contains("- De los dos") == true)
    #expect(
      report.section("Tabla de autoevaluación")?.contains { $0.contains("example.org/3") } == true)
  }

  // MARK: Figures

  @Test func participationKeepsItsTargetAndResultsTheirDifference() throws {
    let plan =
      Self.plan + """

        indicadores:
          gente: {nombre: Gente, meta: 20}
          hechos: {nombre: Diagnósticos, resultado: diagnóstico}
        """
    let log = """
      - fecha: 2024-06-01
        medición: gente
        valor: 11
        desgloses:
          sexo: {mujeres: 6, hombres: 4}
      - fecha: 2024-06-01
        resultado: diagnóstico
        texto: Uno
      - fecha: 2024-06-01
        medición: hechos
        valor: 4
      """
    let report = report(log, plan: plan)
    let told = try #require(report.section("Indicadores"))
    #expect(told.contains("Sin alcanzar su meta al corte: Gente (11; meta, 20)."), "\(told)")
    #expect(!told.contains { $0.contains("Mujeres") }, "\(told)")
    let results = try #require(report.section("Resultados"))
    #expect(
      results.contains { $0.contains("Diagnóstico: se publicaron 4 y se enumera 1.") },
      "\(results)")
    #expect(report.markdown.components("suman 10").count == 2, "\(report.markdown)")
  }

  @Test func onlyOneWithBothRatingsIsNamed() {
    let log = """
      - fecha: 2024-11-01
        evaluación: 2
        propia: avance limitado
        independiente: {gobierno: completado, sociedad: no empezado}
      """
    #expect(
      report(log).section("Evaluación propia e independiente")?.first
        == "El único compromiso con las dos evaluaciones es 2: cómo se comparan depende de la parte "
        + "que evalúa.")
  }

  // MARK: The closing report

  @Test func linesThatRestAreNoneOfThoseInPart() {
    let log = """
      - fecha: 2024-03-01
        avance: 2
        porcentaje: 50
      - fecha: 2024-03-01
        avance: 3
        porcentaje: 20
      - fecha: 2024-08-20
        avance: 3
        estado: suspendida
        motivo: Se retiraron
      """
    let closing = report(log, as: .closingReport).markdown
    #expect(closing.contains("2 parcialmente cumplidas (1 de ellas, inactiva)"), "\(closing)")
  }

  @Test func undatedChaptersOfAnEarlierCutOffAreSaid() {
    let plan = Self.plan + "\ntextos: {presentación: textos/p.md}"
    let log = "- fecha: 2024-03-01\n  hito: 2\n  nota: A\n- fecha: 2025-03-01\n  hito: 2\n  nota: B"
    func told(_ day: String) -> Bool {
      report(log, plan: plan, on: day, texts: ["textos/p.md": "Hasta 2025."], as: .closingReport)
        .markdown.contains("no llevan fecha y se imprimen como están")
    }
    #expect(told("2024-12-31"))
    #expect(!told("2025-03-01"))
  }
}

extension String {
  /// What stands between some words.
  fileprivate func components(_ separator: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }
}
