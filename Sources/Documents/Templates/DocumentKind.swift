import SpanishText

/// A document that the program writes from a template; the raw value is the template's name.
package enum DocumentKind: String, CaseIterable, Sendable {
  /// What was done in the term.
  case closingReport = "informe-de-cierre"
  /// How the plan stands at a cut-off within the term.
  case progressReport = "informe-de-avance"
  /// How a plan rates itself once its term is over, beside how others rate it.
  case selfAssessment = "autoevaluacion"
  /// What is promised for a year, as an official document.
  case annualProgramme = "programa-anual"
  /// What is promised for a term, axis by axis.
  case workPlan = "plan-de-trabajo"
  /// The call of a session.
  case sessionCall = "convocatoria"
  /// The order of business of a session.
  case orderOfBusiness = "orden-del-dia"
  /// The minutes of a session.
  case minutes = "acta"
  /// The minutes of a working meeting.
  case meetingMinutes = "minuta"
  /// What many institutions carried out of what applies to them.
  case followUpReport = "informe-de-seguimiento"
}

extension DocumentKind {
  /// What the document is called in data.
  var name: String {
    switch self {
    case .closingReport: "cierre"
    case .progressReport: "avance"
    case .selfAssessment: "autoevaluación"
    case .annualProgramme: "programa anual"
    case .workPlan: "plan de trabajo"
    case .sessionCall: "convocatoria"
    case .orderOfBusiness: "orden del día"
    case .minutes: "acta"
    case .meetingMinutes: "minuta"
    case .followUpReport: "seguimiento"
    }
  }
}

extension JudgedPlan {
  /// The document that tells what the plan promises, by what the plan calls itself.
  package var programmeKind: DocumentKind {
    plan.title?.value.folded.contains("plan de trabajo") == true ? .workPlan : .annualProgramme
  }
}
