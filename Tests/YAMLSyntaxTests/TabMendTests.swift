import SourceText
import Testing
import YAMLSyntax

/// A tab in indentation is mended by the columns of the lines around it; → stands for a tab.
@Suite("Mends of tabs")
struct TabMendTests {
  @Test(arguments: [
    ("ejes:\n→nombre: x", 2), ("a: b\n→c: d", 2),
    // One tab is as deep as the line above; several are counted.
    ("ejes:\n  1:\n    líneas:\n      nombre: x\n→peso: 2", 6),
    ("ejes:\n  1:\n    líneas:\n      nombre: x\n→→→peso: 2", 6),
    ("ejes:\n  1:\n    nombre: x\n→→peso: 2", 4), ("ejes:\n  1:\n→→peso: 2", 4),
    ("ejes:\n  1:\n    líneas:\n→→→1.1: x", 6), ("ejes:\n  1:\n    líneas:\n→1.1: x", 6),
    // The file indents by four.
    ("ejes:\n    1:\n        nombre: x\n→→peso: 2", 8), ("ejes:\n    1:\n→→nombre: x", 8),
    // Spaces with a tab among them tell nothing; comments and empty lines are no neighbours.
    ("ejes:\n  1:\n    nombre: x\n  →peso: 2", 4),
    ("ejes:\n  1:\n    nombre: x\n\n  # nada\n→peso: 2", 4),
    // What belongs to an item stands behind its dash, and a dash below others.
    ("entradas:\n  - fecha: x\n→hito: 1", 4), ("entradas:\n  - fecha: x\n→→hito: 1", 4),
    ("entradas:\n  - fecha: x\n    hito: 1\n→- fecha: y", 2), ("entradas:\n→- fecha: x", 2),
    ("entradas:\n- fecha: x\n→hito: 1", 2),
    // Tabs everywhere: each is a level.
    ("ejes:\n→1:\n→→nombre: x", 2), ("ejes:\r\n  1:\r\n→→peso: 2", 4),
  ])
  func isMended(_ lines: String, _ column: Int) throws {
    let text = lines.replacing("→", with: "\t")
    let document = YAMLDocument(SourceText(name: "a.yaml", text + "\n"))
    let finding = try #require(
      document.diagnostics.first { $0.id == "tabulador-en-sangría" })
    #expect(finding.fix?.replacement == String(repeating: " ", count: column))
  }

  @Test(arguments: [
    ("nota: #urgente lo de siempre", true), ("nota: #5", true), ("- #urgente", true),
    ("nota: # urgente", false), ("nota: ## urgente", false), ("nota:  # urgente", false),
    ("ejes: #todos\n  1: uno", false), ("nota: #", false), ("nota:\n  #urgente\n", false),
  ])
  func aCommentInPlaceOfAValue(_ text: String, _ isFound: Bool) {
    let document = YAMLDocument(SourceText(name: "a.yaml", text + "\n"))
    #expect(document.diagnostics.map(\.id) == (isFound ? ["comentario-dudoso"] : []))
    if let edit = document.diagnostics.first?.fix {
      #expect(edit.replacement == "\"\(text.drop { $0 != "#" })\"")
    }
  }
}
