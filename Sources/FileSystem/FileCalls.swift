#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A call of the system by which files are changed.
package enum FileCall: String, Hashable, Sendable, CaseIterable {
  /// A file is opened, and made where it is not there.
  case open
  /// A lock is asked for.
  case lock
  /// Bytes are written.
  case write
  /// A file is cut.
  case truncate
  /// Who may use a file is set.
  case permit
  /// What was written is put on the disk.
  case sync
  /// A file is closed.
  case close
  /// A file takes the place of another.
  case rename
  /// A file gets a name that nothing has yet.
  case link
  /// A folder is made.
  case makeFolder
  /// A name is removed.
  case remove
}

/// What a test makes of a call.
package enum FileFault: Sendable {
  /// The call is not made and reports this error (errno).
  case failure(code: Int32)
  /// A write takes only half of its bytes.
  case partial
}

/// The calls by which files are changed.
///
/// All of them go through here, so that a test can let any of them fail, or stop the program in front
/// of it; otherwise this costs no more than a look at an optional.
package struct FileCalls: Sendable {
  private let fault: (@Sendable (FileCall, String) -> FileFault?)?

  /// The calls as the system answers them.
  package static let real = FileCalls(fault: nil)

  /// Calls in front of which `fault` is asked, with the path that they are about.
  package static func faulty(
    _ fault: @escaping @Sendable (FileCall, String) -> FileFault?
  ) -> FileCalls {
    FileCalls(fault: fault)
  }

  /// Makes a call, again as long as a signal interrupts it; what it returns, or why it failed.
  @discardableResult
  func make(
    _ call: FileCall, _ path: String, _ body: () -> Int32
  ) throws(SystemFailure) -> Int32 {
    Int32(truncatingIfNeeded: try make(call, path) { _ in Int(body()) })
  }

  private func make(
    _ call: FileCall, _ path: String, _ body: (FileFault?) -> Int
  ) throws(SystemFailure) -> Int {
    while true {
      let injected = fault.flatMap { $0(call, path) }
      var code: Int32
      if case .failure(let told) = injected {
        code = told
      } else {
        let result = body(injected)
        if result >= 0 { return result }
        code = errno
      }
      guard code == EINTR else { throw SystemFailure(code: code) }
    }
  }

  /// Writes some of the bytes, as many as the system takes at once.
  func write(
    _ bytes: UnsafeRawBufferPointer, _ descriptor: Int32, _ path: String
  ) throws(SystemFailure) -> Int {
    let written = try make(.write, path) { fault in
      let isPartial = if case .partial = fault { true } else { false }
      let count = isPartial ? (bytes.count + 1) / 2 : bytes.count
      return systemWrite(descriptor, bytes.baseAddress, count)
    }
    // A file that takes nothing and says nothing would keep us here for ever.
    guard written > 0 else { throw SystemFailure(code: EIO) }
    return written
  }

  /// Closes a file.
  ///
  /// After an interruption it is closed all the same, as after any other error (close(2), Linux), and
  /// must not be closed again.
  func close(_ descriptor: Int32, _ path: String) throws(SystemFailure) {
    let injected = fault.flatMap { $0(.close, path) }
    var code = systemClose(descriptor) == 0 ? 0 : errno
    if case .failure(let told) = injected { code = told }
    guard code == 0 || code == EINTR else { throw SystemFailure(code: code) }
  }
}

/// The number of the system's error (errno).
struct SystemFailure: Error, Equatable {
  let code: Int32

  /// A file is not as it was expected to be; no error of the system has this number.
  static let changed = SystemFailure(code: -1)
}

private func systemWrite(
  _ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int
) -> Int {
  buffer.map { write(descriptor, $0, count) } ?? 0
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
