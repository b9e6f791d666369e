import CivilTime
import Diagnostics
import PlanModel
import SpanishText

/// Progress, new dates and corrections.
extension CheckMessages {
  static func backwards(
    _ line: String, from earlier: Double, to progress: Double, _ place: Place, before: Place
  ) -> Diagnostic {
    Diagnostic(
      "avance-retrocede", .warning,
      "la línea \(line) baja de \(percent(earlier)) a \(percent(progress))", at: place,
      related: [.init("este es el avance anterior", before)],
      help: [
        "corrija el porcentaje; si de verdad bajó, diga por qué en «motivo:»."
      ])
  }

  static func concludedAgain(_ lines: [String], _ place: Place) -> Diagnostic {
    Diagnostic(
      "conclusión-repetida", .notice,
      lines.count == 1
        ? "\(theLines(lines)) ya estaba concluida"
        : "\(lines.count) asientos concluyen lo que ya estaba concluido", at: place,
      help: [
        lines.count == 1 ? nil : "son los de \(lines.once.shortList).",
        "cuenta la primera fecha; si la buena es esta, rectifique el asiento anterior.",
      ].compactMap { $0 })
  }

  static func contradictoryReport(
    _ percentage: Double, _ state: ProgressState, _ place: Place, state statePlace: Place
  ) -> Diagnostic {
    Diagnostic(
      "avance-contradictorio", .warning,
      "«\(state.rawValue)» no va con \(percent(percentage))", at: place,
      related: [.init("este es el estado", statePlace)],
      help: [
        state == .concluded
          ? "lo concluido está al 100; deje solo uno de los dos datos."
          : "100 quiere decir concluida; deje solo uno de los dos datos."
      ])
  }

  static func correctionWithoutEffect(_ key: String, _ place: Place, target: Place) -> Diagnostic {
    Diagnostic(
      "rectificación-sin-efecto", .warning,
      "el asiento que se rectifica no tiene «\(key)» que cambiar", at: place,
      related: [.init("este es el asiento", target)],
      help: [
        "revise el id; para cambiar otro dato, retire el asiento con una rectificación sin valores y "
          + "escríbalo de nuevo."
      ])
  }

  static func emptyReport(_ line: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "avance-sin-dato", .warning, "no se dice en cuánto ni en qué estado va la línea \(line)",
      at: place,
      help: ["agregue «porcentaje:» o «estado:»; si solo se cuenta un hecho, use «hito:»."])
  }

  static func emptyReports(_ lines: [String], count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "avance-sin-dato", .warning,
      "\(count) avances no dicen en cuánto ni en qué estado va la línea",
      at: place,
      help: [
        "son los de \(lines.once.shortList); este es el primero.",
        "agregue «porcentaje:» o «estado:»; si solo se cuenta un hecho, use «hito:».",
      ])
  }

  static func fractionOfOne(_ percentage: Double, _ place: Place) -> Diagnostic {
    let hundredfold = Spanish.decimal(percentage * 100, digits: 2)
    return Diagnostic(
      "porcentaje-menor-que-uno", .warning,
      "\(percent(percentage)) es menos de uno por ciento", at: place,
      help: ["si quiso decir \(hundredfold) %, escriba «porcentaje: \(hundredfold)»."])
  }

  /// `resting` is the state where the reports tell that it rests or was given up.
  static func parentProgress(
    _ key: String, children: [String], count: Int, resting: ProgressState?, _ place: Place
  ) -> Diagnostic {
    let uncounted = count == 1 ? "este asiento no cuenta" : "\(count) asientos no cuentan"
    let lines = Spanish.or(Array(children.prefix(6)))
    let command = resting == .cancelled ? "cancelar" : "suspender"
    return Diagnostic(
      "avance-en-partida-con-líneas", .warning,
      "«\(key)» tiene líneas: su avance se calcula con ellas", at: place,
      help: [
        resting == nil
          ? "\(uncounted); registre el avance en \(lines)."
          : "\(uncounted); «snt \(command) \(key) --motivo …» lo anota de una vez en las que siguen "
            + "abiertas."
      ])
  }

  static func rescheduledAfterwards(
    _ key: String, _ day: CivilDate, _ place: Place, conclusion: Place
  ) -> Diagnostic {
    Diagnostic(
      "reprogramación-de-lo-concluido", .warning,
      "la línea \(key) ya estaba concluida cuando se reprogramó", at: place,
      related: [.init("se concluyó el \(SpanishDate.words(day))", conclusion)],
      help: ["corrija la clave; si la línea se reabrió, anótelo antes con su porcentaje."])
  }

  static func rescheduledToThePast(
    _ key: String, _ end: CivilDate, _ place: Place, entry: Place
  ) -> Diagnostic {
    Diagnostic(
      "reprogramación-al-pasado", .warning,
      "la fecha nueva de «\(key)» ya había pasado", at: place,
      related: [.init("se reprogramó en esta fecha", entry)],
      help: ["se lee como fin el \(SpanishDate.words(end)); revise el año."])
  }

  static func reschedulingWithoutDate(_ key: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "reprogramación-sin-fecha", .warning, "no se dice la fecha nueva de «\(key)»", at: place,
      help: ["agregue «temporalidad: …»; si no se ha decidido, «por definir»."])
  }

  static func sameDate(_ key: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "reprogramación-sin-cambio", .warning, "«\(key)» ya tenía esta fecha", at: place,
      help: [
        "corrija la fecha nueva; si cambió también plan.yaml, devuélvale la que se prometió al "
          + "principio."
      ])
  }

  static func twoReports(
    _ line: String, _ earlier: Double, _ progress: Double, _ place: Place, first: Place
  ) -> Diagnostic {
    Diagnostic(
      "dos-avances-en-un-día", .warning,
      "la línea \(line) tiene dos avances el mismo día: \(percent(earlier)) y \(percent(progress))",
      at: place, related: [.init("este es el otro", first)],
      help: ["cuenta el de más abajo en el archivo; deje uno, o explique el segundo en «nota:»."])
  }

  static func unexplainedCorrection(_ ids: [String], _ place: Place) -> Diagnostic {
    Diagnostic(
      "rectificación-sin-motivo", .notice,
      ids.count == 1
        ? "no se dice por qué se rectificó" : "\(ids.count) rectificaciones no dicen por qué",
      at: place,
      help: [
        ids.count == 1 ? nil : "son las de \(ids.once.shortList).",
        "agregue «motivo: …».",
      ].compactMap { $0 })
  }

  static func unfounded(_ names: [String], missing: [String], _ place: Place) -> Diagnostic {
    let keys = missing.map { "«\($0):»" }
    return Diagnostic(
      "reprogramación-sin-sustento", .notice,
      names.count == 1
        ? "a la reprogramación de «\(names[0])» le falta \(Spanish.and(keys))"
        : "a \(names.count) reprogramaciones les falta \(Spanish.or(keys))", at: place,
      help: [
        names.count == 1 ? nil : "son las de \(names.once.shortList).",
        "diga por qué cambió la fecha y quién lo autorizó: un acuerdo, un cargo o un oficio.",
      ].compactMap { $0 })
  }

  private static func percent(_ number: Double) -> String {
    Spanish.decimal(number, digits: 2) + " %"
  }
}
