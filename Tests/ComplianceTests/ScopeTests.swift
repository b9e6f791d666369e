import SourceText
import Testing

@testable import Compliance

/// Parts of the institutions that bear the same name, cross each other or have nobody (Ejemplo
/// inventado).
@Suite("Groups and sectors")
struct ScopeTests {
  private static let matrix = "clave,E1-01,E2-01\nEJ1,sí,no\nEJ2,no,no\nEJ3,sí,no\nEJ4,no,no\n"

  private static func list(_ parts: String...) -> String {
    "clave,nombre,sector,grupo\n"
      + parts.enumerated().map { "EJ\($0 + 1),Ejemplo \($0 + 1),\($1)\n" }.joined()
  }

  private static func settings(_ more: String = "", published: Bool = false) -> String {
    "cumplimiento:\n  instituciones: cumplimiento/instituciones.csv\n"
      + "  matriz: cumplimiento/matriz.csv\n"
      + (published ? "  publicado: cumplimiento/publicado.csv\n" : "") + more
  }

  private func text(_ value: YearValue) -> String? { value.printed?.text }

  /// A sector does not print the figures of the group that is called alike.
  @Test func aSectorThatBearsTheNameOfAGroup() {
    let followUp = Sample.followUp(
      Self.settings(),
      institutions: Self.list("Salud,Salud", "Otro,Salud", "Salud,Otro", "Otro,Otro"),
      matrix: Self.matrix)
    #expect(followUp.findings.map(\.headline) == [])
    #expect(
      followUp.classification
        == Classification(groups: ["Salud", "Otro"], sectors: ["Salud", "Otro"]))
    #expect(text(followUp.value(of: .group(0), in: 0)) == "50.00")
    #expect(text(followUp.value(of: .sector(0), in: 0)) == "100.00")
    #expect(followUp.institutionCount(of: .sector(0)) == 2)
  }

  /// What a report says of such a name is of nobody knows whom, unless it says which of the two.
  @Test func aPublishedNameOfTwoParts() {
    let followUp = Sample.followUp(
      Self.settings(published: true),
      published: "ámbito,eje,estadística,valor\nSalud,1,promedio,100\nSector Salud,1,promedio,100\n"
        + "grupo Salud,1,promedio,50\n",
      institutions: Self.list("Salud,Salud", "Otro,Salud", "Salud,Otro", "Otro,Otro"),
      matrix: Self.matrix)
    #expect(
      followUp.comparisons.map(\.outcome) == [.impossible(.ambiguousScope), .equal, .equal])
    let alike = Sample.followUp(
      Self.settings(published: true),
      published: "ámbito,eje,estadística,valor\nSalud,1,promedio,50\n",
      institutions: Self.list("Salud,Salud", "Salud,Salud", "Otro,Otro", "Otro,Otro"),
      matrix: Self.matrix)
    #expect(alike.comparisons.map(\.outcome) == [.equal])
  }

  @Test(arguments: ["Total", "conjunto", "Todas las instituciones"])
  func noPartIsCalledLikeTheWhole(_ name: String) {
    let inTable = Sample.followUp(
      Self.settings(), institutions: Self.list("\(name),Uno", "Otro,Uno", "Otro,Uno", "Otro,Uno"),
      matrix: Self.matrix)
    #expect(inTable.findings.map(\.id) == ["nombre-reservado"])
    let inPlan = Sample.followUp(
      Self.settings("  grupos: [Uno, \(name)]\n"),
      institutions: Self.list("Otro,Uno", "Otro,Uno", "Otro,Uno", "Otro,Uno"), matrix: Self.matrix)
    #expect(inPlan.findings.map(\.id) == ["nombre-reservado"])
  }

  /// A group that the plan names twice keeps its institutions, and nobody is left out.
  @Test func aGroupNamedTwiceKeepsItsInstitutions() {
    let followUp = Sample.followUp(
      Self.settings("  grupos: [Uno, Dos, uno]\n"),
      institutions: Self.list("Otro,Uno", "Otro,Uno", "Otro,Dos", "Otro,Dos"), matrix: Self.matrix)
    #expect(followUp.findings.map(\.id) == ["clasificación-repetida"])
    #expect(followUp.groups.map { followUp.institutionCount(of: $0) } == [2, 2, 0])
  }

  /// Of a group without institutions nothing is known; that nothing applies to it nobody says.
  @Test func aGroupWithoutInstitutions() {
    let followUp = Sample.followUp(
      Self.settings("  grupos: [Uno, Dos]\n"),
      institutions: Self.list("Otro,Uno", "Otro,Uno", "Otro,Uno", "Otro,Uno"), matrix: Self.matrix)
    #expect(followUp.value(of: .group(1), in: 0) == .unknown)
  }

  /// A sector whose institutions belong to two groups counts in each with those that belong to it.
  @Test func aSectorThatCrossesGroups() throws {
    let followUp = Sample.followUp(
      Self.settings("  rangos: {alto: 80 a 100, bajo: 0 a 79}\n", published: true),
      published: "ámbito,eje,estadística,detalle,valor\nUno,1,sectores en rango,80 a 100,1\n"
        + "Dos,1,sectores por debajo,80,1\n",
      institutions: Self.list("Salud,Uno", "Salud,Dos", "Salud,Uno", "Salud,Dos"),
      matrix: Self.matrix)
    #expect(followUp.comparisons.map(\.outcome) == [.equal, .equal])
    let figures = try #require(followUp.figures)
    let counts = figures.sectorRangeCount(of: .group(0), in: 0, followUp.ranges)
    #expect(counts.rows.map(\.members) == [[0], []])
  }
}
