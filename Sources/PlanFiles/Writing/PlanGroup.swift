/// A group of keys of plan.yaml whose members can be revised one by one.
package enum PlanGroup: Sendable {
  /// The whole file.
  case plan
  /// The commission.
  case commission
  /// What a plan says of its matrix of institutions.
  case compliance
  /// A member of the commission.
  case member
  /// An item of the tree.
  case item
  /// A session of the calendar.
  case session
  /// An alliance.
  case alliance
  /// A working group.
  case workingGroup
  /// An event.
  case event
  /// An indicator.
  case indicator
  /// The rules.
  case rules

  var record: RecordSchema {
    switch self {
    case .plan: PlanSchema.record
    case .commission: CommissionSchema.record
    case .compliance: ComplianceSchema.record
    case .member: MemberSchema.record
    case .item: PlanItemSchema.record
    case .session: PlannedSessionSchema.record
    case .alliance: AllianceSchema.record
    case .workingGroup: WorkingGroupSchema.record
    case .event: PlannedEventSchema.record
    case .indicator: IndicatorSchema.record
    case .rules: RulesSchema.record
    }
  }
}
