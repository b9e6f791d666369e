import Arguments
import CivilTime
import Diagnostics
import PlanFiles
import PlanModel

/// `snt sesión votar`: how an item was voted, and what comes of it by the rule of the plan.
enum BallotCommand {
  static let inFavour = Option<[String]>(
    "a-favor", "VOTOS", "Cuántos votos a favor, o las claves de quienes votaron así.",
    kind: .known("integrante"))
  static let against = Option<[String]>(
    "en-contra", "VOTOS", "Cuántos en contra, o sus claves.", kind: .known("integrante"))
  static let abstention = Option<[String]>(
    "abstención", "VOTOS", "Cuántas abstenciones, o sus claves.", kind: .known("integrante"))
  static let roll = Option<[String]>(
    "nominal", "CLAVE=VOTO", "Lo que votó alguien: «NLE=a favor», «NLE=abstención».")
  static let isUnanimous = Flag("unanimidad", "Por unanimidad, sin cifras.")
  static let isMajority = Flag("por-mayoría", "Por mayoría, sin cifras.")
  static let casting = Option<Ballot?>(
    "voto-de-calidad", "VOTO", "En un empate, lo que decide quien tiene el voto de calidad.")
  static let majority = Option<String?>(
    "requiere", "MAYORÍA", "La mayoría que pide el tema, si no es la de las reglas.")
  static let absent = Option<[String]>(
    "ausente", "CLAVE", "Quien había salido: ni vota ni se abstiene.", kind: .known("integrante"))
  static let dissents = Option<[String]>(
    "voto-particular", "CLAVE=TEXTO", "Por qué alguien votó distinto.")

  static let command = Command<Environment>(
    "votar", "Anota cómo se votó un tema, y dice qué resultó.",
    discussion: """
      El resultado se calcula con la mayoría que piden las reglas del plan, y se escribe junto a los \
      votos. Los votos van en sumas («--a-favor 20») o por nombre («--a-favor NLE,TLA»); «todos» son \
      quienes asistieron y no se nombran en otra parte. En un empate no se escribe resultado mientras \
      no conste el voto de calidad.
      """,
    examples: [
      Example("snt sesión votar \"ordinaria 2\" 4 --a-favor 20 --en-contra 1 --abstención 2"),
      Example("snt sesión votar \"ordinaria 2\" 4 --a-favor todos --en-contra CHP,OAX"),
      Example("snt sesión votar \"ordinaria 2\" 5 --unanimidad --ausente TLA"),
      Example(
        "snt sesión votar \"ordinaria 2\" 6 --voto-de-calidad \"a favor\"",
        "Decide el empate que ya se anotó."),
    ],
    accepts: [
      SessionOptions.session, SessionOptions.item, inFavour, against, abstention, roll, isUnanimous,
      isMajority, casting, majority, absent, dissents, SessionOptions.commission,
      SessionOptions.newItem,
    ]
      + SessionOptions.held
  ) { values, environment in
    // What came of the vote is told when the entry was read back; how a tie is decided, too.
    var ballot: BallotDraft?
    return try EntryCommand.run(values, environment) { work, today throws(Stop) in
      let session = try work.session(values[SessionOptions.session])
      let place = try AgendaPlace.find(
        values[SessionOptions.item], in: session, adding: values[SessionOptions.newItem])
      let example =
        "snt sesión votar \(session.key.shellWord) \(place.number) --a-favor 20 --en-contra 1"
      let day = try SessionDay(
        session, said: today, values, environment, in: work, example: example)
      let drafted = try BallotDraft(
        values, on: place, of: session, day: day.date.day, environment, work.names,
        example: example)
      ballot = drafted
      var draft = EntryDraft(.session, session.key, on: day.date)
      draft.set(.agenda, place.fragment(drafted.details))
      return .init(
        draft: draft,
        doubts: day.doubts + drafted.doubts
          + (session.knownKind == .workingMeeting
            ? [SessionMessages.voteInMeeting(session.key)] : []))
    } tell: { effect in
      SessionNews.voted(effect, ballot)
    }
  }
}
