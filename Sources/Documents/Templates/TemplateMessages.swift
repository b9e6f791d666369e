import Diagnostics
import SourceText
import SpanishText

/// What is said about a template beyond its tags, in the order of the names.
enum TemplateMessages {
  /// Each tag once, however often it was printed.
  static func lostBlocks(_ slots: [TemplateSlots.Slot]) -> [Diagnostic] {
    var told: [String: Set<ByteRange>] = [:]
    return slots.filter { told[$0.tag.source.name, default: []].insert($0.tag.range).inserted }
      .map { lostBlocks(at: $0.tag) }
  }

  private static func lostBlocks(at tag: Place) -> Diagnostic {
    Diagnostic(
      "bloque-perdido", .error,
      "«\(tag.source[tag.range])» imprime párrafos o tablas donde no caben, y se perderían",
      at: tag,
      help: [
        "póngalo solo en su renglón, con un renglón vacío antes y otro después, fuera de tablas, "
          + "de títulos y de bloques de código."
      ])
  }

  static func openFront(at opening: Place) -> Diagnostic {
    Diagnostic(
      "datos-sin-cerrar", .error, "los datos de la plantilla se abren con «---» y no se cierran",
      at: opening,
      help: [
        "ponga otro renglón «---» después de ellos; si quería una raya al principio, escriba «***»."
      ])
  }

  static func reservedCharacter(at place: Place) -> Diagnostic {
    Diagnostic(
      "carácter-privado", .error, "la plantilla tiene un carácter de uso privado", at: place,
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
