import DocumentModel
import PlanModel
import SpanishText

/// Every name that the templates of documents may use, in the order in which the manual tells them.
///
/// All names work in all templates: a template orders, it doesn't compute.
package enum Vocabulary {
  /// The names.
  package static let names = TemplateNames<TemplateSubject>(groups.flatMap(\.names))

  /// What a template may say of the document before its text.
  package static let front: [(name: String, meaning: String)] =
    TemplateFront.Key.allCases.map { ($0.rawValue, $0.meaning) }

  /// The names in the groups of the manual.
  package static let groups: [(title: String, names: [TemplateName<TemplateSubject>])] = [
    ("Datos del plan y del corte", identity),
    ("El documento", document),
    ("Narrativa y fundamentos", grounds),
    ("Lo que se hizo", account),
    ("Avance frente a lo programado", progress),
    ("Lo que se propuso", programme),
    ("La autoevaluación", selfAssessment),
    ("Gráficas", charts),
    ("La sesión, en los documentos de una sesión", session),
    ("La convocatoria y el orden del día", agenda),
    ("El acta y la minuta de una sesión", minutes),
    ("El seguimiento de instituciones", followUp),
    ("Listas, para escribir los renglones a su modo", lists),
  ]
}
