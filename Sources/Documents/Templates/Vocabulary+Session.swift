import CivilTime
import DocumentModel
import PlanModel

/// The session that a document is about: in documents about a plan, these names stand for nothing.
extension Vocabulary {
  static let session: [TemplateName<TemplateSubject>] = [
    words("sesión", "su nombre: «Segunda sesión ordinaria»") { SessionWords.title($0.status) },
    words("la sesión", "su nombre dentro de una oración: «la segunda sesión ordinaria»") {
      OrderWords.plainArticle($0.status)
    },
    words("fecha de la sesión", "el día en que se celebró o se celebrará, en palabras") {
      $0.day.map { SpanishDate.words($0) }
    },
    words("modalidad", "presencial, virtual o híbrida") { $0.status.mode?.value.rawValue },
    words("lugar", "dónde es") { $0.status.venue },
    words("enlace", "la dirección de la reunión a distancia") { $0.status.link },
  ]

  // MARK: Names about a session

  static func words(
    _ name: String, _ meaning: String, _ words: @escaping @Sendable (SessionSubject) -> String?
  ) -> TemplateName<TemplateSubject> {
    .words(name, meaning) { $0.session.flatMap(words) }
  }

  static func blocks(
    _ name: String, _ meaning: String, _ blocks: @escaping @Sendable (SessionSubject) -> [Block]
  ) -> TemplateName<TemplateSubject> {
    .blocks(name, meaning) { $0.session.map(blocks) ?? [] }
  }

  static func condition(
    _ name: String, _ meaning: String, _ holds: @escaping @Sendable (SessionSubject) -> Bool
  ) -> TemplateName<TemplateSubject> {
    .condition(name, meaning) { $0.session.map(holds) ?? false }
  }
}
