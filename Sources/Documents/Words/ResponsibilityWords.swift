import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// Who is responsible, in the words of a report.
enum ResponsibilityWords {
  /// The roles that an item does not simply inherit, each with its areas.
  static func facts(
    _ own: [Responsibility], beyond inherited: [Responsibility],
    naming name: (String) -> String = { $0 }
  ) -> [LabelledValue] {
    ResponsibilityRole.allCases.compactMap { role in
      guard differs(role, own, from: inherited) else { return nil }
      return fact(role, own, naming: name)
    }
  }

  /// Whether an item says something of a role that is not said above it.
  static func differs(
    _ role: ResponsibilityRole, _ own: [Responsibility], from inherited: [Responsibility]
  ) -> Bool {
    let areas = areas(role, own)
    return !areas.isEmpty && areas != Self.areas(role, inherited)
  }

  /// The areas of a role behind its word: «Corresponsables: DGA y DDA»; nil for none.
  static func fact(
    _ role: ResponsibilityRole, _ all: [Responsibility], naming name: (String) -> String = { $0 }
  ) -> LabelledValue? {
    let areas = areas(role, all, naming: name)
    guard !areas.isEmpty else { return nil }
    let label = areas.count == 1 ? role.rawValue : role.plural
    return LabelledValue(Spanish.capitalized(label), RichText(ListWords.names(areas)))
  }

  private static func areas(
    _ role: ResponsibilityRole, _ all: [Responsibility], naming name: (String) -> String = { $0 }
  ) -> [String] {
    all.filter { $0.role == role }.map { area($0, naming: name) }
  }

  /// «DGA», «DGA (hasta el 30 de mayo de 2025)».
  private static func area(
    _ responsibility: Responsibility, naming name: (String) -> String
  ) -> String {
    let area = name(responsibility.area.value)
    guard let until = responsibility.until?.value else { return area }
    return "\(area) (\(ending(until)))"
  }

  /// «hasta el 30 de mayo de 2025»; «hasta una fecha que no consta».
  static func ending(_ until: TemporalExpression) -> String {
    if let end = until.end { return "hasta el \(SpanishDate.words(end))" }
    return until.kind == .undefined ? "hasta una fecha que no consta" : until.text
  }
}
