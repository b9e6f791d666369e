import Arguments
import CivilTime
import Diagnostics
import PlanFiles
import PlanModel
import YAMLSyntax

/// `snt acuerdo nuevo`: what a session agreed on.
enum AgreementAdditionCommand {
  static let session = Parameter<String>(
    "SESIÓN", "La sesión que lo tomó: «ordinaria 2».", kind: .known("sesión"))
  static let text = Option<String?>("texto", short: "t", "TEXTO", "Qué se acordó.")
  static let key = Option<String?>(
    "clave", "CLAVE", "Su número, si no es el que sigue según la regla del plan.")
  static let responsible = Option<String?>(
    "responsable", short: "r", "QUIÉN", "Quién lo cumple: la clave de un área, o un nombre.",
    kind: .known("área"))
  static let due = Option<String?>(
    "vence", "FECHA", "Para cuándo: 2025-06-30, «próxima sesión», «segunda quincena de junio».",
    kind: .date)
  static let lines = Option<[String]>(
    "línea", "CLAVE", "Una línea del plan que toca.", kind: .known("línea"))

  static let command = Command<Environment>(
    "nuevo", "Anota un acuerdo de una sesión, con el número que sigue.",
    discussion: """
      El acuerdo lleva la fecha de su sesión. El número sale de la regla «clave de acuerdos» del \
      plan; sin regla ni «--clave», queda sin clave y se le da seguimiento por su lugar: «ordinaria \
      2#1». Con responsable o vencimiento, sale en «snt acuerdos» hasta que se cumple. Una reunión \
      de trabajo no toma acuerdos numerados: lo que se anota es un compromiso de la minuta.
      """,
    examples: [
      Example(
        "snt acuerdo nuevo \"ordinaria 2\" --texto \"Publicar la guía de apertura\" "
          + "--responsable DGA --vence \"próxima sesión\" --unanimidad"),
      Example(
        "snt acuerdo nuevo \"ordinaria 2\" --texto \"Aprobar el calendario\" --a-favor 9 "
          + "--en-contra 1 --abstención 1"),
    ],
    accepts: [session, text, key, responsible, due, lines] + AgreementVote.arguments
      + [WritingOptions.date, WritingOptions.note, WritingOptions.evidence, WritingOptions.author]
      + WritingOptions.common
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, said throws(Stop) in
      try proposal(values, environment, in: work, said)
    } tell: { effect in
      EffectWords.agreementTaken(effect)
    }
  }

  private static func proposal(
    _ values: ArgumentValues, _ environment: Environment, in work: PlanAtWork, _ said: EntryDate
  ) throws(Stop) -> EntryCommand.Proposal {
    let session = try work.session(values[session])
    let example = "snt acuerdo nuevo \(session.key.shellWord) --texto \"Publicar la guía\""
    let isMeeting = session.knownKind == .workingMeeting
    guard !isMeeting || values[key] == nil else {
      throw Stop(AgreementMessages.numberedMeeting(session.key), .usage)
    }
    let content = try environment.need(
      values[text], "¿Qué se acordó?", what: "qué se acordó", example: example)
    let day = try SessionDay(
      session, said: said, values, environment, in: work, example: example)
    let vote = try AgreementVote.fragment(values, session, on: day.date.day, work.names)
    let next = session.status.flatMap {
      isMeeting ? nil : session.state.nextAgreementKey(of: $0, on: day.date.day)
    }
    let key = values[key] ?? next
    var draft = EntryDraft(.session, session.key, on: day.date)
    let parts = [
      (EntryKey.agreementKey.name, key.map(YAMLFragment.plain)),
      (EntryKey.agreementText.name, YAMLFragment.text(content)), (EntryKey.vote.name, vote),
    ]
    let all = try parts + followUp(values, in: work, from: day.date)
    draft.set(
      .agreements, .list([.group(all.compactMap { name, value in value.map { (name, $0) } })]))
    return EntryCommand.Proposal(
      draft: draft, doubts: day.doubts, isNumbered: values[Self.key] == nil)
  }

  /// Who carries it out, by when, and what of the plan it touches.
  private static func followUp(
    _ values: ArgumentValues, in work: PlanAtWork, from date: EntryDate
  ) throws(Stop) -> [(String, YAMLFragment?)] {
    let due = values[due]
    let context = TemporalContext(year: .nearestNotBefore(date.day))
    if let due, case .failure(let error) = TemporalParser.parse(due, in: context) {
      throw Stop(CommandMessages.badDay(error, of: Self.due.definition.spelling), .usage)
    }
    let lines = try values[lines].map(work.item)
    return [
      (EntryKey.responsible.name, values[responsible].map { .plain(work.responsible($0)) }),
      (EntryKey.due.name, due.map(YAMLFragment.plain)),
      (
        EntryKey.agreementLines.name,
        lines.isEmpty ? nil : .list(lines.map(YAMLFragment.plain))
      ),
    ]
  }
}
