import Arguments
import CivilTime
import Diagnostics
import FileSystem
import JSONText
import SourceText
import SpanishText
import TerminalText

/// `snt fecha`: how a date that a person wrote is read.
enum DateCommand {
  static let phrase = Parameter<String>(
    "TEXTO", "La fecha como se escribe en un plan; «-» lee un texto por renglón.")
  static let term = Option<String?>(
    "periodo", "PERIODO", "Contra qué se leen los meses sin año; si falta, el año en curso.")
  static let json = Flag("json", "Escribe un objeto JSON por renglón.")

  static let command = Command<Environment>(
    "fecha", "Explica una fecha escrita en español.",
    discussion: """
      Dice de qué día a qué día va y por qué. Lo que no se entiende o puede leerse de dos modos es \
      un error que dice qué escribir; nada se adivina.
      """,
    examples: [
      Example("snt fecha \"última semana de septiembre de 2022\"", "Del lunes 26 al viernes 30."),
      Example(
        "snt fecha --periodo \"noviembre de 2021 a noviembre de 2022\" marzo",
        "Marzo de 2022: el que cae en el periodo."),
    ],
    accepts: [phrase, term, json]
  ) { values, environment in
    guard let context = context(values[term], environment) else { return .failure }
    let texts: [String]
    do throws(FileError) {
      texts = values[phrase] == "-" ? lines(of: try environment.input()) : [values[phrase]]
    } catch {
      return environment.fail(error)
    }
    var failed = false
    var output = ""
    for text in texts {
      let result = TemporalParser.parse(text, in: context)
      if case .failure(let error) = result {
        failed = true
        if !values[json] {
          environment.output(output)
          output = ""
          environment.show([diagnostic(error, in: SourceText(name: "(texto)", text))])
        }
      }
      output +=
        values[json] ? json(text, result) : paragraph(text, result, texts.count, environment)
    }
    environment.output(output)
    return failed ? .failure : .success
  }

  /// What the phrases are read against; nil, after a message, when the term is not understood.
  private static func context(_ term: String?, _ environment: Environment) -> TemporalContext? {
    guard let term else {
      return TemporalContext(year: DateSpan.year(environment.today.year).map { .term($0) } ?? .none)
    }
    switch TemporalParser.parse(term, in: TemporalContext(year: .none)) {
    case .success(let expression):
      if let span = expression.span { return TemporalContext(year: .term(span)) }
      environment.show([
        Diagnostic(
          "periodo-abierto", .error, "el periodo «\(term)» no dice cuándo empieza y cuándo termina",
          help: ["por ejemplo «2022», o «noviembre de 2021 a noviembre de 2022»."])
      ])
    case .failure(let error):
      environment.show([diagnostic(error, in: SourceText(name: "--periodo", term))])
    }
    return nil
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    bytes.split(whereSeparator: \.isLineBreak).map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.contains { !$0.isWhitespace } }
  }

  private static func diagnostic(_ error: TemporalError, in source: SourceText) -> Diagnostic {
    let range = error.range.map { ByteRange($0.lowerBound, $0.upperBound) } ?? source.range
    return Diagnostic(
      DiagnosticID(rawValue: error.id), .error, error.headline, at: Place(source, range),
      help: [error.help])
  }

  // MARK: Output

  /// The days in words, and below them how the phrase was read.
  private static func paragraph(
    _ text: String, _ result: Result<TemporalExpression, TemporalError>, _ count: Int,
    _ environment: Environment
  ) -> String {
    guard case .success(let expression) = result else { return "" }
    let style = environment.outputStyle
    var lines = count > 1 ? [Spanish.quoted(expression.text)] : []
    lines.append(style.apply(.strong, TemporalWords.days(of: expression)))
    let explanation = [expression.explanation, TemporalWords.bounds(of: expression)]
      .filter { !$0.isEmpty }.joined(separator: "; ")
    if !explanation.isEmpty {
      lines += explanation.wrapped(to: environment.width - 2).map { "  " + $0 }
    }
    return lines.joined(separator: "\n") + "\n" + (count > 1 ? "\n" : "")
  }

  private static func json(
    _ text: String, _ result: Result<TemporalExpression, TemporalError>
  ) -> String {
    var members: [(String, JSONValue)] = [("texto", .string(text))]
    switch result {
    case .success(let expression):
      members += [
        ("inicio", .optional(expression.start?.iso)), ("fin", .optional(expression.end?.iso)),
        ("clase", .string(expression.kind.rawValue)),
        ("aproximada", .bool(expression.isApproximate)),
        ("explicación", .string(expression.explanation)),
      ]
    case .failure(let error):
      members += [
        ("error", .string(error.headline)), ("código", .string(error.id)),
        ("ayuda", .string(error.help)),
      ]
    }
    return JSONValue.object(members).compactText + "\n"
  }
}

/// The bounds of a temporal expression in words.
enum TemporalWords {
  /// From when to when a list lasts; nothing for what is none.
  static func bounds(of expression: TemporalExpression) -> String {
    guard expression.dates.count > 1, let start = expression.start, let end = expression.end else {
      return ""
    }
    return "en conjunto, " + SpanishDate.plain(DateSpan(between: start, and: end))
  }

  /// «del 1 de abril al 30 de junio de 2022», «a más tardar el …», or what it is when it has no bounds.
  static func days(of expression: TemporalExpression) -> String {
    if let list = SpanishDate.list(expression.dates) { return list }
    switch (expression.start, expression.end) {
    case (let start?, let end?):
      guard start != end else { return SpanishDate.withWeekday(start) }
      return SpanishDate.span(DateSpan(between: start, and: end))
    case (nil, let end?): return "a más tardar el \(SpanishDate.withWeekday(end))"
    case (let start?, nil): return "a partir del \(SpanishDate.withWeekday(start))"
    case (nil, nil):
      switch expression.kind {
      case .permanent: return "permanente: todo el periodo"
      case .recurrent: return "recurrente: varias veces en el periodo"
      case .relative: return "relativa: depende de otro hecho y no tiene días propios"
      default: return "sin fecha: el texto no dice días"
      }
    }
  }
}
