#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The most memory that the process has held, as the system counts it.
enum PeakMemory {
  /// In megabytes; Linux counts in kilobytes, Darwin in bytes (getrusage(2)).
  static var megabytes: Int {
    var usage = rusage()
    #if canImport(Glibc)
      let own = Int32(RUSAGE_SELF.rawValue)
    #else
      let own = RUSAGE_SELF
    #endif
    guard getrusage(own, &usage) == 0 else { return 0 }
    #if canImport(Darwin)
      return Int(usage.ru_maxrss) / 1_000_000
    #else
      return Int(usage.ru_maxrss) / 1_000
    #endif
  }
}
