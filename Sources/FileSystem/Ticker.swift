#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Does something again and again beside the work of the program, as drawing how far that is.
package enum Ticker {
  /// Calls it in a thread of its own, each time after a pause, until it tells that it was enough.
  ///
  /// Where the system has no thread left nothing is called.
  package static func start(
    everyMilliseconds pause: UInt32, _ body: @escaping @Sendable () -> Bool
  ) {
    let work = Unmanaged.passRetained(
      Work {
        repeat { usleep(pause * 1000) } while body()
      })
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let failure = pthread_create(&thread, nil, { Ticker.run($0) }, work.toOpaque())
    guard failure == 0 else { return work.release() }
    #if canImport(Darwin)
      if let thread { pthread_detach(thread) }
    #else
      pthread_detach(thread)
    #endif
  }

  private static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let pointer else { return nil }
    Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
    return nil
  }

  /// What a thread is given.
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
