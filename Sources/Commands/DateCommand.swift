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
    let context = try context(values[term], environment)
    let phrases = try readPhrases(values, environment)
    var failed = false
    for phrase in phrases {
      // Empty lines set phrases apart for a person; a program gets an answer for each line.
      if phrases.count > 1, !values[json], phrase.text.allSatisfy(\.isWhitespace) { continue }
      let result = TemporalParser.parse(phrase.text, in: context)
      if values[json] {
        environment.output(json(phrase.text, result))
      } else if case .success(let expression) = result {
        environment.output(paragraph(expression, isAlone: phrases.count == 1, environment))
      }
      guard case .failure(let error) = result else { continue }
      failed = true
      if !values[json] { environment.show([diagnostic(error, in: phrase)]) }
    }
    return failed ? .failure : .success
  }

  /// A text to be read, with the place where it stands.
  private struct Phrase {
    let source: SourceText
    let range: ByteRange
    var text: String { source[range] }

    init(_ source: SourceText, _ range: ByteRange? = nil) {
      self.source = source
      self.range = range ?? source.range
    }
  }

  /// The text of the call, or every line of standard input.
  private static func readPhrases(
    _ values: ArgumentValues, _ environment: Environment
  ) throws(FileError) -> [Phrase] {
    guard values[phrase] == "-" else {
      return [Phrase(SourceText(name: "(texto)", values[phrase]))]
    }
    let source = SourceText(name: "(entrada)", bytes: try environment.input())
    let index = LineIndex(source)
    let ranges = (1...index.count).map { index.range(ofLine: $0) }
    // A line end at the very end opens no line.
    return (ranges.last?.isEmpty == true ? ranges.dropLast() : ranges[...]).map {
      Phrase(source, $0)
    }
  }

  /// What the phrases are read against.
  private static func context(
    _ term: String?, _ environment: Environment
  ) throws(Stop) -> TemporalContext {
    guard let term else {
      return TemporalContext(year: DateSpan.year(environment.today.year).map { .term($0) } ?? .none)
    }
    switch TemporalParser.parse(term, in: TemporalContext(year: .none)) {
    case .success(let expression):
      if let span = expression.span { return TemporalContext(year: .term(span)) }
      throw Stop(CommandMessages.openTerm(term), .usage)
    case .failure(let error): throw Stop(CommandMessages.badDay(error, of: "--periodo"), .usage)
    }
  }

  private static func diagnostic(_ error: TemporalError, in phrase: Phrase) -> Diagnostic {
    let start = phrase.range.start
    let range = error.range.map { ByteRange(start + $0.lowerBound, start + $0.upperBound) }
    return Diagnostic(
      DiagnosticID(rawValue: error.id), .error, error.headline,
      at: Place(phrase.source, range ?? phrase.range), help: [error.help])
  }

  // MARK: Output

  /// The days in words, and below them how the phrase was read.
  private static func paragraph(
    _ expression: TemporalExpression, isAlone: Bool, _ environment: Environment
  ) -> String {
    let style = environment.outputStyle
    var lines = isAlone ? [] : [Spanish.quoted(expression.text)]
    lines.append(style.apply(.strong, TemporalWords.days(of: expression)))
    let explanation = [expression.explanation, TemporalWords.bounds(of: expression)]
      .filter { !$0.isEmpty }.joined(separator: "; ")
    if !explanation.isEmpty {
      lines += explanation.wrapped(to: environment.width - 2).map { "  " + $0 }
    }
    return lines.joined(separator: "\n") + (isAlone ? "\n" : "\n\n")
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
