import Arguments

/// `snt línea`: the tree of the plan, edited item by item.
enum LineCommand {
  static let command = Command<Environment>(
    "línea", "Agrega, cambia o quita líneas en plan.yaml.",
    subcommands: [
      LineAdditionCommand.command, LineChangeCommand.command, LineRemovalCommand.command,
    ])
}
