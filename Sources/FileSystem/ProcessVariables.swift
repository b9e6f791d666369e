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

/// How large the system lets files become.
package enum FileLimits {
  /// Lets a write that would go beyond them fail instead of ending the process with a signal.
  package static func tellByErrors() {
    signal(SIGXFSZ, SIG_IGN)
  }
}

/// Ends the process with a code (0 to 255).
package func exit(status: UInt8) -> Never {
  exit(Int32(status))
}
