import Arguments
import PlanFiles
import PlanModel

/// `snt acta anotar` and `snt acta firmar`: minutes that are written, and minutes that are signed.
enum MinutesNoteCommand {
  static let writing = command(
    "anotar", "Anota que el acta, o la minuta, ya está escrita.",
    """
    Desde entonces «snt estado» la cuenta entre las que faltan por aprobar; la minuta de una reunión \
    de trabajo no se aprueba, y con esto basta.
    """,
    [
      Example("snt acta anotar \"ordinaria 1\" --archivo acta-ord-01.docx"),
      Example("snt acta anotar \"reunión de trabajo 1\" --archivo minuta.pdf"),
    ], accepts: [MinutesOptions.file, MinutesOptions.isSigned]
  ) { draft, values, work throws(Stop) in
    try draft.add(values, in: work)
    // Minutes of which nothing else is known are written, and nobody signed them.
    if draft.isEmpty { draft.add(.minutesSigned, "no") }
  }

  static let signing = command(
    "firmar", "Anota que el acta ya está firmada.",
    """
    Si la versión firmada es otro archivo, dígalo con «--archivo»: desde entonces se cita ese.
    """,
    [Example("snt acta firmar \"ordinaria 1\" --archivo acta-ord-01-firmada.pdf")],
    accepts: [MinutesOptions.file]
  ) { draft, values, work throws(Stop) in
    draft.add(.minutesSigned, "sí")
    try draft.add(values, in: work)
  }

  private static func command(
    _ name: String, _ summary: String, _ discussion: String, _ examples: [Example],
    accepts arguments: [any Argument],
    fill: @escaping @Sendable (inout MinutesDraft, ArgumentValues, PlanAtWork) throws(Stop) -> Void
  ) -> Command<Environment> {
    Command(
      name, summary, discussion: discussion, examples: examples,
      accepts: [MinutesOptions.session] + arguments + MinutesOptions.common
    ) { values, environment in
      try EntryCommand.run(values, environment) { work, date throws(Stop) in
        let session = try MinutesOptions.session(values, in: work)
        var draft = MinutesDraft(of: session)
        try fill(&draft, values, work)
        return draft.proposal(on: date)
      } tell: { effect in
        MinutesWords.news(effect)
      }
    }
  }
}
