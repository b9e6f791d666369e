import SpanishText
import Testing

@testable import Arguments

@Suite("Any words at all")
struct FuzzTests {
  private static let pieces = [
    "fecha", "avance", "informe", "cierre", "seguimiento", "validar", "sesión", "sesio\u{301}n",
    "ayuda", "--", "-", "---", "--=", "-=", "=", "", " ", "--json", "--json=x", "-json",
    "--periodo",
    "--periodo=", "--periodo=2022", "-n", "-nx", "-n=", "-rqo", "-rqoa", "-f", "html", "pdf",
    "--formato", "--ancho", "80", "-5", "−5", "—json", "–", "––", "–n", "-h", "--ayuda",
    "--versión",
    "--\u{301}", "-\u{301}", "--nota=\u{301}a", "-ñ", "--año", "👩‍👩‍👧", "-👩‍👩‍👧", "--👩‍👩‍👧=1", "\u{0}",
    "-\u{200B}", "--salida", "--corte", "-e", "--evidencia", "\u{1B}[1m", "a b", "\n", "--\n",
    "“Con", "minuta”", "«a", "b»",
  ]

  @Test("never crash, and always come to something that can be shown")
  func neverCrashes() throws {
    var random = SplitMix(state: 2_022_0630)
    var kinds: Set<String> = []
    let paths = CommandPath(program: Program.command.definition).descendants
      .map { Array($0.names.dropFirst()) }
    for _ in 0..<20_000 {
      // Half of the lines begin with a command that exists.
      let path = paths.randomElement(using: &random) ?? []
      let words =
        (Bool.random(using: &random) ? path : [])
        + (0..<Int.random(in: 0...7, using: &random)).map { _ in word(&random) }
      let desk = Desk()
      switch Program.command.parse(words) {
      case .run(let action, let values):
        kinds.insert("run")
        _ = try action(values, desk)
        #expect(desk.said.count == 1)
      case .help(let page):
        kinds.insert("help")
        #expect(!page.path.title.isEmpty)
      case .topic: kinds.insert("topic")
      case .version: kinds.insert("version")
      case .failure(let error):
        kinds.insert(error.finding.id.rawValue)
        #expect(!error.finding.headline.isEmpty)
        #expect(!error.finding.help.isEmpty, "\(error.finding.id): \(words)")
        #expect(error.rendered(width: 60).hasSuffix("--ayuda\n"))
      }
    }
    #expect(kinds.count == 3 + ArgumentPages.all.count, "\(kinds.sorted())")
  }

  @Test("help fits any width")
  func helpFits() {
    let root = CommandPath(program: Program.command.definition)
    for path in [root] + root.descendants {
      for width in 0...120 {
        for line in HelpPage(path).rendered(width: width).split(separator: "\n") {
          // What must be copied in one piece may be longer than the narrowest page.
          #expect(line.displayWidth <= max(41, min(width, 100)), "\(path.title) at \(width)")
        }
      }
    }
  }

  private func word(_ random: inout SplitMix) -> String {
    let piece = Self.pieces.randomElement(using: &random) ?? ""
    guard Int.random(in: 0..<10, using: &random) == 0 else { return piece }
    // A slip: a letter less, or two pieces in one.
    return Bool.random(using: &random)
      ? String(piece.dropLast()) : piece + (Self.pieces.randomElement(using: &random) ?? "")
  }
}

/// Repeatable randomness: SplitMix64 of Steele, Lea and Flood (2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
