import Arguments
import CivilTime
import Documents
import PlanAssessment
import PlanFiles

/// The arguments that the commands about a plan share.
enum PlanOptions {
  static let folder = Parameter<String?>(
    "PLAN", "La carpeta del plan; si falta, se busca desde la carpeta actual.", kind: .plan)
  static let plan = Option<String?>(
    "plan", short: "p", "CARPETA", "La carpeta del plan; si falta, se busca desde la actual.",
    kind: .plan)
  static let cutOff = Option<String?>(
    "corte", short: "c", "FECHA", "Hasta qué día cuentan los hechos; si falta, hoy.", kind: .date)
  static let registered = Option<String?>(
    "registrado", "FECHA", "Solo con lo registrado hasta ese día: como se entregó entonces.",
    kind: .date)
  static let output = Option<String?>(
    "salida", short: "o", "ARCHIVO", "Dónde se escribe: .docx, .html, .pdf, .md, .txt o .json.",
    kind: .file)
  /// The same for a command whose figures make a table.
  static let outputs = Option<[String]>(
    "salida", short: "o", "ARCHIVO",
    "Dónde se escribe: .csv para Excel, .docx, .html, .pdf, .md, .txt o .json.", kind: .file)
  static let json = Flag("json", "Escribe el resultado como JSON en la pantalla.")

  /// The plan that a command with both ways to say it is about; nil for the nearest one.
  static func path(_ values: ArgumentValues) throws(Stop) -> String? {
    let (place, option) = (values[folder], values[plan])
    if let place, let option, place != option {
      throw Stop(CommandMessages.twoPlans(place, option), .usage)
    }
    return place ?? option
  }
}

extension Environment {
  /// Loads a plan, judges it at the cut-off that the arguments name, and prints what is made of it.
  func printPlan(
    at folder: String?, _ values: ArgumentValues, defaultCutOff: CutOffDate.Default,
    _ compose: (LoadedPlan, JudgedPlan) throws(Stop) -> PrintedResult
  ) throws(Stop) -> ExitStatus {
    let target = try OutputTarget(values)
    let inspected = try loadWhole(folder)
    let loaded = inspected.loaded
    let registered = try CutOffDate.registration(
      values[PlanOptions.registered], loaded.plan, today: today)
    let cutOff = try CutOffDate.resolve(
      values[PlanOptions.cutOff], loaded.plan, loaded.log, self, default: defaultCutOff,
      registeredBy: registered)
    let (assessment, inForce) = inspected.assessment(at: cutOff, registeredBy: registered)
    let judged = JudgedPlan(
      plan: inForce.plan, texts: loaded.texts.mapValues { $0[$0.range] }, assessment: assessment,
      version: inForce.version, planFolder: target.pathOfPlan(loaded.folder))
    try write(compose(loaded, judged), to: target, planFolder: loaded.folder)
    return .success
  }
}
