import SpanishText

/// The whole format as data, out of the schema that reads it: what the manual is made of.
package enum FormatDescription {
  // MARK: plan.yaml

  /// The keys of plan.yaml that say by themselves what the plan is; the levels and the roles apart.
  package static let plan = PlanSchema.record
  /// The keys under which the tree of the plan stands, one for each level.
  package static let levels = LevelSchema.known.map(\.field.description)
  /// The keys of an item of the tree, whatever its level; the roles apart.
  package static let item = PlanItemSchema.record
  /// The keys that say who answers for an item, in the singular and in the plural.
  package static let roles = ResponsibilitySchema.fields.map(\.description)
  /// The keys of a role whose holder changes.
  package static let holder = ResponsibilitySchema.record
  /// The keys under `alineación`.
  package static let alignment = AlignmentSchema.record
  /// The keys under `comisión`.
  package static let commission = CommissionSchema.record
  /// The keys of a member of the commission.
  package static let member = MemberSchema.record
  /// The keys of an area that says more than its name.
  package static let area = AreaSchema.record
  /// The keys of who rates from outside.
  package static let evaluator = EvaluatorSchema.record
  /// The keys of a norm.
  package static let norm = LegalNormSchema.record
  /// The keys of somebody who signs.
  package static let signature = SignatureSchema.record
  /// The keys under `reglas` that the program works with; those on notice have a name in parts.
  package static let rules = RulesSchema.record
  /// The keys of a session of the calendar.
  package static let plannedSession = PlannedSessionSchema.record
  /// The keys of an item of an agenda, planned or held.
  package static let agendaItem = AgendaItemSchema.record
  /// The keys of a vote that was counted.
  package static let vote = VoteSchema.record
  /// The keys of an alliance.
  package static let alliance = AllianceSchema.record
  /// The keys of a working group.
  package static let group = WorkingGroupSchema.record
  /// The keys of an event that is promised.
  package static let plannedEvent = PlannedEventSchema.record
  /// The keys of an indicator.
  package static let indicator = IndicatorSchema.record
  /// The keys under `cumplimiento`.
  package static let compliance = ComplianceSchema.record

  // MARK: bitacora.yaml

  /// The keys of the log itself.
  package static let log = LogSchema.record
  /// The keys that any entry may bear.
  package static let entry = RecordSchema("cualquier asiento", LogEntrySchema.common)
  /// The kinds of entries, in the order in which they are looked for.
  package static let kinds = FactSchema.kinds.map(EntryKind.init)
  /// The keys under `convocatoria` of a session that was held.
  package static let call = CallSchema.record
  /// The keys of one of the commissions that met as one.
  package static let jointPart = JointPartSchema.record
  /// The keys under `acta` of a session.
  package static let minutes = MinutesSchema.record
  /// The keys of what an evaluator says of an item.
  package static let outsideView = OutsideViewSchema.record
  /// The keys under `recuento`.
  package static let ratingCount = RatingCountSchema.record
  /// The keys of an agreement.
  package static let agreement = AgreementSchema.record
  /// The keys of a day of an event.
  package static let meeting = MeetingSchema.record
  /// The keys of a picture of an event.
  package static let image = ImageSchema.record
  /// The keys of a piece of evidence that is a file.
  package static let evidence = EvidenceSchema.record

  // MARK: cortes/

  /// The keys of a sealed cut-off.
  package static let cutOff = CutOffSchema.record
  /// The keys by which it recognises a file.
  package static let sealedFile = FileSealSchema.record
  /// The keys of its figures.
  package static let sealedFigures = SealedFiguresSchema.record
  /// The keys of a line in it.
  package static let sealedLine = SealedLineSchema.record
  /// Every key of a sealed cut-off, group by group.
  package static let cutOffRecords = [cutOff, sealedFile, sealedFigures, sealedLine]

  // MARK: versiones/registro.yaml

  /// The keys of the register itself.
  package static let register = RegisterSchema.record
  /// The keys of a sealed version.
  package static let version = SealedVersionSchema.record
  /// The keys of the withdrawal of a version.
  package static let annulment = AnnulmentSchema.record

  /// Every key of the register, group by group.
  package static let registerRecords: [RecordSchema] = [register, version, annulment]
  /// Every key of plan.yaml, group by group.
  package static let planRecords: [RecordSchema] = [
    plan, item, holder, alignment, commission, member, area, evaluator, norm, signature, rules,
    plannedSession, agendaItem, vote, alliance, group, plannedEvent, indicator, compliance,
  ]
  /// Every key of bitacora.yaml, group by group, those of `planRecords` apart.
  package static let logRecords: [RecordSchema] =
    [log, entry] + kinds.map(\.record) + [
      call, jointPart, minutes, agreement, outsideView, ratingCount, meeting, image,
      evidence,
    ]

  /// The kind of entry with a key.
  package static func kind(_ key: String) -> EntryKind? { kinds.first { $0.key.name == key } }
}

/// A kind of entry of the log as it is described to the user.
package struct EntryKind: Sendable {
  /// The key that makes an entry of this kind, and what stands behind it.
  package let key: FieldDescription
  /// The further keys of the kind, without those of every entry.
  package let fields: [FieldDescription]
  /// All of its keys.
  package let record: RecordSchema

  init(_ schema: FactSchema) {
    record = schema.record
    let common = Set(LogEntrySchema.common.map(\.description.name))
    key = schema.record.fields[0]
    fields = schema.record.fields.dropFirst().filter { !common.contains($0.name) }
  }
}
