import Foundation
import Synchronization

@testable import FileSystem

/// Calls of which some go wrong, counted from 1, and what was called.
final class Faults: Sendable {
  /// What goes wrong.
  enum Kind: CaseIterable {
    /// One call fails because the disk does.
    case failure
    /// One call fails because the disk is full.
    case noSpace
    /// One call is interrupted by a signal.
    case interruption
    /// One write takes only half of its bytes.
    case partial
    /// One write takes half of its bytes, and then the disk is full.
    case partialAndNoSpace
    /// That call and all that follow do nothing, as if the process had been stopped in front of it.
    case stop
    /// One write takes half of its bytes, and then the process is stopped.
    case partialAndStop
  }

  private let kind: Kind
  private let place: Int
  private let made = Mutex<[(call: FileCall, name: String)]>([])

  init(_ kind: Kind, at place: Int) { (self.kind, self.place) = (kind, place) }

  /// The calls so far, with the last part of the path that they are about; «*» for temporary files.
  var trace: [String] {
    made.withLock { calls in
      calls.map { "\($0.call) \(TemporaryName.isTemporary($0.name) ? "*" : $0.name)" }
    }
  }

  /// Whether the process lives on.
  var isAlive: Bool { kind != .stop && kind != .partialAndStop }

  /// Whether the place was reached.
  var wasMet: Bool { made.withLock { $0.count >= place } }

  var calls: FileCalls { .faulty { self.answer($0, $1) } }

  private func answer(_ call: FileCall, _ path: String) -> FileFault? {
    let number = made.withLock {
      $0.append((call, Path.name(of: path)))
      return $0.count
    }
    switch kind {
    case .failure: return number == place ? .failure(code: EIO) : nil
    case .noSpace: return number == place ? .failure(code: ENOSPC) : nil
    case .interruption: return number == place ? .failure(code: EINTR) : nil
    case .partial: return number == place ? .partial : nil
    case .partialAndNoSpace:
      return number == place ? .partial : number == place + 1 ? .failure(code: ENOSPC) : nil
    case .stop: return number >= place ? .failure(code: EIO) : nil
    case .partialAndStop:
      return number == place ? .partial : number > place ? .failure(code: EIO) : nil
    }
  }
}

/// A folder of a test, removed at its end; in memory where there is a disk in it, as hundreds of tests
/// would else wait for a real one.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let memory = "/dev/shm"
  let folder = try TemporaryFolder(in: access(memory, W_OK) == 0 ? memory : nil)
  defer { folder.remove() }
  return try body(folder.path)
}

/// The number of a process that has ended.
func endedProcess() throws -> Int {
  let process = Process()
  process.executableURL = URL(filePath: "/bin/true")
  try process.run()
  process.waitUntilExit()
  return Int(process.processIdentifier)
}
