import CivilTime
import Documents
import PlanAssessment
import Testing

/// What the daily screen lists, and in which order.
@Suite("Status board")
struct StatusBoardTests {
  private static let plan = """
    título: Plan
    periodo: 2025
    líneas:
      a: {nombre: Vence pronto, temporalidad: 10 de julio}
      b: {nombre: Venció hace poco, temporalidad: junio}
      c: {nombre: Venció hace mucho, temporalidad: marzo}
      d: {nombre: Vence en treinta días, temporalidad: 31 de julio}
      e: {nombre: Vence después, temporalidad: 1 de agosto}
      f: {nombre: Debía ir adelante, temporalidad: enero a diciembre}
      g: {nombre: Ya concluyó, temporalidad: 5 de julio}
      h: {nombre: Se canceló, temporalidad: abril}
    sesiones:
      ordinaria 1: 3 de marzo
      ordinaria 2: 15 de julio
      ordinaria 3: 15 de octubre
    reglas:
      convocatoria ordinaria: 5 días hábiles
    """

  private static let log = """
      - fecha: 2025-06-20
        avance: g
        porcentaje: 100
      - fecha: 2025-06-21
        avance: h
        estado: cancelada
        motivo: Sin recursos
      - fecha: 2025-06-22
        sesión: extraordinaria 1
        acuerdos:
          - {clave: X/3, texto: Sin fecha, responsable: Secretaría}
          - {clave: X/2, texto: Después, vence: 30 de agosto}
          - {clave: X/1, texto: Antes, vence: 25 de junio}
          - {clave: X/0, texto: Cumplido, vence: 25 de junio}
      - fecha: 2025-06-23
        acuerdo: X/0
        estado: cumplido
    """

  private var board: StatusBoard {
    StatusBoard(TextReport(Self.plan, log: Self.log, on: "2025-07-01").input.judged)
  }

  @Test func theLongestOverdueComesFirst() {
    #expect(board.overdue.map(\.key) == ["c", "b"])
  }

  @Test func theHorizonIsThirtyDaysAndTheNextComesFirst() {
    #expect(board.upcoming.map(\.key) == ["a", "d"])
  }

  @Test func aLineStandsInOneListAtMost() {
    let keys = (board.overdue + board.upcoming + board.attention).map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(board.attention.map(\.key) == ["f"])
  }

  @Test func anOverdueSessionComesBeforeTheNextOneWithItsLastDayToCall() {
    #expect(board.sessions.map(\.occasion.key) == ["ordinaria 1", "ordinaria 2"])
    #expect(board.sessions.last?.call?.lastDay == CivilDate(iso: "2025-07-07"))
  }

  @Test func openAgreementsComeByTheirLastDay() {
    #expect(board.agreements.map(\.status.key) == ["X/1", "X/2", "X/3"])
  }
}
