import PlanModel
import SourceText
import Testing
import YAMLSyntax

@testable import PlanFiles

/// Keys are found by their bytes, and only otherwise by their text; both ways must agree.
@Suite("How keys are spelt")
struct SpellingTests {
  @Test(arguments: [
    // As written, between quotation marks, without accents, in capitals, decomposed, escaped.
    ("descripción", "descripción"), ("\"descripción\"", "descripción"),
    ("'descripción'", "descripción"), ("descripcion", "descripción"),
    ("DESCRIPCIÓN", "descripción"), ("descripcio\u{301}n", "descripción"),
    ("\"descripci\\u00f3n\"", "descripción"), ("plazo", "temporalidad"), ("Plazo", "temporalidad"),
    ("medida", "medida"), ("medidas", nil), ("descripció", nil), ("\"\"", nil),
  ])
  func findsTheField(_ written: String, _ expected: String?) {
    let document = YAMLDocument(SourceText(name: "plan.yaml", "\(written): x\n"))
    let keys = document.root.entries.map(\.key)
    #expect(keys.count == 1)
    #expect(keys.map { PlanItemSchema.record.fieldName(of: $0)?.text } == [expected])
  }

  @Test func everySpellingOfEveryKindFindsItsField() {
    for schema in FactSchema.kinds.map(\.record) {
      for spelling in schema.fields.flatMap({ [$0.name] + $0.synonyms }) {
        let document = YAMLDocument(SourceText(name: "bitacora.yaml", "\(spelling): x\n"))
        let found = document.root.entries.map { schema.fieldName(of: $0.key)?.text }
        let meant = schema.fields.last { $0.name == spelling || $0.synonyms.contains(spelling) }
        #expect(found == [meant?.name], "\(spelling) in \(schema.name)")
      }
    }
  }

  @Test(arguments: [
    ("fecha: x\navance: 1\nnota: y", "avance"), ("nota: y\nfecha: x", "nota"),
    ("sesion: o\nacuerdo: a", "sesión"), ("EVALUACIÓN: 1", "evaluación"),
    ("\"medici\\u00f3n\": 1", "medición"), ("fecha: x\ntexto: y", nil),
  ])
  func findsTheKindOfAnEntry(_ text: String, _ expected: String?) {
    let document = YAMLDocument(SourceText(name: "bitacora.yaml", text + "\n"))
    #expect(FactSchema.kind(of: document.root)?.key == expected)
  }

  @Test func textsAreToldApartByTheirBytes() {
    let text = "plano: uno\n'simple': ''\n\"doble\": \"a\\tb\"\nbloque: |\n  dos\n  tres\n"
    let document = YAMLDocument(SourceText(name: "x.yaml", text))
    let elements = document.root.entries.flatMap { [$0.key, $0.value] }
    #expect(elements.count == 8)
    for element in elements {
      #expect(element.textHash == YAMLElement.textHash(of: element.text))
      #expect(element.isSpelled(Array(element.text.utf8)))
      #expect(!element.isSpelled(Array(element.text.utf8) + [0x78]))
    }
  }
}
