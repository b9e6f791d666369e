import CivilTime
import Diagnostics
import PlanModel
import SpanishText

/// What nothing is told of.
extension CheckMessages {
  static func silentEvents(_ keys: [String], _ place: Place) -> Diagnostic {
    Diagnostic(
      "evento-sin-noticia", .notice,
      keys.count == 1
        ? "de «\(keys[0])» la bitácora no dice nada"
        : "de \(keys.count) eventos la bitácora no dice nada", at: place,
      help: [
        keys.count == 1 ? nil : "son \(keys.shortList).",
        "el periodo ya terminó; si se realizó, agregue un asiento con «evento:», y si se movió, con "
          + "«reprogramación:».",
      ].compactMap { $0 })
  }

  static func silentSessions(_ keys: [String], _ place: Place) -> Diagnostic {
    Diagnostic(
      "sesión-sin-noticia", .notice,
      keys.count == 1
        ? "no consta que se celebrara «\(keys[0])»"
        : "no consta que se celebraran \(keys.count) sesiones", at: place,
      help: [
        keys.count == 1 ? nil : "son \(keys.shortList).",
        "agregue su asiento con «sesión:», o su nueva fecha con «reprogramación:».",
      ].compactMap { $0 })
  }

  static func unmeasured(_ keys: [String], _ place: Place) -> Diagnostic {
    Diagnostic(
      "indicador-sin-medir", .notice,
      keys.count == 1
        ? "«\(keys[0])» nunca se midió" : "\(keys.count) indicadores nunca se midieron", at: place,
      help: [
        keys.count == 1 ? nil : "son \(keys.shortList).",
        "el periodo ya terminó; agregue un asiento con «medición:» y «valor:».",
      ].compactMap { $0 })
  }

  static func unsigned(
    _ key: String, _ state: CovenantState, since start: CivilDate, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      "convenio-sin-suscribir", .notice,
      "el convenio de «\(key)» sigue \(state.rawValue) y su vigencia ya empezó", at: place,
      help: [
        "empezó el \(SpanishDate.words(start)); si ya se suscribió, agregue un asiento con "
          + "«alianza: \(key)» y «convenio: vigente»."
      ])
  }

  static func untouchedLines(_ keys: [String], _ place: Place) -> Diagnostic {
    Diagnostic(
      "línea-sin-mención", .notice,
      keys.count == 1
        ? "de \(theLines(keys)) no se dice nada" : "de \(keys.count) líneas no se dice nada",
      at: place,
      help: [
        keys.count == 1 ? nil : "son \(keys.shortList).",
        "registre su avance, o un hito, con lo que se haya hecho.",
      ].compactMap { $0 })
  }
}
