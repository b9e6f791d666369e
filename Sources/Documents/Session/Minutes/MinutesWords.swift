import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// The Spanish of minutes, in the order of the alphabet.
enum MinutesWords {
  static func absent(_ names: [String]) -> String {
    let verb = names.count == 1 ? "había salido y no votó" : "habían salido y no votaron"
    return "Al momento de votar \(verb) ni se \(names.count == 1 ? "abstuvo" : "abstuvieron"): "
      + "\(Spanish.and(names))."
  }

  static let agendaChanges = "Se pusieron a votación estos cambios al orden del día:"

  static let agendaWas = "El orden del día fue el siguiente:"

  static let agreementsCameBack = "Seguían abiertos estos acuerdos:"

  static func annexes(_ names: [String]) -> String {
    "\(names.count == 1 ? "Anexo" : "Anexos") del punto: \(Spanish.and(names))."
  }

  static func approved(
    in session: String?, on day: String?, isReadingWaived: Bool, isSigned: Bool
  ) -> String {
    var text = "Acta aprobada"
    if let session { text += " en \(session)" }
    if let day { text += session == nil ? " el \(day)" : ", el \(day)" }
    if isReadingWaived { text += ", con dispensa de su lectura" }
    return text + (isSigned ? ". Ya está firmada." : ".")
  }

  static func approvedMinutes(of session: String, isReadingWaived: Bool) -> String {
    "Se aprobó el acta de \(session)\(isReadingWaived ? ", con dispensa de su lectura" : "")."
  }

  static let approvedUnanimously = "Se aprobó por unanimidad."

  static let attendanceCaption: RichText = "Lista de asistencia"

  /// «A favor (2): NLE y CHP».
  static func ballots(_ ballot: Ballot, _ members: [String]) -> String {
    "\(Spanish.capitalized(ballot.rawValue)) (\(members.count)): \(Spanish.and(members))."
  }

  static func call(on day: String?, number: String?) -> String {
    switch (day, number) {
    case (let day?, let number?): "a la que se convocó el \(day) con el oficio \(number)"
    case (let day?, nil): "a la que se convocó el \(day)"
    case (nil, let number?): "a la que se convocó con el oficio \(number)"
    case (nil, nil): ""
    }
  }

  static func closed(_ session: String, at hour: String, isSameDay: Bool) -> String {
    "A \(hour)\(isSameDay ? " del mismo día" : "") se dio por concluida \(session)."
  }

  static func concluded(_ titles: [String]) -> String {
    titles.count == 1
      ? "Con esto concluye la línea \(titles[0])."
      : "Con esto concluyen las líneas \(Spanish.and(titles))."
  }

  /// «Asistieron 17 de las 33 personas integrantes con voto, de ellas 4 a distancia…», and whether that
  /// was enough.
  static func count(_ count: SessionQuorum.Count, _ quorum: SessionQuorum) -> String {
    let present = count.presentVoters.count
    var text = "\(present == 1 ? "Asistió" : "Asistieron") \(present)"
    if let voters = count.voters, voters > 0 {
      text += voters == 1 ? " de 1 integrante" : " de las \(voters) personas integrantes"
      text += " con voto"
    } else {
      let all = present + count.outsiders.count
      text = all == 1 ? "Asistió 1 integrante" : "Asistieron \(all) integrantes"
    }
    let ways = [
      count.remote.isEmpty ? nil : "\(count.remote.count) a distancia",
      count.substituted.isEmpty ? nil : "\(count.substituted.count) por suplencia",
    ].compactMap(\.self)
    if !ways.isEmpty { text += "; de ellas, \(Spanish.and(ways))" }
    if !count.presentOthers.isEmpty { text += "; sin voto, \(count.presentOthers.count)" }
    let sentence = text + "." + (QuorumWords.verdict(count, quorum).map { " \($0)" } ?? "")
    return count.commission.map { "\($0): \(Spanish.uncapitalized(sentence))" } ?? sentence
  }

  static func dated(_ session: SessionStatus) -> String {
    let name = OrderWords.plainArticle(session)
    return session.heldOn.map { "\(name), celebrada el \(SpanishDate.words($0))" } ?? name
  }

  /// «Se aprobó con 20 votos a favor y 1 en contra; hacían falta 12, de 22 presentes con voto (mayoría
  /// de los presentes, según la regla del plan).»; of comisiones unidas, commission by commission.
  static func decision(_ decision: SessionDecision, castingVote: String?) -> String {
    let results = decision.results.map { commission, result in
      let text = self.result(result, castingVote: castingVote)
      return commission.map { "\($0): \(text)" } ?? Spanish.capitalized(text)
    }
    let joint = decision.results.count > 1 ? decision.outcome.map(VoteWords.together) : nil
    return results.joined(separator: "; ")
      + " (\(VoteWords.ruleName(decision.rule)), según la regla del plan)."
      + (joint.map { " \($0)" } ?? "")
  }

  static func decisionsCaption(_ isMeeting: Bool) -> RichText {
    isMeeting ? "Compromisos de la reunión" : "Acuerdos de la sesión"
  }

  static func declaredQuorum(_ name: String) -> String { "Declaró el quórum: \(name)." }

  static func dissent(of name: String, _ text: String) -> String {
    "Voto particular de \(name): \(Spanish.sentence(text))"
  }

  /// What was done where the log says that it was dealt with and nothing else; nil for what is decided.
  static func done(_ treatment: Treatment) -> String? {
    switch treatment {
    case .reception: "Se recibió."
    case .presentation: "Se presentó."
    case .acknowledgement: "Se tomó conocimiento."
    case .status: "Se informó cómo va."
    case .approval, .presentationAndApproval: nil
    }
  }

  static let draft: RichText = "Proyecto de acta"

  static let draftNotice = "No consta todavía que este proyecto de acta se haya aprobado."

  static func guests(_ names: [String]) -> String {
    "\(names.count == 1 ? "Acudió" : "Acudieron") por invitación: \(Spanish.and(names))."
  }

  static func installed(_ blank: String) -> String { "Declaró instalada la Comisión: \(blank)." }

  /// What a paper of the session is, in lists.
  static func kind(_ kind: SessionPaper.Kind) -> String {
    switch kind {
    case .annex(let item): "anexo del punto \(item)"
    case .callAnnex: "anexo de la convocatoria"
    case .evidence: "evidencia"
    case .recording: "grabación"
    case .sessionAnnex: "anexo"
    case .signedMinutes: "acta firmada"
    case .transcript: "versión estenográfica"
    }
  }

  static func legend(
    _ session: SessionStatus, of bodies: [String], on day: String?, isMeeting: Bool
  ) -> String {
    let document = isMeeting ? "de la minuta" : "del acta"
    let commission = bodies.isEmpty ? "" : " " + Spanish.and(bodies.map(Spanish.of))
    let date = day.map { ", celebrada el \($0)" } ?? ""
    let name = OrderWords.plainArticle(session)
    return "La presente hoja forma parte \(document) de \(name)\(commission)\(date)."
  }

  static func lines(_ keys: [String]) -> String {
    keys.count == 1
      ? "Línea del plan: \(keys[0])." : "Líneas del plan: \(Spanish.and(keys))."
  }

  static let linesCameUp = "Estas líneas del plan vencían para la sesión:"

  static func link(_ address: String, isAllRemote: Bool) -> String {
    isAllRemote
      ? "por medio de \(address)" : "con participación a distancia por medio de \(address)"
  }

  /// «las personas que integran la Comisión …».
  static func membersOf(_ body: String) -> String { "las personas que integran \(body)" }

  static func minutesNotTold(of sessions: [String], _ blank: String) -> String {
    let which = sessions.isEmpty ? "" : " de \(Spanish.and(sessions))"
    return "Acta\(which). Resultado: \(blank)."
  }

  static func noDecisions(isMeeting: Bool) -> String {
    isMeeting ? "No se registraron compromisos." : "No se registraron acuerdos."
  }

  /// Where nobody is known who could have come.
  static func noRoll(_ blank: String) -> String { "Asistieron: \(blank)." }

  static func otherMatters(_ blank: String) -> String { "Asuntos que se trataron: \(blank)." }

  static func outsiders(_ names: [String]) -> String {
    "\(names.count == 1 ? "Asistió" : "Asistieron") además, sin ser integrantes: "
      + "\(Spanish.and(names))."
  }

  /// A paper of the session with what it is; nil for the minutes themselves.
  static func paper(_ kind: SessionPaper.Kind, _ target: RichText) -> RichText? {
    switch kind {
    case .annex(let item): "Punto \(item): \(target)"
    case .callAnnex: "Con la convocatoria: \(target)"
    case .evidence: "Evidencia: \(target)"
    case .recording: "Grabación de la sesión: \(target)"
    case .sessionAnnex: target
    case .signedMinutes: nil
    case .transcript: "Versión estenográfica: \(target)"
    }
  }

  static func presented(_ name: String) -> String { "Presentó: \(name)." }

  static func presided(_ name: String, isMeeting: Bool) -> String {
    "\(isMeeting ? "Condujo la reunión" : "Presidió la sesión"): \(name)."
  }

  /// «Hubo un receso, de las doce horas con diez minutos a las doce horas con veinticinco minutos».
  static func recess(_ text: String) -> String {
    for separator in [" a ", " – ", "–", " - ", "-"] {
      let span = text.hasPrefix("de ") ? text.dropFirst(3) : text[...]
      let ends = span.split(separator: separator).map(String.init)
      guard ends.count == 2, ends.allSatisfy({ ClockReading($0) != nil }) else { continue }
      return "Hubo un receso, de \(Spanish.hourWords(ends[0])) a \(Spanish.hourWords(ends[1]))."
    }
    return "Hubo un receso: \(text)."
  }

  static func referred(to body: String) -> String { "Se turna a: \(body)." }

  private static func result(_ result: VoteResult, castingVote: String?) -> String {
    let votes = FigureWords.clause(.counted(result.votes))
    let verb = result.outcome == .approved ? "se aprobó" : "no se aprobó"
    let whose = castingVote.map { " de \($0)" } ?? ""
    if result.outcome == .tied { return "hubo empate \(votes); falta el voto de calidad\(whose)" }
    if result.isByCastingVote {
      return "hubo empate \(votes), y \(verb) por el voto de calidad\(whose)"
    }
    if case .votes = result.base { return "\(verb) \(votes)" }
    return "\(verb) \(votes); \(VoteWords.needed(result))"
  }

  static func result(_ blank: String) -> String { "Resultado: \(blank)." }

  static func rollCall(of name: String?) -> String {
    name.map { "Votación nominal (\($0)):" } ?? "Votación nominal:"
  }

  static func secondCall(_ rules: PlanRules) -> String {
    let rule = rules.secondCall.map { " (\($0.value), según la regla del plan)" } ?? ""
    return "Se sesionó en segunda convocatoria\(rule)."
  }

  enum Roles {
    static let secretariat = "Secretaría"
    static func chair(isMeeting: Bool) -> String { isMeeting ? "Condujo" : "Presidió" }
    static func unnamedChair(isMeeting: Bool) -> String {
      isMeeting ? "Quien condujo la reunión" : "Quien presidió la sesión"
    }
  }

  static func signed(isMeeting: Bool, isPublic: Bool) -> String {
    let document = isMeeting ? "minuta" : "acta"
    return isPublic
      ? "De lo tratado se levanta la presente \(document)."
      : "De lo tratado se levanta la presente \(document), que se firma al margen y al calce."
  }

  static func spoke(_ names: [String]) -> String {
    "\(names.count == 1 ? "Hizo" : "Hicieron") uso de la voz: \(Spanish.and(names))."
  }

  static func standsIn(for member: String) -> String { "En suplencia de \(member)" }

  /// A matter as a title: what is done, and with what.
  static func title(_ item: AgendaItem) -> String {
    guard let treatment = item.treatment else { return item.subject.value }
    let words = SessionWords.treatment(treatment, of: item)
    return item.subject.value.isEmpty ? "\(words):" : "\(words): \(item.subject.value)"
  }

  static func united(_ names: [String]) -> String { "\(Spanish.and(names)), en comisiones unidas" }

  static func untold(_ blank: String) -> String { "Lo que se trató: \(blank)." }

  static let voteColumn: RichText = "Votación"

  static func voting(_ clause: String) -> String { "Se votó \(clause)." }

  static func votingOfAgenda(_ blank: String) -> String {
    "Sentido de la votación del orden del día: \(blank)."
  }

  /// «la Comisión …», «el Comité …»; «la comisión» where the plan has no name for it.
  static func withArticle(_ name: String?, likeName: String? = nil) -> String {
    guard let name else { return "la comisión" }
    let first = (likeName ?? name).folded.split(separator: " ").first.map(String.init) ?? ""
    let masculine = ["comite", "consejo", "grupo", "pleno", "sistema", "secretariado", "colegio"]
    return "\(masculine.contains(first) ? "el" : "la") \(name)"
  }
}
