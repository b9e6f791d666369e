import Diagnostics
import PlanModel
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

  static func achievementsDiffer(
    _ kind: AchievementKind, _ sum: Int, _ number: Double, _ place: Place, others: [Place],
    last: Place?
  ) -> Diagnostic {
    Diagnostic(
      "resultados-distintos", .warning,
      "se publicaron \(text(number)) resultados de la clase «\(kind.rawValue)» y "
        + (sum == 0 ? "no hay ninguno" : "los asientos dan \(Spanish.grouped(sum))"), at: place,
      related: others.map { .init("esta medición cuenta con ella", $0) }
        + [last.map { .init("este es el último de la lista", $0) }].compactMap { $0 },
      help: [
        "complete los asientos «resultado», diga en «cantidad» por cuántos vale cada uno, o explique "
          + "la diferencia en «nota:» de la medición."
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

  static func measurementWithoutFigure(_ text: String, _ place: Place) -> Diagnostic {
    let written = text.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) }
    let number = written ?? Spanish.number(inWords: text)
    let figure = number.map { Spanish.grouped($0) }
    return Diagnostic(
      "medición-sin-cifra", .warning, "«\(text)» no es una cifra, y esta medición no se cuenta",
      at: place,
      help: [
        figure.map { "escriba «\($0)», «más de \($0)» o «casi \($0)»." }
          ?? "escriba la cifra («80», «más de 80», «casi 80»), o explique en «nota:» por qué no la hay."
      ])
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

  static func sectorDiffers(
    _ sector: String, _ number: Double, _ counted: Int, _ place: Place, first: Place
  ) -> Diagnostic {
    Diagnostic(
      "sector-incompleto", .notice,
      "aquí se dice \(text(number)) y en «áreas» hay \(Spanish.grouped(counted)) de «\(sector)»",
      at: place, related: [.init("aquí está la primera", first)],
      help: [
        "complete «áreas», corrija el número, o diga en «nota:» que la fuente no los nombra a todos."
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
