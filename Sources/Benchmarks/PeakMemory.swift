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
    #if canImport(Glibc)
      megabytes(of: Int32(RUSAGE_SELF.rawValue))
    #else
      megabytes(of: RUSAGE_SELF)
    #endif
  }

  /// The same of the greatest of the processes that this one ran.
  static var megabytesOfChildren: Int {
    #if canImport(Glibc)
      megabytes(of: Int32(RUSAGE_CHILDREN.rawValue))
    #else
      megabytes(of: RUSAGE_CHILDREN)
    #endif
  }

  private static func megabytes(of whom: Int32) -> Int {
    var usage = rusage()
    guard getrusage(whom, &usage) == 0 else { return 0 }
    #if canImport(Darwin)
      return Int(usage.ru_maxrss) / 1_000_000
    #else
      return Int(usage.ru_maxrss) / 1_000
    #endif
  }
}
