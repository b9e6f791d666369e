import PlanModel
import Testing

@testable import PlanChecks

/// What the checks take a session for is what the replay takes it for (Ejemplo inventado).
@Suite("Sessions as the checks see them")
struct SessionAccountTests {
  private static let plan = Sample.plan(
    with: """
      reglas:
        quórum: mitad más uno
        mayoría: absoluta
      sesiones:
        ordinaria 1:
          fecha: 25 de febrero
          temas:
            - aprobación: Guía de apertura
              mayoría: simple
            - estatus:
              puntos:
                - aprobación: Calendario
                  mayoría: "1"
      """)

  private func ids(_ entries: String) -> [String] {
    Sample(plan: Self.plan, log: Sample.log(entries)).ids.filter {
      ["sin-quórum", "votos-de-más", "votación-contradictoria"].contains($0)
    }
  }

  private static func joint(_ second: String) -> String {
    """
    - fecha: 2025-09-09
      sesión: comisiones unidas 1
      unidas: [CP, CJ]
      por comisión: {CP: {asistencia: [OGA, OGB]}}
    - fecha: 2025-09-09
      sesión: comisiones unidas 1
      por comisión: {cp: {asistencia: [\(second)]}}
      temas:
        - aprobación: Criterios
          votación por comisión: {CP: {a favor: 3}}
    """
  }

  /// What two entries tell of one of the commissions that met as one belongs together.
  @Test func partsOfOneCommissionAreOne() {
    #expect(ids(Self.joint("OGC")) == [])
    #expect(ids(Self.joint("OGB")) == ["sin-quórum", "votos-de-más"])
  }

  private static func vote(_ subject: String, announced: String = "") -> String {
    """
    \(announced)- fecha: 2025-02-25
      sesión: ordinaria 1
      asistencia: [OGA, OGB, OGC]
      temas:
        - aprobación: \(subject)
          votación: {a favor: 2, en contra: 1}
          resultado: aprobado
    """
  }

  /// The majority of an item may stand in the calendar alone.
  @Test func theMajorityOfAPlannedItemCounts() {
    #expect(ids(Self.vote("Programa")) == ["votación-contradictoria"])
    #expect(ids(Self.vote("Guía de apertura")) == [])
    #expect(ids(Self.vote("calendario")) == [])
    // The agenda of the call stands in place of that of the calendar.
    let call = """
      - fecha: 2025-02-17
        sesión: ordinaria 1
        convocatoria: 2025-02-17
        temas: [aprobación: Guía de apertura]

      """
    let announced = Self.vote("Guía de apertura", announced: call)
    #expect(ids(announced) == ["votación-contradictoria"])
  }
}
