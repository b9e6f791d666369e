#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and standard error.
package enum StandardStream: Int32, Sendable {
  /// Where results go.
  case output = 1
  /// Where messages go.
  case error = 2

  /// Writes a text at once; nothing is told when the reader has gone: a closed pipe is no error.
  ///
  /// The number of the system's error is returned, 0 for none.
  @discardableResult
  package func write(_ text: String) -> Int32 {
    let failure = Self.writeAll(Array(text.utf8), to: rawValue)
    return failure == EPIPE ? 0 : failure
  }

  /// Whether a person sees the stream.
  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Whether a person types what comes on standard input.
  package static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// The width of the terminal in cells, or nil where there is none.
  package var width: Int? {
    var size = winsize()
    guard ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Lets a write to a closed pipe fail instead of ending the process with a signal.
  package static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count, let base = buffer.baseAddress {
        let written = systemWrite(descriptor, base + offset, buffer.count - offset)
        if written >= 0 {
          offset += written
          continue
        }
        switch errno {
        case EINTR: continue
        // A terminal or a pipe that somebody else set not to wait: it is full for now.
        case EAGAIN, EWOULDBLOCK: waitUntilWritable(descriptor)
        case let failure: return failure
        }
      }
      return 0
    }
  }
}

/// Waits until a descriptor takes bytes again, or can't any more: the next `write` tells which.
private func waitUntilWritable(_ descriptor: Int32) {
  var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
  _ = poll(&request, 1, -1)
}

/// `write(2)`, under a name that the methods here do not hide.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
