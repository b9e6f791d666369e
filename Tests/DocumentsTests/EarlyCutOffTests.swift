import Testing

/// A report at a day before the term, or with what was registered by a day: nothing that came later is
/// told, and it is said.
@Suite("Early cut-offs")
struct EarlyCutOffTests {
  static let plan = """
    título: Plan
    periodo: 2024
    líneas:
      1: {nombre: Permanente, temporalidad: permanente}
      2: {nombre: Recurrente, temporalidad: mensual}
      3: {nombre: Con fecha, temporalidad: marzo}
    """
  static let log = """
    - fecha: 2024-03-10
      id: abcde
      avance: 3
      porcentaje: 40
    - fecha: 2024-03-20
      rectifica: abcde
      motivo: Error de captura
      porcentaje: 50
    """

  @Test func nothingIsUnderWayBeforeTheTerm() {
    let report = TextReport(Self.plan, log: Self.log, on: "2023-12-01")
    #expect(report.markdown.contains("**Corte anterior al periodo**"))
    #expect(report.section("Línea por línea")?.filter { $0.contains("por iniciar") }.count == 3)
    #expect(report.section("Notas") == nil)
  }

  @Test func aLineThatBeganEarlyIsUnderWay() {
    let log = "- fecha: 2023-11-20\n  hito: 1\n  nota: Comenzó"
    let report = TextReport(Self.plan, log: log, on: "2023-12-01")
    #expect(report.section("Línea por línea")?.contains { $0.contains("en curso") } == true)
  }

  @Test func aCorrectionIsToldWithWhatItCorrects() {
    #expect(TextReport(Self.plan, log: Self.log, on: "2024-03-15").section("Notas")?.count == 1)
    #expect(TextReport(Self.plan, log: Self.log, on: "2024-03-05").section("Notas") == nil)
  }
}
