/// A day of the week; the raw value is that of ISO 8601 (Monday is 1).
package enum Weekday: Int, CaseIterable, Comparable, Hashable, Sendable {
  case monday = 1
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// The Spanish name in lower case: «miércoles».
  package var name: String {
    switch self {
    case .monday: "lunes"
    case .tuesday: "martes"
    case .wednesday: "miércoles"
    case .thursday: "jueves"
    case .friday: "viernes"
    case .saturday: "sábado"
    case .sunday: "domingo"
    }
  }

  /// Whether the day is a Saturday or a Sunday.
  package var isWeekend: Bool { self >= .saturday }

  /// Monday comes first, as in ISO 8601.
  package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
