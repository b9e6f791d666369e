import CivilTime
import PlanModel
import SourceText
import Testing

@testable import PlanHistory

/// Every field of a plan is compared, or ignored on purpose: a new field is not forgotten.
@Suite("Compared fields")
struct FieldTests {
  /// The fields of each type that are compared.
  static let compared: [String: Set<String>] = [
    "Plan": [
      "title", "commission", "signedAt", "addressee", "ground", "term", "acronyms", "areas",
      "legalFramework", "texts", "strategicObjectives", "items", "responsibilities", "sessions",
      "alliances", "groups", "events", "indicators", "rules", "compliance", "evaluator",
      "signatures",
    ],
    "Area": ["key", "name", "sector"],
    "Evaluator": ["acronym", "name", "link"],
    "Commission": ["acronym", "name", "institution", "logo", "offices", "members"],
    "Member": ["key", "name", "body", "hasVote", "substitute"],
    "LegalNorm": ["name", "number", "published", "link"],
    "Signature": ["name", "honorific", "office", "mail"],
    "Definition": ["key", "text"],
    "PlanItem": [
      "key", "level", "name", "numeral", "summary", "text", "schedule", "target", "weight",
      "measure", "responsibilities", "alignment", "publishedActivities", "parts", "children",
    ],
    "Alignment": ["objectives", "participants"],
    "Responsibility": ["role", "area", "until"],
    "PlannedSession": ["key", "date", "agenda"],
    "AgendaItem": [
      "treatment", "subject", "lines", "points", "presenter", "outcome", "vote", "majority",
      "absent", "dissents", "speakers", "annexes", "concludes", "note",
    ],
    "Alliance": [
      "key", "institutions", "purpose", "covenant", "signedWith", "validity", "lines", "events",
    ],
    "WorkingGroup": ["key", "name", "purpose", "members", "lines"],
    "PlannedEvent": ["key", "name", "edition", "purpose", "schedule", "lines"],
    "Indicator": [
      "key", "name", "unit", "baseline", "target", "accumulation", "lines", "achievementKind",
    ],
    "ComplianceSettings": [
      "institutions", "matrix", "published", "isReconstructed", "reconstruction", "ranges",
      "groups", "sectors", "wholeRule", "marks", "previous", "due",
    ],
    "PlanRules": [
      "notices", "quorum", "secondCallQuorum", "secondCall", "majority", "majorities",
      "castingVote", "agreementPattern", "otherMatters", "dueSoon", "countsDayOfCall",
      "countsDayOfSession", "movesDueDates", "undated",
      "closedDays", "others",
    ],
  ]

  /// Where a part stands in its file says nothing about it, and no plan tells how several commissions
  /// will vote.
  static let ignored: [String: Set<String>] = [
    "Plan": ["source"], "PlanItem": ["range"], "AgendaItem": ["partVotes"],
    "ComplianceSettings": ["range"],
  ]

  static var samples: [Any] {
    let text = Located("a", at: .at(0))
    return [
      Plan(source: SourceText(name: "plan.yaml", "")), Commission(), Member(key: text),
      LegalNorm(name: text), Signature(name: text), Definition(key: text, text: text),
      PlanItem(key: text, level: .known(.axes), range: .at(0)), Alignment(),
      Responsibility(role: .responsible, area: text), PlannedSession(key: text),
      AgendaItem(subject: text), Alliance(key: text), WorkingGroup(key: text),
      PlannedEvent(key: text), Indicator(key: text), PlanRules(), Evaluator(),
      Area(key: text, name: text),
      ComplianceSettings(range: .at(0)),
    ]
  }

  @Test func everyFieldIsComparedOrIgnored() {
    #expect(Self.samples.count == Self.compared.count)
    for sample in Self.samples {
      let type = "\(Swift.type(of: sample))"
      let fields = Set(Mirror(reflecting: sample).children.compactMap(\.label))
      let known = (Self.compared[type] ?? []).union(Self.ignored[type] ?? [])
      #expect(fields == known, "\(type)")
    }
  }
}
