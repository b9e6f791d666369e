import Diagnostics
import PlanModel

/// In a plan whose numbers follow its tree, a line stands below the strategy whose number it bears.
enum MisplacedKeyCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "clave-fuera-de-lugar", "el número de una partida no es de la partida en que está",
      checks: """
        Cuando casi todas las claves empiezan con la de la partida de arriba (1.2.1 dentro de 1.2), \
        se pregunta por las que no.
        """,
      reason: """
        Una línea pegada en otra estrategia cuenta en el avance de esa otra.
        """,
      in: .plan,
      example: """
        ejes:
          1:
            nombre: Gobierno abierto
            líneas:
              1.1: Elaborar el diagnóstico
              1.2: Publicar la guía
              2.2: Integrar el padrón
          2:
            nombre: Datos abiertos
            líneas:
              2.1: Entregar el catálogo
        """,
      instead: """
        ejes:
          1:
            nombre: Gobierno abierto
            líneas:
              1.1: Elaborar el diagnóstico
              1.2: Publicar la guía
          2:
            nombre: Datos abiertos
            líneas:
              2.1: Entregar el catálogo
              2.2: Integrar el padrón
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let tree = subject.tree
    var fitting = 0
    var others: [(place: Int, parent: Int)] = []
    for place in tree.items.indices {
      guard let parent = tree.parents[place], isNumber(tree.keys[place]),
        isNumber(tree.keys[parent])
      else { continue }
      if tree.keys[place].hasPrefix(tree.keys[parent] + ".") {
        fitting += 1
      } else {
        others.append((place, parent))
      }
    }
    // Plans may number their levels apart; then nothing is out of place.
    guard fitting >= others.count * 3 else { return [] }
    return others.map { place, parent in
      CheckMessages.misplacedKey(
        tree.keys[place], parent: tree.keys[parent],
        subject.inPlan(tree.items[place].key.range),
        parentPlace: subject.inPlan(tree.items[parent].key.range))
    }
  }

  /// Whether a key is digits and points alone.
  private static func isNumber(_ key: String) -> Bool {
    key.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
  }
}
