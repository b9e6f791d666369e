import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// Who is responsible, in the words of a report.
enum ResponsibilityWords {
  /// The roles that an item does not simply inherit, each with its areas.
  static func facts(
    _ own: [Responsibility], beyond inherited: [Responsibility]
  ) -> [LabelledValue] {
    ResponsibilityRole.allCases.compactMap { role in
      let areas = own.filter { $0.role == role }.map(area)
      guard !areas.isEmpty, areas != inherited.filter({ $0.role == role }).map(area) else {
        return nil
      }
      let label = areas.count == 1 ? role.rawValue : role.plural
      return LabelledValue(Spanish.capitalized(label), RichText(Spanish.and(areas)))
    }
  }

  /// «DGA», «DGA (hasta el 30 de mayo de 2025)».
  private static func area(_ responsibility: Responsibility) -> String {
    let area = responsibility.area.value
    guard let until = responsibility.until?.value else { return area }
    return "\(area) (\(until.end.map { "hasta el \(SpanishDate.words($0))" } ?? until.text))"
  }
}
