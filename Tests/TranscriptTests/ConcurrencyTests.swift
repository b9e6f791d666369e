import Foundation
import Testing

/// Several people, or scripts, who write in one plan at the same time.
@Suite("Writers at once")
struct ConcurrencyTests {
  @Test func fiftyCommandsAtOnceLoseNothing() throws {
    let runner = try ProgramRunner()
    defer { runner.remove() }
    let said = try runner.output(
      of: "unset SNT_SEMILLA; seq 50 | "
        + "xargs -P 50 -I N snt hito 1.2 'hecho N' --plan plans/ejemplo-comision-2025")
    let plan = runner.folder.appending(path: "plans/ejemplo-comision-2025")
    let log = try String(contentsOf: plan.appending(path: "bitacora.yaml"), encoding: .utf8)
    #expect(said.split(separator: "\n").count { $0.hasPrefix("Registrado: ") } == 50)
    for number in 1...50 {
      #expect(log.split(separator: "\n").count { $0 == "    nota: hecho \(number)" } == 1)
    }
    // The line that a command tells is that of its entry, whoever wrote before it.
    let lines = log.split(separator: "\n", omittingEmptySubsequences: false)
    for told in said.matches(of: #/renglón (\d+), asiento (\w+)\)/#) {
      let line = try #require(Int(told.1))
      #expect(lines[line] == "    id: \(told.2)")
    }
    #expect(
      try runner.output(of: "snt validar plans/ejemplo-comision-2025 | grep -c '^error'")
        .hasPrefix("0"))
  }

  /// The number of an agreement goes on from those that are there: whoever comes too late is told so.
  @Test func noTwoAgreementsGetOneNumber() throws {
    let runner = try ProgramRunner()
    defer { runner.remove() }
    let rule = #"reglas:\n  clave de acuerdos: "{siglas}/{tipo}{n}/{año}-{nn}""#
    _ = try runner.output(
      of: "sed -i 's|^reglas:|\(rule)|' plans/ejemplo-comision-2025/plan.yaml")
    let said = try runner.output(
      of: "unset SNT_SEMILLA; seq 12 | xargs -P 12 -I N "
        + "snt acuerdo nuevo 'ordinaria 2' --texto 'Acuerdo N' --plan plans/ejemplo-comision-2025")
    let plan = runner.folder.appending(path: "plans/ejemplo-comision-2025")
    let log = try String(contentsOf: plan.appending(path: "bitacora.yaml"), encoding: .utf8)
    let written = said.split(separator: "\n").count { $0.hasPrefix("Registrado: ") }
    let late = said.split(separator: "\n").count { $0.hasPrefix("error[archivo-cambiado]") }
    #expect(written >= 1 && written + late == 12)
    #expect(log.matches(of: #/texto: Acuerdo \d+/#).count == written)
    let keys = log.matches(of: #/clave: (CEJ\/ORD02\/2025-\d+)/#).map { String($0.1) }
    #expect(keys.count == Set(keys).count && keys.count >= written)
  }
}
