import Arguments
import CivilTime
import Commands
import FileSystem
import PlanFiles
import Synchronization
import TerminalText
import Testing

/// A copy of a plan in a folder of its own, on which commands are tried.
final class PlanBench: Sendable {
  static let plans = [
    "4pa-2019-2022", "ceaytp-2023-2024", "cgaytp-2021-2022", "cpgat-2017",
    "ejemplo-comision-2025",
  ]
  static let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()

  private let temporary: TemporaryFolder
  private let said = Mutex("")
  private let today: CivilDate

  var folder: String { Path.join(temporary.path, "plan") }

  /// What the commands printed, results and messages alike.
  var output: String { said.withLock { $0 } }

  /// A plan of the project, or one of two texts.
  convenience init(_ plan: String, today: String = "2026-03-02") throws {
    try self.init(today: today)
    let origin = Path.join(Self.root, "plans/\(plan)")
    for name in [PlanFolder.planFile, PlanFolder.logFile] {
      try Files.write(
        Files.read(Path.join(origin, name)), to: Path.join(folder, name))
    }
  }

  convenience init(plan: String, log: String?, today: String = "2026-03-02") throws {
    try self.init(today: today)
    try Files.write(Array(plan.utf8), to: Path.join(folder, PlanFolder.planFile))
    if let log { try Files.write(Array(log.utf8), to: Path.join(folder, PlanFolder.logFile)) }
  }

  private init(today: String) throws {
    temporary = try TemporaryFolder()
    self.today = try #require(CivilDate(iso: today))
    try Files.makeFolder(Path.join(temporary.path, "plan"))
  }

  deinit { temporary.remove() }

  /// The bytes of a file of the plan, none where there is none.
  func bytes(_ name: String) -> [UInt8] { (try? Files.read(Path.join(folder, name))) ?? [] }

  /// The text of a file of the plan.
  func text(_ name: String) -> String { String(decoding: bytes(name), as: UTF8.self) }

  /// Puts another text in the place of plan.yaml.
  func write(_ plan: String) throws {
    try Files.write(Array(plan.utf8), to: Path.join(folder, PlanFolder.planFile))
  }

  /// Runs a command on the plan, answering its questions in their order.
  @discardableResult
  func run(_ words: String..., answers: [String]? = nil) -> Arguments.ExitStatus {
    run(words, answers: answers)
  }

  @discardableResult
  func run(_ words: [String], answers: [String]? = nil) -> Arguments.ExitStatus {
    let left = answers.map(AnswerQueue.init)
    var environment = Environment(
      today: today, width: 80, outputStyle: .plain, errorStyle: .plain,
      output: { self.say($0) }, error: { self.say($0) }, input: { [] })
    if let left {
      environment.ask = { question in
        self.say(question + "\n")
        return left.next()
      }
    }
    return Program.run([words[0], "--plan", folder] + words.dropFirst(), in: environment)
  }

  private func say(_ text: String) { said.withLock { $0 += text } }
}

extension PlanBench {
  /// plan.yaml of an invented commission of four with votes and a line, to which a rule and sessions are
  /// added.
  static func commission(rule: String, sessions: String) -> String {
    """
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
      \(rule)
    líneas:
      1.1:
        nombre: Publicar la guía
        temporalidad: 2025
    sesiones:
    \(sessions)
    """
  }
}

/// Answers that are given one after another, then the end of input.
private final class AnswerQueue: Sendable {
  private let answers: Mutex<[String]>

  init(_ answers: [String]) { self.answers = Mutex(answers) }

  func next() -> String? { answers.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
}
