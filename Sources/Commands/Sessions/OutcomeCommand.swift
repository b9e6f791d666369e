import Arguments
import Diagnostics
import PlanFiles
import PlanModel
import YAMLSyntax

extension Outcome: ArgumentValue {}

/// `snt sesión resultado`: what came of an item of the agenda.
enum OutcomeCommand {
  static let outcome = Parameter<Outcome?>("RESULTADO", "Qué se resolvió.")
  static let speakers = Option<[String]>("orador", "NOMBRE", "Quien hizo uso de la voz.")
  static let annexes = Option<[String]>("anexo", "TEXTO", "Un documento del tema.", kind: .file)
  static let presenter = Option<String?>("presenta", "NOMBRE", "Quién lo presentó.")
  static let note = Option<String?>("nota", short: "n", "TEXTO", "Una observación sobre el tema.")
  static let lines = Option<[String]>(
    "línea", "CLAVE", "Una línea del plan de la que trata.", kind: .known("línea"))
  static let concludes = Option<[String]>(
    "concluye", "CLAVE", "Una línea que queda concluida con esto.", kind: .known("línea"))

  static let command = Command<Environment>(
    "resultado", "Anota qué se resolvió de un tema del orden del día.",
    discussion: """
      El tema se dice por su número en el orden del día, como lo muestra «snt ver», o por algunas de \
      sus palabras. Uno que no estaba previsto se agrega con «--tratamiento», que dice qué se hizo \
      con él. Los votos se anotan con «snt sesión votar», que también escribe el resultado.
      """,
    examples: [
      Example("snt sesión resultado \"ordinaria 2\" 4 aprobado"),
      Example(
        "snt sesión resultado \"ordinaria 2\" 5.2 --orador \"Nombre Apellido\" "
          + "--anexo informe.pdf"),
      Example(
        "snt sesión resultado \"ordinaria 2\" \"Sede de la cumbre\" pospuesto "
          + "--tratamiento presentación", "Un tema que no estaba en el orden del día."),
    ],
    accepts: [
      SessionOptions.session, SessionOptions.item, outcome, speakers, annexes, presenter, note,
      lines, concludes, SessionOptions.newItem, SessionOptions.date, WritingOptions.evidence,
      WritingOptions.author,
    ] + WritingOptions.common
  ) { values, environment in
    var named: AgendaPlace?
    return try EntryCommand.run(values, environment) { work, today throws(Stop) in
      let session = try work.session(values[SessionOptions.session])
      let place = try AgendaPlace.find(
        values[SessionOptions.item], in: session, adding: values[SessionOptions.newItem])
      named = place
      let example = "snt sesión resultado \(session.key.shellWord) \(place.number) aprobado"
      guard values[outcome] != nil || place.isNew || says(values) else {
        throw Stop(CommandMessages.missing("qué se resolvió", example: example), .usage)
      }
      let day = try SessionDay(
        session, said: today, values, environment, in: work, example: example)
      var draft = EntryDraft(.session, session.key, on: day.date)
      draft.set(.agenda, place.fragment(try details(values, place, in: work)))
      return .init(
        draft: draft, doubts: day.doubts + doubts(values[outcome], place, session.key),
        elsewhere: [.note])
    } tell: { effect in
      SessionNews.resolved(effect, named, values[outcome])
    }
  }

  private static func doubts(
    _ outcome: Outcome?, _ place: AgendaPlace, _ key: String
  ) -> [Diagnostic] {
    guard let outcome, let before = place.item.outcome?.value, before != outcome else { return [] }
    return [SessionMessages.resolvedBefore(place.number, key, before)]
  }

  private static func says(_ values: ArgumentValues) -> Bool {
    [speakers, annexes, lines, concludes].contains { values.contains($0) }
      || [presenter, note].contains { values.contains($0) }
  }

  private static func details(
    _ values: ArgumentValues, _ place: AgendaPlace, in work: PlanAtWork
  ) throws(Stop) -> [(key: EntryKey, value: YAMLFragment)] {
    let outcome = values[outcome]
    var lines: [String] = []
    for line in values[Self.lines] { lines.append(try work.item(line)) }
    var concludes: [String] = []
    for line in values[Self.concludes] { concludes.append(try work.item(line)) }
    var details = place.lines(and: lines, outcome)
    func add(_ key: EntryKey, _ text: String?) {
      if let text { details.append((key, .text(text))) }
    }
    func add(_ key: EntryKey, _ items: [YAMLFragment]) {
      if !items.isEmpty { details.append((key, .list(items))) }
    }
    add(.presenter, values[presenter])
    add(.outcome, outcome?.rawValue)
    add(.speakers, values[speakers].map(YAMLFragment.text))
    add(.annexes, values[annexes].map(YAMLFragment.text))
    add(.concludes, concludes.map(YAMLFragment.plain))
    add(.note, values[note])
    return details
  }
}

extension AgendaPlace {
  /// The lines of the plan that were dealt with, which an entry must name to count as their activity:
  /// those of the item, unless it was put off or withdrawn, and others.
  func lines(
    and others: [String], _ outcome: Outcome?
  ) -> [(key: EntryKey, value: YAMLFragment)] {
    let isDealtWith = outcome != .postponed && outcome != .withdrawn
    let own = isDealtWith || !others.isEmpty ? item.lines.map(\.value) : []
    let lines = own + others.filter { !own.contains($0) }
    return lines.isEmpty ? [] : [(.itemLines, .list(lines.map(YAMLFragment.plain)))]
  }
}
