import Diagnostics
import SourceText
import SpanishText
import TerminalText

/// The sentences of this module, in the order of the names of the problems.
enum YAMLMessages {
  /// The finding that a problem amounts to, with its sentence and, where there is one, its mend.
  static func diagnostic(for problem: YAMLProblem, in source: SourceText) -> Diagnostic {
    let place = Place(source, problem.range)
    let found = source[problem.range]
    /// An error at the problem's place.
    func error(
      _ id: DiagnosticID, _ headline: String, _ help: String..., fix: TextEdit? = nil,
      related: [Diagnostic.Related] = []
    ) -> Diagnostic {
      Diagnostic(id, .error, headline, at: place, related: related, help: help, fix: fix)
    }
    /// A warning at the problem's place.
    func warning(_ id: DiagnosticID, _ headline: String, _ help: String, fix: TextEdit? = nil)
      -> Diagnostic
    {
      Diagnostic(id, .warning, headline, at: place, help: [help], fix: fix)
    }
    /// The edit that puts a range in quotation marks, in place of those that stand around it already.
    func quoting(_ range: ByteRange) -> TextEdit {
      let text = source[range]
      let isQuoted =
        text.count > 2 && text.first == text.last && (text.first == "\"" || text.first == "'")
      return TextEdit(
        range, YAMLQuoting.quoted(isQuoted ? String(text.dropFirst().dropLast()) : text))
    }

    switch problem.kind {
    case .alias:
      return error(
        "alias-no-admitido", "«\(found)» es un alias de YAML, y aquí no se usan alias",
        "si es texto, va entre comillas:", fix: quoting(source.restOfLine(from: problem.range)))
    case .anchor:
      return error(
        "ancla-no-admitida", "«\(found)» es un ancla de YAML, y aquí no se usan anclas",
        "si es texto, va entre comillas:", fix: quoting(source.restOfLine(from: problem.range)))
    case .badBlockHeader:
      return error(
        "bloque-mal-abierto", "después de «|» o «>» no va texto en el mismo renglón",
        "escriba el texto desde el renglón siguiente, con más sangría.")
    case .badEscape:
      return error(
        "escape-no-válido", "«\(found)» no significa nada entre comillas dobles",
        "una diagonal invertida se escribe doble (\\\\), o use comillas sencillas: 'C:\\actas'.")
    case .blockScalarIndentation:
      return error(
        "bloque-mal-sangrado",
        "no se distingue con cuánta sangría empieza el texto de este bloque",
        "quite los espacios de los renglones vacíos antes del texto y no use tabuladores.")
    case .colonInValue(let value):
      return error(
        "dos-puntos-en-valor", "hay otro «: » dentro del valor y no se sabe dónde termina la clave",
        "el valor que lleva dos puntos y espacio va entre comillas:", fix: quoting(value))
    case .commentForValue(let value):
      return warning(
        "comentario-dudoso",
        "lo que empieza con «#» se toma como comentario, y aquí no queda valor",
        "si es el valor, va entre comillas; si es un comentario, ponga un espacio después de «#»:",
        fix: quoting(value))
    case .complexKey:
      return error(
        "clave-compuesta", "una clave es un texto sencillo, no una lista ni un grupo",
        "escriba un nombre seguido de dos puntos; si es texto, póngalo entre comillas.")
    case .controlCharacter:
      return error(
        "no-es-texto", "el archivo trae caracteres que no son de texto",
        "parece un archivo binario (Word, Excel, PDF…). Guarde el contenido como texto sin formato, "
          + "en UTF-8.")
    case .dashInLine:
      return error(
        "lista-en-el-renglón", "una lista con guiones no empieza en el renglón de su clave",
        "ponga el primer guion en el renglón siguiente, con más sangría.")
    case .dashInMapping:
      return error(
        "lista-entre-claves", "aquí se esperaba una clave y hay un guion de lista",
        "los guiones van debajo de la clave a la que pertenecen, con más sangría que ella.")
    case .deepNesting:
      return error(
        "demasiados-niveles",
        "hay más de \(YAMLParser.maximumDepth) niveles, unos dentro de otros",
        "un plan usa menos de diez: revise la sangría o los corchetes de este lugar.")
    case .directive:
      return error(
        "directiva-no-admitida",
        "los renglones que empiezan con «%» son directivas de YAML y no se usan",
        "quite este renglón.")
    case .duplicateKey(let first):
      return error(
        "clave-duplicada", "la clave «\(found)» está dos veces en el mismo grupo",
        "deje una sola, o cambie el nombre de una de las dos.",
        related: [.init("aquí está la primera", Place(source, first))])
    case .emptyKey:
      return error(
        "clave-vacía", "falta la clave antes de los dos puntos",
        "escriba el nombre del dato antes de «:».")
    case .glueAfterDash:
      return error(
        "falta-espacio", "falta un espacio después del guion",
        "entre el guion y su dato va un espacio:",
        fix: TextEdit(.at(problem.range.start + 1), " "))
    case .glueAfterColon(let colon):
      return error(
        "falta-espacio", "falta un espacio después de los dos puntos",
        "entre la clave y su valor van dos puntos y un espacio:",
        fix: TextEdit(.at(colon + 1), " "))
    case .inconsistentIndentation(let expected):
      return error(
        "sangría-dispareja", "este renglón no está alineado con los de su grupo",
        "los datos del mismo nivel empiezan en la misma columna; aquí se esperaban "
          + Spanish.count(expected, "espacio", "espacios") + " al principio.")
    case .keyAcrossLines:
      return error(
        "clave-en-varios-renglones", "la clave ocupa más de un renglón",
        "escriba la clave completa y sus dos puntos en un solo renglón.")
    case .keyInContinuation(let key):
      return error(
        "clave-muy-adentro",
        "«\(source[key].truncated(to: 30)):» está más adentro que el renglón de arriba, que no abre un grupo",
        "si el de arriba es una clave, le faltan sus dos puntos; si ya tiene su valor, alinee esta "
          + "clave con las de su grupo; si todo es un texto, póngalo entre comillas.")
    case .keyTooLong:
      return error(
        "clave-muy-larga", "la clave pasa de 1,024 caracteres",
        "revise si falta un «: » o un salto de renglón antes.")
    case .mappingAfterMarker:
      return error(
        "contenido-tras-marca", "después de «---» los datos empiezan en el renglón siguiente",
        "ponga un salto de renglón después de «---», o quítelo: no hace falta.")
    case .missingColon:
      return error(
        "falta-dos-puntos", "aquí se esperaba una clave con sus dos puntos",
        "cada dato se escribe «clave: valor». Si el renglón continúa el texto de arriba, dele más "
          + "sangría que a su clave.")
    case .missingComma:
      return error(
        "falta-coma", "entre corchetes o llaves, los elementos se separan con comas",
        "ponga una coma antes de este lugar; si es parte del texto, ponga el texto entre comillas.")
    case .notUTF8:
      return error(
        "no-es-utf-8", "el archivo no está guardado en UTF-8",
        "ábralo en su editor y guárdelo otra vez; al guardar, elija la codificación UTF-8 en lugar "
          + "de «ANSI», «Windows-1252» o «Unicode».")
    case .openLastLine:
      return error(
        "bloque-sin-final",
        "el bloque termina en un renglón de puros espacios, sin salto de renglón",
        "borre esos espacios, o agregue un salto de renglón al final del archivo.",
        fix: TextEdit(problem.range, ""))
    case .reservedCharacter(let value):
      return error(
        "carácter-reservado", "un valor no puede empezar con «\(found)» sin comillas",
        "póngalo entre comillas:", fix: quoting(value))
    case .severalDocuments:
      return error(
        "varios-documentos", "el archivo trae más de un documento",
        "deje uno solo: «---» y «...» separan documentos y aquí no hacen falta.")
    case .splitNumber(let value):
      let number = source[value].filter { $0 != " " }
      return error(
        "número-partido", "«\(number)» entre llaves son dos datos: la coma los separa",
        "entre llaves, un número con coma va entre comillas:",
        fix: TextEdit(value, "\"\(number)\""))
    case .strayComma:
      return error(
        "coma-de-más", "hay una coma sin elemento antes",
        "quite la coma, o escriba el elemento que falta.")
    case .strayContent:
      return error(
        "texto-suelto", "«\(found.truncated(to: 40))» está fuera de lugar",
        "el dato de arriba ya terminó: revise la sangría y los guiones de este renglón.")
    case .suspiciousComment(let value):
      return warning(
        "comentario-dudoso", "lo que sigue a « #» se toma como comentario y no se lee",
        "si es parte del texto, va entre comillas; si es un comentario, sepárelo con dos espacios:",
        fix: quoting(value))
    case .suspiciousDash:
      return warning(
        "guion-dudoso", "este guion no empieza una lista: el renglón continúa el texto de arriba",
        "si es texto, una los renglones; si es una lista, la clave va sola y los guiones debajo.")
    case .tabIndentation:
      return error(
        "tabulador-en-sangría", "la sangría lleva un tabulador",
        "use espacios, tantos como los renglones de su mismo nivel:",
        fix: TabMend(problem.range, in: source).edit)
    case .tag:
      return error(
        "etiqueta-no-admitida", "«\(found)» es una etiqueta de YAML, y aquí no se usan etiquetas",
        "si es texto, va entre comillas:", fix: quoting(source.restOfLine(from: problem.range)))
    case .textAfterValue(let value):
      return error(
        "texto-tras-el-valor", "hay texto después de que el valor ya cerró",
        "si las comillas o los corchetes son parte del texto, el valor entero va entre comillas:",
        fix: quoting(value))
    case .tooLarge:
      return error(
        "archivo-muy-grande", "el archivo pasa de 4 GB",
        "un plan ocupa unos cuantos KB: revise si es el archivo correcto.")
    case .tooManyProblems:
      return error(
        "demasiados-errores",
        "hay más de \(YAMLParser.maximumProblems) errores; aquí se dejó de revisar",
        "corrija los primeros y vuelva a intentar.")
    case .unclosedBracket:
      return error(
        "corchete-sin-cerrar", "«\(found)» se abre y no se cierra",
        "ciérrelo con su pareja, o ponga el texto entre comillas si no es una lista.")
    case .unclosedQuote:
      return error(
        "comillas-sin-cerrar", "estas comillas se abren y no se cierran",
        "ciérrelas al final del texto; si el texto sigue en otro renglón, dele más sangría que a la "
          + "clave.")
    case .unexpectedBracket:
      return error(
        "corchete-de-más", "«\(found)» no cierra lo que se abrió",
        "revise que cada «[» cierre con «]» y cada «{» con «}».")
    }
  }
}

extension SourceText {
  /// From the start of a range to the end of its line, without a trailing comment and white space.
  fileprivate func restOfLine(from range: ByteRange) -> ByteRange {
    var end = range.start
    while end < bytes.count, !bytes[end].isLineBreak {
      if bytes[end] == .hash, end > range.start, bytes[end - 1].isBlank { break }
      end += 1
    }
    while end > range.start, bytes[end - 1].isBlank { end -= 1 }
    return ByteRange(range.start, end)
  }
}
