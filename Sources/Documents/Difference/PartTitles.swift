import PlanHistory
import SpanishText

/// How the parts of a plan are called where a change is told.
enum PartTitles {
  /// «1.2.1 Lineamientos», «Primera sesión ordinaria», «regla «quórum»»; nil for the plan itself.
  static func title(_ part: PlanPart) -> String? {
    switch part.kind {
    case .plan: nil
    case .item: item(part)
    case .part: "\(part.owner ?? "").\(part.key)"
    case .session: SessionWords.title(part.key)
    case .agendaItem:
      DifferenceWords.topic(part.key, SessionWords.title(part.owner ?? ""))
    case .event, .group, .indicator: part.name ?? part.key
    case .alliance: ViewWords.allianceTitle(part.key)
    case .member: part.name.map { "\(part.key) (\($0))" } ?? part.key
    case .office: Spanish.capitalized(part.key)
    case .area, .acronym: Spanish.capitalized("\(part.kind.rawValue) \(part.key)")
    case .norm: part.key
    case .chapter: Spanish.capitalized(DifferenceWords.chapter(part.key))
    case .strategicObjective:
      Spanish.capitalized(DifferenceWords.strategicObjective(part.key))
    case .signature: Spanish.capitalized(DifferenceWords.signature(part.key))
    case .rule: Spanish.capitalized(DifferenceWords.rule(part.key))
    case .compliance: Spanish.capitalized(DifferenceWords.compliance(part.key))
    case .closedDay: Spanish.capitalized(DifferenceWords.closedDay(part.key))
    }
  }

  /// The same without the name: a change of the name tells it itself.
  static func key(_ part: PlanPart) -> String? {
    switch part.kind {
    case .item, .member: part.key
    case .event, .group, .indicator: "\(Spanish.capitalized(part.kind.rawValue)) «\(part.key)»"
    default: title(part)
    }
  }

  /// The key of an item and its name; the key alone says where log and references find it.
  private static func item(_ part: PlanPart) -> String {
    part.name.map { "\(part.key) \($0)" } ?? part.key
  }
}
