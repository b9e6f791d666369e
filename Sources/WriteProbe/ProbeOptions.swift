import FileSystem
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the program is to be stopped.
struct ProbeOptions {
  /// The calls that change files, with what goes wrong.
  let calls: FileCalls

  init(_ words: [String]) {
    func number(_ option: String) -> Int? {
      words.firstIndex(of: option).flatMap {
        words.indices.contains($0 + 1) ? Int(words[$0 + 1]) : nil
      }
    }
    if let limit = number("--limit") { Self.limitFiles(to: limit) }
    let (stop, part) = (number("--stop-at"), number("--part-at"))
    guard stop != nil || part != nil else {
      calls = .real
      return
    }
    let made = CallCount()
    calls = .faulty { _, _ in
      let number = made.next()
      if number == stop || number == part.map({ $0 + 1 }) { _exit(9) }
      return number == part ? .partial : nil
    }
  }

  /// Lets no file grow beyond some bytes, and a write that would fail (setrlimit(2)).
  private static func limitFiles(to bytes: Int) {
    var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
    #if canImport(Glibc)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    #else
      setrlimit(RLIMIT_FSIZE, &limit)
    #endif
    FileLimits.tellByErrors()
  }
}

/// Counts from 1.
private final class CallCount: Sendable {
  private let count = Atomic(0)

  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
