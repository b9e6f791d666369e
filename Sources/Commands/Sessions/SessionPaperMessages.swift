import CivilTime
import Diagnostics
import Documents
import PlanModel
import SpanishText

/// What the commands say that write what comes after a session, in the order of the names.
enum SessionPaperMessages {
  /// That the numbers are others since matters were added in the room.
  static func addedMatters(_ items: [OrderOfBusiness.Item]) -> String {
    let names = items.map { item in
      let subject = item.matter.map { $0.subject.value } ?? ""
      return subject.isEmpty ? "el punto \(item.number)" : "«\(subject)» (punto \(item.number))"
    }
    return
      "En la sesión se \(items.count == 1 ? "agregó" : "agregaron") \(Spanish.and(names)), y los "
      + "puntos que siguen se recorrieron: así se numeran al anotar y en el acta."
  }

  static func alreadyThere(_ folder: String) -> String {
    "El expediente ya está en «\(folder)» y no cambió.\n"
  }

  /// The files that somebody changed after they were written; nothing where nobody did.
  private static func changes(_ names: [String]) -> String? {
    names.isEmpty
      ? nil
      : "\(names.count == 1 ? "cambió" : "cambiaron") después de escribirse: \(listed(names))."
  }

  /// The first line of the list of digests: of which session the file is.
  static func dossierHeading(_ session: SessionStatus, _ acronym: String?) -> String {
    let details = [acronym, session.heldOn.map { SpanishDate.words($0) }].compactMap(\.self)
    return "# Expediente de «\(session.key)»"
      + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
  }

  static func dossierOfAnother(_ folder: String, _ heading: String) -> Diagnostic {
    let what = Spanish.uncapitalized(String(heading.drop { "# ".contains($0) }))
    return Diagnostic(
      "expediente-distinto", .error, "«\(folder)» tiene el \(what), y no se escribió nada",
      help: ["escriba otra carpeta para esta sesión."])
  }

  static func dossierWithOtherThings(_ folder: String, _ names: [String]) -> Diagnostic {
    Diagnostic(
      "carpeta-ocupada", .error,
      "«\(folder)» tiene otras cosas, y no se escribió nada: \(listed(names))",
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
    let details = gaps.compactMap { gap in option(gap).map { (gap.words, $0) } }
    if !details.isEmpty {
      help.append(
        "\(Spanish.and(details.map(\.0))): snt sesión registrar \(key) "
          + details.map(\.1).joined(separator: " "))
    }
    let lines = gaps.compactMap { gap in command(gap, key).map { "\(gap.words): \($0)" } }
    let open = details.count + lines.count
    return [
      Diagnostic(
        "acta-incompleta", .warning,
        "\(document) deja \(Spanish.count(open, "dato", "datos")) sin llenar: la bitácora no "
          + (open == 1 ? "lo dice" : "los dice"), help: help + lines)
    ]
  }

  /// The option of `snt sesión registrar` that fills in a gap.
  private static func option(_ gap: MinutesGap) -> String? {
    switch gap {
    case .place: "--lugar \"…\""
    case .mode: "--modalidad híbrida"
    case .opened: "--inicio 11:05"
    case .closed: "--fin 12:40"
    case .chair: "--presidió CLAVE"
    case .quorumDeclaration: "--declaró-quórum CLAVE"
    case .attendance, .agendaVote, .earlierMinutes, .otherMatters, .result, .untold: nil
    }
  }

  /// The line that fills in a gap.
  private static func command(_ gap: MinutesGap, _ key: String) -> String? {
    switch gap {
    case .attendance(let commission):
      "snt sesión asistencia \(key) CLAVE CLAVE …"
        + (commission.map { " --comisión \($0.shellWord)" } ?? "")
    case .agendaVote(let number): "snt sesión votar \(key) \(number) --a-favor …"
    case .earlierMinutes(let sessions):
      sessions.first.map { "snt acta aprobar \($0.shellWord) --en \(key)" }
    case .otherMatters(let number): "snt sesión resultado \(key) \(number) --nota \"…\""
    case .result(let number): "snt sesión votar \(key) \(number) --a-favor … --en-contra …"
    case .untold(let number): "snt sesión resultado \(key) \(number) aprobado"
    case .place, .mode, .opened, .closed, .chair, .quorumDeclaration: nil
    }
  }

  private static func listed(_ names: [String]) -> String {
    let rest = names.count > 4 ? ["\(names.count - 4) más"] : []
    return Spanish.and(names.prefix(4).map(Spanish.quoted) + rest)
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

  static func replaceDossier(_ folder: String, _ changed: [String]) -> String {
    let changes = changes(changed).map { Spanish.capitalized($0) + " " } ?? ""
    return
      "«\(folder)» ya tiene un expediente que dice otra cosa. \(changes)¿Se reemplaza? [s/N] "
  }

  static func unconfirmedDossier(_ folder: String, _ changed: [String]) -> Diagnostic {
    Diagnostic(
      "expediente-distinto", .error,
      "«\(folder)» ya tiene un expediente que dice otra cosa, y no se escribió nada",
      help: [changes(changed)].compactMap(\.self)
        + ["para reemplazarlo, repita la orden con «--sí»; o escriba otra carpeta."])
  }

  static func written(_ folder: String, _ count: Int) -> String {
    "Escrito: \(folder) (\(Spanish.count(count, "archivo", "archivos")))\n"
  }
}
