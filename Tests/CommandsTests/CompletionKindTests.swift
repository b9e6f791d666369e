import Arguments
import Testing

@testable import Commands

/// What a command declares of its values can be completed.
@Suite("Kinds of values that are completed")
struct CompletionKindTests {
  @Test func everyDeclaredKindIsAnswered() {
    let declared = Self.kinds(of: Program.command.definition)
    #expect(declared.isSuperset(of: ["línea", "asiento", "evento", "plan"]))
    #expect(declared.subtracting(CompletionKinds.all.keys).sorted() == [])
    #expect(Set(CompletionKinds.all.keys).subtracting(declared).sorted() == [])
  }

  private static func kinds(of command: CommandDefinition) -> Set<String> {
    let own = command.arguments.compactMap { argument in
      switch argument.kind {
      case .known(let kind), .knownOrFile(let kind): kind
      default: nil
      }
    }
    return command.subcommands.reduce(into: Set(own)) { $0.formUnion(kinds(of: $1)) }
  }
}
