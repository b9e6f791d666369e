import Arguments

/// `snt sesión convocar`: the call of a session as a document, and that it went out in the log.
enum SessionCallCommand {
  static let number = Option<String?>("oficio", "NÚMERO", "El oficio con que se convoca.")
  static let sent = Option<String?>(
    "enviada", "FECHA", "El día en que se envió; si falta, hoy.", kind: .date)
  static let annexes = Option<[String]>(
    "anexo", "TEXTO", "Lo que se envía con ella.", kind: .file)
  static let acknowledgements = Option<[String]>(
    "acuse", "CLAVE", "Quien acusó recibo: «--acuse NLE,TLA».", kind: .known("integrante"))
  static let isNoted = Flag("registrar", "Anota que se convocó, aunque no haya más que decir.")

  static let command = Command<Environment>(
    "convocar", "Escribe la convocatoria de una sesión, y anota que se envió.",
    discussion: """
      Cuenta el plazo con la regla del plan y sus días inhábiles, y avisa si ya no alcanza. Con \
      «--oficio», «--enviada», «--anexo», «--acuse» o «--registrar» también lo anota en la bitácora; \
      sin ninguna de ellas solo escribe el documento. Los acuses que llegan después se agregan \
      solos: la convocatoria no se vuelve a enviar.
      """,
    examples: [
      Example("snt sesión convocar \"ordinaria 2\" -o convocatoria.docx", "Solo el documento."),
      Example(
        "snt sesión convocar \"ordinaria 2\" -o convocatoria.docx --oficio CEJ/012/2025 "
          + "--anexo \"Orden del día\"", "El documento, y que se envió hoy."),
      Example("snt sesión convocar \"ordinaria 2\" --acuse OGA,OGB", "Los acuses que llegan."),
    ],
    accepts: [
      SessionOptions.session, number, sent, annexes, acknowledgements, SessionPlanningCommand.hour,
      SessionOptions.mode, SessionOptions.venue, SessionOptions.link, isNoted, PlanOptions.output,
      PlanOptions.cutOff, DocumentCommand.template, DocumentCommand.isPublic, WritingOptions.note,
      WritingOptions.author,
    ] + WritingOptions.common
  ) { values, environment in
    let isAcknowledgement = SaidCall.isAcknowledgement(values)
    let document = isAcknowledgement ? nil : try CallDocument(values, environment)
    guard isAcknowledgement || document?.said.isNoted == true else {
      guard let document else { return .usage }
      return try document.write(values, environment)
    }
    let status = try EntryCommand.run(values, environment, dated: sent) {
      work, date throws(Stop) in
      let session = try work.session(values[SessionOptions.session])
      let said = try SaidCall(session, on: date, values, in: work)
      return .init(draft: said.draft, doubts: document?.doubts ?? [])
    } tell: { effect in
      CallNews.noted(effect, document?.notice)
    }
    guard let document, !values[WritingOptions.isSimulated],
      !values[PlanOptions.json] || values[PlanOptions.output] != nil
    else { return status }
    return try document.write(values, environment)
  }
}
