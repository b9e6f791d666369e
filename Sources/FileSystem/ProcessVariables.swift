#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The variables that the process was started with.
package enum ProcessVariables {
  /// The value of a variable, or nil where it is not set.
  package static func value(of name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

/// Ends the process with a code (0 to 255).
package func exit(status: UInt8) -> Never {
  exit(Int32(status))
}
