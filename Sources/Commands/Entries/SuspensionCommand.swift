import Arguments
import PlanFiles
import PlanModel
import SpanishText
import Synchronization

/// `snt suspender` and `snt cancelar`: a line rests for now, or will not be done.
///
/// What has lines below it has no state of its own: all of its open lines get theirs, an entry each.
enum SuspensionCommand {
  static let line = Parameter<String>(
    "CLAVE",
    "La línea, o un inciso de ella; de lo que tiene líneas o acciones, todas las abiertas.",
    kind: .known("línea"))

  static let suspension = command(
    "suspender", .suspended, "Deja una línea en pausa, con su motivo.",
    """
    Mientras está suspendida, la línea sale de los promedios y en los informes va en gris, con su \
    motivo. Se reanuda con el siguiente avance: snt avance CLAVE 40.
    """,
    Example("snt suspender 1.3.2 --motivo \"Sin presupuesto en el trimestre\""))

  static let cancellation = command(
    "cancelar", .cancelled, "Da por cancelada una línea, con su motivo.",
    """
    La línea sigue en el plan y en los informes, en gris y con su motivo; sale de los promedios.
    """,
    Example("snt cancelar 1.3.2 --motivo \"La asumió otra comisión\""))

  private static func command(
    _ name: String, _ state: ProgressState, _ summary: String, _ discussion: String,
    _ example: Example
  ) -> Command<Environment> {
    Command(
      name, summary, discussion: discussion, examples: [example],
      accepts: [line, WritingOptions.reason] + WritingOptions.fact.without(WritingOptions.reason)
    ) { values, environment in
      let work = try environment.planAtWork(values[PlanOptions.plan])
      let key = try work.item(values[line])
      let below = try work.lines(below: key)
      guard below.isEmpty || below.contains(where: state.isOpenTo) else {
        throw Stop(CommandMessages.nothingOpen(key, below.map(\.key), state), .usage)
      }
      let reason = try environment.need(
        values[WritingOptions.reason], "¿Por qué?", what: "el motivo",
        example: "snt \(name) \(key) --motivo \"Sin presupuesto\"")
      guard !below.isEmpty else { return try add(state, reason, to: key, values, environment) }
      let open = below.filter(state.isOpenTo).map(\.key)
      let rest = below.filter { !state.isOpenTo($0) }.map(\.key)
      return try environment.listing(values) { environment throws(Stop) in
        if !values[PlanOptions.json] {
          environment.output(CommandMessages.openLines(of: key, open, but: rest, state) + "\n")
        }
        for line in open { _ = try add(state, reason, to: line, values, environment) }
        return .success
      }
    }
  }

  private static func add(
    _ state: ProgressState, _ reason: String, to key: String, _ values: ArgumentValues,
    _ environment: Environment
  ) throws(Stop) -> ExitStatus {
    try EntryCommand.run(values, environment) { _, date throws(Stop) in
      var draft = EntryDraft(.progress, key, on: date)
      draft.set(.state, state.rawValue)
      draft.set(.reason, reason)
      return draft
    } tell: { effect in
      EffectWords.progress(effect)
    }
  }
}

extension PlanAtWork {
  /// The lines below an item, as they stand with all that is known; none for a line or an inciso.
  fileprivate func lines(below key: String) throws(Stop) -> [LineStatus] {
    guard let item = opened.plan.item(key), !item.isLeaf else { return [] }
    let keys = item.leaves.map(\.key.value)
    let entries = opened.entries(about: Set(keys))
    let last = entries.map(\.day).max().map { max($0, today) } ?? today
    let state = Replay(plan: opened.plan, log: Log(entries: entries), until: last).state
    return keys.compactMap(state.line)
  }
}

extension ProgressState {
  /// Whether a line can still come to this state: what is done or given up stays so.
  fileprivate func isOpenTo(_ line: LineStatus) -> Bool {
    switch line.state {
    case .concluded, .cancelled: false
    case .suspended: self != .suspended
    case .underway, nil: true
    }
  }
}

extension Environment {
  /// Runs what answers several times; as JSON, the answers become one list.
  fileprivate func listing(
    _ values: ArgumentValues, _ run: (Environment) throws(Stop) -> ExitStatus
  ) throws(Stop) -> ExitStatus {
    guard values[PlanOptions.json] else { return try run(self) }
    let answers = Mutex<[String]>([])
    var inner = self
    inner.output = { answer in answers.withLock { $0.append(answer.trimmed) } }
    defer { output("[\(answers.withLock { $0 }.joined(separator: ",\n"))]\n") }
    return try run(inner)
  }
}
