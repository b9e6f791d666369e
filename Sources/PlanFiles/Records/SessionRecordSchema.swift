import CivilTime
import PlanModel
import SourceText
import YAMLSyntax

/// The keys of the record of a session.
enum SessionRecordSchema {
  static let kind = Field("tipo", .text, "El tipo de sesión, si su nombre no lo dice.")
  static let state = Field(
    "estado", ValueType<Located<SessionState>>.choice(),
    "En qué va; casi siempre lo dice lo demás, y basta escribir «programada» o «cancelada».")
  static let plannedFor = Field(
    "programada para", .date, "Su día, si el calendario del plan no lo dice.")
  static let plannedHour = Field("hora", .string, "La hora prevista, entre comillas: \"11:00\".")
  static let mode = Field("modalidad", ValueType<Located<SessionMode>>.choice(), "Cómo se sesionó.")
  static let venue = Field("lugar", .string, "Dónde se sesionó.", synonyms: ["sede"])
  static let link = Field("enlace", .string, "La dirección de la reunión a distancia.")
  static let opened = Field("inicio", .string, "La hora de inicio, entre comillas: \"11:00\".")
  static let closed = Field("fin", .string, "La hora de cierre, entre comillas.")
  static let joint = Field("unidas", .texts, "Las comisiones que sesionaron juntas.")
  static let call = Field("convocatoria", CallSchema.type, "Cuándo y con qué oficio se convocó.")
  static let secondCall = Field(
    "segunda convocatoria", .answer, "Si se sesionó en segunda convocatoria.")
  static let presidedBy = Field(
    "presidió", .text, "Quién presidió: la clave de un integrante o un nombre.")
  static let quorumDeclaredBy = Field(
    "declaró quórum", .text, "Quién declaró el quórum: una clave o un nombre.")
  static let attendance = Field(
    "asistencia", .references, "Las claves de quienes asistieron, también a distancia.")
  static let remote = Field(
    "a distancia", .references, "Las claves de quienes asistieron a distancia; cuentan igual.")
  static let substitutions = Field(
    "suplencias", .definitions, "Quién suplió a quién: la clave del integrante y el nombre.")
  static let excused = Field(
    "justificadas", .references, "Las claves de quienes faltaron con motivo.")
  static let guests = Field(
    "invitados", .texts, "Quiénes acudieron por invitación; no cuentan para el quórum.",
    synonyms: ["invitadas"])
  static let agendaChanges = Field(
    "cambios al orden del día", .texts, "Los cambios que se pusieron a votación.")
  static let agenda = Field("temas", .list(AgendaItemSchema.type), "Los temas que se trataron.")
  static let agreements = Field(
    "acuerdos", .list(AgreementSchema.type), "Los acuerdos que se tomaron.")
  static let parts = Field(
    "por comisión", JointPartSchema.map,
    "En comisiones unidas, quién asistió de cada una, por sus siglas.")
  static let recesses = Field(
    "recesos", .list(.string), "Los recesos, entre comillas: \"12:10 a 12:25\".")
  static let recording = Field("grabación", .string, "La dirección o el archivo de la grabación.")
  static let transcript = Field(
    "versión estenográfica", .string, "La dirección o el archivo de la versión estenográfica.")
  static let minutes = Field(
    "acta", MinutesSchema.type, "En qué va el acta; un texto solo es su archivo.")

  static let fields: [any DescribedField] =
    ([kind, state, plannedFor, plannedHour, mode, venue, link, opened, closed, joint, call]
      as [any DescribedField])
    + ([secondCall, presidedBy, quorumDeclaredBy, attendance, remote, substitutions, excused]
      as [any DescribedField])
    + ([guests, agendaChanges, agenda, agreements, parts, recesses, recording, transcript, minutes]
      as [any DescribedField])

  static func read(
    _ key: Located<String>, _ values: RecordValues, _ reader: inout PlanReader
  ) -> Fact? {
    var session = SessionRecord(key: key)
    session.kind = reader.value(kind, in: values)
    session.state = reader.value(state, in: values)
    session.plannedFor = reader.value(plannedFor, in: values)
    session.plannedHour = reader.value(plannedHour, in: values)
    session.mode = reader.value(mode, in: values)
    session.venue = reader.value(venue, in: values)
    session.link = reader.value(link, in: values)
    session.opened = reader.value(opened, in: values)
    session.closed = reader.value(closed, in: values)
    session.joint = reader.values(joint, in: values)
    if let call = reader.lookingBack({ $0.value(call, in: values) }) {
      session.call = call.date
      session.callNumber = call.number
      session.callAnnexes = call.annexes
      session.acknowledgements = call.acknowledgements
    }
    session.isSecondCall = reader.value(secondCall, in: values)
    readPeople(of: &session, values, &reader)
    session.agendaChanges = reader.values(agendaChanges, in: values)
    session.agenda = reader.values(agenda, in: values)
    session.agreements = reader.values(agreements, in: values)
    session.recesses = reader.values(recesses, in: values)
    session.recording = reader.value(recording, in: values)
    session.transcript = reader.value(transcript, in: values)
    session.minutes = reader.lookingBack { $0.value(minutes, in: values) }
    return .session(session)
  }

  private static func readPeople(
    of session: inout SessionRecord, _ values: RecordValues, _ reader: inout PlanReader
  ) {
    session.presidedBy = reader.value(presidedBy, in: values)
    session.quorumDeclaredBy = reader.value(quorumDeclaredBy, in: values)
    session.attendance = reader.values(attendance, in: values)
    session.remote = reader.values(remote, in: values)
    session.substitutions = reader.values(substitutions, in: values)
    session.excused = reader.values(excused, in: values)
    session.guests = reader.values(guests, in: values)
    session.parts = reader.values(parts, in: values)
  }
}

/// The keys under `convocatoria:`; a date alone is when it was sent.
enum CallSchema {
  struct Call: Sendable {
    var date: Located<TemporalExpression>?
    var number: String?
    var annexes: [Located<String>] = []
    var acknowledgements: [Located<String>] = []
  }

  static let date = Field("fecha", .date, "Cuándo se convocó.")
  static let number = Field("oficio", .string, "El número del oficio.")
  static let annexes = Field("anexos", .texts, "Lo que se envió con la convocatoria.")
  static let acknowledgements = Field(
    "acuses", .references, "Las claves de quienes acusaron recibo.")
  static let record = RecordSchema("la convocatoria", [date, number, annexes, acknowledgements])

  static let type = ValueType<Call>(shape: .either([.date, .record("la convocatoria")])) {
    element, reader in
    if element.shape.isScalar { return Call(date: date.type.read(element, &reader)) }
    return reader.open(element, as: record).map { values in
      Call(
        date: reader.value(date, in: values), number: reader.value(number, in: values),
        annexes: reader.values(annexes, in: values),
        acknowledgements: reader.values(acknowledgements, in: values))
    }
  }
}

/// The keys of one of the commissions that met as one, under `por comisión:`.
enum JointPartSchema {
  static let voters = Field(
    "integrantes", .count,
    "Cuántos integrantes con voto tiene; de la comisión del plan ya se sabe.")
  static let attendance = Field("asistencia", .references, "Quiénes asistieron de ella.")
  static let remote = Field("a distancia", .references, "Quiénes de ellos, a distancia.")
  static let substitutions = Field("suplencias", .definitions, "Quién suplió a quién.")
  static let vote = Field(
    "votación", VoteSchema.type, "Cómo votó, si hubo una sola votación en la sesión.")
  static let record = RecordSchema(
    "una comisión", [voters, attendance, remote, substitutions, vote])

  static let map = ValueType<[JointPart]>.map(.record("una comisión")) { key, element, reader in
    var part = JointPart(commission: key)
    guard let values = reader.open(element, as: record) else { return part }
    part.voters = reader.value(voters, in: values)
    part.attendance = reader.values(attendance, in: values)
    part.remote = reader.values(remote, in: values)
    part.substitutions = reader.values(substitutions, in: values)
    part.vote = reader.value(vote, in: values)
    return part
  }
}

/// The keys under `acta:`; a text alone is its file.
enum MinutesSchema {
  static let approvedIn = Field("aprobada en", .reference, "La sesión que la aprobó.")
  static let approvedOn = Field("fecha", .date, "Cuándo se aprobó.")
  static let waived = Field(
    "dispensa de la lectura", .yesNo, "Si se aprobó sin leerla, por acuerdo de la sesión.")
  static let signed = Field("firmada", .yesNo, "Si ya se firmó.")
  static let file = Field("archivo", .text, "El archivo o la dirección en que se puede leer.")
  static let record = RecordSchema("el acta", [approvedIn, approvedOn, waived, signed, file])

  static let type = ValueType<SessionMinutes>(shape: .either([.text, .record("el acta")])) {
    element, reader in
    var minutes = SessionMinutes()
    if element.shape.isScalar {
      minutes.file = Located(element.text, at: element.range)
      return minutes
    }
    guard let values = reader.open(element, as: record) else { return nil }
    minutes.approvedIn = reader.value(approvedIn, in: values)
    minutes.approvedOn = reader.value(approvedOn, in: values)
    minutes.isReadingWaived = reader.value(waived, in: values)
    minutes.isSigned = reader.value(signed, in: values)
    minutes.file = reader.value(file, in: values)
    return minutes
  }
}
