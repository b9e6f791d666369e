import Diagnostics
import PlanModel
import SourceText

/// Keys are identities: two items, or two agreements, with one key could not be told apart.
enum RepeatedKeyCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "clave-repetida", "dos partes del plan, o dos acuerdos, tienen la misma clave",
      checks: """
        La clave de una partida no se repite en todo el plan, aunque estén en ejes distintos; \
        tampoco la de un acuerdo en la bitácora. En las sesiones no cuentan mayúsculas ni acentos: \
        «ordinaria 1» y «Primera ordinaria» son la misma.
        """,
      reason: """
        Con la clave se registran los avances y se cumplen los acuerdos. Si dos la comparten, lo \
        que se anota para una se le cuenta a la otra.
        """,
      in: .plan,
      example: """
        ejes:
          1:
            nombre: Gobierno abierto
            líneas:
              1.1: Elaborar el diagnóstico
              1.2: Publicar la guía
          2:
            nombre: Datos abiertos
            líneas:
              1.2: Entregar el catálogo
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
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    repeated(subject.tree.items.map(\.key), "una partida", subject, in: subject.plan.source)
      + repeated(
        subject.plan.sessions.map(\.key), "una sesión", subject, in: subject.plan.source
      ) { SessionName($0).identity }
      + (subject.log.source.map {
        repeated(subject.facts.agreements.compactMap(\.key), "un acuerdo", subject, in: $0)
      } ?? [])
  }

  private static func repeated(
    _ keys: [Located<String>], _ what: String, _ subject: CheckSubject, in source: SourceText,
    by identity: (String) -> String = { $0 }
  ) -> [Diagnostic] {
    var first: [String: Located<String>] = [:]
    return keys.compactMap { key in
      let name = identity(key.value)
      guard let earlier = first[name] else {
        first[name] = key
        return nil
      }
      // What stands twice in one group was told when the text was read.
      if subject.isTold(key.range, in: source) { return nil }
      return CheckMessages.repeatedKey(
        key.value, what, Place(source, key.range), first: Place(source, earlier.range))
    }
  }
}
