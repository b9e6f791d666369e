import CivilTime
import Diagnostics
import PlanFiles
import PlanModel
import SpanishText

/// What the commands that write say, in the order of the names.
extension CommandMessages {
  static func alreadyNoted(_ place: Place) -> Diagnostic {
    Diagnostic(
      "asiento-ya-anotado", .warning, "la bitácora ya dice lo mismo en esa fecha", at: place,
      help: ["si es otro hecho, distíngalo con «--nota»."])
  }

  static func blank(_ key: String) -> Diagnostic {
    Diagnostic(
      "falta-dato", .error, "«\(key)» no dice nada", help: ["escriba un texto entre comillas."])
  }

  /// What is asked at the terminal after doubts.
  static let confirmQuestion = "¿Se escribe así? [s/N] "

  static func copied(_ origin: String, to target: String) -> String {
    "Copiado: \(origin) está ahora en \(target), en la carpeta del plan."
  }

  /// The command that puts another value in the place of the entry's, or that withdraws it.
  static func howToCorrect(_ written: LogAddition, _ planOption: String) -> String {
    let command = "snt rectificar \(written.id)"
    return switch written.entry?.fact {
    case .measurement: "Para corregirlo: \(command) VALOR --motivo \"…\"\(planOption)"
    case .progress(let report) where report.percentage != nil:
      "Para corregirlo: \(command) VALOR --motivo \"…\"\(planOption)"
    default: "Para retirarlo: \(command) --motivo \"…\"\(planOption)"
    }
  }

  static func correctedBackwards(
    _ line: String, from before: Double, to after: Double, _ place: Place
  ) -> Diagnostic {
    let (old, new) = (Spanish.decimal(before, digits: 1), Spanish.decimal(after, digits: 1))
    return Diagnostic(
      "rectificación-a-menos", .warning, "con esto, \(line) baja de \(old) a \(new) %", at: place,
      help: ["si el dato anterior estaba mal, confírmelo."])
  }

  static func correctedToFuture(_ day: CivilDate, _ place: Place) -> Diagnostic {
    Diagnostic(
      "rectificación-a-futuro", .warning,
      "la fecha correcta, \(SpanishDate.words(day)), todavía no llega", at: place,
      help: ["revise el año."])
  }

  static func missing(_ what: String, example: String) -> Diagnostic {
    Diagnostic(
      "falta-dato", .error, "falta decir \(what)", help: ["por ejemplo: \(example)"])
  }

  static func namedTwice(_ name: String, of option: String?) -> Diagnostic {
    Diagnostic(
      "nombre-valor", .error, "\(option.map { $0 + ": " } ?? "")«\(name)» está dos veces",
      help: ["deje una sola, o póngale otro nombre."])
  }

  static let namelessBreakdown = Diagnostic(
    "nombre-valor", .error, "--desglose: con varios desgloses, cada uno lleva su nombre",
    help: ["por ejemplo: --desglose \"sexo: mujeres=352, hombres=356\""])

  static func noSuchEntry(_ id: String, _ nearest: String?) -> Diagnostic {
    Diagnostic(
      "clave-no-encontrada", .error, "en la bitácora no hay un asiento «\(id)»",
      help: [
        nearest.map { "¿quiso decir «\($0)»?" }
          ?? "el id está en la bitácora, en «id:»; si un asiento no lo lleva, escríbale uno."
      ])
  }

  static func noSuchEvidence(_ path: String, of option: String) -> Diagnostic {
    Diagnostic(
      "sin-evidencia", .error, "\(option): no está el archivo «\(path)»",
      help: [
        "revise la ruta, que se lee desde la carpeta actual; un enlace empieza con https://."
      ])
  }

  static func noSuchItem(
    _ key: String, _ nearest: String?, _ kind: PlanNames.Kind?, in plan: Plan
  ) -> Diagnostic {
    noSuchSubject(key, [.item], nearest: nearest, kind, item: plan.oneItem)
  }

  static func noSuchMember(_ key: String, _ nearest: String?) -> Diagnostic {
    Diagnostic(
      "clave-no-encontrada", .error, "«\(key)» no integra la Comisión",
      help: [
        nearest.map { "¿quiso decir «\($0)»?" }
          ?? (key.contains(where: \.isWhitespace) ? "escriba su clave; " : "")
          + "quiénes la integran se ve con «snt ver integrantes»."
      ])
  }

  static func noSuchSubject(
    _ key: String, _ kinds: [PlanNames.Kind], nearest: String?, _ kind: PlanNames.Kind?,
    item: String, known: [String] = []
  ) -> Diagnostic {
    let expected = Spanish.or(kinds.map { $0 == .item ? item : $0.singular })
    var help: [String] = []
    if let kind {
      let command =
        kind.command.map { ": lo suyo se registra con «snt \($0) \(key.shellWord)»" } ?? ""
      help.append("«\(key)» es \(kind.singular)\(command).")
    } else if let nearest {
      help.append("¿quiso decir «\(nearest)»?")
    }
    if nearest == nil, !known.isEmpty { help.append("hay: \(Spanish.and(known)).") }
    help.append("las claves se ven con «snt ver»; si es otro plan, dígalo con «--plan CARPETA».")
    return Diagnostic(
      "clave-no-encontrada", .error, "«\(key)» no es \(expected) de este plan", help: help)
  }

  /// The end of a command that has doubts and nobody to ask.
  static let notConfirmed =
    "No se escribió nada. Si así debe quedar, repita la orden con «--sí».\n"

  static func notNamed(_ word: String, of option: String?, _ example: String) -> Diagnostic {
    Diagnostic(
      "nombre-valor", .error,
      "\(option.map { $0 + ": " } ?? "")«\(word)» no tiene la forma NOMBRE=VALOR",
      help: ["por ejemplo: \(option.map { $0 + " " } ?? "")\(example)"])
  }

  /// «snt avance 1.2 sesenta»: neither a percentage nor a state.
  static func notProgress(_ text: String) -> Diagnostic {
    let states = EntryKey.state.choices
    let figure = Spanish.number(inWords: text)
    let meant =
      figure.flatMap { $0 <= 100 ? $0 : nil }.map { "¿quiso decir «\($0)»? Escríbalo con cifras." }
      ?? Suggestion.nearest(to: text, in: states).map { "¿quiso decir «\($0)»?" }
    let admitted =
      "un avance es un porcentaje, de 0 a 100, o un estado: \(Spanish.or(states))."
    return Diagnostic(
      "valor-no-válido", .error, "AVANCE: «\(text)» no es un porcentaje ni un estado",
      help: [meant, admitted].compactMap { $0 })
  }

  static func nothingOpen(
    _ key: String, _ lines: [String], _ state: ProgressState
  ) -> Diagnostic {
    Diagnostic(
      "nada-abierto", .error,
      "«\(key)» no tiene nada abierto que \(state == .suspended ? "suspender" : "cancelar")",
      help: [
        "lo que tiene debajo (\(Spanish.and(lines))) ya se concluyó, se suspendió o se canceló; "
          + "cómo está se ve con «snt ver \(key.shellWord)»."
      ])
  }

  static func nothingToCorrect(_ id: String) -> Diagnostic {
    Diagnostic(
      "sin-valor-que-corregir", .error,
      "el asiento «\(id)» no lleva porcentaje, estado ni medición que corregir",
      help: [
        "retírelo con «snt rectificar \(id) --motivo …», sin valor, y escríbalo de nuevo."
      ])
  }

  static let nothingReplaced = "No se escribió nada: el archivo quedó como estaba.\n"

  /// What would have been written stays unwritten.
  static let nothingWritten = "No se escribió nada: era un simulacro."

  /// The end of a command that a person did not confirm.
  static let notWritten = "No se escribió nada: el plan quedó como estaba.\n"

  /// «3 se lleva en lo que tiene debajo: se suspenden 3.1 y 3.2; 3.3 queda como está».
  static func openLines(
    of key: String, _ open: [String], but rest: [String], _ state: ProgressState
  ) -> String {
    let verb = state == .suspended ? "suspende" : "cancela"
    let kept = rest.count == 1 ? "queda como está" : "quedan como están"
    return "\(key) va como lo que tiene debajo: se \(verb)\(open.count == 1 ? "" : "n") "
      + Spanish.and(open) + (rest.isEmpty ? "" : "; \(Spanish.and(rest)) \(kept)") + "."
  }

  static func progressQuestion(_ key: String) -> String {
    "¿En cuánto va \(key)? Un porcentaje, o concluida, suspendida, cancelada:"
  }

  static func recorded(_ sentence: String, _ path: String, _ line: Int, _ id: String) -> String {
    "Registrado: \(sentence) (\(path), renglón \(Spanish.grouped(line)), asiento \(id))."
  }

  static func replaceQuestion(_ path: String) -> String {
    "«\(path)» ya existe y dice otra cosa. ¿Se reemplaza? [s/N] "
  }

  /// A finding that is only worth knowing, in a line.
  static func remark(_ finding: Diagnostic) -> String {
    "Nota: \(Spanish.clauses([finding.headline] + finding.help))"
  }

  /// The end of a command whose entry can't be taken.
  static let refused = "No se escribió nada.\n"

  static func sealedBefore(_ version: SealedVersion) -> Diagnostic {
    Diagnostic(
      "plan-ya-sellado", .warning,
      "plan.yaml es igual a la versión \(version.number), y no a la última",
      help: [
        "si se aprobó volver a ella, séllelo; si no, recupere el plan de trabajo antes de sellar."
      ])
  }

  static func sealingUnwritten(_ keys: [String]) -> Diagnostic {
    Diagnostic(
      "plan-por-escribir", .warning,
      keys.count == 1
        ? "\(keys[0]) todavía dice «Escriba aquí …»"
        : "\(Spanish.and(keys)) todavía dicen «Escriba aquí …»",
      help: ["ponga los nombres que se aprobaron, o borre lo que sobra, antes de sellar."])
  }

  static func sealingWithWarnings(_ count: Int) -> Diagnostic {
    Diagnostic(
      "plan-con-avisos", .warning,
      "el plan tiene \(Spanish.count(count, "aviso", "avisos")), y lo que se sella no se corrige",
      help: ["léalos con «snt validar»; si el plan se aprobó así, séllelo como está."])
  }

  static func wouldCopy(_ origin: String, to target: String) -> String {
    "Se copiaría: \(origin) a \(target), en la carpeta del plan."
  }

  static func wouldRecord(_ sentence: String, _ path: String) -> String {
    "Se registraría: \(sentence). Al final de \(path):"
  }

  /// `toCome` is the day that was meant where it has not come yet.
  static func yearMissing(
    _ text: String, of option: String, years: [Int], toCome: CivilDate? = nil
  ) -> Diagnostic {
    let dates = Set(years).sorted().map { "«\(text) de \($0)»" }
    let later = toCome.map { ", y el \(SpanishDate.words($0)) todavía no llega" } ?? ""
    return Diagnostic(
      "fecha-sin-año", .error, "\(option): «\(text)» no dice de qué año\(later)",
      help: ["escriba el año: \(Spanish.or(dates))."])
  }
}

extension PlanNames.Kind {
  /// The kind in the words of a message.
  fileprivate var singular: String {
    switch self {
    case .item: "una línea"
    case .session: "una sesión"
    case .agreement: "un acuerdo"
    case .event: "un evento"
    case .alliance: "una alianza"
    case .indicator: "un indicador"
    case .term: "«periodo»"
    }
  }

  /// The command that writes down what happened to a thing of the kind.
  fileprivate var command: String? {
    switch self {
    case .item: "avance"
    case .event: "evento"
    case .alliance: "alianza"
    case .indicator: "medición"
    case .session: "sesión registrar"
    case .agreement: "acuerdo cumplir"
    case .term: nil
    }
  }
}
