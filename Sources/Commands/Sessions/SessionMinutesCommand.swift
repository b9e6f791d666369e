import Arguments
import Documents
import PlanModel

/// `snt sesión acta`: the minutes of a session, or those of a working meeting.
enum SessionMinutesCommand {
  static let command = Command<Environment>(
    "acta", "Escribe el acta de una sesión, o la minuta de una reunión de trabajo.",
    discussion: """
      Sigue los números del orden del día y dice de cada punto lo que la bitácora cuenta: quién lo \
      presentó, quiénes hablaron, qué se resolvió y cómo se votó. Lo que no se anotó no se inventa: \
      queda una línea para llenarla a mano, y la orden dice con qué se anota. Mientras no conste su \
      aprobación, el documento es un proyecto de acta.
      """,
    examples: [
      Example("snt sesión acta \"ordinaria 2\" -o acta.docx"),
      Example(
        "snt sesión acta \"ordinaria 2\" --pública -o acta.html", "Sin firmas ni rúbricas."),
    ],
    accepts: SessionDocument.arguments
  ) { values, environment in
    try environment.printPlan(at: values[PlanOptions.plan], values, defaultCutOff: .today) {
      loaded, judged throws(Stop) in
      let status = try SessionDocument.held(values, loaded, judged)
      environment.show(SessionPaperMessages.gaps(of: status, in: ReportInput(judged)))
      return try DocumentCommand.compose(
        status.minutesKind, about: status.key, loaded, judged, values, environment)
    }
  }
}

extension SessionStatus {
  /// The document that tells what happened at it.
  var minutesKind: DocumentKind { knownKind == .workingMeeting ? .meetingMinutes : .minutes }
}
