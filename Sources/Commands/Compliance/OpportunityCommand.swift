import Arguments
import Compliance
import Documents
import SpanishText

/// `snt cumplimiento oportunidades`: who lacks what.
enum OpportunityCommand {
  static let scope = Option<String?>(
    "de", short: "d", "NOMBRE", "Solo un grupo o un sector, por su nombre.")

  static let command = Command<Environment>(
    "oportunidades", "Dice qué le falta a cada institución: las áreas de oportunidad.",
    discussion: """
      En la pantalla, por actividad, con las instituciones a las que les falta. Con «-o \
      oportunidades.csv», una fila por institución y actividad, para filtrar en Excel: lo que se \
      le pide a cada una.
      """,
    examples: [
      Example("snt cumplimiento oportunidades plans/ptgada-2022-2023 --de Turismo"),
      Example(
        "snt cumplimiento oportunidades plans/ptgada-2022-2023 -o oportunidades.csv",
        "Todas, una por fila."),
    ],
    accepts: [
      PlanOptions.folder, scope, PlanOptions.plan, PlanOptions.outputs, PlanOptions.json,
    ]
  ) { values, environment in
    let targets = try OutputTarget.several(values)
    let followed = try environment.loadFollowUp(PlanOptions.path(values))
    let (plan, followUp) = (followed.loaded.plan, followed.followUp)
    guard let figures = followUp.figures else {
      throw followed.noMatrix(for: ComplianceCommandMessages.opportunities)
    }
    let part = try values[scope].map { word throws(Stop) in try named(word, in: figures) }
    guard let list = OpportunityList(plan, followUp, of: part ?? .whole) else {
      throw followed.noMatrix(for: ComplianceCommandMessages.opportunities)
    }
    try environment.write(
      PrintedResult(
        document: environment.working(ProgressWords.counting) { _ in list.document },
        data: list.data
      ) { () throws(Stop) in list.table },
      to: targets, planFolder: followed.loaded.folder)
    return .success
  }

  /// The group or the sector that a word names.
  private static func named(_ word: String, in figures: ComplianceFigures) throws(Stop) -> Scope {
    if let scope = figures.meanings(of: word).first { return scope }
    let (groups, sectors) = (figures.matrix.groups, figures.matrix.sectors)
    guard figures.matrix.classification.scopes(named: word).isEmpty else {
      throw Stop(ComplianceCommandMessages.ambiguousScope(word), .usage)
    }
    let suggestion = Suggestion.nearest(to: word, in: groups + sectors)
    throw Stop(ComplianceCommandMessages.unknownScope(word, suggestion: suggestion), .usage)
  }
}
