import Rendering
import Testing

@Suite("A closing report in Markdown")
struct MarkdownGoldenTests {
  @Test func readsWellRaw() {
    #expect(MarkdownRenderer().text(of: ClosingReport.document) == Self.markdown)
  }

  private static let markdown = #"""
    # Informe de cierre 2023–2024

    **Comisión de Estado Abierto y de Transparencia Proactiva**\
    Sistema Nacional de Transparencia\
    Corte: 30 de noviembre de 2024

    > **Ejemplo**
    >
    > Las cifras de este informe son inventadas.

    **Contenido**

    - [I Resumen](#i-resumen)
    - [II Sesiones](#ii-sesiones)
    - [III Líneas de acción](#iii-líneas-de-acción)
      - [III.1 Evidencia](#iii1-evidencia)

    ## I Resumen

    Al corte se ha alcanzado **46 %** de lo programado (58 %). El detalle por línea está en [Líneas de acción](#iii-líneas-de-acción); la metodología, en el [anexo](https://ejemplo.org.mx/ceaytp/anexo.pdf).

    - ● verde 5 líneas en tiempo
    - ▲ amarillo 2 líneas en riesgo
    - ■ rojo 2 líneas con atraso:
      - 2.1 Lineamientos de transparencia proactiva
      - 4.1 Quinta edición del PlanDAI

    ## II Sesiones

    - **Primera extraordinaria:** 3 de junio de 2024
    - **Lugar:** A distancia, por videoconferencia convocada con cinco días de anticipación
    - **Asistencia:** 18 de 22\
      hubo quórum

    1. Presentación de la _Estrategia Abramos México_.
    2. Aprobación del Modelo y de la Política de Apertura Institucional.

    > Se aprobó por unanimidad.

    ## III Líneas de acción

    **Avance por línea de acción**

    | Núm. | Línea de acción | Programado | Alcanzado | Situación |
    | --- | --- | --: | --: | --- |
    |  | **Eje 1. Estado Abierto** |  |  |  |
    | 1.1 | Estrategia «Cocreación desde lo Local» del SNT | 100 % | 100 % | ● verde |
    | 1.2 | Modelo y Política Nacional de Apertura Institucional | 100 % | 100 % | ● verde |
    | 1.3 | Difusión en materia de Gobierno Abierto | 80 % | 80 % | ● verde |
    | 1.4 | VI Cumbre Nacional de Estado Abierto | 100 % | 90 % | ▲ amarillo |
    |  | **Eje 2. Transparencia Proactiva** |  |  |  |
    | 2.1 | Lineamientos de Transparencia Proactiva | 60 % | 20 % | ■ rojo |
    | 2.2 | Semanas Universitarias por la Transparencia 2024 | 100 % | 100 % | ● verde |
    |  | **Ejes 3 y 4. Datos Abiertos y Acceso a la Información** |  |  |  |
    | 3.1 | Conferencia Nacional de Datos Abiertos | 100 % | 100 % | ● verde |
    | 3.2 | Programa de Implementación Modelo de la Política Nacional de Datos Abiertos | 50 % | 40 % | ▲ amarillo |
    | 4.1 | Quinta edición del PlanDAI 2024-2025 | 30 % | 0 % | ■ rojo |
    |  | **Total** | **80 %** | **70 %** |  |

    Porcentajes: promedio simple de las líneas, sin las canceladas.

    > **Nota**
    >
    > Los avances se registran con `snt avance`.

    ### III.1 Evidencia

    | Núm. | Evidencia | Publicada en |
    | --- | --- | --- |
    | 1.2 | Acta de la tercera sesión de comisiones unidas | <https://ejemplo.org.mx/ceaytp/2024/sesiones/extraordinaria-3/acta_final.pdf> |
    | 1.4 | Memoria de la cumbre | [micrositio](https://cumbre.ejemplo.mx) |

    ***

    Autorizó\
    **Lic. Laura Hernández Ruiz**\
    Coordinadora de la Comisión

    Elaboró\
    **Mtro. José Luis Ibáñez Peña**\
    Secretario de la Comisión

    """#
}
