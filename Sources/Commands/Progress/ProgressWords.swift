import TerminalText

/// What a command is doing, in the order of the names.
enum ProgressWords {
  static let counting = "Calculando"
  static let matrix = "Leyendo la matriz"
  static let plan = "Leyendo el plan"

  static func writing(_ path: String) -> String { "Escribiendo \(path.printable)" }
}
