import CivilTime
import Diagnostics
import SpanishText

/// Dates of the plan and of entries.
extension CheckMessages {
  static func approvedDateChanged(
    _ change: ApprovedDateCheck.Change, version: Int, isLogged: Bool
  ) -> Diagnostic {
    let name = change.key == "periodo" ? "el periodo" : "la fecha de «\(change.key)»"
    let before = change.approved.map { "dice «\($0.text)»" } ?? "no le pone fecha"
    let key = ShellWord.quoted(change.key)
    let written = change.written?.text ?? "por definir"
    return Diagnostic(
      "fecha-aprobada-cambiada", .warning,
      "\(name) no es \(change.key == "periodo" ? "el aprobado" : "la aprobada"): la versión "
        + "\(version) \(before)", at: change.place,
      help: [
        isLogged
          ? "deje en el plan lo aprobado: el cambio ya está en la bitácora."
          : "deje en el plan lo aprobado, y registre el cambio: snt reprogramar \(key) "
            + "\"\(written)\" --motivo \"…\" --autoriza \"…\"",
        "si se aprobó otro plan, séllelo con «snt aprobar».",
      ])
  }

  static func approvedDatesChanged(_ names: [String], version: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "fecha-aprobada-cambiada", .warning,
      "\(names.count) fechas no son las aprobadas en la versión \(version)", at: place,
      help: [
        "son las de \(names.shortList).",
        "si es el plan que se va a aprobar, séllelo entonces con «snt aprobar»; si no, deje en el "
          + "plan lo aprobado y registre cada cambio con «snt reprogramar».",
      ])
  }

  static func beyondTerm(
    _ names: [String], first: DateSpan, term: DateSpan, _ place: Place
  ) -> Diagnostic {
    let limit =
      first.end > term.end
      ? "el periodo termina el \(SpanishDate.words(term.end)), y hasta ahí se evalúa"
      : "el periodo empieza el \(SpanishDate.words(term.start))"
    return Diagnostic(
      "fecha-rebasa-periodo", .notice,
      names.count == 1
        ? "«\(names[0])» rebasa el periodo del plan"
        : "\(names.count) fechas rebasan el periodo del plan", at: place,
      help: [
        names.count == 1 ? nil : "son las de \(names.shortList).",
        "\(limit); si así se planeó, no hay nada que corregir.",
      ].compactMap { $0 })
  }

  static func distant(_ count: Int, isBefore: Bool, _ place: Place) -> Diagnostic {
    let when = isBefore ? "antes de que empiece" : "después de que termina"
    return Diagnostic(
      "fecha-lejana", .warning,
      count == 1
        ? "este asiento está fechado más de un año \(when) el periodo"
        : "\(count) asientos están a más de un año del periodo del plan", at: place,
      help: [
        count == 1
          ? "revise el año." : "este es el primero; revise el año."
      ])
  }

  static func farFromEntry(_ days: Int, _ place: Place, entry: Place) -> Diagnostic {
    Diagnostic(
      "realizado-lejos-del-asiento", .warning,
      days < 0
        ? "el asiento está fechado antes de lo que cuenta"
        : "el asiento está fechado \(days) días después de lo que cuenta", at: place,
      related: [.init("esta es la fecha del asiento", entry)],
      help: [
        days < 0
          ? "corrija una de las dos fechas."
          : "ponga en «fecha» el último día de lo realizado, y en «registrado» cuándo se anotó."
      ])
  }

  static func future(_ count: Int, today: CivilDate, _ place: Place) -> Diagnostic {
    Diagnostic(
      "fecha-futura", .warning,
      count == 1
        ? "este asiento tiene una fecha que todavía no llega"
        : "\(Spanish.grouped(count)) asientos tienen una fecha que todavía no llega", at: place,
      help: [
        count == 1 ? nil : "este es el primero de ellos.",
        "hoy es \(SpanishDate.words(today)); corrija la fecha, o espere a que ocurra: lo previsto "
          + "va en plan.yaml.",
      ].compactMap { $0 })
  }

  static func meetingOutside(_ place: Place, event eventPlace: Place) -> Diagnostic {
    Diagnostic(
      "jornada-fuera-del-evento", .warning, "esta jornada no cae en los días del evento",
      at: place, related: [.init("el evento se realizó", eventPlace)],
      help: ["corrija la fecha de la jornada, o los días en «realizado»."])
  }

  static func notYetCounted(
    _ count: Int, _ text: String, until day: CivilDate, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "fecha-futura", .notice,
      "«\(text)» cuenta en su último día, el \(SpanishDate.words(day))", at: place,
      help: [
        "hasta entonces este asiento no entra en los informes; si el hecho ya ocurrió, escriba el "
          + "día.",
        count == 1
          ? nil : "hay \(Spanish.count(count - 1, "asiento", "asientos")) más en el mismo caso.",
      ].compactMap { $0 })
  }

  static func outsideParent(
    _ keys: [String], parent: String, _ place: Place, parentDate: Place
  ) -> Diagnostic {
    Diagnostic(
      "fecha-fuera-de-su-partida", .notice,
      keys.count == 1
        ? "la fecha de \(keys[0]) no cabe en la de \(parent)"
        : "las fechas de \(keys.shortList) no caben en la de \(parent)", at: place,
      related: [.init("esta es la fecha de \(parent)", parentDate)],
      help: ["cada línea se evalúa con su propia fecha; ajuste la que no sea."])
  }

  static func outsideTerm(
    _ name: String, _ span: DateSpan, term: DateSpan, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "fecha-ajena-al-periodo", .warning,
      "la fecha de «\(name)» está fuera del periodo del plan", at: place,
      help: [
        "se lee \(SpanishDate.shortSpan(span)), y el periodo es \(SpanishDate.shortSpan(term)); "
          + "revise el año."
      ])
  }

  static func recordedEarly(_ place: Place, fact: Place) -> Diagnostic {
    Diagnostic(
      "registro-anterior-al-hecho", .warning, "se registró antes de que ocurriera", at: place,
      related: [.init("esta es la fecha del hecho", fact)],
      help: ["corrija una de las dos; «registrado» es el día en que se anotó."])
  }

  static func recordedLater(_ today: CivilDate, _ place: Place) -> Diagnostic {
    Diagnostic(
      "fecha-futura", .warning, "se registró en una fecha que todavía no llega", at: place,
      help: ["hoy es \(SpanishDate.words(today)); corrija «registrado»."])
  }

  static func replannedBeyondTerm(_ name: String, term: DateSpan, _ place: Place) -> Diagnostic {
    Diagnostic(
      "fecha-rebasa-periodo", .notice, "la nueva fecha de «\(name)» rebasa el periodo del plan",
      at: place,
      help: [
        "el periodo termina el \(SpanishDate.words(term.end)), y hasta ahí se evalúa; si también se "
          + "amplió, anótelo con «reprogramación: periodo»."
      ])
  }
}
