import PlanModel
import Testing

@testable import PlanChecks

/// The delicate rules as tables, each with what must not be found.
@Suite("Rules of the checks")
struct RuleTests {
  // MARK: Numbers in running text

  @Test(arguments: [
    ("Se publicaron diez fichas del catálogo", 10), ("Participaron 9 universidades", 9),
    ("Se instalaron los tres comités regionales", 3), ("Veintidós organismos respondieron", 22),
    ("De las dos mesas salieron propuestas", 2),
  ])
  func oneThingIsCounted(_ text: String, _ number: Int) {
    #expect(CountedNoun.only(in: text) == number)
  }

  @Test(arguments: [
    "Sin números", "Se entregó en 2024", "El 15 de marzo de 2024", "Avance de 30 %",
    "En los 3 días siguientes", "Durante cinco meses", "Asistieron 40 personas",
    "Tres mesas y cuatro talleres", "Artículo 12 de la Ley", "Acuerdo CP/ORD02/2025-03",
    "Dos mil asistentes", "3.5 puntos", "Se publicó un boletín", "Una sola de las sesiones",
  ])
  func nothingIsCounted(_ text: String) {
    #expect(CountedNoun.only(in: text) == nil)
  }

  @Test(arguments: [
    (10.0, 9, true), (9, 10, true), (4, 3, true), (12, 10, true), (10, 10, false), (3, 10, false),
    (1, 5, false), (452, 3, false), (13, 10, false),
  ])
  func aNumberAndAListNearlyAgree(_ number: Double, _ listed: Int, _ expected: Bool) {
    #expect(ListCountCheck.nearlyAgree(number, listed) == expected)
  }

  @Test(arguments: [
    ("universidad autonoma de nayarit", true), ("facultad de derecho, unam", true),
    ("comision estatal de derechos humanos", false), ("instalaciones del inai", false),
  ])
  func aVenueIsASchool(_ venue: String, _ expected: Bool) {
    #expect(ListCountCheck.isSchool(venue) == expected)
  }

  // MARK: Sums

  @Test(arguments: [
    ([FigureValue.exact(352), .exact(358)], 710.0 as Double?), ([.exact(0.1), .exact(0.2)], 0.3),
    ([.exact(70), .lowerBound(500, text: "más de 500")], nil), ([.share(40), .exact(2)], nil),
    ([.words("varias")], nil), ([], nil),
  ])
  func onlyExactNumbersAddUp(_ values: [FigureValue], _ expected: Double?) {
    let sum = SumCheck.exactSum(values)
    #expect((sum == nil) == (expected == nil))
    if let sum, let expected { #expect(!SumCheck.differ(sum, expected)) }
  }

  @Test(arguments: [
    ("valor: 710\ndesglose: {mujeres: 352, hombres: 358}", false),
    ("valor: 708\ndesglose: {mujeres: 352, hombres: 358}", true),
    ("valor: más de 700\ndesglose: {mujeres: 352, hombres: 358}", false),
    ("valor: 708\ndesglose: {mujeres: 352, hombres: más de 300}", false),
    ("valor: 70 %\ndesglose: {mujeres: 30 %, hombres: 70 %}", false),
    ("valor: 8\ndesglose: {mujeres: 33.3 %, hombres: 33.3 %, otros: 33.3 %}", false),
    ("valor: 8\ndesglose: {mujeres: 30 %, hombres: 60 %}", true),
    ("valor: 0.3\ndesglose: {a: 0.1, b: 0.2}", false),
    ("valor: 708\ndesglose: {mujeres: 352, hombres: 358}\nnota: Así lo da la fuente", false),
  ])
  func partsAddUp(_ lines: String, _ isFound: Bool) {
    let entry = "- fecha: 2025-07-18\n  medición: personas\n" + indented(lines)
    #expect(Sample.ids(ofEntries: entry).contains("suma-distinta") == isFound)
  }

  @Test(arguments: [
    ("meta: 200", "150", false), ("meta: 200", "60 %", true), ("meta: 80 %", "60 %", false),
    ("meta: 80 %", "60", true), ("meta: 80 %", "más de 60 %", false),
    // Nothing is nothing either way, and words are no figure.
    ("meta: 80 %", "0", false), ("línea base: 0", "60 %", false), ("meta: 200", "varias", false),
    ("línea base: 12", "60 %", true), ("nombre: Personas", "60 %", false),
    ("{meta: 80, unidad: por ciento}", "60 %", false), ("{meta: 80, unidad: \"%\"}", "60 %", false),
  ])
  func sharesAndCountsAreNotMixed(_ indicator: String, _ value: String, _ isFound: Bool) {
    let group = indicator.hasPrefix("{") ? indicator : "{\(indicator)}"
    let plan = Sample.plan(with: "indicadores:\n  personas: \(group)")
    let log = Sample.log("- fecha: 2025-07-18\n  medición: personas\n  valor: \(value)")
    #expect(Sample(plan: plan, log: log).ids.contains("medida-mezclada") == isFound)
  }

  @Test(
    arguments: [
      ("asistentes: 205", [120, 85], false), ("asistentes: 300", [120, 85], true),
      ("asistentes: más de 200", [120, 85], false), ("asistentes: 300", [120, nil], false),
      ("asistentes: 100", [120, nil], true), ("ponentes: 3", [120, 85], false),
      ("jornadas: 2", [120, 85], false), ("jornadas: 3", [120, 85], true),
    ] as [(String, [Int?], Bool)])
  func meetingsAddUp(_ total: String, _ meetings: [Int?], _ isFound: Bool) {
    let days = meetings.enumerated().map { number, count in
      "    - sede: Sede \(number)\n"
        + (count.map { "      cifras: {asistentes: \($0)}\n" } ?? "")
    }.joined()
    let entry =
      "- fecha: 2025-10-23\n  evento: foro\n  jornadas:\n\(days)  cifras:\n    \(total)\n"
    #expect(Sample.ids(ofEntries: entry).contains("suma-distinta") == isFound)
  }

  // MARK: Quorum and votes

  @Test(arguments: [
    ("mitad más uno", "[OGA, OGB, OGC]", false), ("mitad más uno", "[OGA, OGB]", true),
    // Who has no vote does not count, nor whoever is there twice.
    ("mitad más uno", "[OGA, OGB, OBS]", true), ("mitad más uno", "[OGA, OGB, OGB]", true),
    ("dos terceras partes", "[OGA, OGB, OGC]", false), ("dos terceras partes", "[OGA, OGB]", true),
    ("3", "[OGA, OGB, OGC]", false), ("4 integrantes", "[OGA, OGB, OGC]", true),
    // A rule that only people can apply is not applied.
    ("la que diga el reglamento", "[OGA]", false),
  ])
  func quorum(_ rule: String, _ attendance: String, _ isFound: Bool) {
    let plan = Sample.plan(with: "reglas:\n  quórum: \(rule)")
    let log = Sample.log("- fecha: 2025-02-25\n  sesión: ordinaria 1\n  asistencia: \(attendance)")
    #expect(Sample(plan: plan, log: log).ids.contains("sin-quórum") == isFound)
  }

  @Test(arguments: [
    "tipo: reunión de trabajo", "unidas: [CP, CJ]", "nota: En segunda convocatoria, a las 12:30",
  ])
  func noQuorumIsAskedFor(_ line: String) {
    let entry = "- fecha: 2025-02-25\n  sesión: ordinaria 1\n  asistencia: [OGA]\n  \(line)"
    #expect(!Sample.ids(ofEntries: entry).contains("sin-quórum"))
  }

  @Test func quorumCountsTheMembersOfTheDay() {
    let entries = """
      - fecha: 2025-02-25
        sesión: ordinaria 1
        asistencia: [OGA, OGB]
      - fecha: 2025-02-20
        integrante: OGC
        cambio: baja
      """
    // Of three members two are more than half.
    #expect(!Sample.ids(ofEntries: entries).contains("sin-quórum"))
  }

  @Test(arguments: [
    ("a favor: 3, en contra: 1", "aprobado", false), ("a favor: 1, en contra: 3", "aprobado", true),
    // The chair decides a tie, and a rule may ask for more than a majority.
    ("a favor: 2, en contra: 2", "aprobado", false),
    ("a favor: 3, en contra: 1", "no aprobado", false),
    ("a favor: 1, en contra: 2", "pospuesto", false),
  ])
  func votesFitTheOutcome(_ votes: String, _ outcome: String, _ isFound: Bool) {
    let entry = """
      - fecha: 2025-02-25
        sesión: ordinaria 1
        temas:
          - aprobación: Plan de trabajo
            resultado: \(outcome)
            votación: {\(votes)}
      """
    #expect(Sample.ids(ofEntries: entry).contains("votación-contradictoria") == isFound)
  }

  @Test(arguments: [
    ("a favor: 3", "asistencia: [OGA, OGB, OGC]", false),
    ("a favor: 2, abstenciones: 1", "asistencia: [OGA, OGB, OGC]", false),
    ("a favor: 4", "asistencia: [OGA, OGB, OGC]", true),
    ("a favor: 3", "asistencia: [OGA, OGB, OBS]", true),
    // Without a list of those who came, all members could vote.
    ("a favor: 4", "modalidad: virtual", false), ("a favor: 5", "modalidad: virtual", true),
    ("a favor: 9", "unidas: [CP, CJ]", false),
  ])
  func votesFitTheVoters(_ votes: String, _ line: String, _ isFound: Bool) {
    let entry = """
      - fecha: 2025-02-25
        sesión: ordinaria 1
        \(line)
        temas:
          - aprobación: Plan de trabajo
            votación: {\(votes)}
      """
    #expect(Sample.ids(ofEntries: entry).contains("votos-de-más") == isFound)
  }

  // MARK: Members

  @Test(
    arguments: [
      (["OGA baja"], []), (["OGA alta"], ["mismo"]), (["OGA alta Otra persona"], []),
      (["OGA alta Persona de OGA"], ["mismo"]), (["OGA baja", "OGA baja"], ["mismo"]),
      (["OGA baja", "OGA alta", "OGA baja"], []), (["OGX baja"], ["desconocido"]),
      (["OGX alta"], ["sin-nombre"]), (["OGX alta Persona de OGX"], []),
      (["OGX alta Persona de OGX", "OGX baja", "OGX alta"], []),
      (["OGX alta", "OGX alta"], ["sin-nombre", "mismo"]),
    ] as [([String], [String])])
  func changesOfMembers(_ changes: [String], _ expected: [String]) {
    let entries = changes.enumerated().map { day, change in
      let words = change.split(separator: " ", maxSplits: 2)
      let name = words.count > 2 ? "\n  nombre: \(words[2])" : ""
      return "- fecha: 2025-03-0\(day + 1)\n  integrante: \(words[0])\n  cambio: \(words[1])\(name)"
    }
    let ids = ["mismo": "integrante-con-el-mismo-cambio"]
    let found = Sample.ids(ofEntries: entries.joined(separator: "\n"))
      .filter { $0.hasPrefix("integrante-") }
    #expect(found == expected.map { ids[$0] ?? "integrante-\($0)" })
  }

  // MARK: Names, keys and addresses

  @Test(arguments: [
    ("ordinaria1", true), ("Ordinraia 1", true), ("ordinarias 1", true), ("Ordinaria 1", false),
    ("primera sesión ordinaria", false), ("extraordinaria 1", false), ("ordinaria 4", false),
    ("reunión de trabajo", false), ("comisiones unidas 1", false),
  ])
  func sessionsAreAlike(_ key: String, _ isFound: Bool) {
    let entry = "- fecha: 2025-02-25\n  sesión: \(key)\n  asistencia: [OGA, OGB, OGC]"
    #expect(Sample.ids(ofEntries: entry).contains("sesión-parecida") == isFound)
  }

  @Test(arguments: [
    ("CP/ORD02/2025-01", SessionKind.ordinary as SessionKind?, 2),
    ("cp-ext1-03", .extraordinary, 1),
    ("CEAyTP/EXT-03/2024", nil, 0), ("ACT-PUB/11/02/2015.05", nil, 0), ("CP/ORDEN/01", nil, 0),
    ("CP/ORD2025/01", nil, 0),
  ])
  func aKeyNamesASession(_ key: String, _ kind: SessionKind?, _ number: Int) {
    let named = AgreementKeyCheck.namedSession(key)
    #expect(named?.kind == kind)
    if kind != nil { #expect(named?.number == number) }
  }

  @Test(arguments: [
    ("https://example.org/a", true), ("HTTP://example.org", true), ("mailto:a@example.org", true),
    ("https://", false), ("example.org", false), ("https://example.org/a b", false), ("", false),
  ])
  func anAddress(_ text: String, _ expected: Bool) {
    #expect(LinkCheck.isAddress(text) == expected)
  }

  @Test func aDigest() {
    #expect(LinkCheck.isDigest(String(repeating: "0aF", count: 21) + "9"))
    #expect(!LinkCheck.isDigest(String(repeating: "0a", count: 31)))
    #expect(!LinkCheck.isDigest(String(repeating: "g", count: 64)))
  }

  @Test(arguments: [
    (80.0, ProgressState.concluded, true), (100, .concluded, false), (100, .underway, true),
    (100, .cancelled, true), (60, .suspended, false), (0, .underway, false),
  ])
  func percentageAndState(_ percentage: Double, _ state: ProgressState, _ expected: Bool) {
    #expect(ProgressValueCheck.contradict(percentage, state) == expected)
  }

  private func indented(_ lines: String) -> String {
    lines.split(separator: "\n").map { "  \($0)\n" }.joined()
  }
}
