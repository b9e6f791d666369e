import DocumentModel
import Documents
import SourceText
import Testing

/// The figures that a template prints by name are those of the report's own tables.
@Suite("Figures in templates")
struct TemplateFigureTests {
  static let plans = [
    ("4pa-2019-2022", "2022-08-31"), ("ceaytp-2023-2024", "2024-06-30"),
    ("cgaytp-2021-2022", "2022-03-31"),
    ("cpgat-2017", "2017-09-30"), ("ejemplo-comision-2025", "2025-09-30"),
    ("ejemplo-comision-2025", "2026-01-31"), ("4pa-2019-2022", "2023-06-30"),
  ]

  private func blocks(_ template: String, _ input: ReportInput) -> [Block] {
    let composer = TemplateComposer(SourceText(name: "p.md", template))
    #expect(composer.diagnostics.map(\.headline) == [])
    let output = composer.composed(input)
    #expect(output.diagnostics.map(\.headline) == [])
    return output.document.blocks
  }

  /// The cells of the items of a template, which parts them with semicolons; a dash where tables
  /// have one.
  private func items(_ list: String, _ names: [String], _ input: ReportInput) -> [[String]] {
    let row = names.map { "{{\($0)}}" }.joined(separator: "; ")
    return blocks("{{#\(list)}}\nx; \(row)\n\n{{/\(list)}}", input).map { block in
      guard case .paragraph(let text) = block else { return [] }
      return text.plainText.split(separator: ";", omittingEmptySubsequences: false).dropFirst()
        .map { String($0.drop { $0 == " " }) }.map { $0.isEmpty ? "—" : $0 }
    }
  }

  private func tables(_ name: String, _ input: ReportInput) -> [Table] {
    blocks("{{\(name)}}", input).compactMap {
      if case .table(let table) = $0 { table } else { nil }
    }
  }

  @Test(arguments: plans)
  func partsHaveTheFiguresOfTheirTable(_ plan: String, _ day: String) throws {
    let input = try ProgrammeGoldenTests.input(plan, day)
    let names = ["alcanzado", "programado", "razón"]
    let parts = items("cada parte", names, input)
    #expect(!parts.isEmpty)
    guard let table = tables("avance por parte", input).first(where: { $0.columns.count > 4 }),
      table.columns[2].title.plainText == "Alcanzado"
    else { return }
    let rows = table.groups.flatMap(\.rows).map { $0.cells[2...4].map(\.plainText) }
    #expect(parts + items("título", names, input) == rows)
  }

  @Test(arguments: plans)
  func linesHaveTheProgressOfTheirTable(_ plan: String, _ day: String) throws {
    let input = try ProgrammeGoldenTests.input(plan, day)
    let lines = items("cada línea", ["número", "avance"], input)
    #expect(!lines.isEmpty)
    let table = try #require(tables("avance por línea", input).first)
    guard let place = table.columns.firstIndex(where: { $0.title.plainText == "Avance" }) else {
      return
    }
    let rows = table.groups.flatMap(\.rows)
      .map { [$0.cells[0].plainText, $0.cells[place].plainText] }
    #expect(lines.map { $0[1] } == rows.map { $0[1] })
  }

  @Test func partsAndSessionsListTheirOwn() throws {
    let input = try ProgrammeGoldenTests.input("ejemplo-comision-2025", "2025-09-30")
    func text(_ template: String) -> [String] {
      blocks(template, input).compactMap {
        if case .paragraph(let text) = $0 { text.plainText } else { nil }
      }
    }
    let parts = text(
      "{{#cada parte}}\n\n{{número}}:{{#cada línea}} {{número}}{{/cada línea}}\n\n{{/cada parte}}")
    #expect(parts.first == "I: 1.1.1 1.1.2 1.1.3 1.1.4 1.2.1 1.2.2")
    #expect(parts.count == 4)
    let sessions = text(
      "{{#cada sesión}}\n\nx{{#cada acuerdo}} {{clave}}{{/cada acuerdo}}\n\n{{/cada sesión}}")
    #expect(
      sessions.first == "x CEJ/ORD01/2025-01 CEJ/ORD01/2025-02 CEJ/ORD01/2025-03")
    let all = text("x{{#cada acuerdo}} {{clave}}{{/cada acuerdo}}")
    #expect(
      Set(sessions.joined(separator: " ").split(separator: " "))
        .isSubset(of: Set(all.joined().split(separator: " "))))
  }

  /// Each name with what opens and closes the list that it stands in.
  static let names: [(name: String, opening: String, closing: String)] =
    Vocabulary.names.all.flatMap { name in
      [(name.name, "", "")]
        + name.names.map { ($0.name, "{{#\(name.name)}}\n\n", "\n\n{{/\(name.name)}}") }
    }

  /// What the plans of the project don't have.
  private static let rest = """
    título: Plan
    periodo: 2024
    destinatario: [Persona titular]
    fundamento: Artículo 31
    textos:
      introducción: textos/a.md
      antecedentes: textos/a.md
      metodología: textos/a.md
      conclusiones: textos/a.md
      agradecimientos: textos/a.md
    líneas:
      1.1: Una
    """

  private static let inputs: [ReportInput] =
    plans.compactMap { try? ProgrammeGoldenTests.input($0, $1) }
    + [TextReport(rest, on: "2024-06-30", texts: ["textos/a.md": "Texto."]).input]
    + [try? FollowUpReportTests.input("ptgada-2022-2023", after: "ptgada-2021-2022")]
    .compactMap(\.self)

  /// A session of which everything is told that a document about it prints, before it and after it.
  private static let session = TextReport(
    """
    título: Plan
    periodo: 2024
    comisión:
      siglas: CEJ
      secretaría: Persona titular Z
      integrantes:
        NLE: {nombre: Persona titular A, organismo: Organismo A, suplente: Persona suplente}
        TLA: {nombre: Persona titular B, voto: sí}
    reglas: {segunda convocatoria: 30 minutos después}
    líneas:
      1.1: {nombre: Guía, fecha: 3 de junio}
    sesiones:
      ordinaria 1:
        fecha: 2024-06-03
        temas: [aprobación: Guía]
      ordinaria 2: 2024-06-20
    """,
    log: """
      - fecha: 2024-05-02
        acuerdo: CEJ/INS01/2023-01
        nota: Sigue abierto
      - fecha: 2024-05-20
        sesión: extraordinaria 1
        asistencia: [NLE]
      - fecha: 2024-05-20
        sesión: reunión de trabajo
        asistencia: [NLE]
      - fecha: 2024-05-24
        sesión: ordinaria 1
        convocatoria: {fecha: 2024-05-24, oficio: CEJ/012/2024, anexos: [Guía], acuses: [NLE]}
      - fecha: 2024-06-03
        sesión: extraordinaria 1
        acta: {aprobada en: ordinaria 1, dispensa de la lectura: sí}
      - fecha: 2024-06-03
        sesión: ordinaria 1
        estado: celebrada
        modalidad: híbrida
        lugar: Sala de sesiones
        enlace: https://ejemplo.org/sala
        inicio: "11:05"
        fin: "12:40"
        presidió: NLE
        asistencia: [NLE, TLA]
        invitados: [Persona invitada]
        recesos: ["12:10 a 12:25"]
        grabación: https://ejemplo.org/grabacion
        temas:
          - aprobación: Guía
            por: NLE
            resultado: aprobado
            votación: unanimidad
            anexos: [Guía]
        acuerdos:
          - clave: CEJ/ORD01/2024-01
            texto: Se aprueba la guía.
            responsable: TLA
            vence: 2024-07-01
      - fecha: 2024-06-20
        sesión: ordinaria 1
        acta: {aprobada en: ordinaria 2, fecha: 2024-06-20}
      - fecha: 2024-06-20
        sesión: ordinaria 2
        asistencia: [NLE]
      """, on: "2024-06-30")

  /// Every name stands for something, in one of the plans of the project or in those.
  @Test(
    arguments: names.map { "\($0.opening){{#\($0.name)}}\nTexto\n{{/\($0.name)}}\($0.closing)" })
  func everyNameStandsForSomething(_ template: String) {
    #expect(Self.inputs.count == Self.plans.count + 2)
    let composer = TemplateComposer(SourceText(name: "p.md", template))
    #expect(composer.diagnostics.map(\.headline) == [])
    let told =
      Self.inputs.map { ($0, nil) }
      + ["ordinaria 1", "ordinaria 2", "reunión de trabajo"].map { (Self.session.input, $0) }
    let hasText = told.contains { input, session in
      [false, true].contains { isPublic in
        !composer.composed(input, about: session, isPublic: isPublic).document.blocks.isEmpty
      }
    }
    #expect(hasText, "\(template)")
  }
}
