import CivilTime
import Documents
import JSONText
import PlanAssessment
import Rendering
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

  // MARK: Sessions that should not be overlooked (Ejemplo inventado)

  private static let commission = """
    título: Plan
    periodo: 2025
    comisión:
      integrantes: {A: Persona titular de A, B: Persona titular de B, C: Persona titular de C}
    sesiones:
      ordinaria 1: 11 de marzo
      ordinaria 2: 10 de junio
      ordinaria 3: 9 de septiembre
      ordinaria 4: 25 de septiembre
    reglas:
      convocatoria ordinaria: 5 días hábiles
      quórum: mitad más uno
    """

  private static let sessionLog = """
      - fecha: 2025-03-11
        sesión: ordinaria 1
        asistencia: [A, B]
      - fecha: 2025-03-28
        sesión: ordinaria 1
        acta: {archivo: evidencias/acta.pdf}
      - fecha: 2025-05-06
        sesión: extraordinaria 1
        asistencia: [A]
      - fecha: 2025-08-25
        sesión: ordinaria 3
        convocatoria: 2025-08-25
      - fecha: 2025-08-27
        reprogramación: ordinaria 3
        temporalidad: 11 de septiembre
      - fecha: 2025-08-28
        sesión: extraordinaria 2
        estado: cancelada
    """

  @Test func tellsWhatShouldNotBeOverlooked() {
    let report = TextReport(Self.commission, log: Self.sessionLog, on: "2025-09-01")
    let board = StatusBoard(report.input.judged)
    // The call of the third went with its day; that of the fourth must go out within thirty days.
    #expect(board.sessions.map(\.occasion.key) == ["ordinaria 2", "ordinaria 3", "ordinaria 4"])
    #expect(board.sessions.map(\.isCalled) == [false, false, false])
    #expect(
      board.sessions.map { $0.call?.lastDay.iso } == ["2025-06-02", "2025-09-03", "2025-09-17"])
    let text = TerminalRenderer(width: 100).text(of: board.document)
    #expect(
      text.contains(
        """
        • Segunda sesión ordinaria: se programó para el martes 10 de junio de 2025 y no consta que se
          realizara (83 días de atraso).
        • Tercera sesión ordinaria, jueves 11 de septiembre de 2025: la convocatoria debe enviarse a más
          tardar el miércoles 3 de septiembre de 2025 (5 días hábiles, según la regla del plan).
        • Cuarta sesión ordinaria, jueves 25 de septiembre de 2025: la convocatoria debe enviarse a más
          tardar el miércoles 17 de septiembre de 2025 (5 días hábiles, según la regla del plan).
        • Primera sesión extraordinaria: no hubo quórum: asistió 1 con voto y hacían falta 2.
        • Sin acta en la bitácora: primera sesión extraordinaria.
        • Acta por aprobar: primera sesión ordinaria.
        """), "\(text)")
    let alerts = board.data.first { $0.0 == "alertas de sesiones" }?.1
    guard case .array(let list) = alerts else { return #expect(Bool(false)) }
    #expect(list.count == 6)
  }
}
