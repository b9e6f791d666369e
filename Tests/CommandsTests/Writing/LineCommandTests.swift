import FileSystem
import PlanFiles
import PlanModel
import Testing

/// `snt línea`: plan.yaml is edited and nothing else; what it says of undoing is true.
@Suite("Commands that edit the plan")
struct LineCommandTests {
  @Test(arguments: EntryCommandTests.texts)
  func aTextIsReadBackAsItWasTyped(_ text: String) throws {
    let bench = try PlanBench(plan: EntryCommandTests.small, log: nil)
    #expect(bench.run("línea", "agregar", "1.3", "--nombre=\(text)") == .success)
    #expect(bench.run("línea", "cambiar", "1.1", "--meta=\(text)") == .success, "\(bench.output)")
    let plan = try PlanFolder.load(bench.folder).plan
    #expect(plan.item("1.3")?.name?.value == text)
    #expect(plan.item("1.1")?.target?.value == text)
  }

  @Test(arguments: [
    ["--nombre", "Otro"], ["--temporalidad", "mayo"], ["--meta", "Diez guías"], ["--peso", "2"],
    ["--medida", "continua"], ["--responsable", "UNO", "--sí"], ["--descripción", "Algo"],
  ])
  func whatIsSaidOfUndoingIsTrue(_ words: [String]) throws {
    for key in ["1", "1.1", "1.2"] {
      let bench = try PlanBench(plan: EntryCommandTests.small, log: nil)
      let before = bench.bytes("plan.yaml")
      #expect(bench.run(["línea", "cambiar", key] + words) == .success, "\(bench.output)")
      #expect(bench.bytes("plan.yaml") != before)
      let lines = bench.output.split(separator: "\n")
      let undo = try #require(lines.last { $0.hasPrefix("Para deshacerlo: snt ") })
      let words = Self.words(undo.dropFirst("Para deshacerlo: snt ".count))
      // The bench says the plan itself.
      let own = words.prefix { $0 != "--plan" }
      #expect(bench.run(Array(own)) == .success)
      #expect(bench.bytes("plan.yaml") == before, "\(bench.output)")
    }
  }

  /// The sample texts of a fresh plan are counted in one finding, whose number changes with each.
  @Test func aSampleTextElsewhereIsNoObstacle() throws {
    let plan = EntryCommandTests.small.replacing("nombre: Feria", with: "nombre: Escriba aquí uno")
      .replacing("nombre: Publicar la guía", with: "nombre: Escriba aquí otro")
      .replacing("nombre: Elaborar el diagnóstico", with: "nombre: Escriba aquí la primera")
    let bench = try PlanBench(plan: plan, log: nil)
    #expect(bench.run("línea", "cambiar", "1.1", "--nombre", "Uno") == .success, "\(bench.output)")
    #expect(bench.run("línea", "cambiar", "1.2", "--nombre", "Dos") == .success, "\(bench.output)")
  }

  @Test func aLineComesAndGoes() throws {
    let bench = try PlanBench(plan: EntryCommandTests.small, log: nil)
    let before = bench.bytes("plan.yaml")
    #expect(bench.run("línea", "agregar", "1.3", answers: ["Difundir"]) == .success)
    #expect(try PlanFolder.load(bench.folder).plan.item("1.3")?.name?.value == "Difundir")
    #expect(bench.run("línea", "quitar", "1.3") == .success)
    #expect(bench.bytes("plan.yaml") == before)
  }

  @Test(arguments: [
    ["agregar", "1.3", "--nombre", "Nueva"], ["cambiar", "1.1", "--meta", "Otra"],
    ["quitar", "1.2"],
  ])
  func aTrialWritesNothing(_ words: [String]) throws {
    let bench = try PlanBench(plan: EntryCommandTests.small, log: nil)
    let before = bench.bytes("plan.yaml")
    #expect(bench.run(["línea"] + words + ["--simular"]) == .success, "\(bench.output)")
    #expect(bench.bytes("plan.yaml") == before)
  }

  @Test(arguments: [
    ["cambiar", "1.1", "--peso", "dos"], ["cambiar", "1.1", "--temporalidad", "30 de febrero"],
    ["cambiar", "1.1", "--nombre", ""], ["cambiar", "7", "--meta", "x"], ["cambiar", "1.1"],
    ["agregar", "1.1", "--nombre", "x"], ["agregar", "8.8", "--nombre", "x"],
    ["agregar", "1.3"], ["agregar", "1.3", "--nombre", "x", "--en", "9"], ["quitar", "1"],
    ["cambiar", "1.1.a", "--nombre", "x"],
  ])
  func whatWouldBeWrongIsNotWritten(_ words: [String]) throws {
    let bench = try PlanBench(plan: EntryCommandTests.small, log: nil)
    let before = bench.bytes("plan.yaml")
    #expect(bench.run(["línea"] + words) != .success)
    #expect(bench.bytes("plan.yaml") == before)
  }

  /// The words of a command line, those in quotation marks without them.
  private static func words(_ line: Substring) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part in
        index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
      }
  }
}
