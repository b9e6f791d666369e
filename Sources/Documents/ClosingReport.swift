import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// The closing report: what the commission did in its term, against what it promised.
///
/// A section without content does not appear.
package enum ClosingReport {
  /// The report as a document.
  package static func compose(_ input: ReportInput) -> Document {
    let plan = input.plan
    let commission = plan.commission
    let metadata = Document.Metadata(
      title: "Informe de cierre", subtitle: commission.name?.value,
      author: commission.institution, subject: plan.title?.value,
      dateLine: plan.term.map { "Periodo \($0.value.text)" },
      exampleNotice: plan.isExample
        ? "Ejemplo inventado: ninguna persona, institución ni cifra es real." : nil)
    let sections = [
      presentation(input), sessions(input), activities(input), lines(input),
    ].filter { !$0.isEmpty }
    return Document(metadata, cover(input) + sections.flatMap { $0 } + signatures(plan))
  }

  // MARK: Beginning and end

  private static func cover(_ input: ReportInput) -> [Block] {
    let plan = input.plan
    var facts: [DocumentModel.Fact] = []
    if let title = plan.title { facts.append(.init("Título", RichText(title.value))) }
    if let acronym = plan.commission.acronym {
      facts.append(.init("Siglas", RichText(acronym.value)))
    }
    for (office, holder) in input.assessment.state.offices(on: input.cutOff) {
      facts.append(.init(Spanish.capitalized(office), RichText(holder ?? "vacante")))
    }
    // A term of whole years says its days itself.
    if let term = plan.term?.value, let span = term.span, term.kind != .year, term.kind != .years {
      facts.append(.init("Periodo", RichText(SpanishDate.shortSpan(span))))
    }
    facts.append(.init("Corte", RichText(SpanishDate.words(input.cutOff))))
    let isEarly = input.cutOff < (plan.termSpan?.end ?? input.cutOff)
    guard isEarly, !input.texts.isEmpty else { return [.facts(facts)] }
    return [
      .facts(facts),
      .paragraph(
        "Los textos de la narrativa se imprimen completos: pueden contar hechos posteriores al corte."
      ),
    ]
  }

  private static func presentation(_ input: ReportInput) -> [Block] {
    guard let text = input.text(named: "presentación") else { return [] }
    return [.heading(1, "Presentación")] + text
  }

  private static func signatures(_ plan: Plan) -> [Block] {
    guard !plan.signatures.isEmpty else { return [] }
    return [
      .signatures(
        plan.signatures.map { signature in
          DocumentModel.Signature(
            name: [signature.honorific, signature.name.value].compactMap { $0 }.joined(
              separator: " "),
            office: signature.office ?? "", contact: signature.mail)
        })
    ]
  }
}
