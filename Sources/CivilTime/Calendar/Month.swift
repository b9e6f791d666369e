/// A month of the Gregorian calendar; the raw value is its number, from 1.
package enum Month: Int, CaseIterable, Comparable, Hashable, Sendable {
  case january = 1
  case february
  case march
  case april
  case may
  case june
  case july
  case august
  case september
  case october
  case november
  case december

  /// The Spanish name in lower case: «septiembre».
  package var name: String {
    switch self {
    case .january: "enero"
    case .february: "febrero"
    case .march: "marzo"
    case .april: "abril"
    case .may: "mayo"
    case .june: "junio"
    case .july: "julio"
    case .august: "agosto"
    case .september: "septiembre"
    case .october: "octubre"
    case .november: "noviembre"
    case .december: "diciembre"
    }
  }

  /// The first three letters of the name, as tables print it: «sep».
  package var abbreviation: String { String(name.prefix(3)) }

  /// The order of the year.
  package static func < (left: Month, right: Month) -> Bool { left.rawValue < right.rawValue }
}
