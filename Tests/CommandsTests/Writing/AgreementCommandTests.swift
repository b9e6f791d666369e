import PlanModel
import Testing

/// What is asked, told or refused where agreements and minutes are written down.
@Suite("Writing about agreements")
struct AgreementCommandTests {
  private static let plan = PlanBench.commission(
    rule: #"clave de acuerdos: "{siglas}/{tipo}{n}/{año}-{nn}""#,
    sessions: """
        ordinaria 1: 10 de marzo
        ordinaria 2: 10 de junio

      """)
  private static let log = """
    formato: snt/1
    entradas:
      - fecha: 2025-03-10
        sesión: ordinaria 1
        asistencia: [AA, BB, CC, DD]

    """

  private static func bench(today: String = "2025-03-10") throws -> PlanBench {
    try PlanBench(plan: plan, log: log, today: today)
  }

  @Test(arguments: [
    ("1 de marzo", "vencería el domingo 1 de marzo de 2026"), ("15 dias", "no dice un día"),
    ("inmediato", "no dice un día"), ("30 de junio", nil), ("2026-03-01", nil),
    ("próxima sesión", nil), ("permanente", nil), ("1 de marzo de 2026", nil),
  ])
  func aDoubtfulDueDayIsAsked(_ due: String, _ question: String?) throws {
    let bench = try Self.bench()
    let status = bench.run("acuerdo", "nuevo", "ordinaria 1", "--texto", "Publicar", "--vence", due)
    #expect((status == .success) == (question == nil), "\(bench.output)")
    let said = bench.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(question.map { said.contains($0) } ?? true, "\(bench.output)")
  }

  /// The vote is decided as that of an item is.
  @Test(arguments: [
    (["--a-favor", "3", "--en-contra", "1"], "mayoría simple, según la regla del plan"),
    (
      ["--a-favor", "2", "--en-contra", "2", "--voto-de-calidad", "a favor"],
      "con 2 votos a favor y 2 en contra, y se aprobó por el voto de calidad"
    ),
    (
      ["--a-favor", "AA,BB", "--en-contra", "CC", "--ausente", "DD", "--requiere", "2/3"],
      "hacían falta 2, de 3 presentes con voto (2/3, según lo pedido en el tema)"
    ),
    (["--a-favor", "3", "--en-contra", "1", "--voto-de-calidad", "a favor"], "no hubo empate"),
    (["--a-favor", "2", "--en-contra", "2", "--voto-de-calidad", "en contra"], "no hay acuerdo"),
    (["--unanimidad", "--requiere", "mucha"], "no es una mayoría"),
  ])
  func aVoteIsDecided(_ words: [String], _ expected: String) throws {
    let bench = try Self.bench()
    bench.run(["acuerdo", "nuevo", "ordinaria 1", "--texto", "Publicar"] + words)
    let said = bench.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains(expected), "\(bench.output)")
  }

  @Test func theSameTextTwiceIsAsked() throws {
    let bench = try Self.bench()
    bench.run("acuerdo", "nuevo", "ordinaria 1", "--texto", "Publicar la guía")
    #expect(
      bench.run("acuerdo", "nuevo", "ordinaria 1", "--texto", "publicar  la guia") == .failure)
    #expect(bench.output.contains("CE/ORD01/2025-01"), "\(bench.output)")
    #expect(bench.output.contains("acuerdo-repetido"), "\(bench.output)")
  }

  /// Nothing is said of another agreement.
  @Test func remarksAreAboutTheNewOne() throws {
    let bench = try Self.bench(today: "2025-06-20")
    bench.run("acuerdo", "nuevo", "ordinaria 1", "--texto", "Publicar", "--fecha", "2025-03-10")
    let before = bench.output
    bench.run(
      "acuerdo", "nuevo", "ordinaria 1", "--texto", "Otra cosa", "--responsable", "AA", "--vence",
      "2025-12-01")
    #expect(!bench.output.dropFirst(before.count).contains("Nota:"), "\(bench.output)")
  }

  /// The ending of a key is enough wherever an agreement is named.
  @Test(arguments: [
    ["reprogramar", "2025-01", "2025-12-01", "--motivo", "X", "--autoriza", "Y"],
    ["ver", "2025-01"],
  ])
  func theEndOfAKeyIsEnough(_ words: [String]) throws {
    let bench = try Self.bench()
    bench.run("acuerdo", "nuevo", "ordinaria 1", "--texto", "Publicar", "--vence", "2025-06-30")
    #expect(bench.run(words) == .success, "\(bench.output)")
  }

  @Test(arguments: [("2025-03-01", false), ("2025-06-09", false), ("2025-06-10", true)])
  func minutesAreApprovedInTheirSession(_ day: String, _ isTaken: Bool) throws {
    let bench = try Self.bench(today: "2025-06-12")
    bench.run("sesión", "asistencia", "ordinaria 2", "todos", "--fecha", "2025-06-10")
    let status = bench.run(
      "acta", "aprobar", "ordinaria 1", "--en", "ordinaria 2", "--fecha", day)
    #expect((status == .success) == isTaken, "\(bench.output)")
  }
}
