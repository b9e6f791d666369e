import Arguments
import Documents
import PlanFiles
import PlanModel

/// What the commands that write a document about a session share.
enum SessionDocument {
  static let session = Parameter<String>(
    "SESIÓN", "La sesión, por su nombre: «ordinaria 2».", kind: .known("sesión"))

  /// What all of them accept.
  static let arguments: [any Argument] = [
    session, PlanOptions.output, PlanOptions.cutOff, PlanOptions.registered,
    DocumentCommand.template, DocumentCommand.isPublic, PlanOptions.plan, PlanOptions.json,
  ]

  /// Writes a document of a kind about the session that the arguments name; facts count up to today.
  static func run(
    _ kind: (SessionStatus) -> DocumentKind, _ values: ArgumentValues, _ environment: Environment
  ) throws(Stop) -> ExitStatus {
    try environment.printPlan(at: values[PlanOptions.plan], values, defaultCutOff: .today) {
      loaded, judged throws(Stop) in
      let status = try status(values, loaded, judged)
      return try DocumentCommand.compose(
        kind(status), about: status.key, loaded, judged, values, environment)
    }
  }

  /// The session that the arguments name.
  static func status(
    _ values: ArgumentValues, _ loaded: LoadedPlan, _ judged: JudgedPlan
  ) throws(Stop) -> SessionStatus {
    let names = PlanNames(loaded.plan, loaded.log)
    let typed = values[session]
    guard let key = names.key(typed, .session), let status = judged.session(key) else {
      throw Stop(
        CommandMessages.noSuchSubject(
          typed, [.session], nearest: names.nearest(to: typed, [.session]), names.kind(of: typed),
          known: names.keys(.session)), .usage)
    }
    return status
  }

  /// The same of one that was held; of any other there is nothing to be told yet.
  static func held(
    _ values: ArgumentValues, _ loaded: LoadedPlan, _ judged: JudgedPlan
  ) throws(Stop) -> SessionStatus {
    let status = try status(values, loaded, judged)
    guard status.heldOn != nil else {
      throw Stop(SessionPaperMessages.notHeld(status, on: judged.cutOff), .failure)
    }
    return status
  }
}
