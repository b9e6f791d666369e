import DocumentModel
import Documents
import Testing

/// What charts draw and say, each rule in the smallest plan that shows it.
@Suite("Charts of a plan")
struct PlanChartTests {
  private func input(
    _ plan: String, term: String = "2025", log: String? = nil, on day: String = "2025-06-30"
  ) -> ReportInput {
    TextReport("título: Plan\nperiodo: \(term)\n" + plan, log: log, on: day).input
  }

  private func timeline(_ chart: Chart?) throws -> Timeline {
    guard case .timeline(let timeline)? = chart?.content else {
      throw Missing()
    }
    return timeline
  }

  private struct Missing: Error {}

  /// «planned 59...89», one for each bar of each row.
  private func bars(_ timeline: Timeline) -> [String] {
    timeline.groups.flatMap(\.rows).flatMap { row in
      row.bars.map { bar in
        "\(row.label): \(bar.role) \(bar.first)...\(bar.last)"
          + (bar.light.map { " \($0)" } ?? "")
      }
    }
  }

  // MARK: Nothing to see

  @Test func nothingToSeeIsNoChart() {
    let empty = input("siglas: {A: Abc}")
    #expect(PlanCharts.lines(empty) == nil)
    #expect(PlanCharts.programme(empty) == nil)
    #expect(PlanCharts.axes(empty) == nil)
    #expect(PlanCharts.lights(empty) == nil)
    #expect(PlanCharts.sessions(empty) == nil)
    let undated = input("líneas: {1: Primera}\nsesiones:\n  ordinaria 1:\n    temas: [{tema: A}]")
    #expect(PlanCharts.lines(undated) == nil)
    #expect(PlanCharts.programme(undated) == nil)
    #expect(PlanCharts.axes(undated) == nil)
    #expect(PlanCharts.sessions(undated) == nil)
    #expect(PlanCharts.lights(undated) != nil)
  }

  // MARK: The lines

  @Test(arguments: [
    ("marzo", ["planned 59...89"]),
    ("a más tardar el 15 de agosto", ["planned 226...226"]),
    ("a partir del 1 de julio", ["planned 181...364"]),
    ("marzo y junio", ["planned 59...89", "planned 151...180"]),
    (
      "trimestral",
      ["planned 89...89", "planned 180...180", "planned 272...272", "planned 364...364"]
    ),
    ("semanal", ["lasting 0...364"]), ("permanente", ["lasting 0...364"]),
  ])
  func drawsWhatIsPromised(_ date: String, _ expected: [String]) throws {
    let input = input("líneas:\n  1: {nombre: A, temporalidad: \(date)}")
    for chart in [PlanCharts.programme(input), PlanCharts.lines(input)] {
      let timeline = try timeline(chart)
      #expect(bars(timeline) == expected.map { "A: \($0)" })
      #expect(timeline.dayCount == 365)
    }
  }

  /// What led to a line before the term is no work on it.
  @Test func drawsNoWorkBeforeTheTerm() throws {
    let log = """
      - fecha: 2024-12-09
        hito: 1
        nota: Se anunció
      - fecha: 2025-05-02
        hito: 1
        nota: Se hizo
      """
    let input = input("líneas:\n  1: {nombre: A}", log: log)
    #expect(bars(try timeline(PlanCharts.lines(input))) == ["A: actual 121...121 grey"])
  }

  @Test func drawsWhatIsToldToHaveBeenDone() throws {
    let plan = """
      ejes:
        1:
          nombre: Uno
          numeral: I
          líneas:
            1.1: {nombre: A, temporalidad: marzo}
            1.2: {nombre: B, temporalidad: marzo}
            1.3: {nombre: C, temporalidad: por definir}
            1.4: {nombre: D, temporalidad: julio}
        2:
          nombre: Dos
          líneas:
            2.1: {nombre: E, temporalidad: mayo}
            2.2: {nombre: F}
      """
    let log = """
        - fecha: 2025-02-10
          avance: 1.1
          porcentaje: 40
        - fecha: 2025-04-05
          avance: 1.1
          estado: concluida
        - fecha: 2025-03-15
          reprogramación: 1.2
          temporalidad: mayo
        - fecha: 2025-03-20
          avance: 1.2
          porcentaje: 20
        - fecha: 2025-04-01
          hito: 1.3
          nota: Algo
        - fecha: 2025-02-01
          avance: 1.4
          porcentaje: 10
        - fecha: 2025-02-20
          avance: 1.4
          estado: cancelada
          motivo: Falta de recursos
      """
    let chart = PlanCharts.lines(input(plan, log: log))
    let timeline = try timeline(chart)
    #expect(
      bars(timeline) == [
        "A: planned 59...89", "A: actual 40...94 yellow", "B: planned 59...89",
        "B: replanned 120...150", "B: actual 78...78 red", "C: actual 90...90 grey",
        "D: planned 181...211", "D: actual 31...31 grey", "E: planned 120...150",
      ])
    #expect(timeline.groups.map(\.title) == ["Eje I: Uno", "Eje 2: Dos"])
    #expect(timeline.cutOff == Timeline.Tick(day: 180, label: "Corte: 30 jun 2025"))
    #expect(
      timeline.groups.first?.rows.map { $0.status?.plainText } == [
        "▲ concluida con 5 días de atraso", "■ con 30 días de atraso", "○ sin fecha comprometida",
        "○ cancelada. Falta de recursos",
      ])
    #expect(
      chart?.summary
        == "6 líneas: 4 con plazo y 2 sin fecha comprometida. Al corte del 30 de junio de 2025, 1 "
        + "línea está en amarillo, 2 en rojo y 3 en gris. Sin fecha que dibujar: 2.2.")
    #expect(chart?.table.rows.count == 6)
  }

  // MARK: The calendar

  @Test(arguments: [
    (
      "2025", 365,
      ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"]
    ),
    (
      "noviembre de 2025 a febrero de 2026", 120, ["nov", "dic", "2026", "feb"]
    ),
    ("2025 a 2026", 730, ["2025", "abr", "jul", "oct", "2026", "abr", "jul", "oct"]),
    ("2025 a 2030", 2191, ["2025", "2026", "2027", "2028", "2029", "2030"]),
  ])
  func marksMonthsQuartersOrYears(_ term: String, _ days: Int, _ labels: [String]) throws {
    let input = input(
      "líneas:\n  1: {nombre: A, temporalidad: permanente}", term: term, on: "2025-12-31")
    let timeline = try timeline(PlanCharts.programme(input))
    #expect(timeline.dayCount == days)
    #expect(timeline.ticks.map(\.label) == labels)
    #expect(timeline.ticks.first?.day == 0)
  }

  @Test func aDateFarBeyondTheTermDoesNotPressTheOthersTogether() throws {
    let plan = """
      líneas:
        1: {nombre: A, temporalidad: marzo de 2025 a junio de 2050}
        2: {nombre: B, temporalidad: enero de 2026}
      """
    let timeline = try timeline(PlanCharts.programme(input(plan)))
    #expect(timeline.dayCount == 730)
    #expect(bars(timeline).last == "B: planned 365...395")
  }

  // MARK: Axes, lights

  @Test func comparesAxesWithWhatWasProgrammed() throws {
    let plan = """
      ejes:
        1:
          nombre: Uno
          numeral: I
          líneas:
            1.1: {nombre: A, temporalidad: marzo}
            1.2: {nombre: B, temporalidad: abril, peso: 3}
        2:
          nombre: Dos
          líneas: {2.1: C}
      """
    let log = """
        - fecha: 2025-03-10
          avance: 1.1
          porcentaje: 50
      """
    let chart = PlanCharts.axes(input(plan, log: log, on: "2025-03-31"))
    guard case .bars(let bars)? = chart?.content else { throw Missing() }
    #expect(bars.rows.map(\.label) == ["Eje I: Uno", "Eje 2: Dos", "Conjunto"])
    #expect(bars.rows.map { $0.value?.text } == ["12.5 %", nil, "12.5 %"])
    #expect(bars.rows.map { $0.reference?.text } == ["0.0 %", nil, "0.0 %"])
    #expect(bars.rows.map(\.isTotal) == [false, false, true])
    #expect(
      chart?.summary
        == "Al corte del 31 de marzo de 2025, las líneas con fecha alcanzan 12.5 % frente a 0.0 % "
        + "programado. Eje I, 12.5 % frente a 0.0 %; Eje 2, sin líneas con fecha.")
  }

  @Test(arguments: [
    ("líneas: {1: A}", "la única línea está en gris"),
    ("líneas: {1: A, 2: B}", "las 2 líneas están en gris"),
    ("líneas: {1: A, 2: {nombre: B, temporalidad: enero}}", "1 línea está en rojo y 1 en gris"),
  ])
  func countsLights(_ plan: String, _ expected: String) {
    #expect(
      PlanCharts.lights(input(plan))?.summary == "Al corte del 30 de junio de 2025, \(expected).")
  }

  // MARK: Sessions

  @Test(arguments: [
    (1, 0, "No consta que se haya celebrado la única sesión programada"),
    (1, 1, "Se celebró la única sesión programada"),
    (3, 0, "De 3 sesiones programadas no consta ninguna celebrada"),
    (3, 1, "De 3 sesiones programadas se celebró 1"),
    (3, 2, "De 3 sesiones programadas se celebraron 2"),
    (3, 3, "Se celebraron las 3 sesiones programadas"),
  ])
  func countsSessions(_ planned: Int, _ held: Int, _ expected: String) throws {
    let plan = (1...planned).map { "  ordinaria \($0): \($0) de marzo" }.joined(separator: "\n")
    let log = (0..<held).map {
      "  - fecha: 2025-03-1\($0)\n    sesión: ordinaria \($0 + 1)\n    asistencia: [A]"
    }.joined(separator: "\n")
    let chart = PlanCharts.sessions(
      input("sesiones:\n" + plan, log: held > 0 ? log : nil))
    #expect(chart?.summary == "\(expected) al corte del 30 de junio de 2025.")
    #expect(try timeline(chart).groups.first?.rows.count == planned)
  }

  @Test func tellsSessionsBesideTheCalendar() throws {
    let log = """
        - fecha: 2025-03-10
          sesión: extraordinaria 1
          asistencia: [A]
        - fecha: 2025-03-11
          sesión: reunión de trabajo
          asistencia: [A]
      """
    #expect(
      PlanCharts.sessions(input("sesiones: {ordinaria 1: 5 de marzo}", log: log))?.summary
        == "No consta que se haya celebrado la única sesión programada al corte del 30 de junio de "
        + "2025. Fuera del calendario se celebraron 1 sesión y 1 reunión de trabajo.")
    #expect(
      PlanCharts.sessions(input("siglas: {A: Abc}", log: log))?.summary
        == "El plan no programó sesiones; al corte del 30 de junio de 2025 se celebraron 1 sesión y "
        + "1 reunión de trabajo.")
  }
}
