import Arguments
import Documents
import FileSystem
import PlanFiles
import SpanishText

/// `snt completar`: what a shell offers when the tabulator is pressed.
enum CompletionCommand {
  static let shell = Parameter<String>(
    "INTÉRPRETE", "El intérprete de órdenes de la terminal.",
    kind: .choice(ShellScript.allCases.map(\.rawValue)))
  static let words = Parameter<[String]>(
    "PALABRA", "Lo escrito hasta ahora; así pregunta el intérprete qué puede seguir.")

  static let command: Command<Environment> = Command(
    "completar", "Hace que la tecla del tabulador complete órdenes y claves.",
    discussion: """
      Escribe lo que el intérprete de órdenes necesita para completar con el tabulador las órdenes, \
      las opciones, los planes y las claves del plan. Se instala una vez:

        En bash:
          snt completar bash >> ~/.bashrc
        En zsh:
          snt completar zsh >> ~/.zshrc
        En fish:
          snt completar fish > ~/.config/fish/completions/snt.fish

      Después hay que abrir otra terminal.
      """,
    examples: [Example("snt completar bash >> ~/.bashrc")],
    accepts: [shell, words]
  ) { values, environment in
    guard let script = ShellScript(rawValue: values[shell]) else { return .usage }
    guard !values[words].isEmpty else {
      environment.output(script.text)
      return .success
    }
    let completion = Completion(Program.command.definition) { known($0, environment) }
    if case .candidates(let candidates) = completion.offer(for: values[words]) {
      environment.output(candidates.map { script.line($0) + "\n" }.joined())
    }
    return .success
  }

  /// What only the program can list: plans, the keys of the nearest plan, codes, topics.
  private static func known(_ kind: String, _ environment: Environment) -> [Completion.Candidate] {
    switch kind {
    case "plan": PlanLocator.reachable().map { Completion.Candidate($0) }
    case "clave": keys(of: environment)
    case "corte": CutOffCompareCommand.names
    case "plantilla": TemplatesCommand.names
    case "plantillas": TemplatesCommand.words
    case "código": FindingPages.all.map { Completion.Candidate($0.id.rawValue, $0.title) }
    default: []
    }
  }

  /// The keys of the nearest plan, as far as it can be read: completion never complains.
  private static func keys(of environment: Environment) -> [Completion.Candidate] {
    guard case .plan(let folder) = PlanLocator.nearest(),
      let loaded = try? PlanFolder.load(folder)
    else { return [] }
    let plan = loaded.plan
    return plan.allItems.map { Completion.Candidate($0.key.value, $0.name?.value ?? "") }
      + plan.sessions.map { Completion.Candidate($0.key.value) }
      + plan.events.map { Completion.Candidate($0.key.value, $0.name?.value ?? "") }
      + plan.alliances.map { Completion.Candidate($0.key.value) }
      + plan.indicators.map { Completion.Candidate($0.key.value, $0.name?.value ?? "") }
      + PlanList.allCases.map { Completion.Candidate($0.rawValue) }
  }
}
