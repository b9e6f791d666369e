import CivilTime
import PlanAssessment
import PlanModel
import SpanishText

/// Sessions in the words of a report.
package enum SessionWords {
  /// «Primera sesión extraordinaria», «Tercera sesión de comisiones unidas», «Reunión de trabajo».
  ///
  /// The key may be written in any way that `SessionName` understands; a kind that has no name of its
  /// own is printed as it is written.
  package static func title(_ key: String) -> String {
    let name = SessionName(key)
    guard let kind = SessionKind(key) else { return Spanish.capitalized(key.onOneLine) }
    return title(kind, number: name.number)
  }

  /// The title of a session, by its key, else by the kind that the log tells.
  static func title(_ session: SessionStatus) -> String {
    guard SessionKind(session.key) == nil, let kind = session.knownKind else {
      return title(session.key)
    }
    return "\(title(kind, number: nil)) «\(session.key)»"
  }

  /// The same inside a sentence: «primera sesión extraordinaria».
  package static func reference(_ session: SessionStatus) -> String {
    let title = title(session)
    return title.prefix(1).lowercased() + title.dropFirst()
  }

  private static func title(_ kind: SessionKind, number: Int?) -> String {
    let noun = noun(kind)
    return Spanish.capitalized(
      number.map { "\(Spanish.feminineOrdinal($0)) \(noun)" } ?? noun)
  }

  private static func noun(_ kind: SessionKind) -> String {
    switch kind {
    case .ordinary: "sesión ordinaria"
    case .extraordinary: "sesión extraordinaria"
    case .solemn: "sesión solemne"
    case .installation: "sesión de instalación"
    case .joint: "sesión de comisiones unidas"
    case .workingMeeting: "reunión de trabajo"
    }
  }

  /// «4 ordinarias», «1 de instalación», «2 reuniones de trabajo».
  static func count(_ count: Int, _ kind: SessionKind) -> String {
    switch kind {
    case .ordinary: Spanish.count(count, "ordinaria", "ordinarias")
    case .extraordinary: Spanish.count(count, "extraordinaria", "extraordinarias")
    case .solemn: Spanish.count(count, "solemne", "solemnes")
    case .installation: "\(count) de instalación"
    case .joint: "\(count) de comisiones unidas"
    case .workingMeeting: Spanish.count(count, "reunión de trabajo", "reuniones de trabajo")
    }
  }

  /// «de 11:00 a 12:30 horas»; nil where no hour is told.
  static func hours(from opened: String?, to closed: String?) -> String? {
    switch (opened, closed) {
    case (let from?, let to?): "de \(from) a \(to) horas"
    case (let from?, nil): "a las \(from) horas"
    case (nil, let to?): "hasta las \(to) horas"
    case (nil, nil): nil
    }
  }

  /// How far minutes are: «aprobada en ordinaria 2, con dispensa de la lectura, firmada».
  static func minutes(_ minutes: SessionMinutes) -> String {
    let approved = minutes.approvedIn.map { "aprobada en \($0.value)" }
    let parts = [
      approved ?? (minutes.isApproved ? "aprobada" : nil),
      minutes.isReadingWaived == true ? "con dispensa de la lectura" : nil,
      minutes.isSigned == true ? "firmada" : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? "escrita" : parts.joined(separator: ", ")
  }

  /// «modalidad virtual».
  static func mode(_ mode: SessionMode) -> String { "modalidad \(mode.rawValue)" }

  /// How a session stands against the calendar, as one clause in lower case.
  static func text(_ session: SessionStatus, _ assessment: OccasionAssessment) -> String {
    switch assessment.situation {
    case .heldEarly(let days): "celebrada \(SituationWords.days(days)) antes"
    case .heldOnTime where session.schedule.isReplanned: "celebrada en la nueva fecha"
    case .heldOnTime: "celebrada en la fecha programada"
    case .heldLate(let days): "celebrada con \(SituationWords.days(days)) de atraso"
    case .heldUndated where session.planned == nil: "celebrada, fuera del calendario"
    case .heldUndated: "celebrada (sin fecha programada)"
    case .overdue(let days): "no consta su celebración; \(SituationWords.days(days)) de atraso"
    case .rescheduled(let days): "reprogramada; \(SituationWords.days(days)) contra el original"
    case .upcoming: "por celebrar"
    case .undated: "sin fecha programada"
    case .postponed: "diferida, sin nueva fecha"
    case .cancelled: "cancelada"
    }
  }

  /// How far a session is, as one clause in lower case.
  package static func stage(_ session: SessionAssessment, on cutOff: CivilDate) -> String {
    session.stage == .postponed && session.day == nil
      ? "diferida, sin nueva fecha"
      : stage(
        session.stage, isWorkingMeeting: session.status.knownKind == .workingMeeting, on: cutOff)
  }

  /// The same of a stage by itself.
  package static func stage(
    _ stage: SessionStage, isWorkingMeeting: Bool, on cutOff: CivilDate
  ) -> String {
    switch stage {
    case .undated: "sin fecha"
    case .planned: "programada"
    case .postponed: "diferida"
    case .toCall(let day) where day < cutOff:
      "sin convocar; debió convocarse a más tardar el \(SpanishDate.withWeekday(day))"
    case .toCall(let day): "por convocar, a más tardar el \(SpanishDate.withWeekday(day))"
    case .called: "convocada"
    case .overdue(let days): "vencida; \(SituationWords.days(days)) de atraso"
    case .cancelled: "cancelada"
    case .held: "celebrada"
    case .withoutMinutes: "celebrada, sin \(isWorkingMeeting ? "minuta" : "acta")"
    case .minutesToApprove: "acta por aprobar"
    case .minutesApproved where isWorkingMeeting: "con minuta"
    case .minutesApproved: "acta aprobada"
    }
  }

  /// What came of an item, in words that need not agree with its gender.
  package static func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .approved: "se aprobó"
    case .rejected: "no se aprobó"
    case .postponed: "se pospuso"
    case .withdrawn: "se retiró"
    case .notRecorded: "no consta el resultado"
    }
  }

  /// What is done with an item, before its subject or, without one, before its points.
  static func treatment(_ treatment: Treatment, of item: AgendaItem) -> String {
    self.treatment(treatment) + (item.subject.value.isEmpty ? " de" : "")
  }

  /// What is done with an item, as agendas print it.
  package static func treatment(_ treatment: Treatment) -> String {
    switch treatment {
    case .presentationAndApproval: "Presentación y, en su caso, aprobación"
    case .acknowledgement: "Toma de conocimiento"
    default: Spanish.capitalized(treatment.rawValue)
    }
  }
}

extension String {
  /// The text with every run of white space as one space.
  fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
