#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process that holds a lock, as it says of itself.
package struct LockHolder: Hashable, Sendable {
  /// Its number.
  package let process: Int
  /// The name of its machine.
  package let machine: String
  /// Since when it holds the lock, in seconds since 1970 by the clock of its machine.
  package let since: Int

  /// This process, from now on.
  static var current: LockHolder {
    LockHolder(process: Int(getpid()), machine: RunningProcess.machine, since: time(nil))
  }

  /// Whether it is of this machine.
  package var isHere: Bool { machine == RunningProcess.machine }

  /// Whether it is of this machine and has ended.
  package var isGone: Bool { isHere && RunningProcess.isGone(pid_t(truncatingIfNeeded: process)) }

  /// For how long it has held the lock, in seconds.
  package var seconds: Int { max(0, time(nil) - since) }
}

/// What stands in a lock file: who holds the lock and what it is about to append.
struct LockNote: Sendable {
  private static let mark = "snt"

  let holder: LockHolder?
  let pending: PendingAppend?

  init(_ holder: LockHolder, _ pending: PendingAppend? = nil) {
    self.holder = holder
    self.pending = pending
  }

  /// A line for the holder, then what is pending.
  var bytes: [UInt8] {
    let line = holder.map { "\(Self.mark) \($0.process) \($0.since) \($0.machine)\n" } ?? ""
    return Array(line.utf8) + (pending?.encoded ?? [])
  }

  /// Reads what stands in a lock file; what is being written just now may be there in part.
  init(bytes: [UInt8]) {
    let line = bytes.prefix { $0 != 0x0A }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 3)
    guard words.count == 4, words[0] == Self.mark, line.count < bytes.count,
      let process = Int(words[1]), let since = Int(words[2])
    else {
      (holder, pending) = (nil, nil)
      return
    }
    holder = LockHolder(process: process, machine: String(words[3]), since: since)
    pending = PendingAppend(encoded: bytes[(line.count + 1)...])
  }
}
