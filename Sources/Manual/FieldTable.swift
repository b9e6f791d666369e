import DocumentModel
import PlanFiles
import SpanishText

/// Keys of the format as a table: what may stand behind each, and what it is for.
enum FieldTable {
  /// The table of some keys; neighbours that are described alike share a row.
  static func block(_ fields: some Sequence<FieldDescription>) -> Block {
    var rows: [(names: [String], field: FieldDescription)] = []
    for field in fields {
      if let last = rows.last?.field, last.summary == field.summary, last.shape == field.shape {
        rows[rows.count - 1].names.append(field.name)
      } else {
        rows.append(([field.name], field))
      }
    }
    return .table(
      Table(
        [
          .key("Clave"), .words("Qué\u{A0}lleva", weight: 2, minimum: 12),
          .words("Para qué sirve", weight: 3, minimum: 18),
        ],
        rows.map { names, field in
          [
            names.map { RichText($0) }.joinedByLines(), RichText(ShapeWords.text(field.shape)),
            RichText(purpose(field)),
          ]
        }, isDense: true))
  }

  /// The keys of a group under the words by which other groups name it.
  static func section(_ record: RecordSchema, without left: Set<String> = []) -> [Block] {
    [
      .heading(2, "Los datos \(Spanish.of(record.name))"),
      block(record.fields.filter { !left.contains($0.name) }),
    ]
  }

  private static func purpose(_ field: FieldDescription) -> String {
    var text = (field.isRequired ? "Obligatoria. " : "") + field.summary
    if !field.synonyms.isEmpty {
      text += " También se admite \(Spanish.or(field.synonyms.map { Spanish.quoted($0) }))."
    }
    return text
  }
}

/// What may stand behind a key, in the words of the manual.
enum ShapeWords {
  /// «texto», «lista de claves», «suma, último, promedio o máximo».
  static func text(_ shape: ValueShape) -> String {
    switch shape {
    case .text: "texto"
    case .choice(let words): Spanish.or(words)
    case .yesNo: "sí o no"
    case .date: "fecha"
    case .number: "número"
    case .percentage: "0 a 100"
    case .figure: "cifra"
    case .reference: "clave"
    case .list(let item): "lista \(several(item))"
    case .map(.text): "claves propias, cada una con su texto"
    case .map(.figure): "nombres, cada uno con su cifra"
    case .map(.map(.either)): "modos de dividir, cada uno con sus partes y sus cifras"
    case .map(.either([.figure, .map(.figure)])): "partes, cada una con su cifra o sus cifras"
    case .map(.number): "palabras, cada una con su número"
    case .map(.either(let shapes)) where shapes.first == .text:
      "claves propias, cada una con \(shapes.map(text).joined(separator: " o "))"
    case .map(.choice): "nombres, cada uno con una de esas palabras"
    case .map(.record(let name)): "claves propias, \(ofEach(name))"
    case .map(let value): "claves propias, cada una con \(text(value))"
    case .record(let name): "datos \(Spanish.of(name))"
    case .either(let shapes): shapes.map(text).joined(separator: "; o bien, ")
    }
  }

  /// The elements of a list.
  private static func several(_ item: ValueShape) -> String {
    switch item {
    case .text: "de textos"
    case .reference: "de claves"
    case .date: "de fechas"
    case .map: "de fechas con su motivo"
    case .record(let name): ofEach(name)
    case .either(let shapes): shapes.map(several).joined(separator: ", o ")
    default: "de \(text(item))"
    }
  }

  /// «con los datos de cada alianza», for «una alianza».
  private static func ofEach(_ name: String) -> String {
    "con los datos de cada \(name.split(separator: " ").dropFirst().joined(separator: " "))"
  }
}

extension FieldTable {
  /// The keys of a kind of entry, without those of every entry.
  static func kind(_ key: String) -> [Block] {
    guard let kind = FormatDescription.kind(key) else { return [] }
    return [block([kind.key] + kind.fields)]
  }
}
