import DocumentModel
import Testing

/// The delicate pieces of the closing report, each in the smallest plan that shows it.
@Suite("Sections of the closing report")
struct ReportSectionTests {
  static let dated = """
    título: Plan
    periodo: 2025
    ejes:
      1:
        nombre: Uno
        líneas:
          1.1:
            nombre: Primera
            temporalidad: marzo
          1.2:
            nombre: Segunda
            temporalidad: abril
            peso: 3
      2:
        nombre: Dos
        líneas:
          2.1:
            nombre: Tercera
            temporalidad: permanente
    """

  @Test func comparesTheAxes() {
    let report = TextReport(
      Self.dated,
      log: """
          - fecha: 2025-04-10
            avance: 1.1
            porcentaje: 100
          - fecha: 2025-04-20
            avance: 1.2
            porcentaje: 40
          - fecha: 2025-04-21
            hito: 2.1
            nota: Se hizo algo
        """, on: "2025-04-30")
    #expect(
      report.section("Por eje")?.prefix(5).filter { !$0.contains("---") } == [
        "| Parte del plan | Líneas | Alcanzado | Programado | Razón | A tiempo |",
        "| Eje 1: Uno | 2 | 55.0 % | 25.0 % | 2.20 | 0 de 1 |",
        "| Eje 2: Dos | 1 | — | — | — | — |",
        "| **Conjunto** | **3** | **55.0 %** | **25.0 %** | **2.20** | **0 de 1** |",
      ])
  }

  @Test func countsDaysAgainstBothDates() {
    let report = TextReport(
      Self.dated,
      log: """
          - fecha: 2025-02-20
            avance: 1.1
            porcentaje: 100
          - fecha: 2025-04-01
            reprogramación: 1.2
            temporalidad: mayo
            motivo: Faltó un insumo
            autoriza: Coordinación
          - fecha: 2025-06-04
            avance: 1.2
            porcentaje: 100
        """, on: "2025-06-30")
    let rows = report.section("Línea por línea")?.filter { $0.hasPrefix("| 1.") }
    #expect(
      rows == [
        "| 1.1 | Primera | Marzo<br>1 – 31 mar 2025 | — | 20 feb 2025 | −9 | −9 | "
          + "● concluida antes de lo programado |",
        "| 1.2 | Segunda | Abril<br>1 – 30 abr 2025 | Mayo<br>1 – 31 may 2025 | 4 jun 2025 | +4 | "
          + "+35 | ▲ concluida con 4 días de atraso |",
      ])
    let table = report.section("Reprogramaciones")?.last { $0.hasPrefix("|") }
    #expect(table?.contains("| 1.2 Segunda | Abril<br>1 – 30 abr 2025 | Mayo<br>") == true)
    #expect(table?.contains("| 1 abr 2025 | Faltó un insumo | Coordinación |") == true)
  }

  @Test func aPlanWithoutLogIsNotJudgedUnfulfilled() {
    let report = TextReport(Self.dated, on: "2025-12-31")
    #expect(report.markdown.contains("La bitácora no tiene asientos al corte."))
    #expect(!report.markdown.contains("umplida"))
    #expect(report.section("Pendientes para el siguiente periodo") == nil)
  }

  @Test func aPlanWithoutDatesHasNoProgrammed() {
    let report = TextReport(
      "título: Plan\nperiodo: 2025\nlíneas:\n  1.1: Sin fecha\n  1.2: Tampoco",
      log: "  - fecha: 2025-03-01\n    avance: 1.1\n    porcentaje: 100", on: "2025-12-31")
    #expect(report.markdown.contains("no hay programado contra el cual medir"))
    #expect(
      report.section("Avance frente a lo programado")?.contains { $0.contains(" %") } == false)
    #expect(report.section("Fuera del cálculo y por qué") == nil)
  }

  @Test func anEmptyPlanIsACover() {
    let report = TextReport("título: Plan\nperiodo: 2025", on: "2025-06-30")
    #expect(!report.markdown.contains("## "))
  }

  @Test func sessionsAreNamedHoweverTheyAreWritten() {
    let report = TextReport(
      "título: Plan\nperiodo: 2025\nsesiones:\n  ordinaria 1:\n    fecha: 2025-03-01",
      log: """
          - fecha: 2025-03-03
            sesión: Ordinaria  1
            modalidad: presencial
          - fecha: 2025-03-03
            sesión: REUNIÓN DE TRABAJO
            modalidad: virtual
        """, on: "2025-06-30")
    #expect(report.section("Primera sesión ordinaria") != nil)
    #expect(report.section("Reunión de trabajo") != nil)
    #expect(
      report.section("Principales hitos de las sesiones") == [
        "Sesiones celebradas: 1 ordinaria. Fuera de la numeración: 1 reunión de trabajo."
      ])
    #expect(
      report.section("Calendario programado y celebrado")?[2]
        == "| Primera sesión ordinaria | 1 mar 2025 | 3 mar 2025 | +2 | "
        + "▲ celebrada con 2 días de atraso |")
  }

  @Test func whatIsDecidedAtOnceIsNotFollowedUp() {
    let report = TextReport(
      "título: Plan\nperiodo: 2025",
      log: """
          - fecha: 2025-03-03
            sesión: ordinaria 1
            acuerdos:
              - clave: A/1
                texto: Se aprueba el plan
              - clave: A/2
                texto: Se prepara el informe
                vence: 30 de abril
        """, on: "2025-12-31")
    #expect(
      report.section("Seguimiento de acuerdos")?.first
        == "2 acuerdos: 1 en seguimiento y 1 sin plazo ni responsable. "
        + "De los que están en seguimiento, 1 con atraso.")
    #expect(
      report.section("Pendientes para el siguiente periodo") == [
        "Acuerdos que siguen en seguimiento al cierre:", "- A/2. Se prepara el informe",
      ])
  }

  @Test func filesAreNamedFromTheReport() {
    let plan =
      "título: Plan\nperiodo: 2025\nlíneas:\n  1.1: Una\neventos:\n  foro:\n    nombre: Foro"
    let log = """
        - fecha: 2025-03-03
          evento: foro
          imágenes:
            - archivo: imagenes/foro.png
              texto: El foro
          evidencia:
            - archivo: evidencias/acta.txt
            - https://example.org/foro
      """
    let texts = [
      "textos/1.1.md": "![Una barra](../imagenes/barra.png)\n\nVea [el sitio](https://example.org)."
    ]
    for (folder, start) in [("", ""), ("../plans/uno", "../plans/uno/")] {
      let report = TextReport(
        plan, log: log, on: "2025-12-31", texts: texts, planFolder: folder
      ).markdown
      #expect(report.contains("](\(start)imagenes/foro.png)"))
      #expect(report.contains("](\(start)imagenes/barra.png)"))
      #expect(report.contains("[evidencias/acta.txt](\(start)evidencias/acta.txt)"))
      #expect(report.contains("<https://example.org/foro>"))
      #expect(report.contains("](https://example.org)"))
    }
  }

  @Test func picturesAreReadInThePlanAndPrintedFromTheReport() throws {
    let report = TextReport(
      """
      título: Plan
      periodo: 2025
      líneas:
        1.1: Una
      """,
      log: """
          - fecha: 2025-03-03
            evento: foro
            imágenes:
              - archivo: "imagenes/50% #1.png"
        """, on: "2025-12-31",
      texts: ["textos/1.1.md": "> ![Una](../imagenes/foto%20uno.png)"], planFolder: "../mi plan")
    let pictures = report.document.blocks.pictures
    #expect(
      pictures.map(\.file) == [
        Picture.File("imagenes/foto uno.png", namedIn: "textos/1.1.md"),
        Picture.File("imagenes/50% #1.png", namedIn: "bitacora.yaml"),
      ])
    #expect(
      pictures.map(\.source) == [
        "../mi plan/imagenes/foto%20uno.png", "../mi plan/imagenes/50%25 %231.png",
      ])
  }

  @Test func anEventIsToldOnce() {
    let report = TextReport(
      """
      título: Plan
      periodo: 2025
      líneas:
        1.1: Una
        1.2: Otra
      eventos:
        foro:
          nombre: Foro
          líneas: [1.2, 1.1]
      """,
      log: """
          - fecha: 2025-03-03
            evento: foro
            cifras: {asistentes: 64}
          - fecha: 2025-04-03
            evento: feria
            sede: Plaza
        """, on: "2025-12-31")
    #expect(report.section("Línea 1.1: Una") == ["- Foro: se informa en 1.2 Otra."])
    #expect(
      report.section("Línea 1.2: Otra") == [
        "**Foro** (3 de marzo de 2025).", "| Cifra | Valor |", "| ---------- | ----: |",
        "| Asistentes | 64 |",
      ])
    // An event of no line is told among the events.
    #expect(report.section("Eventos")?.last == "**feria** (3 de abril de 2025; Plaza).")
  }

  @Test func conclusionsStandAtTheEnd() throws {
    let report = TextReport(
      """
      título: Plan
      periodo: 2025
      textos:
        conclusiones: textos/fin.md
        presentación: textos/inicio.md
      siglas:
        CEJ: Comisión de Ejemplo
      líneas:
        1.1: Una
      """, on: "2025-12-31",
      texts: [
        "textos/fin.md": "Hasta aquí.", "textos/inicio.md": "Desde aquí.",
      ])
    let titles = report.markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(
      titles == [
        "## Presentación", "## Avance frente a lo programado", "## Conclusiones",
        "## Siglas y áreas",
      ])
  }

  @Test func anAgendaIsHeldAgainstTheCalendar() {
    let report = TextReport(
      """
      título: Plan
      periodo: 2025
      sesiones:
        ordinaria 1:
          fecha: 2025-03-03
          temas:
            - aprobación: Plan de trabajo
            - tema: Asuntos generales
        ordinaria 2:
          fecha: 2025-06-03
          temas:
            - tema: Guía
      """,
      log: """
          - fecha: 2025-03-03
            sesión: ordinaria 1
            temas:
              - aprobación: Plan de Trabajo
                resultado: aprobado
          - fecha: 2025-06-03
            sesión: ordinaria 2
            asistencia: [A]
        """, on: "2025-12-31")
    #expect(
      report.section("Primera sesión ordinaria") == [
        "3 de marzo de 2025.", "- _Aprobación_: Plan de Trabajo (se aprobó)",
        "Programado, y no consta que se haya tratado:", "- Asuntos generales",
      ])
    #expect(
      report.section("Segunda sesión ordinaria") == [
        "3 de junio de 2025. Asistió 1 integrante.",
        "Orden del día programado; la bitácora no dice qué se trató:", "- Guía",
      ])
  }

  @Test func partsThatDoNotAddUpAreTold() {
    let report = TextReport(
      "título: Plan\nperiodo: 2025\nindicadores:\n  p:\n    nombre: Personas\n    acumulación: suma",
      log: """
          - fecha: 2025-03-03
            medición: p
            valor: 100
            desgloses:
              sexo: {mujeres: 60, hombres: 42}
          - fecha: 2025-04-03
            medición: p
            valor: 50
        """, on: "2025-12-31")
    #expect(
      report.section("Indicadores")?.suffix(4) == [
        "| Mujeres | 60 |", "| Hombres | 42 |",
        "Suma de 1 de las 2 mediciones: las demás no traen este desglose.",
        "Las partes suman 102 y el total dice 100.",
      ])
  }

  @Test func daysOfAnEventThatDoNotAddUpAreTold() {
    let report = TextReport(
      "título: Plan\nperiodo: 2025",
      log: """
          - fecha: 2025-03-03
            evento: foro
            jornadas:
              - fecha: 2 de marzo
                cifras: {asistentes: 60, talleres: 1}
              - fecha: 3 de marzo
                cifras: {asistentes: 50, talleres: 2}
            cifras: {asistentes: 100, talleres: 3}
        """, on: "2025-12-31")
    #expect(
      report.section("Eventos")?.contains("Asistentes: las jornadas suman 110 y el total dice 100.")
        == true)
    #expect(report.section("Eventos")?.contains { $0.hasPrefix("Talleres:") } == false)
  }

  @Test func agreementsOfEarlierTermsAreFollowedUp() {
    let report = TextReport(
      "título: Plan\nperiodo: 2025",
      log: "  - fecha: 2025-03-03\n    acuerdo: VIEJO/01\n    estado: cumplido", on: "2025-12-31")
    #expect(
      report.section("Seguimiento de acuerdos")?.last
        == "| VIEJO/01 | Acuerdo de otro periodo; la bitácora solo da su clave. | "
        + "● cumplido (3 mar 2025) |")
  }
}

extension ReportSectionTests {
  @Test func whatWasPromisedIsNotToldAsDone() {
    let plan = "título: Plan\nperiodo: 2025\nlíneas:\n  1.1: Una"
    let report = TextReport(
      plan, on: "2025-12-31",
      texts: ["textos/plan/1.1.md": "Se hará un foro.", "textos/1.1.md": "Se hizo un foro."])
    #expect(report.markdown.contains("Se hizo un foro."))
    #expect(!report.markdown.contains("Se hará un foro."))
  }
}
