import Testing

@testable import Arguments

@Suite("Parsing")
struct ParsingTests {
  @Test(
    "a command gets its values",
    arguments: [
      ("fecha mayo", "mayo|-|false"),
      ("fecha mayo --json", "mayo|-|true"),
      ("fecha --json mayo --periodo 2022", "mayo|2022|true"),
      ("fecha --periodo=2021-2022 mayo", "mayo|2021-2022|false"),
      ("fecha --periodo=a=b mayo", "mayo|a=b|false"),
      ("fecha --json --json mayo", "mayo|-|true"),
      ("fecha -", "-|-|false"),
      ("fecha -- --json", "--json|-|false"),
      ("fecha --json -- -x", "-x|-|true"),
      ("fecha -5", "-5|-|false"),
      ("avance 1.2.1 60", "1.2.1|60|-|"),
      ("avance 1.2.1 -5", "1.2.1|-5|-|"),
      ("avance 1.2.1 −5", "1.2.1|-5|-|"),
      ("avance 1.2.1 60 -n hecho", "1.2.1|60|hecho|"),
      ("avance 1.2.1 60 -nhecho", "1.2.1|60|hecho|"),
      ("avance 1.2.1 60 -n=hecho", "1.2.1|60|hecho|"),
      ("avance -n -5 1.2.1 60", "1.2.1|60|-5|"),
      ("avance 1.2.1 60 --nota -", "1.2.1|60|-|"),
      ("avance 1.2.1 60 --nota=-x", "1.2.1|60|-x|"),
      ("avance -e a 1.2.1 --evidencia b 60 -ec", "1.2.1|60|-|a+b+c"),
      ("informe cierre", "-|document|-|false|80|false"),
      ("informe cierre plan.yaml", "plan.yaml|document|-|false|80|false"),
      ("informe cierre -f html --ancho 100", "-|page|-|false|100|false"),
      ("informe cierre -f MINUTA", "-|minutes|-|false|80|false"),
      ("informe cierre -rqo a.docx p", "p|document|a.docx|true|80|true"),
      ("informe cierre -roa.docx", "-|document|a.docx|true|80|false"),
      ("informe seguimiento --corte 2022-06-30", "-|2022-06-30|1"),
      ("validar a", "a|false"),
      ("validar a b --salida c", "a+b+c|true"),
      ("validar -- a -b", "a+-b|false"),
      ("sesión", "snt sesión"),
    ])
  func values(_ line: String, _ expected: String) {
    #expect(outcome(words(line)) == expected)
  }

  @Test(
    "options may stand before the command",
    arguments: [
      ("-q informe cierre", "-|document|-|false|80|true"),
      ("informe -q cierre", "-|document|-|false|80|true"),
      ("--json fecha mayo", "mayo|-|true"),
      ("--periodo 2022 fecha mayo", "mayo|2022|false"),
      ("--periodo=2022 fecha mayo", "mayo|2022|false"),
      ("-n hecho avance 1 60", "1|60|hecho|"),
      ("-nhecho avance 1 60", "1|60|hecho|"),
      ("-r informe --ancho 90 cierre", "-|document|-|true|90|false"),
    ])
  func early(_ line: String, _ expected: String) {
    #expect(outcome(words(line)) == expected)
  }

  @Test(
    "accents and case are optional, and print's dashes are forgiven",
    arguments: [
      ("sesion", "snt sesión"),
      ("SESIÓN", "snt sesión"),
      ("sesio\u{301}n", "snt sesión"),
      ("Fecha mayo --JSON", "mayo|-|true"),
      ("fecha mayo --período 2022", "mayo|2022|false"),
      ("fecha mayo --peri\u{301}odo=2022", "mayo|2022|false"),
      ("informe cierre -O a", "-|document|a|false|80|false"),
      ("fecha mayo —json", "mayo|-|true"),
      ("fecha mayo ––periodo 2022", "mayo|2022|false"),
      ("fecha mayo —periodo=2022", "mayo|2022|false"),
      ("avance 1 60 –n hecho", "1|60|hecho|"),
      ("fecha —mayo", "—mayo|-|false"),
      ("fecha –", "–|-|false"),
    ])
  func forgiving(_ line: String, _ expected: String) {
    #expect(outcome(words(line)) == expected)
  }

  @Test(
    "words with spaces, empty words and hyphens that begin a text are values",
    arguments: [
      (["fecha", "última semana"], "última semana|-|false"),
      (["fecha", ""], "|-|false"),
      (["fecha", "x", "--periodo", ""], "x||false"),
      (["avance", "1", "60", "--nota", "- primer punto"], "1|60|- primer punto|"),
    ])
  func unusual(_ words: [String], _ expected: String) {
    #expect(outcome(words) == expected)
  }

  @Test(
    "help and version",
    arguments: [
      ("", "ayuda de snt"),
      ("--ayuda", "ayuda de snt"),
      ("-h", "ayuda de snt"),
      ("-H", "ayuda de snt"),
      ("--help", "ayuda de snt"),
      ("ayuda", "ayuda de snt"),
      ("help fecha", "ayuda de snt fecha"),
      ("ayuda informe cierre", "ayuda de snt informe cierre"),
      ("informe ayuda", "ayuda de snt informe"),
      ("informe --ayuda", "ayuda de snt informe"),
      ("--ayuda fecha", "ayuda de snt fecha"),
      ("fecha -h", "ayuda de snt fecha"),
      ("fecha -jh", "opción-desconocida"),
      ("informe cierre -rh", "ayuda de snt informe cierre"),
      ("avance 1 --ayuda", "ayuda de snt avance"),
      ("fecha --perdio --ayuda", "ayuda de snt fecha"),
      ("fecha a b c -h", "ayuda de snt fecha"),
      ("—ayuda", "ayuda de snt"),
      ("fecha -- --ayuda", "--ayuda|-|false"),
      ("xyz --ayuda", "orden-desconocida"),
      ("--versión", "versión"),
      ("--version", "versión"),
      ("--versión fecha", "versión"),
      ("fecha --versión", "opción-desconocida"),
    ])
  func helpAndVersion(_ line: String, _ expected: String) {
    let found = outcome(words(line))
    #expect(found == expected || found.hasPrefix(expected + ":"))
  }

  @Test("a subcommand may have an option called «versión»")
  func ownVersion() throws {
    let sealed = Option<String?>("versión", "NÚMERO", "La versión sellada.")
    let show = Command<Desk>("ver", "Muestra una línea.", accepts: [sealed]) { values, desk in
      desk.said.append(values[sealed] ?? "-")
      return .success
    }
    let group = Command<Desk>("plan", "Un plan.", subcommands: [show])
    let top = Command<Desk>("snt", "Un programa.", subcommands: [group])
    let desk = Desk()
    for line in ["plan ver --version 2", "plan --version 3 ver", "plan ver"] {
      if case .run(let action, let values) = top.parse(words(line)) { _ = try action(values, desk) }
    }
    #expect(desk.said == ["2", "3", "-"])
    #expect(top.definition.flaws == [])
  }

  @Test("a program may be one command")
  func single() throws {
    let name = Parameter<String>("NOMBRE", "A quién.")
    let greet = Command<Desk>("saluda", "Saluda.", accepts: [name]) { values, desk in
      desk.said.append(values[name])
      return .success
    }
    let desk = Desk()
    if case .run(let action, let values) = greet.parse(["Ana"]) { _ = try action(values, desk) }
    #expect(desk.said == ["Ana"])
    guard case .version = greet.parse(["--version"]) else {
      Issue.record("no version")
      return
    }
    guard case .help(let page) = greet.parse(["Ana", "-h"]) else {
      Issue.record("no help")
      return
    }
    #expect(page.path.title == "saluda")
    guard case .failure(let error) = greet.parse([]) else {
      Issue.record("no failure")
      return
    }
    #expect(error.finding.headline == "falta NOMBRE: a quién")
  }

  @Test("what was given can be told from a default")
  func given() {
    guard case .run(_, let values) = Program.command.parse(words("informe cierre --ancho 80"))
    else {
      Issue.record("not parsed")
      return
    }
    #expect(values.path == ["snt", "informe", "cierre"])
    #expect(values.contains(ReportCommand.columns))
    #expect(!values.contains(ReportCommand.format))
    #expect(values[ReportCommand.format] == .document)
  }
}

/// A command line in words, as a shell splits one without quotation marks.
func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }
