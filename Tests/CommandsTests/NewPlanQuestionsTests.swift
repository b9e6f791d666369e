import Arguments
import CivilTime
import FileSystem
import PlanFiles
import Synchronization
import TerminalText
import Testing

@testable import Commands

/// What a person is asked, and what becomes of the answers.
@Suite("Questions for a new plan")
struct NewPlanQuestionsTests {
  /// The questions of a call, what was told besides, and the plan that was written.
  private func ask(
    _ words: [String], _ answers: [String]
  ) throws -> (questions: [String], told: String, status: Arguments.ExitStatus, plan: String?) {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let questions = Mutex<[String]>([])
    let told = Mutex("")
    let environment = Environment(
      today: CivilDate(iso: "2026-11-21") ?? .earliest, width: 80, outputStyle: .plain,
      errorStyle: .plain, output: { _ in }, error: { text in told.withLock { $0 += text } },
      input: { () throws(FileError) in [] },
      ask: { question in
        questions.withLock { asked -> String? in
          asked.append(question)
          return asked.count <= answers.count ? answers[asked.count - 1] : nil
        }
      })
    let path = folder.path + "/nuevo"
    let status = Program.run(["nuevo", path] + words, in: environment)
    let plan = (try? Files.read(path + "/plan.yaml")).map { String(decoding: $0, as: UTF8.self) }
    return (questions.withLock { $0 }, told.withLock { $0 }, status, plan)
  }

  static let all = [
    "Comisión: ", "Siglas [CDE]: ", "Institución o sistema [Entrar para dejarlo pendiente]: ",
    "Periodo [2027]: ", "Título [Plan de trabajo 2027]: ",
    "Cuántas sesiones ordinarias [Entrar para dejarlo pendiente]: ",
    "Quién tiene la coordinación [Entrar para dejarlo pendiente]: ",
    "Quién tiene la secretaría [Entrar para dejarlo pendiente]: ",
  ]

  @Test func whatIsMissingIsAskedAndEnterAccepts() throws {
    let result = try ask([], ["Comisión de Datos de Ejemplo"] + Array(repeating: "", count: 7))
    #expect(result.questions == ["Comisión: ", "Siglas [CDE]: "] + Self.all.dropFirst(2))
    #expect(result.status == .success)
    let plan = try #require(result.plan)
    #expect(plan.contains("\nperiodo: 2027\n") && plan.contains("  siglas: CDE\n"))
  }

  @Test func whatIsSaidIsNotAsked() throws {
    let result = try ask(
      ["--comisión", "Comisión X", "--siglas", " CX ", "--periodo", "2028", "--sesiones", "2"],
      ["SNT", "Título propio", "Persona titular", ""])
    #expect(
      result.questions == [
        Self.all[2], "Título [Plan de trabajo 2028]: ", Self.all[6], Self.all[7],
      ])
    let plan = try #require(result.plan)
    for line in [
      "título: Título propio", "  siglas: CX", "  institución: SNT",
      "  coordinación: Persona titular", "  #secretaría: ", "  ordinaria 2:",
    ] {
      #expect(plan.contains("\n" + line), "\(line)")
    }
  }

  @Test func anAnswerThatIsNotUnderstoodIsAskedAgain() throws {
    let result = try ask(
      [],
      [
        "", "  ", "Comisión de Datos", "", "", "30 de febrero", "permanente",
        "noviembre de 2026 a noviembre de 2027", "", "muchas", "-1", "3", "", "",
      ])
    #expect(result.questions.count { $0 == "Comisión: " } == 3)
    #expect(result.questions.count { $0 == "Periodo [2027]: " } == 3)
    #expect(result.questions.contains("Título [Plan de trabajo 2026-2027]: "))
    #expect(result.questions.count { $0.hasPrefix("Cuántas") } == 3)
    for word in ["Hace falta", "fecha-imposible", "periodo-abierto", "«muchas»", "«-1»"] {
      #expect(result.told.contains(word), "\(word)")
    }
    #expect(result.status == .success && result.plan != nil)
  }

  @Test(arguments: 0..<8)
  func nothingIsWrittenWhereTheAnswersEnd(_ count: Int) throws {
    let answers = (["Comisión de Datos"] + Array(repeating: "", count: 7)).prefix(count)
    let result = try ask([], Array(answers))
    #expect(result.status == .usage && result.plan == nil)
    #expect(result.told.contains("faltan-datos"))
  }
}
