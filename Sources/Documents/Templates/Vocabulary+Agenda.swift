import DocumentModel
import PlanModel

/// What comes before a session: its call and its order of business.
extension Vocabulary {
  static let agenda: [TemplateName<TemplateSubject>] = [
    words("número de oficio", "el oficio de la convocatoria") { $0.status.callNumber },
    words("asunto de la convocatoria", "a qué sesión se convoca, dentro de una oración") {
      OrderWords.plainArticle($0.status)
    },
    words("lugar y fecha de la convocatoria", "dónde y cuándo se firma la convocatoria") {
      SessionCall.placeAndDay($0)
    },
    words("convocados", "«Personas integrantes de la Comisión …», a quienes se dirige") {
      CallWords.addressees($0.input.plan.commission.name?.value)
    },
    words("llamado", "a quiénes se convoca, a qué sesión y cuándo, en una oración") {
      SessionCall.summons($0)
    },
    blocks("datos de la sesión", "día, hora, modalidad, lugar y enlace, uno por renglón") {
      SessionCall.facts($0)
    },
    words("segunda convocatoria", "qué pasa si no hay quórum, según la regla del plan") {
      SessionCall.secondCall($0)
    },
    blocks("orden del día", "los puntos de la sesión, con los números con que se anotan") {
      [OrderText($0).list]
    },
    blocks("anexos de la convocatoria", "lo que se envía con ella, en una lista") {
      SessionCall.annexes($0)
    },
    blocks("integrantes convocados", "a quiénes se convoca, con quien los suple, en una tabla") {
      SessionCall.members($0)
    },
    .blocks("firma de la convocatoria", "quien convoca: la coordinación, si la hay") { subject in
      guard let session = subject.session, !subject.isPublic else { return [] }
      return [.signatures([SessionCall.signature(session)])]
    },
    .blocks("acuses de recibo", "la tabla en que cada integrante firma de recibido") { subject in
      guard let session = subject.session, !subject.isPublic else { return [] }
      return SessionCall.slip(session)
    },
    blocks("acuerdos pendientes", "los acuerdos abiertos que vuelven al orden del día") {
      OrderAnnexes($0).agreements
    },
    blocks("líneas por informar", "las líneas que vencen para esta sesión sin estar concluidas") {
      OrderAnnexes($0).lines
    },
    blocks("documentos por aprobar", "lo que se pone a votación, con el número de su punto") {
      OrderAnnexes($0).documents
    },
    condition("es reunión de trabajo", "si no es una sesión, sino una reunión de trabajo") {
      $0.status.knownKind == .workingMeeting
    },
  ]
}
