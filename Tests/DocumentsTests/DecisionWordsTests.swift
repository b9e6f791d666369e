import CivilTime
import Documents
import PlanModel
import Testing

/// What came of votes and who came to sessions, in the words that people read (Ejemplo inventado).
@Suite("Words of decisions")
struct DecisionWordsTests {
  private static let plan = """
    título: Plan
    periodo: 2025
    comisión:
      siglas: CEJ
      integrantes: {A: Persona de A, B: Persona de B, C: Persona de C, D: Persona de D}
    reglas:
      quórum: mitad más uno
      quórum en segunda convocatoria: quienes asistan
      mayoría: simple
      mayoría extraordinaria: dos terceras partes
      voto de calidad: coordinación
    """

  private func state(_ entry: String) -> PlanState {
    TextReport(Self.plan, log: entry, on: "2025-12-31").input.judged.assessment.state
  }

  @Test(arguments: [
    (
      "ordinaria 1", "{a favor: 3, en contra: 1}",
      """
      Se aprobó con 3 votos a favor y 1 en contra; hacen falta más votos a favor que en contra \
      (mayoría simple, según la regla del plan).
      """
    ),
    (
      "ordinaria 1", "{a favor: 2, en contra: 2}",
      """
      Hubo empate con 2 votos a favor y 2 en contra; falta el voto de calidad (coordinación) \
      (mayoría simple, según la regla del plan).
      """
    ),
    (
      "extraordinaria 1", "{a favor: 2, abstenciones: 2}",
      """
      No se aprobó con 2 votos a favor y 2 abstenciones; hacían falta 3, de 4 presentes con voto \
      (dos terceras partes, según la regla del plan).
      """
    ),
  ])
  func votes(_ session: String, _ vote: String, _ expected: String) throws {
    let state = state(
      """
        - fecha: 2025-03-10
          sesión: \(session)
          asistencia: [A, B, C, D]
          temas: [{aprobación: Guía, votación: \(vote)}]
      """)
    let status = try #require(state.session(session))
    let decision = try #require(state.decision(on: status.agenda[0], in: status))
    #expect(
      VoteWords.text(decision, castingVote: state.plan.rules.castingVote?.value) == expected)
  }

  @Test func votesOfSeveralCommissions() throws {
    let state = state(
      """
        - fecha: 2025-03-10
          sesión: comisiones unidas 1
          temas:
            - aprobación: Guía
              votación por comisión: {CEJ: {a favor: 3}, OTRA: {a favor: 1, en contra: 4}}
      """)
    let status = try #require(state.session("comisiones unidas 1"))
    let decision = try #require(state.decision(on: status.agenda[0], in: status))
    #expect(
      VoteWords.text(decision, castingVote: nil) == """
        CEJ: se aprobó con 3 votos a favor; hacen falta más votos a favor que en contra. OTRA: no \
        se aprobó con 1 voto a favor y 4 en contra; hacen falta más votos a favor que en contra \
        (mayoría simple, según la regla del plan). Las comisiones no lo aprobaron: cada una tiene \
        que aprobar.
        """)
  }

  @Test(arguments: [
    (
      "asistencia: [A, B]\n    a distancia: [B]\n    suplencias: {C: Persona suplente}",
      """
      Asistieron 3 de 4 integrantes con voto (A, B y C; a distancia, B; por suplencia, C: Persona \
      suplente). Hubo quórum: hacían falta 3 (mitad más uno, según la regla del plan).
      """
    ),
    (
      "asistencia: [A]\n    segunda convocatoria: sí",
      """
      Asistió 1 de 4 integrantes con voto (A). Hubo quórum en segunda convocatoria (quienes \
      asistan, según la regla del plan).
      """
    ),
    (
      "por comisión: {CEJ: {asistencia: [A, B, C]}, OTRA: {integrantes: 5, asistencia: [X]}}",
      """
      CEJ: asistieron 3 de 4 integrantes con voto (A, B y C). Hubo quórum: hacían falta 3 (mitad \
      más uno, según la regla del plan). OTRA: asistió 1 de 5 integrantes con voto (X). No hubo \
      quórum: hacían falta 3 (mitad más uno, según la regla del plan).
      """
    ),
  ])
  func attendance(_ lines: String, _ expected: String) throws {
    let state = state("  - fecha: 2025-03-10\n    sesión: ordinaria 1\n    \(lines)\n")
    let status = try #require(state.session("ordinaria 1"))
    #expect(try QuorumWords.text(#require(state.quorum(of: status))) == expected)
  }
}
