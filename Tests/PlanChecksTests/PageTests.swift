import Diagnostics
import PlanChecks
import Testing

/// The example of every page provokes what the page is about, and its mended lines do not.
@Suite("Pages of the checks")
struct PageTests {
  static let pages = PlanChecks.pages

  /// What a plan must say before anything in its log can be found: its rule, its target, its sectors.
  static let groups = [
    "clave-fuera-del-patrón": #"reglas: {clave de acuerdos: "{siglas}/{tipo}{n}/{año}-{nn}"}"#,
    "meta-no-alcanzada": "indicadores: {escuelas: {meta: 50, líneas: [1.1]}}",
    "resultados-distintos": "indicadores: {diagnosticos: {resultado: diagnóstico}}",
    "sector-incompleto": """
    áreas:
      DGA: Dirección de Gobierno Abierto
      OBA: {nombre: Observatorio A, sector: sociedad civil}
      OBB: {nombre: Observatorio B, sector: sociedad civil}
    """,
  ]

  @Test func everyIdHasOnePage() {
    let ids = Self.pages.map(\.id.rawValue)
    #expect(ids.count == Set(ids).count)
    #expect(ids.count > 40)
  }

  /// What is found in the lines of a page, with what they need around them.
  private func ids(_ lines: String, of page: DiagnosticPage) -> [String] {
    let files: Set<String> = ["evidencias/minuta.pdf", "textos/presentacion.md"]
    // A level that the lines write takes the place of the tree.
    let levels = ["ejes", "estrategias", "líneas"]
    let hasTree = levels.contains { level in
      lines.split(separator: "\n").contains { $0.hasPrefix(level + ":") }
    }
    // What the approved plan is compared with is the plan of the examples itself.
    let approved = page.id == "fecha-aprobada-cambiada" ? Sample.plan : nil
    let plan = Self.groups[page.id.rawValue].map { Sample.plan(with: $0) } ?? Sample.plan
    return switch page.setting {
    case .log: Sample(plan: plan, log: Sample.log(lines), files: files).ids
    default:
      Sample(
        plan: Sample.plan(
          with: lines, without: hasTree ? levels + ["eventos", "responsable"] : []),
        approved: approved, files: files
      ).ids
    }
  }

  @Test(arguments: pages.map(\.id.rawValue))
  func exampleIsFound(_ id: String) throws {
    let page = try #require(Self.pages.first { $0.id.rawValue == id })
    let found = ids(page.example, of: page)
    #expect(found.contains(id), "found \(found)")
  }

  @Test(arguments: pages.map(\.id.rawValue))
  func mendedLinesAreFree(_ id: String) throws {
    let page = try #require(Self.pages.first { $0.id.rawValue == id })
    let found = ids(page.instead, of: page)
    #expect(!found.contains(id), "found \(found)")
    // Nor do they bring in another error.
    let errors: Set<String> = ["referencia-desconocida", "clave-repetida", "clave-desconocida"]
    #expect(errors.isDisjoint(with: found), "found \(found)")
  }

  @Test func thePlanOfTheExamplesIsFree() {
    #expect(Sample(plan: Sample.plan).ids == [])
  }
}
