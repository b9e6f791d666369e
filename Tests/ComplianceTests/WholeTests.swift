import Testing

@testable import Compliance

/// All axes in one figure, of which axes it is made, or why there is none (Ejemplo inventado).
@Suite("One figure of all axes")
struct WholeTests {
  private static let settings = """
    cumplimiento:
      instituciones: cumplimiento/instituciones.csv
      matriz: cumplimiento/matriz.csv

    """
  private static let ofInstitutions = settings + "  conjunto: media de las instituciones\n"

  private func whole(_ matrix: String, _ settings: String, axes: String = "") -> WholeFigure {
    Sample.followUp(settings, matrix: "clave,E1-01,E2-01\n" + matrix, axes: axes).whole
  }

  /// Two institutions, of which the second axis applies to one.
  @Test func theTwoRules() throws {
    let matrix = "EJ1,sí,sí\nEJ2,no,n.a.\n"
    #expect(whole(matrix, Self.settings).percentage?.text == "75.00")
    #expect(whole(matrix, Self.ofInstitutions).percentage?.text == "50.00")
  }

  @Test(arguments: [settings, ofInstitutions])
  func anAxisThatAppliesToNobody(_ settings: String) {
    let found = whole("EJ1,sí,n.a.\nEJ2,no,n.a.\n", settings)
    #expect(
      found == .known(Percentage(1, of: 2), .init(axes: [0], published: [], notApplicable: [1])))
    #expect(whole("EJ1,n.a.,n.a.\nEJ2,n.a.,n.a.\n", settings) == .unknown(.nothingApplies))
  }

  @Test func anAxisWithoutMatrix() {
    let matrix = "EJ1,sí,sí\nEJ2,no,sí\n"
    #expect(
      whole(matrix, Self.settings, axes: Sample.axisWithoutMatrix)
        == .unknown(.axesWithoutMean([2])))
    #expect(
      whole(matrix, Self.ofInstitutions, axes: Sample.axisWithoutMatrix)
        == .unknown(.axesWithoutMatrix([2])))
  }
}
