import Arguments
import Diagnostics
import PlanFiles
import TerminalText

/// `snt aprobar`: seals plan.yaml as a version, with who approved it and when.
enum ApproveCommand {
  static let authority = Option<WrittenText>(
    "autoriza", "QUIÉN", "Quién lo aprobó: un acuerdo, una sesión, un cargo o un oficio.")
  static let day = Option<String?>(
    "fecha", "FECHA", "Qué día se aprobó; si falta, hoy.", kind: .date)
  static let note = Option<WrittenText?>("nota", "TEXTO", "Qué cambió, o una observación.")

  static let command = Command<Environment>(
    "aprobar", "Sella el plan que se aprobó: qué día y quién lo autorizó.",
    discussion: """
      Copia plan.yaml, tal como está, en la carpeta «versiones», y anota en su registro quién lo \
      aprobó, qué día y la huella digital de la copia. Lo que ya se selló no se vuelve a escribir. \
      Desde entonces las fechas del plan cambian con una reprogramación en la bitácora, o con otra \
      versión aprobada; los informes muestran las originales y las vigentes. Si la orden se \
      interrumpe, se repite igual: termina lo que empezó.
      """,
    examples: [
      Example("snt aprobar --autoriza \"ordinaria 1\"", "El plan se aprobó hoy."),
      Example(
        "snt aprobar --autoriza CEJ/ORD01/2025-01 --fecha 2025-02-25",
        "Se aprobó otro día, por un acuerdo."),
    ],
    accepts: [authority, day, note, WritingOptions.isSimulated, PlanOptions.plan]
  ) { values, environment in
    let inspected = try environment.inspectForSealing(values[PlanOptions.plan])
    let loaded = inspected.loaded
    let day = try values[day].map { text throws(Stop) in
      try CutOffDate.day(text, of: Self.day.definition.spelling, loaded.plan)
    }
    if let day, day > environment.today {
      let name = Self.day.definition.spelling
      throw Stop(CommandMessages.futureApproval(day, of: name), .usage)
    }
    let approval = Approval(
      day: day ?? environment.today,
      recorded: day.flatMap { $0 == environment.today ? nil : environment.today },
      authority: values[authority].argumentText, note: values[note]?.argumentText)
    let isTrial = values[WritingOptions.isSimulated]
    var number = try next(inspected)
    if !isTrial {
      var store = try PlanStore.open(loaded.folder)
      number = try store.seal(
        loaded.planText, approval, after: inspected.versions.registerText)
    }
    let lines = VersionSentences.sealed(
      number, approval, after: inspected.versions.last?.version.number, isTrial: isTrial)
    for line in lines.flatMap({ $0.wrapped(to: environment.width) }) {
      environment.output(line + "\n")
    }
    return .success
  }

  /// The number that the version gets, or why there is nothing to seal.
  private static func next(_ inspected: InspectedPlan) throws(Stop) -> Int {
    do throws(WriteFailure) {
      return try PlanStore.nextVersion(
        of: inspected.loaded.planText.document.source.bytes, after: inspected.versions.register,
        in: inspected.loaded.folder)
    } catch {
      guard case .refused(let findings) = error else { throw Stop(error) }
      throw Stop(findings, in: [])
    }
  }
}

extension Environment {
  /// Reads a plan that is going to be sealed; errors end the command, and other warnings than those
  /// that the sealing settles are counted.
  fileprivate func inspectForSealing(_ path: String?) throws(Stop) -> InspectedPlan {
    let inspected = try inspectPlan(path)
    let errors = inspected.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw Stop(errors, in: inspected.files) }
    let settled: Set<DiagnosticID> = ["fecha-aprobada-cambiada", "versión-sin-registrar"]
    let warnings = inspected.findings.count {
      $0.severity == .warning && !settled.contains($0.id)
    }
    if warnings > 0 { error(CommandMessages.warnings(warnings)) }
    return inspected
  }
}
