#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The clock of the machine, read in one place only.
package enum Clock {
  /// The local civil day of the machine (`localtime_r`).
  package static func localToday() -> CivilDate {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else {
      return CivilDate(dayNumber: Int(now) / 86_400)
    }
    return CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CivilDate(dayNumber: Int(now) / 86_400)
  }
}
