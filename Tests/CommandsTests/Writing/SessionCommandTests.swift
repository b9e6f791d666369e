import CivilTime
import Commands
import PlanFiles
import PlanModel
import Testing

/// What the commands about sessions take for granted, and what the log makes of what they write.
@Suite("Writing about sessions")
struct SessionCommandTests {
  private static let head = """
    formato: snt/1
    título: Ejemplo inventado
    comisión:
      siglas: CE
      coordinación: Persona titular de AA
      integrantes:
        AA: {nombre: Persona titular de AA}
        BB: {nombre: Persona titular de BB}
        CC: {nombre: Persona titular de CC}
        DD: {nombre: Persona titular de DD}
    periodo: 2025
    reglas:
      quórum: mitad más uno
      mayoría: simple
      voto de calidad: coordinación
      convocatoria ordinaria: 5 días hábiles
    líneas:
      1.1:
        nombre: Publicar la guía
        temporalidad: 2025
    sesiones:
      ordinaria 1:
        fecha: 10 de junio de 2025

    """
  private static let log = "formato: snt/1\nentradas:\n"

  private static func bench(
    _ agenda: String = "", log: String = log, today: String = "2025-06-10"
  ) throws -> PlanBench {
    let items = agenda.split(separator: "\n").map { "      \($0)\n" }.joined()
    return try PlanBench(
      plan: head + (agenda.isEmpty ? "" : "    temas:\n" + items), log: log, today: today)
  }

  /// The session as the log tells it now.
  private static func session(_ key: String, _ bench: PlanBench) throws -> SessionStatus {
    try #require(try state(bench).session(key))
  }

  private static func state(_ bench: PlanBench) throws -> PlanState {
    let opened = try OpenedPlan(bench.folder)
    return Replay(
      plan: opened.plan, log: Log(entries: opened.sessionEntries),
      until: try #require(CivilDate(iso: "2026-12-31"))
    ).state
  }

  // MARK: The day

  @Test(arguments: [
    ("2025-06-10", "", nil, "2025-06-10"),
    ("2025-06-12", "", nil, nil),
    ("2025-06-12", "", "10 de junio", "2025-06-10"),
    ("2025-06-12", "", "ayer", "2025-06-11"),
    // Before its day it is asked, and a person says yes.
    ("2025-06-09", "", "s", "2025-06-09"),
    ("2025-06-09", "", "n", nil),
    // Put off until further notice, it was held whenever somebody says so.
    ("2025-06-12", "sesión: ordinaria 1\n    estado: diferida\n    motivo: X", nil, "2025-06-12"),
    ("2025-06-20", "sesión: ordinaria 1\n    inicio: \"11:00\"", nil, "2025-06-09"),
    ("2025-06-20", "reprogramación: ordinaria 1\n    temporalidad: 2025-06-20", nil, "2025-06-20"),
  ])
  func theDayIsThatOfTheSession(
    _ today: String, _ entry: String, _ answer: String?, _ expected: String?
  ) throws {
    let log = Self.log + (entry.isEmpty ? "" : "  - fecha: 2025-06-09\n    \(entry)\n")
    let bench = try Self.bench(log: log, today: today)
    bench.run(["sesión", "asistencia", "ordinaria 1", "todos"], answers: answer.map { [$0, "s"] })
    let held = try Self.session("ordinaria 1", bench)
    #expect(held.attendance.values.isEmpty == (expected == nil), "\(bench.output)")
    #expect(held.heldOn?.iso == expected, "\(bench.output)")
  }

  // MARK: Who came

  @Test(arguments: [
    (["aa", "Bb", "cc,DD"], ["AA", "BB", "CC", "DD"]),
    (["cc", "AA", "--sí"], ["AA", "CC"]),
    (["todos"], ["AA", "BB", "CC", "DD"]),
    (["todos", "menos", "BB", "y", "cc", "--sí"], ["AA", "DD"]),
    (["--todos", "--menos", "BB"], ["AA", "CC", "DD"]),
    (["--todos", "--justificada", "BB"], ["AA", "CC", "DD"]),
    (["--todos", "--menos", "BB", "--suplente", "BB=Nombre"], ["AA", "BB", "CC", "DD"]),
    (["AA", "BB", "--a-distancia", "dd"], ["AA", "BB", "DD"]),
    (["AA", "BB", "CC", "--a-distancia", "todos"], ["AA", "BB", "CC"]),
  ])
  func whoCameIsReadFromWords(_ words: [String], _ expected: [String]) throws {
    let bench = try Self.bench()
    bench.run(["sesión", "asistencia", "ordinaria 1"] + words)
    let session = try Self.session("ordinaria 1", bench)
    #expect(session.attendance.values.map(\.value) == expected, "\(bench.output)")
  }

  @Test func whoeverLeftIsNoMemberOfTheDay() throws {
    let log = Self.log + "  - fecha: 2025-05-01\n    integrante: DD\n    cambio: baja\n"
    let bench = try Self.bench(log: log)
    bench.run("sesión", "asistencia", "ordinaria 1", "todos")
    let session = try Self.session("ordinaria 1", bench)
    #expect(session.attendance.values.map(\.value) == ["AA", "BB", "CC"])
    #expect(bench.output.contains("de 3 integrantes"), "\(bench.output)")
  }

  @Test func whoCameIsAsked() throws {
    let bench = try Self.bench()
    bench.run("sesión", "asistencia", "ordinaria 1", answers: ["todos menos AA"])
    #expect(bench.output.contains("¿Quiénes asistieron?"))
    let session = try Self.session("ordinaria 1", bench)
    #expect(session.attendance.values.map(\.value) == ["BB", "CC", "DD"])
  }

  // MARK: Votes

  @Test(arguments: [
    (["--a-favor", "3", "--en-contra", "1"], Outcome.approved, 3, 1),
    (["--a-favor", "1", "--en-contra", "3"], .rejected, 1, 3),
    (["--a-favor", "2", "--en-contra", "2"], nil, 2, 2),
    (["--a-favor", "2", "--en-contra", "2", "--voto-de-calidad", "en contra"], .rejected, 2, 2),
    (["--a-favor", "AA,BB", "--en-contra", "cc dd"], nil, 2, 2),
    (["--a-favor", "todos", "--en-contra", "CC"], .approved, 3, 1),
    (["--a-favor", "todos", "--en-contra", "CC", "--ausente", "DD"], .approved, 2, 1),
    (
      ["--nominal", "AA=sí", "--nominal", "BB=en contra", "--abstención", "CC,DD"], nil, 1, 1
    ),
    (
      ["--a-favor", "AA,BB", "--en-contra", "CC,DD", "--voto-de-calidad", "a favor"], .approved, 2,
      2
    ),
  ])
  func aVoteIsDecided(
    _ words: [String], _ outcome: Outcome?, _ inFavour: Int, _ against: Int
  ) throws {
    let bench = try Self.bench("- aprobación: Guía")
    bench.run("sesión", "asistencia", "ordinaria 1", "todos")
    #expect(bench.run(["sesión", "votar", "ordinaria 1", "4"] + words) == .success)
    let item = try #require(try Self.session("ordinaria 1", bench).orderOfBusiness.first)
    #expect(item.outcome?.value == outcome, "\(bench.output)")
    guard case .counted(let votes) = item.vote?.value else {
      Issue.record("no votes: \(bench.output)")
      return
    }
    #expect((votes.inFavour, votes.against) == (inFavour, against))
  }

  // MARK: The agenda

  /// What is written of any item is told of that item, and stands nowhere else.
  @Test(arguments: [
    "- aprobación: Guía\n- presentación: Guía\n- tema: Asuntos generales",
    "- recepción: Informe\n- recepción: Informe\n- Informe\n- recepción: informe",
    "- estatus: Toma conocimiento\n  puntos:\n    - Foros\n    - punto: Red\n      líneas: [1.1]\n- Red",
    "- conocimiento:\n  puntos:\n    - Foros\n    - Red\n    - Foros\n- aprobación: Guía",
    "- conocimiento:\n  puntos:\n    - Foros\n- estatus:\n  puntos:\n    - Foros\n    - Red",
    "- aprobación: \"Guía: «uno» # dos\"\n- aprobación: '  1.1'",
  ])
  func whatIsWrittenOfAnItemIsToldOfIt(_ agenda: String) throws {
    let numbers = try Self.numbers(of: "ordinaria 1", Self.bench(agenda))
    for order in [numbers, numbers.reversed()] {
      let bench = try Self.bench(agenda)
      for number in order {
        #expect(
          bench.run("sesión", "resultado", "ordinaria 1", number, "--nota", "nota de \(number)")
            == .success, "\(number): \(bench.output)")
      }
      let items = try Self.session("ordinaria 1", bench).orderOfBusiness
      #expect(try Self.numbers(of: "ordinaria 1", bench) == numbers, "\(bench.output)")
      #expect(Self.notes(items) == numbers.map { "nota de \($0)" }, "\(bench.output)")
    }
  }

  /// The numbers under which the order of business prints the matters and their points.
  private static func numbers(of key: String, _ bench: PlanBench) throws -> [String] {
    let state = try state(bench)
    let order = state.orderOfBusiness(of: try #require(state.session(key)))
    return order.matters.flatMap { numbers(String($0.number), $0.item) }
  }

  private static func numbers(_ number: String, _ item: AgendaItem) -> [String] {
    [number] + item.points.enumerated().flatMap { numbers("\(number).\($0 + 1)", $1) }
  }

  private static func notes(_ items: [AgendaItem]) -> [String] {
    items.flatMap(\.withPoints).map { $0.note ?? "" }
  }

  @Test(arguments: [("guía", "5"), ("INFORME de", "4"), ("4", "4"), ("Guía de apertura", "5")])
  func anItemIsKnownBySomeOfItsWords(_ words: String, _ number: String) throws {
    let bench = try Self.bench(
      "- recepción: Informe de la secretaría\n- aprobación: Guía de apertura")
    bench.run("sesión", "resultado", "ordinaria 1", words, "aprobado")
    #expect(bench.output.contains("tema \(number) de"), "\(bench.output)")
  }

  // MARK: The calendar

  @Test(arguments: [
    ("extraordinaria 1", "25 de junio", "2025-06-25"), ("solemne", "mañana", "2025-06-11"),
    ("instalación", "2025-07-01", "2025-07-01"),
  ])
  func whatIsPlannedIsToCome(_ name: String, _ day: String, _ expected: String) throws {
    let bench = try Self.bench()
    bench.run("sesión", "programar", name, "--fecha", day)
    let planned = try Self.session(name, bench).plannedDate
    #expect(planned?.value.end?.iso == expected, "\(bench.output)")
  }

  @Test func aYearThatTheTermGivesOtherwiseIsAsked() throws {
    let bench = try Self.bench()
    #expect(bench.run("sesión", "programar", "solemne", "--fecha", "5 de enero") == .usage)
    #expect(bench.output.contains("«5 de enero de 2025» o «5 de enero de 2026»"))
  }
}
