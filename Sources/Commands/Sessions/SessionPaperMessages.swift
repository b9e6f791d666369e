import CivilTime
import Diagnostics
import Documents
import PlanModel
import SpanishText

/// What the commands say that write what comes after a session, in the order of the names.
enum SessionPaperMessages {
  static func alreadyThere(_ folder: String) -> String {
    "El expediente ya está en «\(folder)» y no cambió.\n"
  }

  static func dossierWithOtherThings(_ folder: String, _ names: [String]) -> Diagnostic {
    let shown = names.prefix(4).map(Spanish.quoted)
    let rest = names.count > 4 ? ["\(names.count - 4) más"] : []
    return Diagnostic(
      "carpeta-ocupada", .error,
      "«\(folder)» tiene otras cosas, y no se escribió nada: \(Spanish.and(shown + rest))",
      help: ["escriba el nombre de una carpeta que no exista todavía."])
  }

  /// What the minutes leave open, with the lines that fill it in; nothing where nothing is open.
  static func gaps(of session: SessionStatus, in input: ReportInput) -> [Diagnostic] {
    let gaps = MinutesGap.all(of: session.key, in: input)
    guard !gaps.isEmpty else { return [] }
    let isMeeting = session.knownKind == .workingMeeting
    let document = isMeeting ? "la minuta" : "el acta"
    let key = session.key.shellWord
    var help: [String] = []
    let details = gaps.compactMap(detail)
    if !details.isEmpty {
      help.append(
        "\(Spanish.and(details.map(\.name))): snt sesión registrar \(key) "
          + details.map(\.option).joined(separator: " "))
    }
    for gap in gaps {
      guard let line = line(gap, key) else { continue }
      help.append("\(line.name): \(line.command)")
    }
    let open = details.count + gaps.compactMap { line($0, key) }.count
    return [
      Diagnostic(
        "acta-incompleta", .warning,
        "\(document) deja \(Spanish.count(open, "dato", "datos")) sin llenar: la bitácora no "
          + (open == 1 ? "lo dice" : "los dice"), help: help)
    ]
  }

  private static func detail(_ gap: MinutesGap) -> (name: String, option: String)? {
    switch gap {
    case .place: ("dónde fue", "--lugar \"…\"")
    case .mode: ("cómo se sesionó", "--modalidad híbrida")
    case .opened: ("a qué hora empezó", "--inicio 11:05")
    case .closed: ("a qué hora terminó", "--fin 12:40")
    case .chair: ("quién presidió", "--presidió CLAVE")
    case .quorumDeclaration: ("quién declaró el quórum", "--declaró-quórum CLAVE")
    case .attendance, .agendaVote, .earlierMinutes, .otherMatters, .result, .untold: nil
    }
  }

  private static func line(_ gap: MinutesGap, _ key: String) -> (name: String, command: String)? {
    switch gap {
    case .attendance: ("quién asistió", "snt sesión asistencia \(key) CLAVE CLAVE …")
    case .agendaVote:
      (
        "cómo se votó el orden del día",
        "snt sesión votar \(key) \"Orden del día\" --tratamiento aprobación --a-favor …"
      )
    case .earlierMinutes(let sessions):
      sessions.isEmpty
        ? nil
        : (
          "si se aprobó el acta anterior",
          "snt acta aprobar \(sessions[0].shellWord) --en \(key)"
        )
    case .otherMatters:
      (
        "qué se trató en asuntos generales",
        "agregue a sus temas, en bitacora.yaml, «tema: Asuntos generales» con una «nota:»"
      )
    case .result(let number, let title):
      (
        "qué resultó del punto \(number)",
        "snt sesión votar \(key) \(title.shellWord) --a-favor … --en-contra …"
      )
    case .untold(let number, let title):
      (
        "qué pasó con el punto \(number)",
        "snt sesión resultado \(key) \(title.shellWord) aprobado"
      )
    default: nil
    }
  }

  static func notHeld(_ session: SessionStatus, on day: CivilDate) -> Diagnostic {
    let name = session.key.shellWord
    if session.isCancelled {
      return Diagnostic(
        "sesión-sin-celebrar", .error,
        "«\(session.key)» está cancelada, y de lo que no se celebró no hay acta",
        help: ["si al final se celebró: snt sesión registrar \(name) --fecha FECHA"])
    }
    return Diagnostic(
      "sesión-sin-celebrar", .error,
      "hasta el \(SpanishDate.words(day)) la bitácora no dice que «\(session.key)» se haya celebrado",
      help: [
        "si ya se celebró, anótelo: snt sesión registrar \(name) --fecha FECHA --inicio 11:05",
        "para su orden del día: snt sesión orden \(name)",
      ])
  }

  static func replaceDossier(_ folder: String) -> String {
    "«\(folder)» ya tiene un expediente que dice otra cosa. ¿Se reemplaza? [s/N] "
  }

  static func unconfirmedDossier(_ folder: String) -> Diagnostic {
    Diagnostic(
      "expediente-distinto", .error,
      "«\(folder)» ya tiene un expediente que dice otra cosa, y no se escribió nada",
      help: ["para reemplazarlo, repita la orden con «--sí»; o escriba otra carpeta."])
  }

  static func written(_ folder: String, _ count: Int) -> String {
    "Escrito: \(folder) (\(Spanish.count(count, "archivo", "archivos")))\n"
  }
}
