#if os(Linux)
  import Foundation
  import Glibc
  import Testing

  /// What a terminal receives of a command on a large matrix: whatever is drawn on the way is wiped.
  @Suite("At a terminal")
  struct TerminalTests {
    private static let command = "exec snt cumplimiento grande -o grande.csv"

    @Test(arguments: [
      ["TERM": "xterm-256color"], ["TERM": "xterm-256color", "NO_COLOR": "1"], ["TERM": "dumb"],
      [:],
    ])
    func whatIsDrawnIsWiped(_ variables: [String: String]) throws {
      let runner = try ProgramRunner()
      defer { runner.remove() }
      try Self.writeMatrix(with: runner)
      let received = try Self.received(in: runner.folder, variables)
      #expect(Self.screen(received) == ["Escrito: grande.csv", ""])
      if !(variables["TERM"] ?? "").hasPrefix("xterm") {
        #expect(received == "Escrito: grande.csv\r\n")
      }
      // No colour, and nothing but to go back and to wipe.
      #expect(received.split(separator: "\u{1B}").dropFirst().allSatisfy { $0.hasPrefix("[K") })
    }

    /// A matrix that takes a while to be read.
    private static func writeMatrix(with runner: ProgramRunner) throws {
      let keys = (1...40).map { "T-\($0)" }
      try runner.write(
        "formato: snt/1\ntítulo: Ejemplo inventado\nperiodo: 2026\nejes:\n  1:\n    nombre: Eje\n"
          + "    actividades:\n" + keys.map { "      \($0): Actividad \($0)\n" }.joined()
          + "cumplimiento:\n  instituciones: i.csv\n  matriz: m.csv\n", to: "grande/plan.yaml")
      try runner.write("formato: snt/1\nentradas:\n", to: "grande/bitacora.yaml")
      let numbers = 1...4_000
      try runner.write(
        "clave,nombre,sector,grupo\n" + numbers.map { "E\($0),Ejemplo \($0),S,G\n" }.joined(),
        to: "grande/i.csv")
      try runner.write(
        "clave,\(keys.joined(separator: ","))\n"
          + numbers.map { "E\($0)\(String(repeating: ",sí", count: keys.count))\n" }.joined(),
        to: "grande/m.csv")
    }

    /// Everything that a terminal of 80 columns gets from the error stream.
    private static func received(in folder: URL, _ variables: [String: String]) throws -> String {
      let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      try #require(terminal >= 0)
      defer { close(terminal) }
      // Of pty(7), with the numbers that the C library keeps to itself (asm-generic/ioctls.h).
      var (number, lock): (CInt, CInt) = (0, 0)
      try #require(ioctl(terminal, 0x4004_5431, &lock) == 0)
      try #require(ioctl(terminal, 0x8004_5430, &number) == 0)
      let end = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
      try #require(end >= 0)
      var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
      try #require(ioctl(end, UInt(TIOCSWINSZ), &size) == 0)
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", command]
      process.currentDirectoryURL = folder
      process.environment = variables.merging(
        ["PATH": "\(ProgramRunner.products.path):/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
      ) { own, _ in own }
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle(fileDescriptor: end, closeOnDealloc: false)
      try process.run()
      close(end)
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 4_096)
      while true {
        let count = read(terminal, &buffer, buffer.count)
        // Linux tells the end of the other side as an error.
        guard count > 0 else { break }
        bytes += buffer.prefix(count)
      }
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      return String(decoding: bytes, as: UTF8.self)
    }

    /// The lines that a terminal shows in the end, of what a progress bar may send.
    private static func screen(_ text: String) -> [String] {
      text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        var (cells, column): ([Unicode.Scalar], Int) = ([], 0)
        var rest = Substring.UnicodeScalarView(line)
        while let scalar = rest.popFirst() {
          if scalar == "\r" {
            column = 0
          } else if scalar == "\u{1B}" {
            rest = rest.dropFirst(2)
            cells.removeSubrange(min(column, cells.count)...)
          } else {
            if column < cells.count { cells[column] = scalar } else { cells.append(scalar) }
            column += 1
          }
        }
        return String(String.UnicodeScalarView(cells))
      }
    }
  }
#endif
