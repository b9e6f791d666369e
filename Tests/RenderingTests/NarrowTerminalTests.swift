import DocumentModel
import Rendering
import Testing

@Suite("A closing report in a narrow terminal")
struct NarrowTerminalTests {
  @Test func turnsTheRowsOfAWideTableIntoRecords() {
    let text = TerminalRenderer(width: 50).text(of: ClosingReport.document)
    #expect(text.contains(Self.sessions))
    #expect(text.contains(Self.firstRows))
    #expect(text.hasSuffix(Self.end))
  }

  private static let sessions = """
    II  Sesiones
    ────────────

    Primera                3 de junio de 2024
    extraordinaria
    Lugar                  A distancia, por
                           videoconferencia convocada
                           con cinco días de
                           anticipación
    Asistencia             18 de 22
                           hubo quórum


    """

  private static let firstRows = """

    Eje 1. Estado Abierto

    1.1  Estrategia «Cocreación desde lo Local» del
         SNT
         Programado   100 %
         Alcanzado    100 %
         Situación    ● verde

    1.2  Modelo y Política Nacional de Apertura
         Institucional
         Programado   100 %
         Alcanzado    100 %
         Situación    ● verde

    """

  private static let end = """
    4.1  Quinta edición del PlanDAI 2024-2025
         Programado   30 %
         Alcanzado    0 %
         Situación    ■ rojo

         Total
         Programado   80 %
         Alcanzado    70 %

    Porcentajes: promedio simple de las líneas, sin
    las canceladas.

    ┃ Nota
    ┃ Los avances se registran con «snt avance».

    III.1  Evidencia

    Núm.  Evidencia             Publicada en
    ──────────────────────────────────────────────
    1.2   Acta de la tercera    ejemplo.org.mx [1]
          sesión de comisiones
          unidas

    1.4   Memoria de la cumbre  micrositio [2]

    [1] https://ejemplo.org.mx/ceaytp/2024/sesiones/extraordinaria-3/acta_final.pdf
    [2] https://cumbre.ejemplo.mx

    ──────────────────────────────────────────────────

    Autorizó


    ______________________________________
    Lic. Laura Hernández Ruiz
    Coordinadora de la Comisión


    Elaboró


    ______________________________________
    Mtro. José Luis Ibáñez Peña
    Secretario de la Comisión

    """
}
