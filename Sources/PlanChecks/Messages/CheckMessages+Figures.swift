import Diagnostics
import SpanishText

/// Figures, sums and counts.
extension CheckMessages {
  static func accumulatedTwice(_ indicator: String, _ scope: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "acumulado-que-se-suma", .warning,
      "esta cifra ya es un acumulado y se suma con las anteriores", at: place,
      help: [
        "su alcance dice «\(scope)» y «\(indicator)» tiene «acumulación: suma»; escriba lo nuevo, o "
          + "cambie la acumulación a «último»."
      ])
  }

  static func countDiffers(_ number: Double, _ listed: Int, _ place: Place, list: Place)
    -> Diagnostic
  {
    Diagnostic(
      "cuenta-distinta", .notice,
      "aquí se dice \(text(number)) y la lista tiene \(Spanish.grouped(listed))", at: place,
      related: [.init("aquí empieza la lista", list)],
      help: ["complete la lista, o corrija el número."])
  }

  static func measurementWithoutValue(_ indicator: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "medición-sin-valor", .warning, "esta medición no dice cuánto se midió", at: place,
      help: ["agregue «valor: …»; sin él, «\(indicator)» se queda como estaba."])
  }

  static func meetingCountDiffers(_ listed: Int, _ number: Double, _ place: Place) -> Diagnostic {
    Diagnostic(
      "suma-distinta", .warning,
      "aquí se dice \(text(number)) y hay \(Spanish.count(listed, "jornada", "jornadas"))",
      at: place,
      help: ["complete las jornadas, corrija el número, o explique la diferencia en «nota:»."])
  }

  static func meetingsDiffer(
    _ name: String, _ sum: Double, _ whole: Double, _ place: Place, first: Place
  ) -> Diagnostic {
    Diagnostic(
      "suma-distinta", .warning,
      "las jornadas suman \(text(sum)) y el total dice \(text(whole))", at: place,
      related: [.init("aquí empieza «\(name)» por jornada", first)],
      help: ["corrija una de las cifras, o explique la diferencia en «nota:»."])
  }

  static func mixedMeasure(
    isShare: Bool, _ number: Double, _ what: String, _ place: Place, other: Place
  ) -> Diagnostic {
    Diagnostic(
      "medida-mezclada", .warning,
      isShare
        ? "esto es un porcentaje, y \(what) es una cantidad"
        : "esto es una cantidad, y \(what) es un porcentaje", at: place,
      related: [.init("aquí está \(what)", other)],
      help: [
        isShare
          ? "así no se pueden sumar ni comparar: escriba cuántos son, sin «%»."
          : "así no se pueden sumar ni comparar: escriba «\(text(number)) %» si eso es, o qué "
            + "porcentaje son."
      ])
  }

  static func sharesDiffer(_ sum: Double, _ place: Place) -> Diagnostic {
    Diagnostic(
      "suma-distinta", .warning, "los porcentajes suman \(text(sum)) y no 100", at: place,
      help: [
        "corríjalos, o explique en «nota:» por qué (se podía elegir más de una opción, por ejemplo)."
      ])
  }

  static func sumDiffers(_ sum: Double, _ whole: Double, _ place: Place, whole wholePlace: Place)
    -> Diagnostic
  {
    Diagnostic(
      "suma-distinta", .warning, "las partes suman \(text(sum)) y el total dice \(text(whole))",
      at: place, related: [.init("este es el total", wholePlace)],
      help: ["corrija una de las cifras, o explique la diferencia en «nota:»."])
  }

  static func venuesDiffer(_ name: String, _ number: Double, _ counted: Int, _ place: Place)
    -> Diagnostic
  {
    Diagnostic(
      "cuenta-distinta", .notice,
      "aquí se dice \(text(number)) y entre las sedes se cuentan \(Spanish.grouped(counted))",
      at: place,
      help: [
        "cada sede se cuenta una vez; complete las sedes, corrija «\(name)», o explique la "
          + "diferencia en «nota:»."
      ])
  }

  private static func text(_ number: Double) -> String { Spanish.decimal(number, digits: 2) }
}
