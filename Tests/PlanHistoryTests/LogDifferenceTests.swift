import PlanFiles
import PlanModel
import SourceText
import Testing
import YAMLSyntax

@testable import PlanHistory

/// What differs between two logs.
@Suite("Log differences")
struct LogDifferenceTests {
  static let plan = """
    formato: snt/1
    título: Ejemplo inventado
    periodo: 2025
    líneas:
      1:
        nombre: Una
        temporalidad: junio
    """
  static let log = """
    formato: snt/1
    entradas:
      - fecha: 2025-03-01
        id: aaaaa
        avance: 1
        porcentaje: 40
      - fecha: 2025-03-02
        hito: 1
        nota: Se instaló el grupo
    """

  private func difference(to text: String) throws -> LogDifference {
    func side(_ log: String) -> (plan: Plan, log: Log) {
      let read = PlanFolder.read(
        YAMLDocument(SourceText(name: "plan.yaml", Self.plan)),
        YAMLDocument(SourceText(name: "bitacora.yaml", log)))
      #expect(!read.diagnostics.contains { $0.severity == .error })
      return (read.plan, read.log)
    }
    return LogDifference(from: side(Self.log), to: side(text))
  }

  @Test func layoutIsNoDifference() throws {
    #expect(try difference(to: Self.log).isEmpty)
    let other = Self.log.replacing("porcentaje: 40", with: "porcentaje: \"40\"  # así")
      .replacing("Se instaló el grupo", with: ">-\n      Se instaló\n      el grupo")
      .replacing("fecha: 2025-03-02", with: "fecha: 2 de marzo de 2025")
    #expect(try difference(to: other).isEmpty)
  }

  @Test func entriesAreKnownByTheirID() throws {
    let found = try difference(to: Self.log.replacing("porcentaje: 40", with: "porcentaje: 60"))
    #expect(found.changed.map(\.after.id?.value) == ["aaaaa"])
    #expect(found.added.isEmpty && found.removed.isEmpty)
    guard case .progress(40, 60)? = found.standings.first?.kind else {
      Issue.record("\(found.standings)")
      return
    }
  }

  @Test func entriesWithoutAnIDAreKnownByWhatTheyTell() throws {
    let found = try difference(to: Self.log.replacing("el grupo", with: "la mesa"))
    #expect((found.added.count, found.removed.count, found.changed.count) == (1, 1, 0))
    #expect(found.standings.isEmpty)
    let twice = Self.log + "\n  - fecha: 2025-03-02\n    hito: 1\n    nota: Se instaló el grupo\n"
    #expect(try difference(to: twice).added.count == 1)
  }
}
