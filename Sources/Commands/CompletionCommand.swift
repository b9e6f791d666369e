import Arguments

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
    let completion = Completion(Program.command.definition) { CompletionKinds.all[$0]?() ?? [] }
    if case .candidates(let candidates) = completion.offer(for: values[words]) {
      environment.output(candidates.map { script.line($0) + "\n" }.joined())
    }
    return .success
  }
}
