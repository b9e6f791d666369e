@testable import Arguments

/// A small program with the shapes that commands take; each action tells what it received.
final class Desk {
  var said: [String] = []
}

enum Format: String, CaseIterable, ArgumentValue {
  case document = "docx"
  case page = "html"
  case minutes = "minuta"
}

enum DateCommand {
  static let phrase = Parameter<String>("TEXTO", "La fecha como se escribe en un plan.")
  static let term = Option<String?>(
    "periodo", "PERIODO", "Periodo contra el que se leen los meses sin año.")
  static let json = Flag("json", "Escribe un objeto JSON por renglón.")

  static let command = Command<Desk>(
    "fecha", "Explica una fecha escrita en español.",
    discussion: """
      Lee la frase como la leería quien da seguimiento al plan: «fines de mayo», «segundo \
      trimestre», «del 3 al 7 de abril».

      Los días son naturales; los días hábiles se cuentan con «snt plazo».
      """,
    examples: [
      Example(
        "snt fecha \"última semana de septiembre de 2022\"",
        "Del lunes 26 al viernes 30 de septiembre de 2022."),
      Example("snt fecha mayo --periodo 2021-2022", "Mayo de 2022, porque el periodo lo dice."),
    ],
    accepts: [phrase, term, json]
  ) { values, desk in
    desk.said.append("\(values[phrase])|\(values[term] ?? "-")|\(values[json])")
    return .success
  }
}

enum ProgressCommand {
  static let line = Parameter<String>("LÍNEA", "El número de la línea.", kind: .known("línea"))
  static let percent = Parameter<Int>("AVANCE", "El avance en puntos, de 0 a 100.")
  static let note = Option<String?>("nota", short: "n", "TEXTO", "Qué se hizo.")
  static let evidence = Option<[String]>(
    "evidencia", short: "e", "ENLACE", "Dónde se comprueba.", kind: .file)

  static let command = Command<Desk>(
    "avance", "Registra el avance de una línea.", accepts: [line, percent, note, evidence]
  ) { values, desk in
    let evidence = values[evidence].joined(separator: "+")
    desk.said.append("\(values[line])|\(values[percent])|\(values[note] ?? "-")|\(evidence)")
    return .success
  }
}

enum ReportCommand {
  static let plan = Parameter<String?>("PLAN", "El archivo del plan.", kind: .plan)
  static let format = Option<Format>(
    "formato", short: "f", "FORMATO", "En qué se escribe.", default: .document)
  static let output = Option<String?>("salida", short: "o", "ARCHIVO", "Dónde.", kind: .file)
  static let force = Flag("reemplazar", short: "r", "Reemplaza el archivo que ya existe.")
  static let columns = Option<Int>("ancho", "COLUMNAS", "Ancho del texto.", default: 80)
  static let day = Option<String>("corte", "FECHA", "El último día que se cuenta.")

  static let closing = Command<Desk>(
    "cierre", "Escribe el informe de cierre.", accepts: [plan, format, output, force, columns]
  ) { values, desk in
    desk.said.append(
      "\(values[plan] ?? "-")|\(values[format])|\(values[output] ?? "-")|\(values[force])"
        + "|\(values[columns])|\(values[Program.quiet])")
    return .success
  }

  static let followUp = Command<Desk>(
    "seguimiento", "Escribe el informe de seguimiento.", accepts: [plan, day]
  ) { values, desk in
    desk.said.append("\(values[plan] ?? "-")|\(values[day])")
    return .failure
  }

  static let command = Command<Desk>(
    "informe", "Escribe un informe con formato oficial.", subcommands: [closing, followUp])
}

enum CheckCommand {
  static let plans = Parameter<[String]>("PLAN", "Los planes.", kind: .plan, required: true)
  static let output = Flag("salida", "Muestra también lo que está bien.")

  static let command = Command<Desk>(
    "validar", "Revisa planes y bitácoras.", accepts: [plans, output]
  ) { values, desk in
    desk.said.append(values[plans].joined(separator: "+") + "|\(values[output])")
    return .success
  }
}

enum SessionCommand {
  static let command = Command<Desk>("sesión", "Muestra las sesiones del plan.") { values, desk in
    desk.said.append(values.path.joined(separator: " "))
    return .success
  }
}

enum Program {
  /// Pages of a manual, one of them called as a command.
  static let topics = [
    Topic("formato", "Qué se escribe."), Topic("fecha", "Cómo se escriben las fechas."),
  ]

  static let quiet = Flag("callado", short: "q", "No muestra avisos.")

  static let command = Command<Desk>(
    "snt", "Planes, sesiones e informes de una comisión, en archivos de texto.",
    examples: [Example("snt validar plan.yaml", "Revisa un plan.")],
    accepts: [quiet],
    sections: [
      .init("Día a día", [ProgressCommand.command, SessionCommand.command, DateCommand.command]),
      .init("Documentos", [ReportCommand.command, CheckCommand.command]),
    ])
}

/// What a command line comes to, in one line for tables.
func outcome(_ words: [String], topics: [Topic] = []) -> String {
  let desk = Desk()
  switch Program.command.with(topics: topics).parse(words) {
  case .run(let action, let values):
    guard let status = try? action(values, desk) else { return "fallo" }
    return desk.said.joined() + (status == .success ? "" : "|\(status.code)")
  case .help(let page): return "ayuda de \(page.path.title)"
  case .topic(let topic): return "tema \(topic.name)"
  case .version: return "versión"
  case .failure(let error):
    let finding = error.finding
    return "\(finding.id.rawValue): \(finding.headline) → \(finding.help.joined(separator: " / "))"
  }
}
