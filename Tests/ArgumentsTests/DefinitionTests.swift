import Testing

@testable import Arguments

@Suite("Definitions")
struct DefinitionTests {
  @Test("the commands of a program can be walked")
  func walk() {
    let root = CommandPath(program: Program.command.definition)
    #expect(
      root.descendants.map(\.title) == [
        "snt avance", "snt sesión", "snt fecha", "snt informe", "snt informe cierre",
        "snt informe seguimiento", "snt validar",
      ])
    let closing = root.descendants[4]
    #expect(
      closing.options.map(\.spelling) == [
        "--formato", "--salida", "--reemplazar", "--ancho", "--ayuda", "--callado",
      ])
    #expect(closing.command.parameters.map(\.kind) == [.plan])
    #expect(closing.options[0].kind.choices == ["docx", "html", "minuta"])
    #expect(closing.options[0].defaultText == "docx")
    #expect(closing.options[1].kind == .file)
    #expect(closing.options[3].defaultText == "80")
  }

  @Test(
    "usage lines say what must be given",
    arguments: [
      ("fecha", "snt fecha TEXTO [opciones]"),
      ("informe", "snt informe ORDEN [opciones]"),
      ("informe cierre", "snt informe cierre [PLAN] [opciones]"),
      ("informe seguimiento", "snt informe seguimiento [PLAN] --corte FECHA [opciones]"),
      ("validar", "snt validar PLAN… [opciones]"),
      ("sesión", "snt sesión [opciones]"),
    ])
  func usage(_ line: String, _ expected: String) {
    guard case .help(let page) = Program.command.parse(words(line) + ["-h"]) else {
      Issue.record("no help")
      return
    }
    #expect(page.path.usage == expected)
  }

  @Test("a good program has no flaws")
  func noFlaws() {
    #expect(Program.command.definition.flaws == [])
  }

  @Test("the flaws of a declaration are told")
  func flaws() {
    let many = Parameter<[String]>("MUCHOS", "Varios.")
    let maybe = Parameter<String?>("QUIZÁ", "Tal vez.")
    let must = Parameter<String>("seguro", "sin falta")
    let help = Flag("ayuda", "Otra ayuda.")
    let letter = Option<String>(
      "Hora", short: "h", "HORA", "Una hora.", kind: .choice(["una", "dos"]), default: "tres")
    let bad = Command<Desk>("x", "Algo.", accepts: [many, maybe, must, help, letter]) { _, _ in
      .success
    }
    let top = Command<Desk>("snt", "Todo.", accepts: [maybe], subcommands: [bad, bad])
    let expected = [
      "two options --ayuda", "two options -h", "«Hora» is not a lower-case word",
      "MUCHOS is repeated and not the last", "seguro is required after QUIZÁ, which is not",
      "the default of --Hora is not one of its values",
      "the summary of seguro is not a sentence", "«seguro» is not in upper case",
    ].map { "snt x: " + $0 }
    #expect(
      top.definition.flaws == ["snt: two commands x", "snt: a group with parameters"] + expected
        + expected)
  }

  @Test(
    "whole numbers",
    arguments: [
      ("12", 12), ("-5", -5), ("−5", -5), ("+3", 3), ("1.5", nil), ("", nil), ("−", nil),
      ("99999999999999999999", nil), ("１２", nil),
    ])
  func integers(_ text: String, _ expected: Int?) {
    #expect((try? Int.read(text).get()) == expected)
  }

  @Test("a closed list of texts keeps its own spelling")
  func choices() throws {
    let order = Option<String?>("orden", "ORDEN", "Por qué.", kind: .choice(["línea", "área"]))
    let list = Command<Desk>("lista", "Una lista.", accepts: [order]) { values, desk in
      desk.said.append(values[order] ?? "-")
      return .success
    }
    let desk = Desk()
    if case .run(let run, let values) = list.parse(["--orden", "AREA"]) {
      _ = try run(values, desk)
    }
    #expect(desk.said == ["área"])
  }

  @Test("a type of another target says what is wrong in its own words")
  func ownType() throws {
    let percent = Parameter<Percent>("AVANCE", "El avance.")
    let set = Command<Desk>("fija", "Fija.", accepts: [percent]) { values, desk in
      desk.said.append("\(values[percent].points)")
      return .success
    }
    guard case .failure(let error) = set.parse(["140"]) else {
      Issue.record("no failure")
      return
    }
    #expect(error.finding.id == "valor-no-válido")
    #expect(error.finding.headline == "AVANCE: «140» pasa de 100")
    #expect(error.finding.help == ["corrija el valor de AVANCE."])
    let desk = Desk()
    if case .run(let run, let values) = set.parse(["60"]) { _ = try run(values, desk) }
    #expect(desk.said == ["60"])
  }
}

private struct Percent: ArgumentValue {
  static let kind = ValueKind.number
  let points: Int
  var argumentText: String { "\(points)" }

  static func read(_ text: String) -> Result<Percent, InvalidValue> {
    Int.read(text).flatMap { points in
      points <= 100
        ? .success(Percent(points: points)) : .failure(InvalidValue("«\(text)» pasa de 100"))
    }
  }
}
