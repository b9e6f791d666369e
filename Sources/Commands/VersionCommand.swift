import Arguments

/// `snt versión`: which version this is.
enum VersionCommand {
  static let command = Command<Environment>(
    "versión", "Dice qué versión del programa es.", examples: [Example("snt versión")]
  ) { _, environment in
    environment.output("snt \(Program.version)\n")
    return .success
  }
}
