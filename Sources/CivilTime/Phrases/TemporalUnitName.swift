/// The units of which a year, a month or a quarter have a fixed number.
package enum TemporalUnitName: Hashable, Sendable {
  case bimester
  case quarter
  case fourMonths
  case semester
  case fortnight
  case weekOfMonth
  case weekdayOfMonth
  case weekOfYear
}
