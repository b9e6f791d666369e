#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How long a lock is waited for: as long as others come and go, and then some more.
struct LockWait {
  /// How many times the patience with one holder is enough for all of them.
  private static let rounds = 12
  private let patience: Double
  private let start = Self.now
  private var lastChange = Self.now
  private var pauses = 0
  /// Who held the lock when it was last asked for; nil where that could not be seen.
  private(set) var holder: LockHolder?

  init(_ patience: Duration) {
    let parts = patience.components
    self.patience = Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  }

  /// Notes who holds the lock; another holder than the last time means that there is progress.
  mutating func see(_ other: LockHolder?) {
    guard let other, other != holder else { return }
    (holder, lastChange) = (other, Self.now)
  }

  /// Whether a holder has been there for as long as is waited.
  func isOver(for other: LockHolder) -> Bool {
    other == holder && Self.now - lastChange >= patience
  }

  /// Waits a moment, longer each time and never as long as others do; false when it is enough.
  mutating func pause() -> Bool {
    let now = Self.now
    // A little more than the patience, so that it can be seen to be over.
    guard now - lastChange < patience + 0.05, now - start < patience * Double(Self.rounds) else {
      return false
    }
    pauses += 1
    let longest = UInt32(min(1_000 * pauses, 12_000))
    usleep(UInt32.random(in: 500...longest))
    return true
  }

  /// Seconds on a clock that nobody sets.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
