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
      versión aprobada; los informes muestran las originales y las vigentes. En una terminal muestra \
      lo que va a sellar y pregunta; sin terminal, si el plan tiene avisos, hace falta «--sí». Lo que \
      se selló por error se anula con «snt anular». Si la orden se interrumpe, se repite igual: \
      termina lo que empezó.
      """,
    examples: [
      Example("snt aprobar --autoriza \"ordinaria 1\"", "El plan se aprobó hoy."),
      Example(
        "snt aprobar --autoriza CEJ/ORD01/2025-01 --fecha 2025-02-25",
        "Se aprobó otro día, por un acuerdo."),
    ],
    accepts: [
      authority, day, note, WritingOptions.isConfirmed, WritingOptions.isSimulated,
      PlanOptions.plan,
    ]
  ) { values, environment in
    let inspected = try environment.inspectForSealing(values[PlanOptions.plan])
    let loaded = inspected.loaded
    let approval = try approval(values, loaded, environment)
    let number = try next(inspected, approval)
    let tense: VersionSentences.Tense =
      values[WritingOptions.isSimulated] ? .conditional : .future
    let account = SealingAccount(number, approval, inspected)
    if tense == .conditional || environment.asks(values) {
      environment.printWrapped(account.lines(tense))
    }
    try environment.confirm(
      inspected.sealingDoubts, values, asking: VersionSentences.sealQuestion)
    guard tense == .future else { return .success }
    var store = try PlanStore.open(loaded.folder)
    let sealed = try store.seal(
      loaded.planText, approval, after: inspected.versions.registerText)
    environment.printWrapped(SealingAccount(sealed, approval, inspected).lines(.past))
    return .success
  }

  /// What the arguments say of the approval.
  private static func approval(
    _ values: ArgumentValues, _ loaded: LoadedPlan, _ environment: Environment
  ) throws(Stop) -> Approval {
    let day = try values[day].map { text throws(Stop) in
      try CutOffDate.day(
        text, of: Self.day.definition.spelling, loaded.plan, today: environment.today)
    }
    if let day, day > environment.today {
      let name = Self.day.definition.spelling
      throw Stop(CommandMessages.futureApproval(day, of: name), .usage)
    }
    return Approval(
      day: day ?? environment.today,
      recorded: day.flatMap { $0 == environment.today ? nil : environment.today },
      authority: values[authority].argumentText, note: values[note]?.argumentText)
  }

  /// The number that the version gets, or why there is nothing to seal.
  private static func next(_ inspected: InspectedPlan, _ approval: Approval) throws(Stop) -> Int {
    do throws(WriteFailure) {
      return try PlanStore.nextVersion(
        of: inspected.loaded.planText.document.source.bytes, approvedOn: approval.day,
        after: inspected.versions.register, in: inspected.loaded.folder)
    } catch { throw Stop.refusal(error) }
  }
}
