import Arguments
import JSONText

/// `snt versión`: which version this is.
enum VersionCommand {
  static let command = Command<Environment>(
    "versión", "Dice qué versión del programa es.",
    examples: [Example("snt versión")], accepts: [PlanOptions.json]
  ) { values, environment in
    let members: [(String, JSONValue)] = [
      ("programa", .string("snt")), ("versión", .string(Program.version)),
    ]
    environment.output(
      values[PlanOptions.json]
        ? JSONValue.object(members).text + "\n" : "snt \(Program.version)\n")
    return .success
  }
}
