import Rendering
import Testing

@Suite("A closing report in the terminal")
struct TerminalGoldenTests {
  @Test func fillsEightyColumns() {
    #expect(
      TerminalRenderer(width: 80, showsContents: true).text(of: ClosingReport.document)
        == Self.eighty)
  }

  private static let eighty = """
    Informe de cierre 2023–2024
    ═══════════════════════════
    Comisión de Estado Abierto y de Transparencia Proactiva
    Sistema Nacional de Transparencia
    Corte: 30 de noviembre de 2024

    ┃ Ejemplo
    ┃ Las cifras de este informe son inventadas.

    Contenido
      I Resumen
      II Sesiones
      III Líneas de acción
        III.1 Evidencia

    I  Resumen
    ──────────

    Al corte se ha alcanzado 46 % de lo programado (58 %). El detalle por línea está
    en Líneas de acción; la metodología, en el anexo
    (https://ejemplo.org.mx/ceaytp/anexo.pdf).

    • ● verde 5 líneas en tiempo
    • ▲ amarillo 2 líneas en riesgo
    • ■ rojo 2 líneas con atraso:
      • 2.1 Lineamientos de transparencia proactiva
      • 4.1 Quinta edición del PlanDAI

    II  Sesiones
    ────────────

    Primera extraordinaria   3 de junio de 2024
    Lugar                    A distancia, por videoconferencia convocada con cinco
                             días de anticipación
    Asistencia               18 de 22
                             hubo quórum

    1. Presentación de la Estrategia Abramos México.
    2. Aprobación del Modelo y de la Política de Apertura Institucional.

    │ Se aprobó por unanimidad.

    III  Líneas de acción
    ─────────────────────

    Avance por línea de acción

    Núm.  Línea de acción                          Programado  Alcanzado  Situación
    ────────────────────────────────────────────────────────────────────────────────
    Eje 1. Estado Abierto
    1.1   Estrategia «Cocreación desde lo Local»        100 %      100 %  ● verde
          del SNT
    1.2   Modelo y Política Nacional de Apertura        100 %      100 %  ● verde
          Institucional
    1.3   Difusión en materia de Gobierno Abierto        80 %       80 %  ● verde
    1.4   VI Cumbre Nacional de Estado Abierto          100 %       90 %  ▲ amarillo

    Eje 2. Transparencia Proactiva
    2.1   Lineamientos de Transparencia Proactiva        60 %       20 %  ■ rojo
    2.2   Semanas Universitarias por la                 100 %      100 %  ● verde
          Transparencia 2024

    Ejes 3 y 4. Datos Abiertos y Acceso a la Información
    3.1   Conferencia Nacional de Datos Abiertos        100 %      100 %  ● verde
    3.2   Programa de Implementación Modelo de la        50 %       40 %  ▲ amarillo
          Política Nacional de Datos Abiertos
    4.1   Quinta edición del PlanDAI 2024-2025           30 %        0 %  ■ rojo
    ────────────────────────────────────────────────────────────────────────────────
          Total                                          80 %       70 %

    Porcentajes: promedio simple de las líneas, sin las canceladas.

    ┃ Nota
    ┃ Los avances se registran con «snt avance».

    III.1  Evidencia

    Núm.  Evidencia                                       Publicada en
    ────────────────────────────────────────────────────────────────────────
    1.2   Acta de la tercera sesión de comisiones unidas  ejemplo.org.mx [1]
    1.4   Memoria de la cumbre                            micrositio [2]

    [1] https://ejemplo.org.mx/ceaytp/2024/sesiones/extraordinaria-3/acta_final.pdf
    [2] https://cumbre.ejemplo.mx

    ────────────────────────────────────────────────────────────────────────────────

    Autorizó                                  Elaboró


    ______________________________________    ______________________________________
    Lic. Laura Hernández Ruiz                 Mtro. José Luis Ibáñez Peña
    Coordinadora de la Comisión               Secretario de la Comisión

    """
}
