import Testing

@testable import FileSystem

/// What other programs say is read as a whole, or not at all.
@Suite("External programs")
struct ExternalProgramTests {
  private let shell = ExternalProgram(path: "/bin/sh")

  private func output(
    _ script: String, seconds: Int = 20, limit: Int = 1000
  ) throws -> ExternalProgram.Output? {
    try shell.output(of: ["-c", script], seconds: seconds, limit: limit)
  }

  @Test func outputAndStatusAreGiven() throws {
    let said = try #require(try output("printf hola; printf no >&2; exit 3"))
    #expect(said.status == 3 && String(decoding: said.bytes, as: UTF8.self) == "hola")
    #expect(try output("exit 0")?.bytes == [])
    #expect(try output("cat")?.bytes == [], "there is nothing to read")
  }

  @Test func muchOutputIsRefused() throws {
    #expect(try output("printf 12345", limit: 5)?.bytes.count == 5)
    #expect(try output("printf 123456", limit: 5) == nil)
    #expect(try output("while :; do echo y; done", limit: 100_000) == nil, "it is stopped")
  }

  @Test func whatIsNotThereSaysNothing() throws {
    let program = ExternalProgram(path: "/nada/git")
    #expect(try program.output(of: [], seconds: 5, limit: 10) == nil)
    #expect(try output("kill -9 $$") == nil)
  }
}
