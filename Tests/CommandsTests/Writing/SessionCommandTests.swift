import CivilTime
import Commands
import PlanFiles
import PlanModel
import Testing

/// What the commands about sessions take for granted, and what the log makes of what they write.
@Suite("Writing about sessions")
struct SessionCommandTests {
  private static let head = PlanBench.commission(
    rule: "convocatoria ordinaria: 5 días hábiles",
    sessions: """
        ordinaria 1:
          fecha: 10 de junio de 2025

      """)
  private static let log = "formato: snt/1\nentradas:\n"

  private static func bench(
    _ agenda: String = "", log: String = log, today: String = "2025-06-10"
  ) throws -> PlanBench {
    let items = agenda.split(separator: "\n").map { "      \($0)\n" }.joined()
    return try PlanBench(
      plan: head + (agenda.isEmpty ? "" : "    temas:\n" + items), log: log, today: today)
  }

  private static func benchWithoutMembers() throws -> PlanBench {
    let lines = head.split(separator: "\n", omittingEmptySubsequences: false)
    let plan = lines.filter { !$0.contains("integrantes") && !$0.contains("{nombre") }
    return try PlanBench(plan: plan.joined(separator: "\n"), log: log, today: "2025-06-10")
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

  /// What nobody can have counted is refused, not summed.
  @Test(arguments: ["9223372036854775807", "100001", "-1"])
  func votesAreFigures(_ figure: String) throws {
    let bench = try Self.bench("- aprobación: Guía")
    bench.run("sesión", "votar", "ordinaria 1", "Guía", "--a-favor", figure, "--en-contra", "1")
    #expect(bench.output.contains("votación-ambigua") || figure == "-1", "\(bench.output)")
    #expect(try Self.session("ordinaria 1", bench).agenda.isEmpty, "\(bench.output)")
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
    (["--a-distancia", "todos"], ["AA", "BB", "CC", "DD"]),
    (["--a-distancia", "todos", "--justificada", "BB"], ["AA", "CC", "DD"]),
    (["aa bb y CC"], ["AA", "BB", "CC"]),
    (["Persona titular de BB", "AA, CC"], ["AA", "BB", "CC"]),
    (["todos menos Persona titular de BB y cc", "--sí"], ["AA", "DD"]),
    (["Persona titular de AA y persona titular de BB, DD"], ["AA", "BB", "DD"]),
  ])
  func whoCameIsReadFromWords(_ words: [String], _ expected: [String]) throws {
    let bench = try Self.bench()
    bench.run(["sesión", "asistencia", "ordinaria 1"] + words)
    let session = try Self.session("ordinaria 1", bench)
    #expect(session.attendance.values.map(\.value) == expected, "\(bench.output)")
  }

  @Test func aNameThatNobodyHasIsToldOnce() throws {
    let bench = try Self.bench()
    #expect(bench.run("sesión", "asistencia", "ordinaria 1", "Persona sin clave") == .usage)
    #expect(
      bench.output.contains("«Persona sin clave» no integra la Comisión")
        && bench.output.contains("escriba su clave") && !bench.output.contains("errores"),
      "\(bench.output)")
  }

  /// Without members in the plan, spaces belong to names.
  @Test(arguments: [
    (["Persona X"], ["Persona X"]), (["Persona X y Persona Z"], ["Persona X", "Persona Z"]),
    (["Persona X, Persona Z"], ["Persona X", "Persona Z"]),
    (["Persona", "X"], ["Persona", "X"]),
  ])
  func withoutMembersAnArgumentIsAName(_ words: [String], _ expected: [String]) throws {
    let bench = try Self.benchWithoutMembers()
    bench.run(["sesión", "asistencia", "ordinaria 1"] + words)
    let session = try Self.session("ordinaria 1", bench)
    #expect(session.attendance.values.map(\.value) == expected, "\(bench.output)")
  }

  @Test func fromAfarAloneSomebodyMustBeNamed() throws {
    let bench = try Self.benchWithoutMembers()
    #expect(bench.run("sesión", "asistencia", "ordinaria 1", "--a-distancia", "todos") == .usage)
    #expect(bench.output.contains("no se puede decir «todos»"), "\(bench.output)")
    bench.run("sesión", "asistencia", "ordinaria 1", "Persona X")
    bench.run("sesión", "asistencia", "ordinaria 1", "--a-distancia", "todos")
    let session = try Self.session("ordinaria 1", bench)
    #expect(session.remote.values.map(\.value) == ["Persona X"], "\(bench.output)")
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

  /// An agenda that is told before the session keeps all of the one that was known.
  @Test(arguments: [
    "", "- aprobación: Guía\n  líneas: [1.1]\n  por: Persona Z\n  mayoría: absoluta",
    "- conocimiento:\n  puntos:\n    - Foros\n    - punto: Red\n      líneas: [1.1]\n- tema: Asuntos generales",
    "- recepción: \"Informe: uno\"\n  nota: \"Sin anexos # aún\"\n  anexos: [Informe]",
  ])
  func anItemIsAddedToTheAgenda(_ agenda: String) throws {
    let bench = try Self.bench(agenda, today: "2025-05-01")
    let before = try Self.session("ordinaria 1", bench).orderOfBusiness
    for text in ["aprobación: Sede", "Punto: segundo"] {
      #expect(bench.run("sesión", "tema", "ordinaria 1", text) == .success, "\(bench.output)")
    }
    let session = try Self.session("ordinaria 1", bench)
    #expect(session.heldOn == nil && session.plannedDay?.iso == "2025-06-10")
    let after = session.orderOfBusiness
    #expect(Self.words(after.dropLast(2)) == Self.words(before[...]), "\(bench.output)")
    #expect(after.suffix(2).map(\.subject.value) == ["Sede", "segundo"])
    #expect(after.suffix(2).map(\.treatment) == [.approval, nil])
  }

  private static func words(_ items: ArraySlice<AgendaItem>) -> [String] {
    items.flatMap(\.withPoints).map { item in
      "\(item.treatment?.rawValue ?? "tema") \(item.subject.value) \(item.lines.map(\.value)) "
        + "\(item.presenter ?? "") \(item.majority?.value ?? "") \(item.annexes.map(\.value)) "
        + "\(item.note ?? "") \(item.points.count)"
    }
  }

  @Test(arguments: [
    ("aprobación: Guía", Treatment.approval, "Guía"), ("Guía", nil, "Guía"),
    ("PRESENTACIÓN Y APROBACION: Guía: dos", .presentationAndApproval, "Guía: dos"),
    ("tema: Guía", nil, "Guía"), ("Convenio: sede", nil, "Convenio: sede"),
  ])
  func anItemSaysWhatIsDoneWithIt(_ text: String, _ treatment: Treatment?, _ subject: String) throws
  {
    let bench = try Self.bench()
    bench.run("sesión", "programar", "extraordinaria 1", "--fecha", "2025-06-20", "--tema", text)
    let items = try Self.session("extraordinaria 1", bench).orderOfBusiness
    #expect(items.map(\.subject.value) == [subject], "\(bench.output)")
    #expect(items.map(\.treatment) == [treatment])
  }

  /// Put off until further notice, a session stays so; a new day stays the new day.
  @Test(arguments: [[], ["2025-06-24"]])
  func anItemChangesNoDay(_ day: [String]) throws {
    let bench = try Self.bench(today: "2025-05-01")
    let authority = day.isEmpty ? [] : ["--autoriza", "oficio 1"]
    bench.run(["sesión", "diferir", "ordinaria 1"] + day + ["--motivo", "Sin sede"] + authority)
    #expect(bench.run("sesión", "tema", "ordinaria 1", "Guía") == .success, "\(bench.output)")
    let session = try Self.session("ordinaria 1", bench)
    #expect(session.plannedDay?.iso == day.first, "\(bench.output)")
    #expect(session.orderOfBusiness.count == 1)
  }

  @Test func whatIsDoneGetsNoItem() throws {
    let bench = try Self.bench()
    bench.run("sesión", "asistencia", "ordinaria 1", "todos")
    #expect(bench.run("sesión", "tema", "ordinaria 1", "Guía") == .usage)
    #expect(bench.output.contains("snt sesión resultado"), "\(bench.output)")
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

  /// What people call a session beside what the log does.
  @Test(arguments: [
    ("ORD01", "ordinaria 1"), ("ord1", "ordinaria 1"), ("I ordinaria", "ordinaria 1"),
    ("ordinaria I", "ordinaria 1"), ("I sesión ordinaria", "ordinaria 1"),
    ("solemne 1", "solemne"), ("reunión de trabajo", "reunión de trabajo 1"),
  ])
  func aSessionIsKnownByWhatPeopleCallIt(_ typed: String, _ key: String) throws {
    let bench = try Self.bench(today: "2025-05-01")
    bench.run("sesión", "programar", "solemne", "--fecha", "2025-06-20")
    bench.run("sesión", "programar", "reunión de trabajo 1", "--fecha", "2025-06-20")
    bench.run("sesión", "cancelar", typed, "--motivo", "Sin sede")
    #expect(try Self.session(key, bench).isCancelled, "\(bench.output)")
  }

  @Test(arguments: [("primera", "¿quiso decir «ordinaria 1»?"), ("XX", "nombra por su tipo")])
  func whatIsNoNameIsNotPlanned(_ typed: String, _ help: String) throws {
    let bench = try Self.bench()
    #expect(bench.run("sesión", "votar", typed, "4", "--unanimidad") == .usage)
    let said = bench.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains(help) && !said.contains("programar"), "\(bench.output)")
  }

  @Test func aCancelledSessionIsTakenUpAgain() throws {
    let bench = try Self.bench(today: "2025-05-01")
    bench.run("sesión", "cancelar", "ordinaria 1", "--motivo", "Sin sede")
    bench.run("sesión", "programar", "ordinaria 1", "--fecha", "2025-06-12")
    #expect(bench.output.contains("Estaba cancelada"), "\(bench.output)")
  }

  @Test(arguments: [
    ("aprobada", "se aprobó"), ("rechazado", "no se aprobó"), ("Rechazada", "no se aprobó"),
    ("aprovado", "¿quiso decir «aprobado»?"), ("no consta", "no consta"),
  ])
  func aResultIsKnownByItsWords(_ typed: String, _ expected: String) throws {
    let bench = try Self.bench("- aprobación: Guía")
    bench.run("sesión", "resultado", "ordinaria 1", "guía", typed)
    #expect(bench.output.contains(expected), "\(bench.output)")
  }

  @Test func aDayThatHasNotComeIsToldSo() throws {
    let bench = try Self.bench()
    #expect(bench.run("avance", "1.1", "50", "--fecha", "12 de junio") == .usage)
    let said = bench.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("el 12 de junio de 2025 todavía no llega"), "\(bench.output)")
    #expect(said.contains("«12 de junio de 2024» o «12 de junio de 2025»"), "\(bench.output)")
  }

  @Test func aYearThatTheTermGivesOtherwiseIsAsked() throws {
    let bench = try Self.bench()
    #expect(bench.run("sesión", "programar", "solemne", "--fecha", "5 de enero") == .usage)
    #expect(bench.output.contains("«5 de enero de 2025» o «5 de enero de 2026»"))
  }
}
