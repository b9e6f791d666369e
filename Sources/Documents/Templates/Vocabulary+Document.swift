import DocumentModel

/// What a document needs that is not about the plan.
extension Vocabulary {
  static let document: [TemplateName<TemplateSubject>] = [
    .blocks("datos", "los datos de la comisión, el periodo y el corte") { Report.facts($0.input) },
    .blocks("avisos", "lo que debe saberse antes: sin registro, corte anticipado") {
      Report.notices($0.input)
    },
    .blocks("índice", "el índice, con las partes y sus divisiones") { _ in
      [.contents(title: ReportWords.contents, depth: 2)]
    },
    .blocks("índice completo", "el índice, con todas las divisiones") { _ in
      [.contents(title: ReportWords.contents, depth: 4)]
    },
    .blocks("firmas", "lugar y fecha, y las firmas de quienes nombra el plan") { subject in
      subject.isPublic ? [] : Report.signatures(subject.input)
    },
    .blocks("firmas del plan", "lo mismo, con el lugar y la fecha en que se firmó el plan") {
      subject in
      subject.isPublic
        ? [] : Report.signatures(subject.input, at: subject.input.plan.signedAt)
    },
    .blocks("salto de página", "lo que sigue comienza en una página nueva") { _ in [.pageBreak] },
  ]
}
