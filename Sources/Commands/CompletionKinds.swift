import Arguments
import Documents
import FileSystem
import PlanFiles
import PlanModel

/// What only the program can list, for completion: the words of `ValueKind.known`.
///
/// A plan is read as far as it can be: completion never complains.
enum CompletionKinds {
  /// The candidates of each kind.
  static let all: [String: @Sendable () -> [Completion.Candidate]] = [
    "acuerdo": { inPlan(openAgreements) },
    "alianza": { inPlan { plan, _ in plan.alliances.map { .init($0.key.value) } } },
    "asiento": { inPlan { _, log in entries(of: log) } },
    "área": { inPlan { plan, _ in plan.areas.map { .init($0.key.value, $0.name.value) } } },
    "clave": { inPlan(keys) },
    "corte": { CutOffCompareCommand.names },
    "código": { FindingPages.all.map { .init($0.id.rawValue, $0.title) } },
    "evento": {
      inPlan { plan, log in
        named(PlanNames(plan, log).keys(.event), plan.events.map { ($0.key, $0.name) })
      }
    },
    "indicador": {
      inPlan { plan, _ in plan.indicators.map { .init($0.key.value, $0.name?.value ?? "") } }
    },
    "integrante": {
      inPlan { plan, _ in
        plan.commission.members.map { .init($0.key.value, $0.name ?? $0.body ?? "") }
      }
    },
    "línea": { inPlan { plan, _ in lines(of: plan) } },
    "medida": { Measure.allCases.map { .init($0.rawValue, $0.meaning) } },
    "plan": { PlanLocator.reachable().map { .init($0) } },
    "plantilla": { TemplatesCommand.names },
    "plantillas": { TemplatesCommand.words },
    "sesión": {
      inPlan { plan, log in PlanNames(plan, log).keys(.session).map { .init($0) } }
    },
    "versión": { versions },
  ]

  /// The versions of the nearest plan, and the word for plan.yaml as it is.
  private static var versions: [Completion.Candidate] {
    guard case .plan(let folder) = PlanLocator.nearest() else { return [] }
    let names = (try? PlanVersions(folder))?.names ?? []
    return names.map { .init($0) } + [.init("plan")]
  }

  private static func inPlan(
    _ candidates: (Plan, Log) -> [Completion.Candidate]
  ) -> [Completion.Candidate] {
    guard case .plan(let folder) = PlanLocator.nearest(),
      let loaded = try? PlanFolder.load(folder)
    else { return [] }
    return candidates(loaded.plan, loaded.log)
  }

  /// The agreements of which nothing became yet.
  private static func openAgreements(_ plan: Plan, _ log: Log) -> [Completion.Candidate] {
    let last = log.entries.map(\.day).max() ?? .latest
    let state = Replay(plan: plan, log: log, until: last).state
    return state.agreements.filter(\.isOpen).compactMap { agreement in
      agreement.name.map { .init($0, agreement.agreement?.text.value ?? "") }
    }
  }

  /// The items of the tree with their lettered parts, which can be followed up too.
  private static func lines(of plan: Plan) -> [Completion.Candidate] {
    plan.allItems.flatMap { item in
      [Completion.Candidate(item.key.value, item.name?.value ?? "")]
        + item.parts.map { .init("\(item.key.value).\($0.key.value)", $0.text.value) }
    }
  }

  /// Everything that has a key, and the lists that can be shown.
  private static func keys(_ plan: Plan, _ log: Log) -> [Completion.Candidate] {
    plan.allItems.map { .init($0.key.value, $0.name?.value ?? "") }
      + plan.sessions.map { .init($0.key.value) }
      + plan.events.map { .init($0.key.value, $0.name?.value ?? "") }
      + plan.alliances.map { .init($0.key.value) }
      + plan.indicators.map { .init($0.key.value, $0.name?.value ?? "") }
      + PlanList.allCases.map { .init($0.rawValue) }
  }

  private static func named(
    _ keys: [String], _ names: [(key: Located<String>, name: Located<String>?)]
  ) -> [Completion.Candidate] {
    keys.map { key in
      .init(key, names.first { $0.key.value == key }?.name?.value ?? "")
    }
  }

  /// The last entries that have an id, the latest first, with what they tell.
  private static func entries(of log: Log) -> [Completion.Candidate] {
    let known = log.entries.reversed().compactMap { entry in entry.id.map { ($0, entry) } }
    return known.prefix(50).map { id, entry in
      .init(id.value, "\(entry.day.iso) \(told(entry, in: log))")
    }
  }

  /// The line that says what an entry is about: «avance: 1.1.2».
  private static func told(_ entry: LogEntry, in log: Log) -> String {
    guard let source = log.source else { return "" }
    let lines = source[entry.range].split(whereSeparator: \.isNewline).map { line in
      line.drop { $0.isWhitespace || $0 == "-" }
    }
    let skipped = [EntryKey.date, .id, .recorded, .author].map { $0.name + ":" }
    return lines.first { line in !skipped.contains { line.hasPrefix($0) } }.map(String.init) ?? ""
  }
}

extension Measure {
  fileprivate var meaning: String {
    switch self {
    case .deliverable: "Se espera todo al final."
    case .continuous: "Se espera poco a poco."
    }
  }
}
