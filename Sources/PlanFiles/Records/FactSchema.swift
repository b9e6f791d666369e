import CivilTime
import PlanModel
import SpanishText
import YAMLSyntax

/// A kind of entry: the key that names it, its further keys, and how they become a fact.
struct FactSchema: Sendable {
  /// The kind key.
  let key: String
  /// The kind's keys and those of every entry.
  let record: RecordSchema
  /// The fact that the values tell, or nil after a report.
  let read: @Sendable (RecordValues, inout PlanReader) -> Fact?

  init<Subject>(
    _ subject: Field<Subject>, _ fields: [any DescribedField] = [],
    _ read: @escaping @Sendable (Subject, RecordValues, inout PlanReader) -> Fact?
  ) {
    key = subject.description.name
    record = RecordSchema(
      "un asiento de \(key)", [subject] + fields + LogEntrySchema.common)
    self.read = { values, reader in
      guard let value = reader.value(subject, in: values) else { return nil }
      return read(value, values, &reader)
    }
  }

  /// All kinds in the order in which they are looked for (format.md, «bitacora.yaml»).
  static let kinds: [FactSchema] = [
    progress, milestone, session, agreement, event, alliance, measurement, rescheduling,
    evaluation, achievement, learning, pending, membership, handover, correction, note,
  ]

  /// The place in `kinds` of a kind key; nil for the other keys of entries, which stand here so that
  /// they need no folding.
  private static let places: SpellingTable<Int?> = {
    var folded: [String: Int?] = [:]
    for (index, kind) in kinds.enumerated() { folded[kind.key.folded] = index }
    var exact: [String: Int?] = [:]
    for field in kinds.flatMap(\.record.fields) where exact[field.name] == nil {
      exact[field.name] = folded[field.name.folded] ?? .some(nil)
    }
    return SpellingTable(exact: exact, folded: folded)
  }()

  /// The kind of an entry, or nil when it bears no kind key.
  static func kind(of element: YAMLElement) -> FactSchema? {
    var first: Int?
    for entry in element.entries {
      guard let index = places[entry.key] ?? nil else { continue }
      first = min(first ?? index, index)
    }
    return first.map { kinds[$0] }
  }

  // MARK: Lines

  static let percentage = Field(
    "porcentaje", ValueType<Located<Double>>.percentage,
    "Cuánto se lleva en total, de 0 a 100; 100 la concluye.")
  static let state = Field(
    "estado", ValueType<Located<ProgressState>>.choice(progressSynonyms),
    "En qué estado está; «concluida» equivale a 100.")

  static let progressSynonyms: [String: ProgressState] = [
    "concluido": .concluded, "completada": .concluded, "completado": .concluded,
    "terminada": .concluded, "terminado": .concluded,
    "suspendido": .suspended, "cancelado": .cancelled, "en curso": .underway,
  ]

  static let progress = FactSchema(
    Field.required("avance", .reference, "La línea que avanzó, o un inciso de ella: 1.2.2.a."),
    [percentage, state]
  ) { line, values, reader in
    var report = ProgressReport(line: line)
    report.percentage = reader.value(percentage, in: values)
    report.state = reader.value(state, in: values)
    return .progress(report)
  }

  static let milestone = FactSchema(
    Field.required("hito", .reference, "La línea en la que algo ocurrió, sin porcentaje.")
  ) { line, _, _ in .milestone(line: line) }

  static let evaluation = FactSchema(
    Field.required(
      "evaluación", .reference,
      "El objetivo, el eje, el compromiso o la línea que se evalúa, o «plan» por todo él."),
    EvaluationSchema.fields, EvaluationSchema.read)

  // MARK: Dates and corrections

  static let schedule = Field("temporalidad", .date, "La nueva fecha, escrita como en el plan.")
  static let authority = Field(
    "autoriza", .text, "Quién la autorizó: un acuerdo, un cargo, un oficio.")

  static let rescheduling = FactSchema(
    Field.required(
      "reprogramación", .reference,
      "Lo que cambia de fecha: una línea, un evento, una sesión, un acuerdo o «periodo»."),
    [schedule, authority]
  ) { subject, values, reader in
    var change = Rescheduling(subject: subject)
    change.schedule = reader.value(schedule, in: values)
    change.authority = reader.value(authority, in: values)
    return .rescheduling(change)
  }

  static let value = Field("valor", .figure, "Cuánto se midió.")

  static let rightDate = Field(
    "fecha correcta", .date, "Cuándo ocurrió de verdad lo que dice el asiento que se corrige.")

  static let correction = FactSchema(
    Field.required("rectifica", .reference, "El id del asiento que se corrige."),
    [percentage, state, value, rightDate]
  ) { entry, values, reader in
    var correction = Correction(entry: entry)
    correction.percentage = reader.value(percentage, in: values)
    correction.state = reader.value(state, in: values)
    correction.value = reader.value(value, in: values)
    correction.date = reader.lookingBack { $0.value(rightDate, in: values) }
    return .correction(correction)
  }

  // MARK: Agreements, alliances, indicators

  static let agreementState = Field(
    "estado", ValueType<Located<AgreementState>>.choice(), "Qué fue del acuerdo.")

  static let agreement = FactSchema(
    Field.required("acuerdo", .reference, "La clave del acuerdo."),
    [agreementState, AgreementSchema.referredTo]
  ) { key, values, reader in
    .agreement(
      AgreementUpdate(
        key: key, state: reader.value(agreementState, in: values),
        referredTo: reader.value(AgreementSchema.referredTo, in: values)))
  }

  static let signed = Field("suscrito", .date, "Cuándo se suscribió.")

  static let alliance = FactSchema(
    Field.required("alianza", .reference, "La clave de la alianza."),
    [AllianceSchema.covenant, signed]
  ) { key, values, reader in
    var update = AllianceUpdate(key: key)
    update.covenant = reader.value(AllianceSchema.covenant, in: values)
    update.signed = reader.lookingBack { $0.value(signed, in: values) }
    return .alliance(update)
  }

  static let measurement = FactSchema(
    Field.required("medición", .reference, "La clave del indicador."),
    [value] + BreakdownSchema.fields
  ) { indicator, values, reader in
    var measurement = Measurement(indicator: indicator)
    measurement.value = reader.value(value, in: values)
    measurement.breakdowns = BreakdownSchema.read(values, &reader)
    return .measurement(measurement)
  }

  // MARK: Sessions and events

  static let session = FactSchema(
    Field.required("sesión", .reference, "La sesión, como se llama en el plan: «ordinaria 1»."),
    SessionRecordSchema.fields,
    SessionRecordSchema.read)

  static let event = FactSchema(
    Field.required("evento", .reference, "La clave del evento."), EventRecordSchema.fields,
    EventRecordSchema.read)

  // MARK: People and remarks

  static let change = Field<Located<MembershipChange>>.required(
    "cambio", ValueType<Located<MembershipChange>>.choice(),
    "Si entra o sale; cuenta desde ese día.")
  static let person = Field("nombre", .string, "El nombre de la persona que entra.")

  static let membership = FactSchema(
    Field.required("integrante", .reference, "La clave de quien entra o sale."), [change, person]
  ) { member, values, reader in
    reader.value(change, in: values).map {
      .membership(member: member, change: $0, name: reader.value(person, in: values))
    }
  }

  static let handover = FactSchema(
    Field.required("relevo", .reference, "El cargo que cambia de manos: coordinación, secretaría…"),
    [person]
  ) { office, values, reader in
    .handover(office: office, name: reader.value(person, in: values))
  }

  static let achievementKind = ValueType<Located<AchievementKind>>.choice(AchievementKind.synonyms)
  static let achievementText = Field<Located<String>>.required(
    "texto", .text, "Qué se logró, en una frase.")
  static let count = Field(
    "cantidad", ValueType<Located<Int>>.locatedCount,
    "Por cuántos cuenta; uno si no se escribe.")

  static let achievement = FactSchema(
    Field.required("resultado", achievementKind, "De qué clase es lo que se logró."),
    [achievementText, count, lines]
  ) { kind, values, reader in
    guard let text = reader.value(achievementText, in: values) else { return nil }
    var achievement = Achievement(kind: kind, text: text)
    achievement.count = reader.value(count, in: values)
    achievement.lines = reader.values(lines, in: values)
    return .achievement(achievement)
  }

  static let learningText = Field<String>.required("texto", .string, "Lo que se aprendió.")

  static let learning = FactSchema(
    Field.required(
      "aprendizaje", ValueType<Located<LearningKind>>.choice(), "Qué hacer con lo aprendido."),
    [learningText, lines]
  ) { kind, values, reader in
    reader.value(learningText, in: values).map {
      .learning(Learning(kind: kind, text: $0, lines: reader.values(lines, in: values)))
    }
  }

  static let recipient = Field("para", .string, "Para quién queda.")
  static let lines = Field("líneas", .references, "Las líneas a las que se refiere.")

  static let pending = FactSchema(
    Field.required("pendiente", .text, "Lo que queda por hacer."), [recipient, lines]
  ) { text, values, reader in
    .pending(
      text: text, recipient: reader.value(recipient, in: values),
      lines: reader.values(lines, in: values))
  }

  static let note = FactSchema(LogEntrySchema.note) { _, _, _ in .note }
}
