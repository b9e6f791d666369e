import SpanishText

/// A document that the program writes from a template; the raw value is the template's name.
package enum DocumentKind: String, CaseIterable, Sendable {
  /// What was done in the term.
  case closingReport = "informe-de-cierre"
  /// How the plan stands at a cut-off within the term.
  case progressReport = "informe-de-avance"
  /// What is promised for a year, as an official document.
  case annualProgramme = "programa-anual"
  /// What is promised for a term, axis by axis.
  case workPlan = "plan-de-trabajo"
}

extension DocumentKind {
  /// What the document is called in data.
  var name: String {
    switch self {
    case .closingReport: "cierre"
    case .progressReport: "avance"
    case .annualProgramme: "programa anual"
    case .workPlan: "plan de trabajo"
    }
  }
}

extension JudgedPlan {
  /// The document that tells what the plan promises, by what the plan calls itself.
  package var programmeKind: DocumentKind {
    plan.title?.value.folded.contains("plan de trabajo") == true ? .workPlan : .annualProgramme
  }
}
