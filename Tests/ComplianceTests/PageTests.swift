import Diagnostics
import Foundation
import TerminalText
import Testing

@testable import Compliance

/// The example of every page is found, the mended lines are not; what a person sees of the examples
/// stands in Golden/errores-de-la-matriz.txt: run with SNT_GRABAR=1 to record it anew.
@Suite("Pages of the matrix")
struct PageTests {
  @Test(arguments: CompliancePages.all.map(\.id.rawValue))
  func exampleIsFoundAndMended(_ id: String) throws {
    let page = try #require(CompliancePages.all.first { $0.id.rawValue == id })
    #expect(Set(Sample.findings(page.example).map(\.id)) == [page.id])
    #expect(Sample.findings(page.instead) == [])
  }

  @Test func golden() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/errores-de-la-matriz.txt")
    let renderer = DiagnosticRenderer(style: .plain, width: 80)
    let found = (CompliancePages.all.map(\.example) + Self.further).flatMap(Sample.findings)
      .map { renderer.renderAlone($0) + "\n" }.joined()
    if ProcessInfo.processInfo.environment["SNT_GRABAR"] != nil {
      try Data(found.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == found)
  }

  /// Further shapes of what the pages show.
  static let further = [
    // Suggestions.
    "clave,E1-01,E2-1\nEJ1,sí,no\nEJ2,sí,no\n", "institución,E1-01,E2-01\nIDEE,sí,no\nCDE,sí,no\n",
    "institución,actividad,valor\nEJ1,Comité publicada,sí\n",
    "clave,eje,actividad,valor\nEJ1,2,E1-01,sí\nEJ1,3,E1-01,sí\n",
    // The same content many times, in one column and in several.
    "clave,E1-01,E2-01\nEJ1,50,50\nEJ2,50,no\n", "clave,E1-01,E2-01\nEJ1,sí,\nEJ2,no,\n",
    "clave,actividad,valor\n" + String(repeating: "EJ7,E1-01,sí\n", count: 12),
    "clave,actividad,valor\nEJ1,,sí\n,E1-01,no\n",
    // What a plan says of its follow-up.
    "cumplimiento:\n  grupos: [Sectorizadas]\n",
    "cumplimiento:\n  instituciones: cumplimiento/instituciones.csv\n"
      + "  matriz: [cumplimiento/matriz.csv, cumplimiento/matriz-2.csv]\n  rangos: {alto: alto}\n",
    "clave,ámbito,eje,estadística,valor\nF01,Total,1,promedio,50.1\nF02,Total,2,promedio,100\n"
      + ",Marina,1,promedio,50\n",
    // Repetitions.
    "clave,actividad,valor\nEJ1,E1-01,sí\nEJ1,E1-01,1\nEJ1,E2-01,sí\nEJ1,E2-01,no\n",
    // No table of a matrix.
    "clave,responsable\nEJ1,Ejemplo\n", "E1-01,E2-01\nsí,no\n",
    "clave,actividad,valor,supuesto\nEJ1,E1-01,sí,quizá\n",
    "clave,nombre,sector,grupo\nEJ1,Ejemplo uno,Marine,Otras\n,Ejemplo dos,Salud,Sectorizadas\n",
    "ámbito,eje,estadística,detalle,valor\nMarino,1,promedio,,80\nMarina,7,promedio,,80\n"
      + "Marina,1,en rango,alto,80\nMarina,1,en porcentaje,todo,80\nMarina,1,con mecanismo,,80\n"
      + "Marina,1,promedio,simple,80\nMarina,1,promedio,,casi todas\nMarina,1,promedio en rango,,80\n"
      + "Marina,1,mediana,,80\n",
    "ámbito,eje,estadística,detalle,valor\nTotal,1,en rango,80 a 100,10\n"
      + "Sectorizadas,1,en rango,80-100,8\nNo sectorizadas,1,en rango,80% y 100%,3\n",
  ]
}
