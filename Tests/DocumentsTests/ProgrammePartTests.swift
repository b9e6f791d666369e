import DocumentModel
import Documents
import Testing

/// The rules of the other parts of a programme, each in the smallest plan that shows it.
@Suite("Other parts of a programme")
struct ProgrammePartTests {
  private func lines(
    _ part: (ReportInput) -> [Block], _ plan: String, log: String? = nil,
    on day: String = "2025-12-31"
  ) -> [String] {
    PartText.lines(
      part(TextReport("título: Plan\nperiodo: 2025\n" + plan, log: log, on: day).input))
  }

  @Test(arguments: PartText.all.map(\.name))
  func isEmptyWithoutContent(_ name: String) throws {
    let part = try #require(PartText.all.first { $0.name == name }).part
    #expect(lines(part, "siglas: {A: Abc}") == [])
  }

  // MARK: Alignment

  @Test func alignsPartsUnderEachStrategicObjective() {
    let plan = """
      áreas: {DGA: Dirección de Gobierno Abierto, OBS: OBS}
      objetivos estratégicos: {1: Acercar, 2: Abrir, 3: Nadie}
      ejes:
        1:
          nombre: Uno
          numeral: I
          alineación: {objetivo estratégico: [2, 1], participan: [DGA, OBS]}
          líneas: {1.1: Primera}
        2:
          nombre: Dos
          alineación: {participan: [OBS]}
          líneas: {2.1: Segunda}
      """
    #expect(
      lines(Programme.alignment, plan) == [
        "**Alineación del plan con los objetivos estratégicos**", "| Eje | Participan |",
        "| **Objetivo estratégico 1: Acercar** | |",
        "| Eje I: Uno | Dirección de Gobierno Abierto (DGA)<br>OBS |",
        "| **Objetivo estratégico 2: Abrir** | |",
        "| Eje I: Uno | Dirección de Gobierno Abierto (DGA)<br>OBS |",
        "| **Sin objetivo estratégico** | |", "| Eje 2: Dos | OBS |",
      ])
  }

  // MARK: Sessions

  static let sessions = """
    líneas: {1: Primera, 2: Segunda, suelta: Sin número}
    sesiones:
      ordinaria 2:
        fecha: 17 de marzo
        temas:
          - recepción: Informe de cierre
            presenta: Secretaría
          - estatus:
            puntos:
              - punto: Avances
                líneas: [1, 2, suelta]
              - Otros
      ordinaria 1: 14 de febrero
      extraordinaria: junio
    reglas:
      convocatoria ordinaria: 5 días hábiles
    """

  @Test func tablesSessionsWithTheirLastCall() {
    #expect(
      lines(Programme.sessionTable, Self.sessions) == [
        "**Calendario de sesiones**", "| Sesión | Fecha | Convocatoria | Temas | Puntos |",
        "| Primera sesión ordinaria | 14 de febrero de 2025 | 6 de febrero de 2025 | — | — |",
        "| Segunda sesión ordinaria | 17 de marzo de 2025 | 7 de marzo de 2025 | 2 | 2 |",
        "| Sesión extraordinaria | Junio de 2025 | — | — | — |",
        "Convocatoria: último día para enviarla, con el plazo que fija la regla del plan (5 días "
          + "hábiles).",
      ])
  }

  @Test func tellsAgendasWithTheLinesThatTheyServe() {
    let log = """
        - fecha: 2025-03-01
          reprogramación: ordinaria 2
          temporalidad: 24 de marzo
      """
    #expect(
      lines(Programme.sessionAgendas, Self.sessions, log: log) == [
        "## Primera sesión ordinaria", "14 de febrero de 2025.",
        "## Segunda sesión ordinaria", "17 de marzo de 2025. Nueva fecha: 24 de marzo de 2025.",
        "1. _Recepción_: Informe de cierre (presenta: Secretaría)", "2. _Estatus de_:",
        "- Avances (líneas 1, 2 y «Sin número»)", "- Otros", "## Sesión extraordinaria",
        "Junio de 2025.",
      ])
  }

  // MARK: Alliances

  @Test(arguments: [
    ("convenio: por suscribir", "Por suscribir"),
    ("convenio: en revisión\n    suscrito con: INEGI", "En revisión, con INEGI"),
    ("convenio: vigente\n    suscrito con: INEGI", "Vigente, suscrito con INEGI"),
    ("convenio: concluido\n    suscrito con: INEGI", "Concluido, suscrito con INEGI"),
    ("convenio: no requiere", "No requiere"), ("suscrito con: INEGI", "Con INEGI"),
  ])
  func saysHowFarTheConvenioIs(_ written: String, _ printed: String) {
    let plan = """
      alianzas:
        inegi:
          instituciones: [INEGI, AGN]
          \(written.replacing("\n    ", with: "\n    "))
      """
    #expect(lines(Programme.alliances, plan).last == "| 1 | INEGI y AGN | \(printed) |")
  }

  @Test func namesWhatAnAllianceServes() {
    let plan = """
      líneas: {1: Primera, suelta: Sin número}
      alianzas:
        uno:
          objetivo: Sumar
          vigencia: junio a diciembre
          líneas: [1, suelta]
          eventos: [foro]
      eventos:
        foro: {nombre: Foro, edición: Segunda, temporalidad: permanente}
      grupos:
        redactor: {integran: [A, B]}
        otro: {nombre: Otro, líneas: [1]}
      """
    #expect(
      lines(Programme.alliances, plan).last
        == "| 1 | uno | Sumar | Junio a diciembre de 2025 | 1 Primera<br>Sin número | Segunda Foro |"
    )
    #expect(
      lines(Programme.groups, plan).suffix(2) == [
        "| redactor | A y B | — |", "| Otro | — | 1 Primera |",
      ])
    #expect(
      lines(Programme.events, plan).suffix(2) == [
        "| N.º | Evento | Fecha programada |", "| 1 | Segunda Foro | Permanente |",
      ])
  }

  // MARK: Indicators

  @Test func saysHowMeasurementsAddUpOnlyWhereItMatters() {
    let plan = """
      indicadores:
        uno: {nombre: Uno, unidad: redes, línea base: 12, meta: "1,250"}
        dos: {nombre: Dos, meta: 80 %
      """
    #expect(
      lines(Programme.indicators, plan + "}").suffix(3) == [
        "| Indicador | Unidad | Línea base | Meta |", "| Uno | redes | 12 | 1,250 |",
        "| Dos | — | — | 80 % |",
      ])
    #expect(
      lines(Programme.indicators, plan + ", acumulación: suma}").suffix(3) == [
        "| Indicador | Unidad | Línea base | Meta | Cálculo |",
        "| Uno | redes | 12 | 1,250 | Última medición |",
        "| Dos | — | — | 80 % | Suma de las mediciones |",
      ])
  }

  // MARK: Rules

  @Test(arguments: [
    ("no", "no", "no cuentan el día en que se envía ni el de la sesión"),
    ("sí", "no", "cuenta el día en que se envía, no el de la sesión"),
    ("no", "sí", "cuenta el día de la sesión, no aquel en que se envía"),
    ("sí", "sí", "cuentan el día en que se envía y el de la sesión"),
  ])
  func saysWhatCountsInANotice(_ call: String, _ session: String, _ printed: String) {
    let plan = """
      reglas:
        convocatoria ordinaria: 5 días hábiles
        cuenta el día de la convocatoria: \(call)
        cuenta el día de la sesión: \(session)
        vencimiento en día inhábil: el mismo día
        sin fecha: al cierre del periodo
        voto de calidad: de la coordinación
      """
    #expect(
      lines(Programme.rules, plan) == [
        "- **Convocatoria ordinaria:** 5 días hábiles",
        "- **Voto de calidad:** de la coordinación",
        "- En el plazo de la convocatoria \(printed).",
        "- Lo que vence en día inhábil debe cumplirse a más tardar ese mismo día.",
        "- Las líneas sin fecha comprometida vencen al cierre del periodo.",
      ])
  }

  // MARK: The commission

  @Test func namesOfficesMembersAndAreas() {
    let plan = """
      comisión:
        nombre: Comisión
        coordinación: Ana
        integrantes:
          OGA: {nombre: Eva, organismo: Organismo A}
          OGB: {organismo: Organismo B}
      áreas: {DGA: Dirección, OBS: OBS}
      """
    #expect(lines(Programme.offices, plan) == ["- **Coordinación:** Ana"])
    #expect(
      lines(Programme.members, plan).suffix(3) == [
        "| Clave | Organismo | Persona |", "| OGA | Organismo A | Eva |",
        "| OGB | Organismo B | — |",
      ])
    #expect(lines(Programme.areas, plan).suffix(2) == ["| Clave | Área |", "| DGA | Dirección |"])
  }

  // MARK: Commitments

  @Test func tellsWhatFallsDueInEachPeriod() {
    let plan = """
      responsable: DGA
      líneas:
        1: {nombre: Primera, temporalidad: "marzo, abril y octubre"}
        2: {nombre: Segunda, temporalidad: quincenal}
        3: {nombre: Tercera, temporalidad: permanente}
        4: {nombre: Cuarta, temporalidad: por definir}
        5: {nombre: Quinta, temporalidad: octubre de 2025 a marzo de 2026}
      eventos:
        foro: {nombre: Foro, temporalidad: 28 de septiembre al 2 de octubre}
        feria: {nombre: Feria}
      """
    #expect(
      lines(Programme.commitmentsByQuarter, plan) == [
        "**Calendario de compromisos**", "| Fecha | Tipo | Compromiso | Responsable |",
        "| **Primer trimestre de 2025** | | | |",
        "| 6 veces, del 15 de enero de 2025 al 31 de marzo de 2025 | Línea | 2 Segunda | DGA |",
        "| 31 de marzo de 2025 | Línea | 1 Primera | DGA |",
        "| **Segundo trimestre de 2025** | | | |",
        "| 6 veces, del 15 de abril de 2025 al 30 de junio de 2025 | Línea | 2 Segunda | DGA |",
        "| 30 de abril de 2025 | Línea | 1 Primera | DGA |",
        "| **Tercer trimestre de 2025** | | | |",
        "| 6 veces, del 15 de julio de 2025 al 30 de septiembre de 2025 | Línea | 2 Segunda | DGA |",
        "| **Cuarto trimestre de 2025** | | | |",
        "| Del 28 de septiembre al 2 de octubre de 2025 | Evento | Foro | — |",
        "| 6 veces, del 15 de octubre de 2025 al 31 de diciembre de 2025 | Línea | 2 Segunda | DGA |",
        "| 31 de octubre de 2025 | Línea | 1 Primera | DGA |",
        "| 31 de diciembre de 2025 | Línea | 5 Quinta (rebasa el periodo) | DGA |",
        "Permanentes, durante todo el periodo: 3.", "Sin fecha comprometida: 4 (por definir).",
        "Eventos sin fecha: Feria.",
      ])
  }

  @Test func namesMonthsWithoutCommitments() {
    let plan = """
      líneas:
        1: {nombre: Primera, temporalidad: del 3 al 20 de marzo}
        2: {nombre: Segunda, temporalidad: noviembre}
      """
    let log = """
        - fecha: 2025-04-01
          reprogramación: 1
          temporalidad: junio
        - fecha: 2025-06-20
          avance: 1
          estado: concluida
      """
    #expect(
      lines(Programme.commitmentsByMonth, plan, log: log).dropFirst(2) == [
        "| **Junio de 2025** | | |",
        "| 30 de junio de 2025 | Línea | 1 Primera (fecha original: del 3 al 20 de marzo de 2025) |",
        "| **Noviembre de 2025** | | |", "| 30 de noviembre de 2025 | Línea | 2 Segunda |",
        "Sin compromisos con fecha: enero, febrero, marzo, abril, mayo, julio, agosto, "
          + "septiembre, octubre y diciembre de 2025.",
      ])
  }
}
