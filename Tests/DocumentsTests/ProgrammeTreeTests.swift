import DocumentModel
import Documents
import Testing

/// The rules by which a programme prints the tree of a plan, each in the smallest plan that shows it.
@Suite("Tree of a programme")
struct ProgrammeTreeTests {
  private func lines(
    _ style: (ReportInput) -> [Block], _ plan: String, log: String? = nil,
    texts: [String: String] = [:]
  ) -> [String] {
    PartText.lines(
      style(TextReport("título: Plan\n" + plan, log: log, on: "2025-12-31", texts: texts).input))
  }

  @Test(arguments: [
    ("2025-10-10", "10 de octubre de 2025"),
    ("14 de marzo", "14 de marzo de 2025"),
    ("03/06/2025", "3 de junio de 2025"),
    ("del 2 al 27 de junio", "Del 2 al 27 de junio de 2025"),
    ("28 y 29 de agosto", "28 y 29 de agosto de 2025"),
    ("marzo", "Marzo de 2025"),
    ("Mayo - Junio", "Mayo y junio de 2025"),
    ("febrero de 2025", "Febrero de 2025"),
    ("marzo, junio y noviembre", "Marzo, junio y noviembre de 2025"),
    ("primer trimestre", "Primer trimestre (enero a marzo de 2025)"),
    ("segundo semestre de 2025", "Segundo semestre de 2025 (julio a diciembre)"),
    (
      "última semana de septiembre",
      "Última semana de septiembre (del 22 al 30 de septiembre de 2025)"
    ),
    ("mediados de mayo", "Mediados de mayo (del 11 al 20 de mayo de 2025)"),
    ("a más tardar el 15 de agosto", "A más tardar el 15 de agosto de 2025"),
    ("a partir del 1 de julio", "A partir del 1 de julio de 2025"),
    ("todo el año", "Todo el año (2025)"), ("todo 2025", "Todo 2025"),
    ("permanente", "Permanente"), ("trimestral", "Trimestral"),
    ("a petición de parte", "A petición de parte"), ("por definir", "Por definir"),
  ])
  func printsDatesInWords(_ written: String, _ printed: String) {
    let plan = """
      periodo: 2025
      líneas:
        1:
          nombre: Línea
          temporalidad: \(written)
      """
    #expect(
      lines(Programme.treeAsNarrative, plan) == ["## 1. Línea", "- **Temporalidad:** \(printed)"])
  }

  @Test func saysWhoIsResponsibleOnceAndWhereItDiffers() {
    let plan = """
      periodo: 2025
      áreas: {DGA: Dirección de Gobierno Abierto, SEC: Secretaría, OBS: Observatorio}
      responsable: DGA
      objetivos:
        1:
          nombre: Uno
          líneas:
            1.1: Primera
            1.2:
              nombre: Segunda
              corresponsables: [SEC, OBS]
            1.3:
              nombre: Tercera
              responsable:
                - área: SEC
                  hasta: 30 de junio
        2:
          nombre: Dos
          encargada: SEC
          líneas:
            2.1: Cuarta
      """
    #expect(
      lines(Programme.treeAsTables, plan) == [
        "Para todo el plan, salvo donde se indica otra cosa:",
        "- **Responsable:** Dirección de Gobierno Abierto (DGA)",
        "## Objetivo 1: Uno", "**Líneas de acción del objetivo 1**",
        "| N.º | Línea de acción | Responsable |", "| 1.1 | Primera | DGA |",
        "| 1.2 | Segunda | DGA<br>Corresponsables: SEC y OBS |",
        "| 1.3 | Tercera | SEC (hasta el 30 de junio de 2025) |",
        "## Objetivo 2: Dos", "- **Encargada:** Secretaría (SEC)",
        "**Líneas de acción del objetivo 2**", "| N.º | Línea de acción |", "| 2.1 | Cuarta |",
      ])
    #expect(
      lines(Programme.treeAsText, plan).filter { $0.hasPrefix("_") } == [
        "_Corresponsables_: SEC y OBS.",
        "_Responsable_: SEC (hasta el 30 de junio de 2025).",
      ])
  }

  @Test func printsWeightsWhereTheyDiffer() {
    let plan = """
      periodo: 2025
      ejes:
        1:
          nombre: Uno
          actividades:
            1.1: {nombre: Primera, peso: 2.5, medida: continua}
            1.2: Segunda
        2:
          nombre: Dos
          actividades:
            2.1: Tercera
      """
    #expect(
      lines(Programme.treeAsTables, plan) == [
        "Peso: lo que cuenta cada línea en los promedios de avance; 1, salvo donde se indica otro.",
        "## Eje 1: Uno", "**Actividades del eje 1**", "| N.º | Actividad | Peso | Medida |",
        "| 1.1 | Primera | 2.5 | Continua |", "| 1.2 | Segunda | 1 | — |",
        "## Eje 2: Dos", "**Actividades del eje 2**", "| N.º | Actividad |", "| 2.1 | Tercera |",
      ])
  }

  @Test func printsTheNewDateBesideTheFirst() {
    let plan = """
      periodo: 2025
      líneas:
        1:
          nombre: Primera
          temporalidad: marzo
          meta: Guía aprobada.
        2: Segunda
      """
    let log = """
        - fecha: 2025-04-01
          reprogramación: 1
          temporalidad: tercer trimestre
        - fecha: 2025-04-01
          reprogramación: 2
          temporalidad: mayo
      """
    #expect(
      lines(Programme.treeAsText, plan, log: log) == [
        "- **1.** Primera",
        "_Temporalidad_: Marzo de 2025. Nueva fecha: tercer trimestre (julio a septiembre de "
          + "2025). _Meta_: Guía aprobada.",
        "- **2.** Segunda", "_Temporalidad_: Mayo de 2025.",
      ])
    #expect(
      lines(Programme.treeAsTables, plan, log: log).suffix(2) == [
        "| 1 | Primera | Marzo de 2025<br>Nueva fecha: tercer trimestre (julio a septiembre de "
          + "2025) | Guía aprobada. |",
        "| 2 | Segunda | Mayo de 2025 | — |",
      ])
  }

  @Test func aLineBesidePartsHasATitleOfItsOwn() {
    let plan = """
      periodo: 2025
      ejes:
        1:
          nombre: Uno
          numeral: I
          estrategias:
            1.1:
              nombre: Con líneas
              líneas:
                1.1.1: Primera
                suelta: {nombre: Sin número, numeral: ninguno}
            1.2:
              nombre: Sola
              temporalidad: mayo
              descripción: Se explica
              incisos:
                a: Uno
                b: Dos
      """
    let expected = [
      "## Eje I: Uno", "### Estrategia 1.1: Con líneas",
      "**Líneas de acción de la estrategia 1.1**", "| N.º | Línea de acción |",
      "| 1.1.1 | Primera |", "| | Sin número |", "### Estrategia 1.2: Sola",
      "- **Temporalidad:** Mayo de 2025", "Se explica.", "- a) Uno", "- b) Dos",
    ]
    #expect(lines(Programme.treeAsTables, plan) == expected)
    #expect(
      lines(Programme.treeAsNarrative, plan) == [
        "## I. Uno", "### 1.1. Con líneas", "#### 1.1.1. Primera", "#### Sin número",
        "### 1.2. Sola", "Se explica.", "- a) Uno", "- b) Dos",
        "- **Temporalidad:** Mayo de 2025",
      ])
  }

  @Test func narrativeStandsWithItsItem() {
    let plan = """
      periodo: 2025
      ejes:
        1:
          nombre: Uno
          líneas:
            1.1: {nombre: Primera, temporalidad: mayo}
      """
    let texts = [
      "textos/plan/1.md": "Del eje.", "textos/plan/1.1.md": "# Antes\n\nDe la línea.",
      "textos/1.1.md": "Lo que se hizo.",
    ]
    #expect(
      lines(Programme.treeAsNarrative, plan, texts: texts) == [
        "## 1. Uno", "Del eje.", "### 1.1. Primera", "#### Antes", "De la línea.",
        "- **Temporalidad:** Mayo de 2025",
      ])
    #expect(
      lines(Programme.treeAsTables, plan, texts: texts) == [
        "## Eje 1: Uno", "Del eje.", "**Líneas de acción del eje 1**",
        "| N.º | Línea de acción | Temporalidad |", "| 1.1 | Primera | Mayo de 2025 |",
        "**1.1. Primera**", "#### Antes", "De la línea.",
      ])
  }

  @Test func aLevelThatThePlanNamesItselfHasNoWord() {
    let plan = """
      periodo: 2025
      niveles: [vertientes]
      vertientes:
        1:
          nombre: Uno
          metas:
            1.1: Primera
        B:
          nombre: Dos
          líneas:
            2.1: Segunda
      """
    #expect(
      lines(Programme.treeAsTables, plan) == [
        "## 1. Uno", "**Metas de «Uno»**", "| N.º | Meta |", "| 1.1 | Primera |", "## Dos",
        "**Líneas de acción de «Dos»**", "| N.º | Línea de acción |", "| 2.1 | Segunda |",
      ])
  }
}
