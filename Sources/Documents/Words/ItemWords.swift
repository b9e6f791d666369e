import PlanModel
import SpanishText

/// How items of a plan are called.
enum ItemWords {
  /// «Eje I», «Objetivo 2», «1.1.2» for a line; the name where there is no number.
  static func shortTitle(_ item: PlanItem) -> String {
    guard let number = item.printedNumber else { return item.printedTitle }
    return item.isLeaf
      ? number : item.level.singular.map { "\(Spanish.capitalized($0)) \(number)" } ?? number
  }
}
