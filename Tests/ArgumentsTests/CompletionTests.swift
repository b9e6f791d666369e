import Arguments
import Testing

/// What a shell is offered while a command line is being written.
@Suite("Completion")
struct CompletionTests {
  @Test(
    "the words that may follow",
    arguments: [
      ([""], "avance sesión fecha informe validar ayuda"),
      (["SES"], "sesión"),
      (["informe", ""], "cierre seguimiento ayuda"),
      (["ayuda", "f"], "fecha formato"),
      (["informe", "ayuda", "f"], ""),
      (["fecha", "-"], "--periodo --json --ayuda --callado"),
      (["fecha", "--PER"], "--periodo"),
      (["fecha", "--periodo", ""], ""),
      (["informe", "cierre", "-f", ""], "docx html minuta"),
      (["informe", "cierre", "--formato=m"], "--formato=minuta"),
      (["informe", "cierre", "-o", ""], "archivos"),
      (["informe", "cierre", "u"], "uno"),
      (["informe", "cierre", "uno", ""], ""),
      (["validar", "uno", "d"], "dos"),
      (["validar", "--", "-"], ""),
      ([], "avance sesión fecha informe validar ayuda"),
    ])
  func words(_ words: [String], _ offered: String) { #expect(Self.offer(words) == offered) }

  /// The words of an offer in a row.
  private static func offer(_ words: [String]) -> String {
    let program = Program.command.with(topics: Program.topics)
    let completion = Completion(program.definition) { _ in [.init("uno"), .init("dos")] }
    switch completion.offer(for: words) {
    case .candidates(let found): return found.map(\.word).joined(separator: " ")
    case .files: return "archivos"
    }
  }
}
