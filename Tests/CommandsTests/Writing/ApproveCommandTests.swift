import Commands
import Testing

/// Sealing asks a person, and what was sealed by mistake is taken back.
@Suite("Sealing a plan")
struct ApproveCommandTests {
  private static let plan = """
    formato: snt/1
    título: Ejemplo inventado
    periodo: 2025
    líneas:
      1.1:
        nombre: Publicar la guía
        temporalidad: mayo de 2025

    """
  private static let approval = ["aprobar", "--autoriza", "ordinaria 1", "--fecha", "2025-02-25"]

  private static func bench(_ plan: String = plan) throws -> PlanBench {
    try PlanBench(plan: plan, log: "formato: snt/1\nentradas:\n")
  }

  @Test(arguments: [(["s"], true), (["sí"], true), (["n"], false), ([""], false), ([], false)])
  func aPersonIsShownAndAsked(_ answers: [String], _ isSealed: Bool) throws {
    let bench = try Self.bench()
    #expect(bench.run(Self.approval, answers: answers) == (isSealed ? .success : .failure))
    #expect(bench.output.contains("Se va a sellar la versión 1 del plan"))
    #expect(bench.output.contains("por ordinaria 1."))
    #expect(bench.output.contains("¿Sellar? [s/N]"))
    #expect(bench.bytes("versiones/registro.yaml").isEmpty == !isSealed)
  }

  @Test func whatChangedIsSaidBefore() throws {
    let bench = try Self.bench()
    bench.run(Self.approval + ["--sí"])
    #expect(!bench.output.contains("¿Sellar?"))
    try bench.write(Self.plan.replacing("mayo", with: "junio"))
    bench.run("aprobar", "--autoriza", "ordinaria 2", answers: ["n"])
    #expect(bench.output.contains("Desde la versión 1: 1 cambio: 1 fecha."), "\(bench.output)")
  }

  @Test(arguments: [
    (plan + "firmas: []\n# responsable: X\n", []),
    (plan.replacing("Publicar la guía", with: "Escriba aquí la línea"), ["plan-por-escribir"]),
    (plan.replacing("mayo de 2025", with: "mayo de 2031"), ["plan-con-avisos"]),
  ])
  func withoutAPersonDoubtsEndIt(_ plan: String, _ doubts: [String]) throws {
    let bench = try Self.bench(plan)
    #expect(bench.run(Self.approval) == (doubts.isEmpty ? .success : .failure))
    for doubt in doubts { #expect(bench.output.contains("aviso[\(doubt)]"), "\(bench.output)") }
    #expect(bench.bytes("versiones/registro.yaml").isEmpty == !doubts.isEmpty)
    #expect(bench.run(Self.approval + ["--sí"]) == (doubts.isEmpty ? .failure : .success))
  }

  @Test func aMistakeIsTakenBack() throws {
    let bench = try Self.bench()
    bench.run(Self.approval)
    #expect(bench.run("anular", "1", answers: ["Era el borrador", "n"]) == .failure)
    #expect(bench.run("anular", "1", answers: ["Era el borrador", "s"]) == .success)
    #expect(bench.run("anular", "V1", "--motivo", "Otra vez") == .failure)
    // Its dates are free again.
    #expect(bench.run("reprogramar", "1.1", "junio de 2025", "--sí") == .success)
    #expect(bench.run(Self.approval + ["--sí"]) == .success)
    #expect(!bench.bytes("versiones/v2.yaml").isEmpty)
  }
}
