import Arguments
import Diagnostics
import FileSystem
import JSONText
import SourceText
import YAMLSyntax

/// `snt sintaxis`: the tree of a file as JSON.
enum SyntaxCommand {
  static let file = Parameter<String>(
    "ARCHIVO", "El archivo; «-» lee la entrada estándar.", kind: .file)

  static let command = Command<Environment>(
    "sintaxis", "Muestra cómo se lee un archivo, como JSON.",
    discussion: """
      Los grupos salen como objetos, las listas como arreglos y todo valor como texto; un valor \
      vacío es null. Si el archivo no se puede leer, dice qué corregir.
      """,
    examples: [
      Example("snt sintaxis plans/ceaytp-2023-2024/plan.yaml", "El plan, como lo lee el programa.")
    ],
    accepts: [file]
  ) { values, environment in
    let name = values[file]
    let bytes = name == "-" ? try environment.input() : try Files.read(name)
    let source = SourceText(name: name == "-" ? "(entrada)" : name, bytes: bytes)
    let document = YAMLDocument(source)
    guard document.isWellFormed else { throw Stop(document.diagnostics, in: [source.name]) }
    environment.show(document.diagnostics)
    var writer = JSONWriter(indented: true)
    write(document.root, to: &writer)
    environment.output(writer.text + "\n")
    return .success
  }

  /// Writes a node: mappings as objects, sequences as arrays, scalars as strings.
  private static func write(_ element: YAMLElement, to writer: inout JSONWriter) {
    switch element.shape {
    case .empty: writer.write(.null)
    case .blockSequence, .flowSequence:
      writer.open("[")
      for item in element.items {
        writer.beginElement()
        write(item, to: &writer)
      }
      writer.close("]")
    case .blockMapping, .flowMapping:
      writer.open("{")
      for entry in element.entries {
        writer.beginMember(entry.key.text)
        write(entry.value, to: &writer)
      }
      writer.close("}")
    case .plain, .singleQuoted, .doubleQuoted, .literal, .folded:
      writer.writeString(element.text)
    }
  }
}
