import Diagnostics
import SourceText
import SpanishText

/// The sentences of this module, in the order of the names of the problems.
enum MustacheMessages {
  /// The finding that a problem amounts to.
  static func diagnostic(for problem: MustacheProblem, in source: SourceText) -> Diagnostic {
    let place = Place(source, problem.range)
    let found = source[problem.range].shortened
    /// An error at the problem's place.
    func error(
      _ id: DiagnosticID, _ headline: String, _ help: String, related: [Diagnostic.Related] = []
    ) -> Diagnostic {
      Diagnostic(id, .error, headline, at: place, related: related, help: [help])
    }

    switch problem.kind {
    case .badDelimiters:
      return error(
        "delimitadores-no-válidos",
        "«\(found)» no dice con qué signos se abren y cierran etiquetas",
        "escriba los dos signos separados por un espacio, como en {{=<% %>=}}, o quite la etiqueta."
      )
    case .blocksAsCode:
      return error(
        "bloque-con-sangría", "«\(found)» está tan adentro del renglón que se leería como código",
        "quite los espacios que lo anteceden: cuatro o más, tras un renglón vacío, son código.")
    case .blocksWithinLine:
      return error(
        "bloque-entre-palabras", "«\(found)» imprime párrafos o tablas y está entre palabras",
        "póngalo solo en su renglón, con un renglón vacío antes y otro después.")
    case .brokenComment:
      return Diagnostic(
        "comentario-partido", .warning, "el comentario termina antes de lo que parece", at: place,
        help: [
          "un comentario llega hasta las primeras llaves que cierran y lo que sigue se imprime: "
            + "escriba los nombres sin llaves dentro del comentario."
        ])
    case .closingWithoutOpening:
      return error(
        "cierre-sin-sección", "«\(found)» cierra una sección que no está abierta",
        "quite esta etiqueta, o abra la sección antes con el mismo nombre y «#».")
    case .emptyName:
      return error(
        "etiqueta-sin-nombre", "a la etiqueta «\(found)» le falta el nombre",
        "escriba el nombre del dato entre las llaves, o quite la etiqueta.")
    case .endlessPartial:
      return error(
        "plantilla-sin-fin", "«\(found)» vuelve a incluir la plantilla en la que está, sin fin",
        "quite esta etiqueta: una plantilla que se incluye a sí misma no termina nunca.")
    case .tooDeep:
      return error(
        "demasiadas-secciones",
        "hay más de \(MustacheParser.maximumDepth) secciones abiertas, unas dentro de otras",
        "revise si falta cerrar alguna; aquí se dejó de leer la plantilla.")
    case .unclosedSection:
      return error(
        "sección-sin-cerrar", "la sección «\(found)» se abre y no se cierra",
        "ponga \(found.closingTag) donde termina lo que depende de ella.")
    case .unclosedTag(let closing):
      return error(
        "etiqueta-sin-cerrar", "la etiqueta «\(found)» se abre y no se cierra",
        "ciérrela con «\(closing)» en el mismo renglón.")
    case .unknownName(let hint):
      return error("dato-desconocido", headline(unknown: found, hint), help(for: hint, found))
    case .unknownPartial:
      return error(
        "plantilla-desconocida", "no hay una plantilla llamada «\(found)» que incluir",
        "revise el nombre, o quite la etiqueta.")
    case .unprintable(let sort):
      return error(
        "dato-sin-texto", "«\(found)» es \(noun(sort)) y así no imprime nada",
        sort == .condition
          ? "encierre lo que depende de ella entre {{#\(found)}} y {{/\(found)}}."
          : "encierre lo que se imprime de ella entre {{#\(found)}} y {{/\(found)}}.")
    case .wrongClosingName(let opening, let name):
      return error(
        "cierre-de-otra-sección", "«\(found)» no cierra la sección que está abierta, «\(name)»",
        "escriba {{/\(name)}}: cada sección se cierra con el nombre con el que se abrió.",
        related: [.init("aquí se abre", Place(source, opening))])
    }
  }

  private static func headline(unknown name: String, _ hint: MustacheHint) -> String {
    switch hint {
    case .itemOutsideSection: "aquí el punto no nombra nada"
    case .ofList(let list):
      "«\(list)» es una lista, y «\(name)» es dato de cada uno de sus elementos"
    case .ofText(let text): "«\(text)» no tiene datos dentro, como «\(name)»"
    case .inside: "«\(name)» no se puede usar en este lugar"
    case .nearest, .known: "«\(name)» no es un dato que una plantilla pueda usar"
    }
  }

  private static func help(for hint: MustacheHint, _ name: String) -> String {
    switch hint {
    case .nearest(let nearest): return "¿quiso decir «\(nearest)»?"
    case .inside(let path):
      let opening = path.map { "{{#\($0)}}" }.joined()
      let closing = path.reversed().map { "{{/\($0)}}" }.joined()
      return "es un dato de «\(path.joined(separator: " › "))»: va entre \(opening) y \(closing)."
    case .ofList(let list): return "va entre {{#\(list)}} y {{/\(list)}}, como {{\(name)}}."
    case .ofText(let text): return "quite el punto y lo que le sigue: {{\(text)}}."
    case .itemOutsideSection:
      return "{{.}} imprime el dato de la sección que lo encierra: úselo dentro de una."
    case .known(let names):
      let shown = names.prefix(12).map(Spanish.quoted)
      let more = names.count > shown.count ? ", entre otros" : ""
      return shown.isEmpty
        ? "quite la etiqueta: aquí no hay datos que usar."
        : "aquí puede usar \(Spanish.or(shown))\(more)."
    }
  }

  private static func noun(_ sort: MustacheSchema.Kind.Sort) -> String {
    switch sort {
    case .text: "un texto"
    case .blocks: "un bloque"
    case .condition: "una condición"
    case .list: "una lista"
    case .record: "un grupo de datos"
    }
  }
}

extension String {
  /// At most one line of fifty characters.
  fileprivate var shortened: String {
    let line = prefix { !$0.isNewline }
    return line.count > 50 ? line.prefix(49) + "…" : line.count < count ? line + "…" : String(line)
  }

  /// The tag that closes the section which this one opens.
  fileprivate var closingTag: String {
    guard let sign = firstIndex(where: { "#^".contains($0) }) else { return self }
    return replacingCharacter(at: sign, with: "/")
  }

  private func replacingCharacter(at index: Index, with character: Character) -> String {
    String(self[..<index]) + String(character) + String(self[self.index(after: index)...])
  }
}
