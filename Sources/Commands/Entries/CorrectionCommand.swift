import Arguments
import CivilTime
import PlanFiles
import PlanModel
import SpanishText

/// `snt rectificar`: an earlier entry is corrected or withdrawn, by an entry that says so.
enum CorrectionCommand {
  static let id = Parameter<String>(
    "ASIENTO", "El id del asiento, como lo dijo la orden que lo escribió.", kind: .known("asiento"))
  static let value = Parameter<String?>(
    "VALOR", "Lo que debió decir: el porcentaje, el estado o lo medido; si falta, se retira.")
  static let rightDate = Option<String?>(
    "fecha-correcta", "FECHA", "Cuándo ocurrió de verdad.", kind: .date)

  static let command = Command<Environment>(
    "rectificar", "Corrige un asiento, o lo retira, sin borrarlo.",
    discussion: """
      La bitácora no se borra ni se reescribe: la corrección es otro asiento, que dice qué vale en \
      lugar de qué y por qué. Sin VALOR ni «--fecha-correcta», el asiento se retira: deja de contar.
      """,
    examples: [
      Example("snt rectificar 7f3k2 55 --motivo \"Error de captura\""),
      Example(
        "snt rectificar 7f3k2 --fecha-correcta 2025-03-12 --motivo \"Se anotó otro día\""),
      Example("snt rectificar 7f3k2 --motivo \"Era de otra línea\"", "Lo retira."),
    ],
    accepts: [id, value, rightDate, WritingOptions.reason] + WritingOptions.brief
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, date throws(Stop) in
      let entry = try work.entry(values[id])
      var draft = EntryDraft(.correction, entry.id?.value ?? values[id], on: date)
      if let told = values[value] {
        let key = try key(for: told, in: entry)
        draft.set(key, told.withoutPercentSign)
        // A number alone would leave a line suspended that was not.
        if key == .percentage, entry.fact.rests {
          draft.set(.state, ProgressState.underway.rawValue)
        }
      }
      draft.set(
        .rightDate,
        try values[rightDate].map { said throws(Stop) in
          try EntryDate(said, of: "--fecha-correcta", in: work).text
        })
      draft.set(
        .reason,
        try environment.need(
          values[WritingOptions.reason], "¿Por qué se corrige?", what: "el motivo",
          example: [
            "snt rectificar", values[id], values[value].map(ShellWord.quoted),
            values[rightDate].map { "--fecha-correcta \(ShellWord.quoted($0))" },
            "--motivo \"Error de captura\"",
          ].compactMap { $0 }.joined(separator: " ")))
      return draft
    } tell: { effect in
      EffectWords.correction(effect)
    }
  }

  /// Under which key the new value stands: what the entry has to be corrected.
  private static func key(for value: String, in entry: LogEntry) throws(Stop) -> EntryKey {
    switch entry.fact {
    case .progress, .correction: value.contains(where: \.isNumber) ? .percentage : .state
    case .measurement: .value
    default: throw Stop(CommandMessages.nothingToCorrect(entry.id?.value ?? ""), .usage)
    }
  }
}

extension Fact {
  /// Whether it tells that a line rests or was given up.
  fileprivate var rests: Bool {
    guard case .progress(let report) = self else { return false }
    return report.state?.value == .suspended || report.state?.value == .cancelled
  }
}

extension PlanAtWork {
  /// The entry with an id.
  fileprivate func entry(_ id: String) throws(Stop) -> LogEntry {
    if let entry = opened.entry(id) { return entry }
    throw Stop(
      CommandMessages.noSuchEntry(id, Suggestion.nearest(to: id, in: opened.ids)), .usage)
  }
}
