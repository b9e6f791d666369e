import PlanModel
import YAMLSyntax

/// The keys of a session of the planned calendar.
enum PlannedSessionSchema {
  static let date = Field("fecha", .date, "Cuándo se prevé.", synonyms: ["temporalidad"])
  static let agenda = Field("temas", .list(AgendaItemSchema.type), "Los temas previstos.")
  static let record = RecordSchema("una sesión programada", [date, agenda])

  static func read(
    _ key: Located<String>, _ element: YAMLElement, _ reader: inout PlanReader
  ) -> PlannedSession? {
    var session = PlannedSession(key: key)
    // A date alone is enough: «ordinaria 1: 14 de marzo».
    if element.shape.isScalar {
      session.date = date.type.read(element, &reader)
      return session
    }
    guard let values = reader.open(element, as: record) else { return session }
    session.date = reader.value(date, in: values)
    session.agenda = reader.values(agenda, in: values)
    return session
  }
}

/// The keys of an alliance.
enum AllianceSchema {
  static let institutions = Field("instituciones", .texts, "Con quiénes es la alianza.")
  static let purpose = Field("objetivo", .string, "Para qué es.")
  static let covenant = Field(
    "convenio", ValueType<Located<CovenantState>>.choice(), "En qué está el convenio.")
  static let signedWith = Field("suscrito con", .string, "Con quién se suscribe.")
  static let validity = Field("vigencia", .date, "Cuánto dura.")
  static let lines = Field("líneas", .references, "Las líneas del plan a las que sirve.")
  static let events = Field("eventos", .references, "Los eventos a los que sirve.")
  static let record = RecordSchema(
    "una alianza", [institutions, purpose, covenant, signedWith, validity, lines, events])

  static func read(
    _ key: Located<String>, _ element: YAMLElement, _ reader: inout PlanReader
  ) -> Alliance? {
    var alliance = Alliance(key: key)
    guard let values = reader.open(element, as: record) else { return alliance }
    alliance.institutions = reader.values(institutions, in: values)
    alliance.purpose = reader.value(purpose, in: values)
    alliance.covenant = reader.value(covenant, in: values)
    alliance.signedWith = reader.value(signedWith, in: values)
    alliance.validity = reader.value(validity, in: values)
    alliance.lines = reader.values(lines, in: values)
    alliance.events = reader.values(events, in: values)
    return alliance
  }
}

/// The keys of a working group.
enum WorkingGroupSchema {
  static let name = Field("nombre", .text, "El nombre del grupo.")
  static let purpose = Field("objetivo", .string, "Para qué es.")
  static let members = Field("integran", .texts, "Quiénes lo integran.")
  static let lines = Field("líneas", .references, "Las líneas del plan a las que sirve.")
  static let record = RecordSchema("un grupo", [name, purpose, members, lines])

  static func read(
    _ key: Located<String>, _ element: YAMLElement, _ reader: inout PlanReader
  ) -> WorkingGroup? {
    var group = WorkingGroup(key: key)
    guard let values = reader.open(element, as: record) else { return group }
    group.name = reader.value(name, in: values)
    group.purpose = reader.value(purpose, in: values)
    group.members = reader.values(members, in: values)
    group.lines = reader.values(lines, in: values)
    return group
  }
}

/// The keys of an event that is promised.
enum PlannedEventSchema {
  static let name = Field("nombre", .text, "El nombre del evento.")
  static let edition = Field("edición", .string, "La edición: Cuarta, 2024…")
  static let purpose = Field("objetivo", .string, "Para qué es.")
  static let schedule = Field("temporalidad", .date, "Cuándo se prevé.", synonyms: ["fecha"])
  static let lines = Field("líneas", .references, "Las líneas del plan a las que sirve.")
  static let record = RecordSchema("un evento", [name, edition, purpose, schedule, lines])

  static func read(
    _ key: Located<String>, _ element: YAMLElement, _ reader: inout PlanReader
  ) -> PlannedEvent? {
    var event = PlannedEvent(key: key)
    guard let values = reader.open(element, as: record) else { return event }
    event.name = reader.value(name, in: values)
    event.edition = reader.value(edition, in: values)
    event.purpose = reader.value(purpose, in: values)
    event.schedule = reader.value(schedule, in: values)
    event.lines = reader.values(lines, in: values)
    return event
  }
}

/// The keys of an indicator.
enum IndicatorSchema {
  static let name = Field("nombre", .text, "El nombre del indicador.")
  static let unit = Field("unidad", .string, "La unidad, en palabras.")
  static let baseline = Field("línea base", .figure, "El valor antes del plan.")
  static let target = Field("meta", .figure, "El valor por alcanzar.")
  static let accumulation = Field(
    "acumulación", ValueType<Located<Accumulation>>.choice(),
    "Cómo se juntan varias mediciones; «último» si no se escribe.")
  static let lines = Field("líneas", .references, "Las líneas del plan que mide.")
  static let achievementKind = Field(
    "resultado", FactSchema.achievementKind,
    "De qué clase son los resultados que cuenta, si es su número publicado.")
  static let record = RecordSchema(
    "un indicador", [name, unit, baseline, target, accumulation, lines, achievementKind])

  static func read(
    _ key: Located<String>, _ element: YAMLElement, _ reader: inout PlanReader
  ) -> Indicator? {
    var indicator = Indicator(key: key)
    guard let values = reader.open(element, as: record) else { return indicator }
    indicator.name = reader.value(name, in: values)
    indicator.unit = reader.value(unit, in: values)
    indicator.baseline = reader.value(baseline, in: values)
    indicator.target = reader.value(target, in: values)
    indicator.accumulation = reader.value(accumulation, in: values)?.value ?? .last
    indicator.lines = reader.values(lines, in: values)
    indicator.achievementKind = reader.value(achievementKind, in: values)
    return indicator
  }
}
