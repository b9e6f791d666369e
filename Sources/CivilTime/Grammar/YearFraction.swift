/// A calendar fraction of the year (format.md, rule 2).
enum YearFraction: Hashable, Sendable {
  case bimester
  case quarter
  case fourMonths
  case semester

  /// How many months it has.
  var months: Int {
    switch self {
    case .bimester: 2
    case .quarter: 3
    case .fourMonths: 4
    case .semester: 6
    }
  }

  /// How many there are in a year.
  var count: Int { 12 / months }

  var kind: TemporalKind {
    switch self {
    case .bimester: .bimester
    case .quarter: .quarter
    case .fourMonths: .fourMonths
    case .semester: .semester
    }
  }

  var unitName: TemporalUnitName {
    switch self {
    case .bimester: .bimester
    case .quarter: .quarter
    case .fourMonths: .fourMonths
    case .semester: .semester
    }
  }
}
