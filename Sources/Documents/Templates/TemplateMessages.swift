import Diagnostics
import SourceText
import SpanishText

/// What is said about a template beyond its tags, in the order of the names.
enum TemplateMessages {
  static func reservedCharacter(in source: SourceText) -> Diagnostic {
    Diagnostic(
      "carácter-privado", .error, "la plantilla tiene un carácter de uso privado",
      at: Place(source, source.range),
      help: ["bórrelo: suele llegar al copiar de un PDF y no se ve; el programa lo usa por dentro."]
    )
  }

  static func unknownKey(_ key: String, at place: Place) -> Diagnostic {
    let known = TemplateFront.Key.allCases.map(\.rawValue)
    let nearest = Suggestion.nearest(to: key, in: known)
    return Diagnostic(
      "dato-de-plantilla-desconocido", .error, "«\(key)» no es un dato de la plantilla", at: place,
      help: [
        nearest.map { "¿quiso decir «\($0):»?" }
          ?? "entre los renglones «---» van \(Spanish.and(known.map { "«\($0):»" })); "
          + "el texto va después."
      ])
  }
}
