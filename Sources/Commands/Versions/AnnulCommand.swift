import Arguments
import PlanFiles

/// `snt anular`: takes back a version that was sealed by mistake.
enum AnnulCommand {
  static let version = Parameter<VersionName>("VERSIÓN", "Cuál: 2, o v2; solo la última.")

  static let command = Command<Environment>(
    "anular", "Anula la última versión, si se selló por error.",
    discussion: """
      Agrega al registro que la versión no cuenta, con su motivo. Nada se borra: la copia se queda \
      en la carpeta «versiones», y «snt versiones» la muestra como anulada. Desde entonces los \
      informes se hacen como si no se hubiera sellado; los que piden «--registrado» hasta un día \
      anterior, con ella. Su número no se vuelve a usar.
      """,
    examples: [Example("snt anular 2 --motivo \"Se selló el borrador\"")],
    accepts: [
      version, WritingOptions.reason, WritingOptions.isConfirmed, WritingOptions.isSimulated,
      PlanOptions.plan,
    ]
  ) { values, environment in
    let folder = try environment.findPlan(values[PlanOptions.plan])
    let versions = try SealedVersions.load(folder)
    let errors = versions.diagnostics.filter { $0.severity == .error && !$0.isOfACopy }
    guard errors.isEmpty else { throw Stop(errors, in: []) }
    let number = values[version].number
    do throws(WriteFailure) {
      try PlanStore.requireLast(number, of: versions.register)
    } catch { throw Stop.refusal(error) }
    let reason = try environment.need(
      values[WritingOptions.reason], "¿Por qué?", what: "el motivo",
      example: "snt anular \(number) --motivo \"Se selló el borrador\"")
    let isTrial = values[WritingOptions.isSimulated]
    if isTrial || environment.asks(values) {
      environment.printWrapped(
        [VersionSentences.annulled(number, isTrial ? .conditional : .future)]
          + (isTrial ? [CommandMessages.nothingWritten] : []))
    }
    try environment.confirm([], values, asking: VersionSentences.annulQuestion)
    guard !isTrial else { return .success }
    var store = try PlanStore.open(folder)
    try store.annul(
      number, on: environment.today, reason: reason, after: versions.registerText)
    environment.printWrapped([
      VersionSentences.annulled(number, .past), VersionSentences.seeVersions,
    ])
    return .success
  }
}
