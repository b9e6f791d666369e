/// What a cell of the matrix says of an institution and an activity.
package enum CellState: UInt8, CaseIterable, Sendable {
  /// Nothing that could be understood; such a cell counts nowhere, and was reported.
  case missing
  /// The activity was carried out.
  case fulfilled
  /// It was not: an area of opportunity.
  case unfulfilled
  /// It does not apply to the institution and leaves its percentage, above and below.
  case notApplicable

  /// «cumple», «no cumple», «no aplica», «sin dato».
  package var name: String {
    switch self {
    case .missing: "sin dato"
    case .fulfilled: "cumple"
    case .unfulfilled: "no cumple"
    case .notApplicable: "no aplica"
    }
  }
}
