import DocumentModel
import PlanModel
import Rendering
import Testing

@testable import Documents

/// What minutes say of a session, and what they don't (Ejemplo inventado).
@Suite("Minutes")
struct MinutesTests {
  private static let plan = """
    título: Plan
    periodo: 2024
    comisión:
      siglas: CEJ
      nombre: Comisión de Ejemplo
      coordinación: Persona titular A
      secretaría técnica: Persona titular Z
      integrantes:
        NLE: {nombre: Persona titular A, organismo: Norte, voto: sí}
        TLA: {nombre: Persona titular B, organismo: Centro, voto: sí}
        CHP: {nombre: Persona titular C, organismo: Sur, voto: sí}
        SNT: {nombre: Persona titular Z, organismo: Sistema, voto: no}
    reglas:
      quórum: mitad más uno
      quórum en segunda convocatoria: quienes asistan
      segunda convocatoria: 30 minutos después
      mayoría: simple
      voto de calidad: coordinación
    líneas:
      1.1: {nombre: Guía, fecha: permanente}
    sesiones:
      ordinaria 1: 2024-06-03
    """

  /// The minutes of a session as Markdown, of an entry with these lines.
  private func minutes(
    _ lines: String..., key: String = "ordinaria 1", isPublic: Bool = false
  ) throws -> String {
    let log =
      "  - fecha: 2024-06-03\n    sesión: \(key)\n" + lines.map { "    \($0)\n" }.joined()
    let input = TextReport(Self.plan, log: log, on: "2024-06-30").input
    let kind: DocumentKind = key.hasPrefix("reunión") ? .meetingMinutes : .minutes
    let output = try #require(TemplateComposer.embedded(kind))
      .composed(input, about: key, isPublic: isPublic)
    #expect(output.diagnostics.map(\.headline) == [])
    return MarkdownRenderer().text(of: output.document)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: [
    (
      ["modalidad: híbrida", "lugar: la sala", "enlace: https://e.org/a", "inicio: \"11:05\""],
      """
      En la sala, siendo las once horas con cinco minutos del día tres de junio de dos mil \
      veinticuatro, se reunieron de manera híbrida, con participación a distancia por medio de \
      https://e.org/a, las personas que integran la Comisión de Ejemplo, para celebrar la primera \
      sesión ordinaria.
      """
    ),
    (
      ["modalidad: presencial", "inicio: \"1:00 pm\"", "segunda convocatoria: sí"],
      """
      Siendo las trece horas del día tres de junio de dos mil veinticuatro, se reunieron de manera \
      presencial las personas que integran la Comisión de Ejemplo, para celebrar la primera sesión \
      ordinaria, en segunda convocatoria.
      """
    ),
    (
      ["inicio: al terminar el foro", "unidas: [CEJ, CPT]"],
      """
      Siendo al terminar el foro del día tres de junio de dos mil veinticuatro, se reunieron las \
      personas que integran la Comisión de Ejemplo y la CPT, en comisiones unidas, para celebrar
      """
    ),
  ])
  func theyBeginWithWhereWhenAndHow(_ lines: [String], _ opening: String) throws {
    let input = TextReport(
      Self.plan,
      log: "  - fecha: 2024-06-03\n    sesión: ordinaria 1\n"
        + lines.map { "    \($0)\n" }.joined(), on: "2024-06-30"
    ).input
    let text = Minutes.opening(try #require(SessionSubject("ordinaria 1", in: input)))
    #expect(text.hasPrefix(opening), "\(text)")
  }

  @Test(arguments: [
    ("votación: unanimidad", "Se aprobó por unanimidad."),
    (
      "votación: {a favor: 2, en contra: 1}",
      "Se aprobó con 2 votos a favor y 1 en contra (mayoría simple"
    ),
    (
      "votación: {a favor: 1, en contra: 2}",
      "No se aprobó con 1 voto a favor y 2 en contra (mayoría"
    ),
    (
      "votación: {voto de calidad: sí, nominal: {NLE: a favor, TLA: en contra}}, resultado: aprobado",
      "Hubo empate con 1 voto a favor y 1 en contra, y se aprobó por el voto de calidad de Persona titular A (NLE)"
    ),
    (
      "votación: {a favor: 1, en contra: 1}",
      "Hubo empate con 1 voto a favor y 1 en contra; falta el voto de calidad"
    ),
    (
      "mayoría: absoluta, votación: {a favor: 2, en contra: 0}",
      "hacían falta 2, de 3 integrantes con voto"
    ),
    ("resultado: pospuesto", "Se pospuso."), ("resultado: no consta", "No consta el resultado."),
    ("nota: Se leyó completa", "Se leyó completa. Resultado: "),
    (
      "votación: {a favor: 2, en contra: 0}, ausentes: [CHP]",
      "había salido y no votó ni se abstuvo: Persona titular C (CHP)."
    ),
    (
      "resultado: aprobado, votos particulares: {TLA: Faltó consultarla}",
      "Voto particular de Persona titular B (TLA): Faltó consultarla."
    ),
    ("votación: {nominal: {NLE: a favor, TLA: en contra, CHP: abstención}}", "En contra (1): TLA."),
  ])
  func theyTellEachVote(_ details: String, _ expected: String) throws {
    let text = try minutes(
      "asistencia: [NLE, TLA, CHP]", "temas:", "  - {aprobación: Guía, \(details)}")
    #expect(text.contains(expected), "\(text)")
  }

  @Test func theyTellWhoCameAndHow() throws {
    let text = try minutes(
      "asistencia: [NLE, SNT]", "a distancia: [TLA]", "suplencias: {NLE: Persona suplente}",
      "justificadas: [CHP]", "declaró quórum: SNT")
    for row in [
      "| NLE | Norte | Persona titular A | Sí | Por suplencia: Persona suplente |",
      "| TLA | Centro | Persona titular B | Sí | A distancia |",
      "| CHP | Sur | Persona titular C | Sí | Ausencia justificada |",
      "| SNT | Sistema | Persona titular Z | No | Presente |",
      "Asistieron 2 de las 3 personas integrantes con voto; de ellas, 1 a distancia y 1 por suplencia",
      "Hubo quórum: hacían falta 2 (mitad más uno, según la regla del plan).",
      "Declaró el quórum: Persona titular Z (SNT), titular de la secretaría técnica.",
    ] { #expect(text.contains(row), "\(row)\n\(text)") }
  }

  @Test(arguments: [
    (
      "12:10 a 12:25",
      "de las doce horas con diez minutos a las doce horas con veinticinco minutos."
    ),
    ("de 12:10 a 13:00", "de las doce horas con diez minutos a las trece horas."),
    ("12:10–13:00 h", "de las doce horas con diez minutos a las trece horas."),
    ("quince minutos", "quince minutos."),
  ])
  func theyTellBreaksInWords(_ text: String, _ expected: String) {
    #expect(MinutesWords.recess(text).hasSuffix(expected), "\(MinutesWords.recess(text))")
  }

  @Test func withoutAQuorumNobodyIsToldToHaveDeclaredOne() throws {
    let text = try minutes("asistencia: [NLE]")
    #expect(text.contains("No hubo quórum"))
    #expect(!text.contains("Declaró el quórum"))
  }

  @Test func whatIsSilentStaysOpenAndIsTold() throws {
    let log = "  - fecha: 2024-06-03\n    sesión: ordinaria 1\n    temas: [aprobación: Guía]\n"
    let input = TextReport(Self.plan, log: log, on: "2024-06-30").input
    #expect(
      MinutesGap.all(of: "ordinaria 1", in: input) == [
        .place, .mode, .opened, .closed, .chair, .attendance, .quorumDeclaration, .agendaVote,
        .result(number: "4", title: "Guía"), .otherMatters,
      ])
  }

  @Test func aMeetingHasNoQuorumNoVoteAndNoNumbers() throws {
    let text = try minutes(
      "asistencia: [NLE]", "temas: [Programa del taller]",
      "acuerdos: [{texto: Enviar el programa, responsable: NLE}]", key: "reunión de trabajo 1")
    #expect(text.contains("# Programa del taller"))
    #expect(text.contains("Enviar el programa"))
    for word in ["quórum", "votación", "Votación", "Proyecto", "orden del día"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func whatIsPublishedHasNoSignaturesAndNoAddresses() throws {
    let lines = [
      "asistencia: [NLE]", "invitados: [\"Persona invitada, a@ejemplo.org\"]",
    ]
    let whole = try minutes(lines[0], lines[1])
    let published = try minutes(lines[0], lines[1], isPublic: true)
    #expect(whole.contains("Firmas") && whole.contains("a@ejemplo.org"))
    #expect(!published.contains("Firmas") && !published.contains("ejemplo.org"))
    #expect(!published.contains("se firma"))
  }

  /// The sessions of the plans of the project have minutes, whole and published.
  @Test(arguments: TemplateFigureTests.plans)
  func everySessionThatWasHeldHasThem(_ plan: String, _ day: String) throws {
    let input = try ProgrammeGoldenTests.input(plan, day)
    for session in input.state.sessions where session.heldOn != nil {
      let kind: DocumentKind = session.knownKind == .workingMeeting ? .meetingMinutes : .minutes
      let composer = try #require(TemplateComposer.embedded(kind))
      for isPublic in [false, true] {
        let output = composer.composed(input, about: session.key, isPublic: isPublic)
        #expect(output.diagnostics.map(\.headline) == [])
        let hasSignatures = output.document.blocks.contains {
          if case .signatures = $0 { true } else { false }
        }
        #expect(hasSignatures == !isPublic)
        #expect((output.document.metadata.initials == nil) == isPublic)
      }
      let data = ReportData.members(input, of: kind, about: session.key).map(\.0)
      #expect(Set(data).count == data.count)
    }
  }

  /// Each item of the agenda has one title, and each agreement one row, whatever the agenda is.
  @Test(arguments: 0..<40)
  func everyItemAndEveryAgreementIsToldOnce(_ seed: Int) throws {
    let treatments = Treatment.allCases.map(\.rawValue) + ["tema"]
    let count = seed % 7
    var lines = ["asistencia: [NLE, TLA]"]
    if count > 0 { lines.append("temas:") }
    for number in 0..<count {
      let place = (seed * 31 + number * 7) % treatments.count
      lines.append("  - \(treatments[place]): Asunto número \(number) del caso")
      if (seed + number) % 3 == 0 { lines.append("    votación: unanimidad") }
      if (seed + number) % 4 == 0 { lines.append("    puntos: [Inciso \(number) del caso]") }
    }
    let agreed = (seed * 5) % 4
    if agreed > 0 { lines.append("acuerdos:") }
    for number in 0..<agreed { lines.append("  - {clave: CEJ-\(number), texto: Texto \(number)}") }
    let log =
      "  - fecha: 2024-06-03\n    sesión: ordinaria 1\n" + lines.map { "    \($0)\n" }.joined()
    let input = TextReport(Self.plan, log: log, on: "2024-06-30").input
    let output = try #require(TemplateComposer.embedded(.minutes))
      .composed(input, about: "ordinaria 1")
    let titles = output.document.headings.map(\.text.plainText)
    for number in 0..<count {
      #expect(titles.count { $0.contains("Asunto número \(number) del caso") } == 1)
      let hasPoint = (seed + number) % 4 == 0
      #expect(titles.count { $0.contains("Inciso \(number) del caso") } == (hasPoint ? 1 : 0))
    }
    let cells = output.document.blocks.flatMap { block -> [String] in
      guard case .table(let table) = block else { return [] }
      return table.rows.flatMap { $0.cells.map(\.plainText) }
    }
    for number in 0..<agreed { #expect(cells.count { $0 == "CEJ-\(number)" } == 1) }
  }
}
