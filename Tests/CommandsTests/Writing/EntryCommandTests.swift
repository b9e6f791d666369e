import Commands
import FileSystem
import PlanFiles
import PlanModel
import Testing

/// The commands that add an entry: only at the end, and read back as it was said.
@Suite("Commands that add an entry")
struct EntryCommandTests {
  static let small = """
    formato: snt/1
    título: Ejemplo inventado
    comisión:
      siglas: CP
      secretaría: Persona titular
      integrantes:
        UNO:
          nombre: Persona titular
    periodo: 2025
    ejes:
      1:
        nombre: Apertura
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: primer trimestre
            incisos:
              a: Reunir los datos
          1.2:
            nombre: Publicar la guía
            temporalidad: a más tardar el 30 de junio
    alianzas:
      red:
        convenio: por suscribir
    eventos:
      feria:
        nombre: Feria
        temporalidad: mayo
    indicadores:
      guías:
        nombre: Guías
        meta: 10
    """

  /// What people type, and YAML would take for something else.
  static let texts = [
    "Se instaló: el grupo", "Acuerdo # 5", "\"Cocreación\" del SNT", "'así'", "- uno", "no", "sí",
    "~", "null", "1.10", "2025-02", "0x1F", "12:30", "[uno, dos]", "{a: b}", "& ancla", "*todo",
    "!nota", "| bloque", "> bloque", "% tanto", "@usuario", "`código`", "emoji 👩🏽‍💻 y ñ",
    "dos\nrenglones", "uno\n\ndos\n  tres", "con\ttabulador", "termina en dos puntos:",
    "? pregunta",
    "--- raya", "... puntos", "\\ barra", "1e3", "=", "<<", "a: b: c", "#", "cien % real",
  ]

  @Test(arguments: texts)
  func aTextIsReadBackAsItWasTyped(_ text: String) throws {
    let bench = try PlanBench(plan: Self.small, log: "formato: snt/1\nentradas:\n")
    #expect(bench.run("hito", "1.1", "--", text) == .success)
    #expect(bench.run("avance", "1.2", "40", "--nota=\(text)", "--cifra=a=\(text)") == .success)
    #expect(bench.run("suspender", "1.2", "--motivo=\(text)") == .success)
    #expect(bench.run("pendiente", "--para=\(text)", "--", text) == .success)
    #expect(bench.run("aprendizaje", "evitar", "--", text) == .success)
    let log = try PlanFolder.load(bench.folder).log
    try #require(log.entries.count == 5, "\(bench.output)")
    #expect(log.entries.map { $0.note?.value } == [text, text, nil, nil, nil], "\(bench.output)")
    #expect(log.entries[2].reason?.value == text)
    guard case .pending(let matter, let recipient, _) = log.entries[3].fact else {
      Issue.record("no pending matter")
      return
    }
    #expect(matter.value == text)
    #expect(recipient == text)
    guard case .learning(let learning) = log.entries[4].fact else {
      Issue.record("nothing learnt")
      return
    }
    #expect(learning.text == text)
  }

  static let commands: [[String]] = [
    ["avance", "1.1", "40"], ["avance", "1.1.a", "concluida"], ["hito", "1", "Algo"],
    ["cifra", "1.1", "a=1"], ["cifra", "feria", "a=1"],
    ["reprogramar", "1.1", "mayo de 2025", "--motivo", "x", "--autoriza", "y"],
    ["reprogramar", "feria", "junio de 2025", "--motivo", "x", "--autoriza", "y"],
    ["reprogramar", "periodo", "2025 a 2026", "--motivo", "x", "--autoriza", "y"],
    ["suspender", "1.1", "--motivo", "x"], ["cancelar", "1.1", "--motivo", "x"],
    ["evento", "feria", "--realizado", "3 de mayo de 2025", "--concluye", "1.1"],
    ["alianza", "red", "--convenio", "vigente"], ["medición", "guías", "3"],
    ["evaluación", "1", "--propia", "completado"],
    ["evaluación", "plan", "--propia", "avance limitado"], ["aprendizaje", "mantener", "x"],
    ["pendiente", "x"], ["integrante", "baja", "UNO"], ["relevo", "secretaría", "--nombre", "x"],
    ["nota", "x"],
  ]

  @Test(arguments: [
    (["evaluación", "1", "--propia", "completada"], "propia: completado"),
    (["evaluación", "1", "--independiente", "Inactiva"], "independiente: inactivo"),
    (["evaluación", "1", "--apertura", "marginales"], "apertura: marginal"),
    (["resultado", "diagnosticos", "x"], "resultado: diagnóstico"),
    (["resultado", "plataformas digitales", "x"], "resultado: plataforma digital"),
    (["avance", "1.1", "completada"], "estado: concluida"),
  ])
  func wordsInAnotherFormAreWrittenAsTheFormatSpellsThem(
    _ words: [String], _ line: String
  ) throws {
    let bench = try PlanBench(plan: Self.small, log: nil)
    #expect(bench.run(words + ["--sí"]) == .success, "\(bench.output)")
    #expect(bench.text("bitacora.yaml").contains(line))
  }

  @Test(arguments: [
    (["avance", "1.1", "sesenta"], "¿quiso decir «60»?"),
    (["avance", "1.1", "bien"], "un porcentaje, de 0 a 100, o un estado"),
    (["medición", "guías", "ochenta"], "escriba «80», «más de 80» o «casi 80»"),
    (
      ["evaluación", "1", "--independiente", "gobierno: completado"],
      "--independiente gobierno=completado"
    ),
    (
      ["evaluación", "1", "--independiente", "completado", "--independiente", "a=completado"],
      "--independiente \"gobierno=avance limitado\""
    ),
  ])
  func whatCannotBeWrittenSaysHow(_ words: [String], _ help: String) throws {
    let bench = try PlanBench(plan: Self.small, log: nil)
    #expect(bench.run(words) != .success)
    let said = bench.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains(help), "\(said)")
    #expect(!Files.isThere(Path.join(bench.folder, PlanFolder.logFile)))
  }

  @Test func whatHasLinesRestsWithThoseThatAreOpen() throws {
    let bench = try PlanBench(plan: Self.small, log: nil)
    bench.run("avance", "1.1", "concluida", "--sí")
    #expect(bench.run("suspender", "1", "--motivo", "x") == .success, "\(bench.output)")
    let state = try PlanFolder.load(bench.folder).state
    #expect(state.line("1.1")?.state == .concluded)
    #expect(state.line("1.2")?.state == .suspended && state.line("1.2")?.reason == "x")
    let before = bench.bytes("bitacora.yaml")
    #expect(bench.run("suspender", "1", "--motivo", "x") == .usage)
    #expect(bench.bytes("bitacora.yaml") == before)
    #expect(bench.run("cancelar", "1", "--motivo", "x", "--sí") == .success)
    #expect(try PlanFolder.load(bench.folder).state.line("1.2")?.state == .cancelled)
  }

  /// Logs as people leave them behind.
  static let logs: [String?] = [
    nil, "formato: snt/1\nentradas:\n",
    "formato: snt/1\nentradas:\n- fecha: 2025-01-02\n  nota: x\n",
    "formato: snt/1\nentradas:\n    -   fecha: 2025-01-02\n        nota: x  # fin", "",
    "\u{FEFF}formato: snt/1\r\nentradas:\r\n  - fecha: 2025-01-02\r\n    nota: x\r\n",
    "# solo un comentario\n",
  ]

  @Test(arguments: commands)
  func everyCommandAddsItsEntryToEveryLog(_ words: [String]) throws {
    for log in Self.logs {
      let bench = try PlanBench(plan: Self.small, log: log, today: "2025-12-30")
      let before = bench.bytes("bitacora.yaml")
      let entries = try PlanFolder.load(bench.folder).log.entries.count
      #expect(bench.run(words + ["--sí"]) == .success, "\(bench.output)")
      let after = bench.bytes("bitacora.yaml")
      #expect(after.starts(with: before))
      let loaded = try PlanFolder.load(bench.folder)
      #expect(loaded.log.entries.count == entries + 1)
      #expect(!loaded.diagnostics.containErrors, "\(words) \(loaded.diagnostics.map(\.headline))")
      #expect(bench.bytes("plan.yaml") == Array(Self.small.utf8))
    }
  }

  @Test(arguments: PlanBench.plans)
  func onARealPlanOnlyAFewBytesAreAdded(_ plan: String) throws {
    let bench = try PlanBench(plan)
    let (planBytes, before) = (bench.bytes("plan.yaml"), bench.bytes("bitacora.yaml"))
    let line = try #require(try PlanFolder.load(bench.folder).plan.allItems.last { $0.isLeaf })
    #expect(bench.run("avance", line.key.value, "35", "--nota", "x", "--sí") == .success)
    let after = bench.bytes("bitacora.yaml")
    #expect(after.starts(with: before))
    #expect(after.count - before.count < 200)
    #expect(bench.bytes("plan.yaml") == planBytes)
    #expect(!Files.isThere(Path.join(bench.folder, FolderLock.fileName)))
  }

  @Test func aSimulationWritesNothing() throws {
    let bench = try PlanBench(plan: Self.small, log: nil)
    #expect(bench.run("avance", "1.1", "40", "--simular") == .success)
    #expect(!Files.isThere(Path.join(bench.folder, PlanFolder.logFile)))
    #expect(bench.output.contains("+     avance: 1.1") || bench.output.contains("+   - fecha"))
  }

  // MARK: Questions

  @Test func whatIsDoubtfulIsAskedAtATerminal() throws {
    let bench = try PlanBench(plan: Self.small, log: nil)
    bench.run("avance", "1.1", "40")
    let before = bench.bytes("bitacora.yaml")
    #expect(bench.run("avance", "1.1", "20", answers: ["n"]) == .failure)
    #expect(bench.run("avance", "1.1", "20", answers: []) == .failure)
    #expect(bench.run("avance", "1.1", "20") == .failure)
    #expect(bench.bytes("bitacora.yaml") == before)
    #expect(bench.output.contains("¿Se escribe así?"))
    #expect(bench.run("avance", "1.1", "20", answers: ["Sí"]) == .success)
    #expect(bench.bytes("bitacora.yaml").count > before.count)
  }

  @Test func aStepBackIsAskedAboutEvenWithARemark() throws {
    let bench = try PlanBench(plan: Self.small, log: nil)
    bench.run("avance", "1.1", "40", "--fecha", "2026-02-01")
    #expect(bench.run("avance", "1.1", "20", "--nota", "Se contó dos veces") == .failure)
    #expect(bench.output.contains("avance-retrocede"))
  }

  @Test func whatIsMissingIsAskedAtATerminal() throws {
    let bench = try PlanBench(plan: Self.small, log: nil)
    #expect(bench.run("avance", "1.1", answers: ["", "60"]) == .success)
    #expect(bench.run("cancelar", "1.2", answers: ["Ya no hace falta"]) == .success)
    let entries = try PlanFolder.load(bench.folder).log.entries
    #expect(entries.last?.reason?.value == "Ya no hace falta")
  }

  @Test func anApprovedPlanChangesItsDatesOnlyWithReasonAndAuthority() throws {
    let bench = try PlanBench(plan: Self.small, log: nil)
    #expect(bench.run("aprobar", "--autoriza", "ordinaria 1", "--sí") == .success)
    #expect(bench.run("reprogramar", "1.1", "mayo de 2026", "--sí") == .usage)
    #expect(bench.run("reprogramar", "1.1", "mayo de 2026", "--motivo", "x", "--sí") == .usage)
    #expect(
      bench.run("reprogramar", "1.1", "mayo de 2026", "--sí", answers: ["Cambió", "oficio 1"])
        == .success)
  }

  @Test(
    arguments: [
      ["reprogramar", "1.1", "mayo de 2026", "--motivo", " ", "--autoriza", ""],
      ["hito", "1.1", ""], ["nota", " "], ["pendiente", ""], ["relevo", "", "--nombre", "x"],
      ["integrante", "alta", ""], ["suspender", "1.1", "--motivo", ""],
      ["avance", "1.1", "40", "--nota", "\t"], ["alianza", "red"],
    ])
  func whatSaysNothingIsNotWritten(_ words: [String]) throws {
    let bench = try PlanBench(plan: Self.small, log: nil)
    #expect(bench.run(words + ["--sí"]) == .usage, "\(bench.output)")
    #expect(!Files.isThere(Path.join(bench.folder, PlanFolder.logFile)))
  }

  @Test func whatMakesAnotherEntryDoubtfulIsAskedToo() throws {
    let bench = try PlanBench(plan: Self.small, log: nil)
    #expect(bench.run("avance", "1.1", "25", "--fecha", "2026-02-10") == .success)
    #expect(bench.run("avance", "1.1", "90", "--fecha", "2026-02-01") == .failure)
    #expect(bench.output.contains("avance-retrocede"))
  }

  @Test func aCorrectionOfACorrectionIsToldWithItsConsequence() throws {
    let bench = try PlanBench(plan: Self.small, log: nil)
    func lastID() throws -> String {
      try #require(try PlanFolder.load(bench.folder).log.entries.last?.id?.value)
    }
    bench.run("avance", "1.1", "40")
    #expect(bench.run("rectificar", try lastID(), "50", "--motivo", "x") == .success)
    #expect(bench.run("rectificar", try lastID(), "55", "--motivo", "x") == .success)
    #expect(bench.output.contains("1.1 pasa de 50 a 55 %"))
    #expect(bench.run("rectificar", try lastID(), "5", "--motivo", "x") == .failure)
    #expect(
      bench.run(
        "rectificar", try lastID(), "--fecha-correcta", "2026-12-01", "--motivo", "x") == .failure)
  }

  @Test func aDateWithoutYearMustBeOneInTheTermToo() throws {
    let bench = try PlanBench(plan: Self.small, log: nil, today: "2025-04-20")
    #expect(bench.run("evento", "feria", "--realizado", "15 de mayo") == .usage)
    #expect(bench.output.contains("«15 de mayo de 2024» o «15 de mayo de 2025»"))
    #expect(bench.run("evento", "feria", "--realizado", "15 de abril") == .success)
    #expect(bench.run("hito", "1.1", "x", "--fecha", "ayer") == .success)
    let days = try PlanFolder.load(bench.folder).log.entries.map(\.day.iso)
    #expect(days == ["2025-04-15", "2025-04-19"])
  }

  @Test func aSecondVersionIsWhatANewDateIsToldAgainst() throws {
    let bench = try PlanBench(plan: Self.small, log: nil, today: "2025-06-01")
    #expect(bench.run("aprobar", "--autoriza", "x", "--fecha", "2025-01-10") == .success)
    bench.run("reprogramar", "1.1", "mayo de 2025", "--motivo", "x", "--autoriza", "x")
    let plan = Self.small.replacing("temporalidad: primer trimestre", with: "temporalidad: julio")
    try Files.write(Array(plan.utf8), to: Path.join(bench.folder, PlanFolder.planFile))
    #expect(
      bench.run("aprobar", "--autoriza", "y", "--fecha", "2025-06-01") == .success,
      "\(bench.output)")
    bench.run("reprogramar", "1.1", "agosto de 2025", "--motivo", "x", "--autoriza", "x", "--sí")
    #expect(bench.output.contains("pasa de «julio» a «agosto de 2025»"), "\(bench.output)")
  }

  @Test func aLogWithAnotherNameIsNotPassedOver() throws {
    let bench = try PlanBench(plan: Self.small, log: nil)
    try Files.write(Array("formato: snt/1".utf8), to: Path.join(bench.folder, "bitácora.yaml"))
    #expect(bench.run("avance", "1.1", "40") == .failure)
    #expect(bench.output.contains("bitácora-con-otro-nombre"))
  }

  // MARK: Evidence

  @Test func aFileIsCopiedOnceAndKeepsItsDigest() throws {
    let bench = try PlanBench(plan: Self.small, log: nil)
    let elsewhere = try TemporaryFolder()
    defer { elsewhere.remove() }
    let file = Path.join(elsewhere.path, "minuta.txt")
    try Files.write(Array("una".utf8), to: file)
    #expect(bench.run("hito", "1.1", "uno", "-e", file) == .success)
    #expect(bench.run("hito", "1.1", "dos", "-e", file) == .success)
    try Files.write(Array("otra".utf8), to: file)
    #expect(bench.run("hito", "1.1", "tres", "-e", file) == .success)
    let folder = Path.join(bench.folder, "evidencias")
    #expect(try Files.names(in: folder) == ["minuta-2.txt", "minuta.txt"])
    let evidence = try PlanFolder.load(bench.folder).log.entries.flatMap(\.evidence)
    #expect(
      evidence.map(\.target.value)
        == ["evidencias/minuta.txt", "evidencias/minuta.txt", "evidencias/minuta-2.txt"])
    for case .file(let path, let digest) in evidence {
      #expect(
        try Files.digest(of: Path.join(bench.folder, path.value)).description == digest?.value)
    }
  }
}

extension Files {
  static func isThere(_ path: String) -> Bool { kind(of: path) != nil }
}

extension LoadedPlan {
  fileprivate var state: PlanState { Replay(plan: plan, log: log, until: .latest).state }
}
