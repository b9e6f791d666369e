import Foundation
import SourceText
import SpanishText
import Testing
import YAMLSyntax

@testable import PlanFiles

/// Keys and words of closed lists come out as the format spells them; what a person wrote does not
/// change.
@Suite("The canonical form of a plan")
struct PlanFormatTests {
  private func formatted(_ text: String) -> String? {
    PlanFormat.formatted(YAMLDocument(SourceText(name: "", text))).map { $0[$0.range] }
  }

  @Test(arguments: [
    ("TITULO: x", "título: x"), ("\"titulo\": x", "título: x"), ("vigencia: 2017", "periodo: 2017"),
    ("areas: {DG: x}", "áreas: {DG: x}"),
    ("areas: {DG: {Nombre: x, SECTOR: z}}", "áreas:\n  DG: {nombre: x, sector: z}"),
    ("areas:\n  titulo: x", "áreas:\n  titulo: x"),
    ("otra: no", "otra: no"), ("titulo: no", "título: \"no\""),
    ("titulo: no # 5", "título: no # 5"),
    ("Ejes: {1: {ponderacion: 2}}", "ejes:\n  1: {peso: 2}"),
    (
      "niveles: [rutas]\nrutas:\n  1:\n    Líneas de acción:\n      1.1: {plazo: 2017}",
      "niveles: [rutas]\nrutas:\n  1:\n    líneas:\n      1.1: {temporalidad: 2017}"
    ),
    ("ejes:\n  1: {Medida: CONTINUA}", "ejes:\n  1: {medida: continua}"),
    (
      "comision:\n  integrantes:\n    NL: {voto: SI}\n    BC: {voto: no}\n    CP: {nombre: no}",
      "comisión:\n  integrantes:\n    NL: {voto: sí}\n    BC: {voto: no}\n    CP: {nombre: \"no\"}"
    ),
    (
      "reglas: {quorum: x, convocatoria Ordinaria: y}",
      "reglas: {quórum: x, convocatoria Ordinaria: y}"
    ),
    (
      "sesiones: {o 1: {temas: [{Punto: x}, {puntos: [{Punto: x}]}]}}",
      "sesiones:\n  o 1:\n    temas:\n      - {tema: x}\n      - puntos:\n          - {punto: x}"
    ),
    ("titulo: x\ntítulo: z", "titulo: x\ntítulo: z"),
    ("firmas:\n- Nombre: x", "firmas:\n  - nombre: x"),
    ("responsables: [{area: x}]", "responsables:\n  - {área: x}"),
  ])
  func spellsPlans(_ text: String, _ expected: String) {
    #expect(formatted("formato: snt/1\n" + text + "\n") == "formato: snt/1\n" + expected + "\n")
    #expect(formatted("Formato: snt/1\n" + expected) == "formato: snt/1\n" + expected + "\n")
  }

  @Test(arguments: [
    (
      "sesion: ordinaria 1\n    temas:\n      - toma de conocimiento: x\n        Resultado: APROBADO",
      "sesión: ordinaria 1\n    temas:\n      - conocimiento: x\n        resultado: aprobado"
    ),
    ("avance: 1.1\n    Estado: concluida", "avance: 1.1\n    estado: concluida"),
    ("avance: 1.1\n    estado: terminada", "avance: 1.1\n    estado: terminada"),
    (
      "evento: x\n    lugar: z\n    cifras: {Estado: 5}",
      "evento: x\n    sede: z\n    cifras: {Estado: 5}"
    ),
    (
      "evaluacion: 1\n    independiente: {a: Inactivo}",
      "evaluación: 1\n    independiente: {a: inactivo}"
    ),
    (
      "evaluacion: 1\n    independiente: {Cumplimiento: Inactivo, Apertura: MARGINAL}",
      "evaluación: 1\n    independiente: {cumplimiento: inactivo, apertura: marginal}"
    ),
    (
      "evaluacion: 1\n    independiente: {cumplimiento: {Apertura: Inactivo}}",
      "evaluación: 1\n    independiente:\n      cumplimiento: {Apertura: inactivo}"
    ),
    (
      "Resultado: Diagnostico\n    Texto: x\n    Lineas: [1]",
      "resultado: diagnóstico\n    texto: x\n    líneas: [1]"
    ),
    (
      "evidencias: [x, {Archivo: z}]\n    nota: si",
      "evidencia:\n      - x\n      - {archivo: z}\n    nota: si"
    ),
  ])
  func spellsLogs(_ text: String, _ expected: String) {
    let head = "formato: snt/1\nentradas:\n  - fecha: 2017-01-01\n    "
    #expect(formatted(head + text + "\n") == head + expected + "\n")
    #expect(formatted(head + expected) == head + expected + "\n")
  }

  @Test(arguments: ["titulo: x\n", "nombre: build\nentradas: [a]\n", "- titulo: x\n"])
  func otherFilesKeepTheirKeys(_ text: String) { #expect(formatted(text) == text) }

  static let plans: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../plans").standardizedFileURL.path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { folder + "/" + $0 }
  }()

  /// The plans with their keys in capitals and without accents say the same as before, and come out
  /// as they were.
  @Test(arguments: plans) func aPlanIsWrittenRightAgain(_ folder: String) throws {
    let known = Set(
      (FormatDescription.planRecords + FormatDescription.logRecords).flatMap(\.fields).map(\.name)
        + FormatDescription.levels.map(\.name))
    for name in ["plan.yaml", "bitacora.yaml"] {
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      let source = SourceText(name: name, text)
      let document = YAMLDocument(source)
      var edits: [TextEdit] = []
      func visit(_ element: YAMLElement) {
        for item in element.items { visit(item) }
        for entry in element.entries {
          // The chapters of the narrative are the plan's own words.
          let isOwn = ["presentación", "presentacion"].contains(entry.key.text)
          if known.contains(entry.key.text), !entry.key.text.contains(" "), !isOwn {
            edits.append(TextEdit(entry.key.range, entry.key.text.folded))
          }
          visit(entry.value)
        }
      }
      visit(document.root)
      let folded = try #require(source.applying(edits))
      #expect(folded != source || name == "bitacora.yaml")
      let result = PlanFormat.formatted(YAMLDocument(folded)).map { $0[$0.range] }
      let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false)
      }
      let difference = lines(result ?? "").difference(from: lines(text))
      #expect(difference.isEmpty, "\(name): \(difference)")
    }
  }
}
