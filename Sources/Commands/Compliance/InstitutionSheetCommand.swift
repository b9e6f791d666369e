import Arguments
import Compliance
import Documents
import SpanishText

/// `snt cumplimiento ficha`: what an institution gets sent.
enum InstitutionSheetCommand {
  static let institution = Parameter<String>(
    "INSTITUCIÓN", "La institución: su clave, sus siglas o su nombre.")

  static let command = Command<Environment>(
    "ficha", "Hace la ficha de una institución: lo que cumple y lo que le falta.",
    discussion: """
      Lo que se envía con la solicitud de atender lo que falta: sus porcentajes junto a los de su \
      sector, su grupo y el total, su lugar y cada actividad. Solo pide un plazo si el plan lo da \
      («plazo:»). Si la matriz se reconstruyó, la ficha dice que es un ejemplo y que no se envíe.
      """,
    examples: [
      Example("snt cumplimiento ficha INM -o ficha.docx", "La ficha, para Word."),
      Example("snt cumplimiento ficha I012 plans/ptgada-2022-2023"),
    ],
    accepts: [
      institution, PlanOptions.folder, PlanOptions.plan, PlanOptions.output, PlanOptions.json,
    ]
  ) { values, environment in
    let target = try OutputTarget(values)
    let followed = try environment.loadFollowUp(PlanOptions.path(values))
    let (plan, followUp) = (followed.loaded.plan, followed.followUp)
    guard let list = followUp.list, followUp.figures != nil else {
      throw followed.noMatrix(for: ComplianceCommandMessages.sheet)
    }
    let index = try only(values[institution], in: list)
    let previous = followed.previousFolder.map(environment.previousYear) ?? .notNamed
    guard let sheet = InstitutionSheet(plan, followUp, institution: index, previous: previous)
    else { throw followed.noMatrix(for: ComplianceCommandMessages.sheet) }
    try environment.write(
      PrintedResult(document: sheet.document, data: sheet.data), to: target,
      planFolder: followed.loaded.folder)
    return .success
  }

  /// The one institution that a word names.
  private static func only(_ word: String, in list: InstitutionList) throws(Stop) -> Int {
    let found = list.institutions(named: word)
    guard let first = found.first else {
      let suggestion = Suggestion.nearest(to: word, in: list.knownWords)
      throw Stop(
        ComplianceCommandMessages.unknownInstitution(word, suggestion: suggestion), .failure)
    }
    guard found.count == 1 else {
      throw Stop(
        ComplianceCommandMessages.ambiguousInstitution(word, found.map { list.institutions[$0] }),
        .failure)
    }
    return first
  }
}

extension Environment {
  /// The year before, as the plan names it, where it can be read.
  fileprivate func previousYear(_ folder: String) -> PreviousYear {
    previousFollowUp(folder).map { .known($0.followUp.year) } ?? .unreadable
  }
}
