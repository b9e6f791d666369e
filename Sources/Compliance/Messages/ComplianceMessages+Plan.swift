import Diagnostics
import SourceText
import SpanishText

/// What a plan says of its follow-up.
extension ComplianceMessages {
  static func badMark(_ mark: String, _ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "marca-no-válida", .error,
      "«\(text.shortened)» no dice qué quiere decir la marca «\(mark.shortened)»", at: place,
      help: ["escriba «cumple», «no cumple» o «no aplica»."])
  }

  static func badRange(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "rango-no-válido", .error, "«\(text.shortened)» no es un rango de porcentajes", at: place,
      help: ["escriba los dos límites, primero el menor: «80 a 100». Los dos cuentan en el rango."])
  }

  static func differentFigures(_ figures: [PublishedComparison], _ source: SourceText)
    -> Diagnostic
  {
    let told = figures.map { comparison in
      let figure = comparison.figure
      let key = figure.key.isEmpty ? "" : "\(figure.key), "
      return "\(key)\(subject(figure)): se publicó \(figure.valueText) y la matriz da "
        + (comparison.computed ?? "")
    }
    return Diagnostic(
      "cifra-distinta", .warning,
      figures.count == 1
        ? "una cifra publicada no es la que da la matriz"
        : "\(Spanish.grouped(figures.count)) cifras publicadas no son las que da la matriz",
      at: Place(source, figures[0].figure.range),
      help: [
        told.prefix(TroublePile.placeLimit).joined(separator: "; ")
          + (told.count > TroublePile.placeLimit
            ? "; y \(Spanish.grouped(told.count - TroublePile.placeLimit)) más." : "."),
        "Corrija la que esté mal, o explique la diferencia en «nota».",
      ])
  }

  static func listWithoutMatrix(_ place: Place) -> Diagnostic {
    Diagnostic(
      "cumplimiento-incompleto", .error, "hay una lista de instituciones y ninguna matriz",
      at: place,
      help: ["agregue «matriz:», o «publicado:» si solo hay cifras publicadas."])
  }

  static func matrixWithoutActivities(_ place: Place) -> Diagnostic {
    Diagnostic(
      "cumplimiento-incompleto", .error, "hay una matriz y el plan no tiene actividades", at: place,
      help: ["escriba los ejes en «ejes:», y en cada uno sus «actividades:», con su clave."])
  }

  static func matrixWithoutList(_ place: Place) -> Diagnostic {
    Diagnostic(
      "cumplimiento-incompleto", .error, "hay una matriz y no se dice de qué instituciones es",
      at: place,
      help: [
        "agregue «instituciones:» con la tabla que da la clave, el nombre, el sector y el grupo de "
          + "cada una."
      ])
  }

  static func missingTable(_ path: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "tabla-ausente", .error, "no está el archivo «\(path.shortened)»", at: place,
      help: ["revise el nombre; la ruta se cuenta desde la carpeta del plan."])
  }

  static func noTables(_ place: Place) -> Diagnostic {
    Diagnostic(
      "cumplimiento-incompleto", .error, "«cumplimiento» no nombra ninguna tabla", at: place,
      help: ["agregue «instituciones:» y «matriz:», o «publicado:» si solo hay cifras publicadas."])
  }

  static func overlappingRanges(
    _ first: PercentageRange, _ second: PercentageRange, _ place: Place, first firstPlace: Place
  ) -> Diagnostic {
    Diagnostic(
      "rango-encimado", .error,
      "los rangos «\(first.name)» y «\(second.name)» tienen porcentajes en común", at: place,
      related: [.init("aquí está «\(first.name)»", firstPlace)],
      help: ["los dos límites cuentan en cada rango: deje cada porcentaje en uno solo."])
  }

  static func repeatedName(
    _ name: String, in key: String, _ place: Place, first firstPlace: Place
  ) -> Diagnostic {
    Diagnostic(
      "clasificación-repetida", .error, "«\(name.shortened)» está dos veces en «\(key)»", at: place,
      related: [.init("aquí está la primera", firstPlace)],
      help: ["quite una de las dos, o escriba el nombre que falta."])
  }

  static func repeatedTable(_ path: String, _ place: Place, first firstPlace: Place) -> Diagnostic {
    Diagnostic(
      "tabla-repetida", .warning, "«\(path.shortened)» está dos veces en «matriz»", at: place,
      related: [.init("aquí está la primera", firstPlace)],
      help: ["se lee una vez; quite una de las dos, o escriba la tabla que falta."])
  }

  static func reservedName(_ name: String, in key: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "nombre-reservado", .error,
      "«\(name.shortened)» quiere decir todas las instituciones y está en «\(key)»", at: place,
      help: ["dé otro nombre al grupo o al sector, también en la tabla de instituciones."])
  }

  static func tableOutside(_ path: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      "tabla-ausente", .error, "«\(path.shortened)» no está en la carpeta del plan", at: place,
      help: ["copie la tabla a la carpeta, y escriba su ruta desde ahí."])
  }
}
