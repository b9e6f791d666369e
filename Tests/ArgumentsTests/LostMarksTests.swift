import Testing

@testable import Arguments

/// The commands in which people forgot quotation marks, by their shapes; examples invented.
@Suite("Texts that lost their quotation marks")
struct LostMarksTests {
  static let key = Parameter<String>("CLAVE", "La clave.", kind: .known("clave"))
  static let plan = Parameter<String?>("PLAN", "El plan.", kind: .plan)
  static let note = Option<String?>("nota", short: "n", "TEXTO", "Una nota.")
  static let reason = Option<String?>("motivo", short: "m", "TEXTO", "El motivo.")
  static let cutOff = Option<String?>("corte", "FECHA", "El corte.", kind: .date)
  static let agreement = Option<String?>(
    "convenio", "ESTADO", "En qué está.", kind: .choice(["firmado", "en proceso"]))
  static let simulated = Flag("simular", "No escribe.")
  static let common: [any Argument] = [
    note, reason, cutOff, agreement, simulated, Option<String?>("plan", "PLAN", "El plan."),
    Option<String?>("autoriza", "QUIÉN", "Quién."), Option<[String]>("sede", "LUGAR", "Dónde."),
    Option<String?>("título", "TEXTO", "El título."), Option<String?>("nombre", "NOMBRE", "Quién."),
    Option<[String]>("cifra", "CIFRA", "Cuánto."), Option<Int?>("ancho", "COLUMNAS", "El ancho."),
  ]

  static let program = Command<Desk>(
    "snt", "Un programa.",
    subcommands: [
      command("aprobar", []), command("avance", [key, Parameter<String?>("AVANCE", "Cuánto.")]),
      command("relevo", [key]), command("evento", [key]), command("nuevo", [key]),
      command("estado", [plan]),
      command("reprogramar", [key, Parameter<String>("FECHA", "Cuándo.")]),
    ])

  static func command(_ name: String, _ parameters: [any Argument]) -> Command<Desk> {
    Command<Desk>(name, "Una orden.", accepts: parameters + common) { _, desk in
      desk.said.append(name)
      return .success
    }
  }

  static func help(_ line: String) -> [String] {
    switch program.parse(shellWords(line)) {
    case .failure(let error): error.finding.help
    default: []
    }
  }

  /// What is to be typed instead, or all the help where there is no such advice.
  static func advice(_ line: String) -> String {
    let help = help(line)
    let examples = help.indices.dropFirst().filter { help[$0 - 1].hasSuffix(":") }.map { help[$0] }
    return (examples.isEmpty ? help : examples).joined(separator: " / ")
  }

  @Test(
    "what stands together is shown in one piece",
    arguments: [
      ("aprobar --autoriza ordinaria 1", #"--autoriza "ordinaria 1""#),
      ("avance 1.1 40% --nota Primer borrador", #"--nota "Primer borrador""#),
      ("avance 1.1 40% -n Primer borrador --simular", #"-n "Primer borrador""#),
      ("avance 1.1 40% -nPrimer borrador", #"-n "Primer borrador""#),
      ("avance 1.1 40% --nota=Primer borrador", #"--nota="Primer borrador""#),
      ("avance 1.1 40% --NOTA Primer borrador", #"--NOTA "Primer borrador""#),
      ("avance 1.1 40% --nota Primer borrador – final", #"--nota "Primer borrador – final""#),
      ("avance --nota Primer borrador 1.1 40%", #"--nota "Primer borrador" 1.1 40%"#),
      ("avance 1.1 40 %", #"1.1 "40 %""#),
      ("relevo coordinacion --nombre Ejemplo Inventado", #"--nombre "Ejemplo Inventado""#),
      (#"reprogramar ordinaria 3 "21 de julio" -m x"#, #""ordinaria 3" "21 de julio""#),
      ("reprogramar ordinaria 3 21 de julio", #""ordinaria 3" "21 de julio""#),
      ("reprogramar 1.4.1 segundo semestre de 2022", #"1.4.1 "segundo semestre de 2022""#),
      ("avance h2yg5 65 --motivo Error de captura", #"--motivo "Error de captura""#),
      ("avance h2yg5 --motivo Error de captura", #"--motivo "Error de captura""#),
      ("relevo 2.2 --motivo Sin traductor", #"--motivo "Sin traductor""#),
      ("evento Foro --sede Oaxaca de Juárez", #"--sede "Oaxaca de Juárez""#),
      ("estado --corte 30 de junio", #"--corte "30 de junio""#),
      ("nuevo plan 2026", #""plan 2026""#),
      ("nuevo x --titulo Plan de trabajo", #"--titulo "Plan de trabajo""#),
      ("nuevo --titulo Plan de trabajo 2026", #"--titulo "Plan de trabajo" 2026"#),
      ("estado Mi plan 2026", #""Mi plan 2026""#),
      (#"evento Foro --sede "Oaxaca de Juárez" y Puebla"#, #"--sede "Oaxaca de Juárez y Puebla""#),
      ("evento Foro --nota Son $5 mil", "--nota 'Son $5 mil'"),
    ])
  func joined(_ line: String, _ expected: String) {
    #expect(Self.advice(line) == expected)
    // Whoever follows the advice is understood.
    #expect(!Self.help(line).contains { $0.hasPrefix("quite") })
  }

  @Test(
    "several texts, or several readings, are shown in the whole line",
    arguments: [
      (
        "evento Foro Nacional --sede Oaxaca de Juárez --simular",
        #"snt evento "Foro Nacional" --sede "Oaxaca de Juárez" --simular"#
      ),
      (
        "avance 1.1 --nota Primer borrador 40%",
        #"snt avance 1.1 --nota "Primer borrador 40%" / snt avance 1.1 --nota "Primer borrador" 40%"#
      ),
      (
        "reprogramar ordinaria 3 21 de julio --simular --motivo Cambio de sede",
        #""ordinaria 3" "21 de julio" … --motivo "Cambio de sede""#
      ),
    ])
  func several(_ line: String, _ expected: String) {
    #expect(Self.advice(line) == expected)
  }

  @Test(
    "only what can't be joined is to be taken away, and never first",
    arguments: [
      ("avance 1.1 50 60", "quite «60» y vuelva a intentar."),
      ("aprobar hoy", "quite «hoy» y vuelva a intentar."),
      (#"reprogramar 1.1 "21 de julio" "22 de julio""#, "quite «22 de julio» y vuelva a intentar."),
    ])
  func surplus(_ line: String, _ expected: String) {
    #expect(Self.help(line) == [expected])
  }

  @Test("what can be joined goes before what is to be taken away")
  func order() {
    #expect(
      Self.help("aprobar hoy --autoriza ordinaria 1") == [
        "si «ordinaria 1» es un solo texto, escríbalo entre comillas:",
        #"--autoriza "ordinaria 1""#, "quite «hoy» y vuelva a intentar.",
      ])
  }

  @Test(
    "printed quotation marks",
    arguments: [
      ("avance 1.1 50 --nota “Con minuta”", #"--nota "Con minuta""#),
      ("avance 1.1 --nota “Con minuta”", #"--nota "Con minuta""#),
      ("avance 1.1 --nota ”Con la minuta”.", #"--nota "Con la minuta.""#),
      ("avance 1.1 50 --nota=«Con minuta»", #"--nota="Con minuta""#),
      ("evento Foro --cifra asistentes=“más de mil”", #"--cifra "asistentes=más de mil""#),
      ("evento «Foro Nacional»", #""Foro Nacional""#),
      ("reprogramar “ordinaria 3” “21 de julio”", #""ordinaria 3" "21 de julio""#),
    ])
  func printedMarks(_ line: String, _ expected: String) {
    #expect(Self.help(line) == ["escriba las rectas (\" \"):", expected])
  }

  @Test(
    "printed marks inside of a text, or around one word, are the text's own",
    arguments: [
      #"avance 1.1 50 --nota "Se dijo «con minuta»""#, "avance 1.1 50 --nota «Listo»",
      #"avance 1.1 50 --nota "“Con minuta”""#,
    ])
  func ownMarks(_ line: String) {
    #expect(Self.help(line) == [])
  }

  @Test(
    "a value that was cut short",
    arguments: [
      ("estado --corte 30 junio", #"--corte "30 junio""#),
      ("estado --convenio en proceso", #"--convenio "en proceso""#),
      ("estado --corte 2026-06-30 junio", ""),
      ("estado --corte 30", ""),
      ("avance 1.1 --corte 14 60", ""),
      (
        "estado --corte 30 06 2026",
        #"snt estado --corte "30 06 2026" / snt estado --corte "30 06" 2026"#
      ),
      ("estado --ancho ochenta columnas", "escriba solo cifras, como 12."),
    ])
  func cutShort(_ line: String, _ expected: String) {
    #expect(Self.advice(line) == expected)
  }

  @Test(
    "a value that looks like an option",
    arguments: [
      (#"avance 1.1 50 --nota "--- raya""#, #"--nota="--- raya""#),
      ("avance 1.1 50 --nota=--- raya", #"--nota="--- raya""#),
      ("avance 1.1 50 --nota -urgente", "--nota=-urgente"),
    ])
  func dashed(_ line: String, _ expected: String) {
    #expect(Self.advice(line) == expected)
  }

  @Test("a closed list and «puede repetirse» are said once in help")
  func saidOnce() {
    let level = Parameter<String?>(
      "NIVEL", "Cómo fue: baja o alta.", kind: .choice(["baja", "alta"]))
    let way = Option<String?>("modo", "MODO", "Cómo se hace.", kind: .choice(["baja", "alta"]))
    let program = Command<Desk>("snt", "Un programa.", accepts: [level, way]) { _, _ in .success }
    guard case .help(let page) = program.parse(["--ayuda"])
    else {
      Issue.record("no help")
      return
    }
    let text = page.rendered(width: 80)
    #expect(text.contains("Cómo fue: baja o alta.\n"))
    #expect(text.contains("Cómo se hace. Puede ser baja o alta.\n"))
  }

  @Test("a line that nobody typed is judged at once")
  func manyWords() {
    let words = ["estado"] + (0..<5_000).map { "archivo\($0).yaml" }
    guard case .failure(let error) = Self.program.parse(words) else {
      Issue.record("no failure")
      return
    }
    #expect(error.finding.help == ["quite «archivo1.yaml» y vuelva a intentar."])
  }
}
