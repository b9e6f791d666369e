import CivilTime
import Diagnostics
import PlanModel
import SourceText
import YAMLSyntax

/// The keys of `plan.yaml` (format.md, «plan.yaml»).
package enum PlanSchema {
  static let format = Field<String>.required("formato", .string, "La versión del formato: snt/1.")
  static let title = Field<Located<String>>.required("título", .text, "El título del plan.")
  static let commission = Field("comisión", CommissionSchema.type, "De qué comisión es el plan.")
  static let signedAt = Field(
    "lugar y fecha", .string, "Dónde y cuándo se firmó el plan, como se imprime.")
  static let addressee = Field(
    "destinatario", .texts, "A quién se dirigen los documentos: un renglón, o varios en una lista.",
    synonyms: ["dirigido a"])
  static let ground = Field(
    "fundamento", .string,
    "En qué artículo o lineamiento se fundan los documentos, para la portada.")
  static let term = Field<Located<TemporalExpression>>.required(
    "periodo", .date, "El periodo del plan: un año, dos meses con su año…", synonyms: ["vigencia"])
  static let levels = Field(
    "niveles", .texts, "Nombres de niveles que no están en la lista, en plural.")
  static let acronyms = Field("siglas", .definitions, "Siglas con lo que significan.")
  static let areas = Field(
    "áreas", .map(AreaSchema.shape, AreaSchema.read),
    "Las áreas que pueden ser responsables: una clave corta con el nombre, y su sector si importa.")
  static let legalFramework = Field(
    "marco normativo", .list(LegalNormSchema.type), "Las normas en que se apoya el plan.")
  static let texts = Field(
    "textos", .definitions, "Los capítulos de la narrativa, cada uno con su archivo.")
  static let strategicObjectives = Field(
    "objetivos estratégicos", .definitions,
    "Objetivos de la institución a los que se alinea el plan.")
  static let sessions = Field(
    "sesiones", .map(.record("una sesión programada"), PlannedSessionSchema.read),
    "El calendario de sesiones.")
  static let alliances = Field(
    "alianzas", .map(.record("una alianza"), AllianceSchema.read), "Las alianzas y sus convenios.")
  static let groups = Field(
    "grupos", .map(.record("un grupo"), WorkingGroupSchema.read), "Grupos de trabajo y redes.")
  static let events = Field(
    "eventos", .map(.record("un evento"), PlannedEventSchema.read), "Los eventos programados.")
  static let indicators = Field(
    "indicadores", .map(.record("un indicador"), IndicatorSchema.read), "Los indicadores.")
  static let rules = Field("reglas", RulesSchema.type, "Las reglas de la comisión.")
  static let compliance = Field(
    "cumplimiento", ComplianceSchema.type,
    "La matriz de instituciones y actividades a la que se da seguimiento.")
  static let evaluator = Field(
    "evaluador", EvaluatorSchema.type,
    "Quién califica el plan desde fuera, para nombrarlo junto a lo que dijo.")
  static let signatures = Field("firmas", .list(SignatureSchema.type), "Quiénes firman.")

  /// All keys of the file, with those of the levels and of inherited responsibilities.
  package static let record = RecordSchema(
    "el plan",
    [
      format, title, commission, signedAt, addressee, ground, term, levels, acronyms, areas,
      legalFramework, texts,
      strategicObjectives, sessions, alliances, groups, events, indicators, rules, compliance,
      evaluator, signatures,
    ] + ResponsibilitySchema.fields)

  /// Reads a plan; what does not fit is reported to the reader.
  static func read(_ document: YAMLDocument, _ reader: inout PlanReader) -> Plan {
    var plan = Plan(source: document.source)
    let root = document.root
    guard !root.isEmpty else {
      // What could not be read has been told already.
      if document.isWellFormed { reader.report(.emptyFile, at: Place(document.source, .at(0))) }
      return plan
    }
    reader.levels = PlanLevels(in: root)
    let schema = record.extended(with: reader.levels.all.map(\.field))
    guard let record = reader.open(root, as: schema) else { return plan }
    checkFormat(format, in: record, &reader)
    plan.title = reader.value(title, in: record)
    plan.term = reader.value(term, in: record)
    if let term = plan.term {
      if let span = term.value.span {
        reader.dates = TemporalContext(year: .term(span))
      } else if let entry = record.entry(self.term.name) {
        reader.report(.openTerm, at: entry.value)
      }
    }
    // The calendar of sessions comes first: other dates may be told by it («próxima sesión»).
    plan.sessions = reader.values(sessions, in: record)
    reader.dates = TemporalContext(
      year: reader.dates.year, sessions: SessionCalendar.planned(plan.sessions))
    plan.commission = reader.value(commission, in: record) ?? Commission()
    plan.signedAt = reader.value(signedAt, in: record)
    plan.addressee = reader.values(addressee, in: record)
    plan.ground = reader.value(ground, in: record)
    plan.acronyms = reader.values(acronyms, in: record)
    plan.areas = reader.values(areas, in: record)
    plan.legalFramework = reader.values(legalFramework, in: record)
    plan.texts = reader.values(texts, in: record)
    plan.strategicObjectives = reader.values(strategicObjectives, in: record)
    plan.responsibilities = ResponsibilitySchema.read(record, &reader)
    plan.items = LevelSchema.readItems(
      in: record, inheriting: plan.responsibilities, &reader)
    plan.alliances = reader.values(alliances, in: record)
    plan.groups = reader.values(groups, in: record)
    plan.events = reader.values(events, in: record)
    plan.indicators = reader.values(indicators, in: record)
    plan.rules = reader.value(rules, in: record) ?? PlanRules()
    plan.compliance = reader.value(compliance, in: record)
    plan.evaluator = reader.value(evaluator, in: record)
    plan.signatures = reader.values(signatures, in: record)
    return plan
  }

  /// Reports a format that this program does not know.
  static func checkFormat(
    _ field: Field<String>, in record: RecordValues, _ reader: inout PlanReader
  ) {
    guard let text = reader.value(field, in: record), text != "snt/1",
      let entry = record.entry(field.name)
    else { return }
    reader.report(.unknownFormat(text), at: entry.value)
  }
}
