import Foundation
import Testing

@testable import FileSystem

@Suite("Standard streams")
struct StandardStreamTests {
  @Test(.timeLimit(.minutes(1)))
  func aReaderThatIsSlowGetsEverything() async {
    let pipe = Pipe()
    let (reading, writing) = (pipe.fileHandleForReading, pipe.fileHandleForWriting)
    let descriptor = writing.fileDescriptor
    let flags = fcntl(descriptor, F_GETFL)
    #expect(fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) == 0)
    // Far more than a pipe holds, to a reader who comes late.
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    async let read = Task.detached {
      usleep(50_000)
      return (try? reading.readToEnd()) ?? nil
    }.value
    let failure = await Task.detached {
      defer { try? writing.close() }
      return StandardStream.writeAll(bytes, to: descriptor)
    }.value
    #expect(failure == 0)
    #expect(await read == Data(bytes))
  }

  @Test func aReaderWhoHasGoneIsTold() {
    StandardStream.ignoreClosedPipes()
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    let flags = fcntl(descriptor, F_GETFL)
    #expect(fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) == 0)
    try? pipe.fileHandleForReading.close()
    #expect(StandardStream.writeAll([1], to: descriptor) == EPIPE)
  }
}
