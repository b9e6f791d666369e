import Diagnostics
import PlanModel
import SpanishText

/// Nothing is left of what the skeleton of a plan asks to be filled in («Escriba aquí …»).
enum PlaceholderCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "texto-por-llenar", "el plan conserva textos de muestra que dicen «Escriba aquí»",
      checks: """
        Se buscan los títulos, nombres, metas y temas que empiezan con «Escriba aquí», como los \
        deja «snt nuevo», y se cuentan en un solo aviso.
        """,
      reason: """
        Se imprimirían tal cual en el programa y en los informes, y cada línea de muestra cuenta en \
        los promedios como si alguien la hubiera prometido.
        """,
      in: .plan,
      example: """
        líneas:
          1.1:
            nombre: Escriba aquí la primera línea de acción
            temporalidad: marzo
        """,
      instead: """
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: marzo
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let plan = subject.plan
    var texts: [Located<String>?] = [plan.title, plan.commission.name]
    for item in subject.tree.items {
      texts += [item.name, item.target]
      texts += item.parts.map(\.text)
    }
    texts += plan.sessions.flatMap(\.agenda).flatMap(\.withPoints).map(\.subject)
    texts += plan.events.map(\.name)
    texts += plan.groups.map(\.name)
    texts += plan.indicators.map(\.name)
    let empty = texts.compactMap(\.self).filter { isPlaceholder($0.value) }
    guard let first = empty.min(by: { $0.range.start < $1.range.start }) else { return [] }
    return [CheckMessages.placeholders(empty.count, subject.inPlan(first.range))]
  }

  /// Folding is dear where there are thousands of names, nearly none of which begin so.
  private static func isPlaceholder(_ text: String) -> Bool {
    guard let first = text.utf8.first, first | 0x20 == UInt8(ascii: "e") else { return false }
    return text.prefix(12).folded == "escriba aqui"
  }
}
