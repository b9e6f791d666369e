import Testing

@testable import Arguments

/// A group that does what one of its commands does where none is named.
@Suite("Standard subcommand")
struct StandardTests {
  private static let place = Parameter<String?>("PLAN", "El plan.", kind: .known("plan"))
  private static let other = Parameter<String>("OTRO", "El otro.")

  private static let program = Command<Desk>(
    "snt", "Un programa.",
    subcommands: [
      Command(
        "cuenta", "Cuenta algo.",
        subcommands: [
          Command("resumen", "Lo resume.", accepts: [place]) { values, desk in
            desk.said.append("resumen \(values[place] ?? "-")")
            return .success
          },
          Command("comparar", "Lo compara.", accepts: [other]) { values, desk in
            desk.said.append("comparar \(values[other])")
            return .success
          },
        ]
      ).with(standard: "resumen")
    ])

  @Test(arguments: [
    ("cuenta", "resumen -"), ("cuenta plan-a", "resumen plan-a"),
    ("cuenta resumen plan-a", "resumen plan-a"), ("cuenta comparar b", "comparar b"),
    ("cuenta -- comparar", "resumen comparar"), ("cuenta --ayuda", "ayuda de snt cuenta"),
    ("cuenta ayuda", "ayuda de snt cuenta"),
    ("cuenta plan-a --ayuda", "ayuda de snt cuenta resumen"),
    ("cuenta comprar b", "orden-desconocida"), ("cuenta --otra plan-a", "opción-desconocida"),
    ("cuenta a b", "sobra-argumento"),
  ])
  func isMeantWhereNoneIsNamed(_ line: String, _ expected: String) {
    #expect(Self.outcome(line.split(separator: " ").map(String.init)) == expected)
  }

  private static func outcome(_ words: [String]) -> String {
    let desk = Desk()
    switch program.parse(words) {
    case .run(let action, let values):
      _ = try? action(values, desk)
      return desk.said.joined()
    case .help(let page): return "ayuda de \(page.path.title)"
    case .failure(let error): return error.finding.id.rawValue
    case .topic, .version: return "otra cosa"
    }
  }

  @Test(arguments: [
    (["cuenta", ""], "resumen comparar ayuda plan-a"), (["cuenta", "p"], "plan-a"),
    (["cuenta", "plan-a", ""], ""), (["cuenta", "comparar", ""], ""),
  ])
  func isOfferedWithTheOthers(_ words: [String], _ expected: String) {
    let completion = Completion(Self.program.definition) { _ in [.init("plan-a")] }
    guard case .candidates(let found) = completion.offer(for: words) else {
      Issue.record("files")
      return
    }
    #expect(found.map(\.word).joined(separator: " ") == expected)
  }

  @Test func aGroupMustHaveIt() {
    let group = Command<Desk>(
      "snt", "Un programa.",
      subcommands: [Command("uno", "Hace algo.") { _, _ in .success }]
    ).with(standard: "dos")
    #expect(group.definition.flaws == ["snt: its standard subcommand is none of its commands"])
    #expect(Self.program.definition.flaws == [])
  }
}
