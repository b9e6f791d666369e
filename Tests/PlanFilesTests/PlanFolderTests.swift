import Foundation
import Testing

@testable import PlanFiles

/// What is read of a plan's folder.
@Suite("A plan's folder")
struct PlanFolderTests {
  /// The narrative that is read from a folder with some files.
  private func texts(_ plan: String, _ files: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "snt-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let all = [("plan/plan.yaml", PlanReadingTests.head + plan + "\n")] + files.map { ($0, "Hola") }
    for (name, text) in all {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try PlanFolder.load(folder.appending(path: "plan").path).texts.keys.sorted()
  }

  @Test func everyTextThatIsNamedIsRead() throws {
    let plan = """
      textos:
        antecedentes: textos/sub carpeta/antecedentes.md
        presentación: narrativa/inicio.txt
        contexto: más/contexto.md
      líneas:
        1.1:
          nombre: Una
          texto: líneas/una.md
      """
    let files = [
      "textos/sub carpeta/antecedentes.md", "narrativa/inicio.txt", "textos/más/contexto.md",
      "líneas/una.md", "textos/1.2.md", "textos/sub carpeta/otro.md",
    ]
    #expect(
      try texts(plan, files.map { "plan/" + $0 }) == [
        "líneas/una.md", "narrativa/inicio.txt", "textos/1.2.md", "textos/más/contexto.md",
        "textos/sub carpeta/antecedentes.md",
      ])
  }

  @Test func nothingOutsideOfThePlanIsRead() throws {
    let plan = "textos:\n  uno: ../fuera.md\n  dos: textos/../../fuera.md\n  tres: /etc/hostname"
    #expect(try texts(plan, ["fuera.md"]) == [])
  }
}
