import Arguments
import PlanFiles

/// `snt evento`: an event that took place.
enum EventCommand {
  static let event = Parameter<String>(
    "CLAVE", "El evento, por su clave en el plan.", kind: .known("evento"))
  static let realized = Option<String?>(
    "realizado", "FECHA", "Cuándo fue: «28 y 29 de agosto de 2024».", kind: .date)
  static let venues = Option<[String]>("sede", "LUGAR", "Dónde fue.")
  static let title = Option<String?>("título", "TEXTO", "El título que llevó.")
  static let motto = Option<String?>("lema", "TEXTO", "El lema.")
  static let concludes = Option<[String]>(
    "concluye", "CLAVE", "Una línea que queda concluida con el evento.",
    kind: .known("línea"))

  static let command = Command<Environment>(
    "evento", "Registra un evento que se realizó.",
    examples: [
      Example(
        "snt evento cumbre-nacional --realizado \"28 y 29 de agosto de 2024\" "
          + "--sede \"Ciudad de México\" --cifra asistentes=500")
    ],
    accepts: [event, realized, venues, title, motto, concludes] + WritingOptions.fact
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, today throws(Stop) in
      let (_, key) = try work.subject(values[event], [.event])
      var date = today
      if let said = values[realized], !values.contains(WritingOptions.date) {
        // The entry stands on the last day of the event.
        let last = try EntryDate(said, of: "--realizado", in: work, isWrittenAsSaid: false)
        date = EntryDate(last.day)
      }
      var draft = EntryDraft(.event, key, on: date)
      draft.set(.realized, values[realized])
      draft.set(.venue, values[venues])
      draft.set(.title, values[title])
      draft.set(.motto, values[motto])
      draft.set(.concludes, try values[concludes].map(work.item))
      return draft
    } tell: { effect in
      EffectWords.event(effect)
    }
  }
}
