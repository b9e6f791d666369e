/// The life of a session in entries: planned, held, its minutes approved; and one of several
/// commissions.
extension ManualExample {
  static let sessionExamples = [plannedSession, heldSession, approvedMinutes, jointSession]

  static let plannedSession = ManualExample(
    .entries,
    """
      - fecha: 2026-05-11
        sesión: extraordinaria 1
        estado: programada
        programada para: 22 de mayo
        hora: "11:00"
        modalidad: virtual
        enlace: https://example.org/sala
    """)

  static let heldSession = ManualExample(
    .entries,
    """
      - fecha: 2026-05-22
        sesión: extraordinaria 1
        estado: celebrada
        inicio: "11:05"
        fin: "12:10"
        presidió: OGA
        declaró quórum: OGA
        asistencia: [OGA, OGB, OBS]
        a distancia: [OGB]
        suplencias:
          OGB: Nombre Apellido
        justificadas: [OGC]
        invitados: [Archivo de Ejemplo]
        cambios al orden del día:
          - Se retira el segundo tema
        temas:
          - aprobación: Lineamientos del micrositio
            oradores: [OGA, OBS]
            resultado: aprobado
            votación:
              voto de calidad: sí
              nominal:
                OGA: a favor
                OGB: en contra
            votos particulares:
              OGB: Falta el presupuesto
            anexos: [Lineamientos]
        recesos: ["11:30 a 11:40"]
        grabación: https://example.org/grabacion
    """)

  static let approvedMinutes = ManualExample(
    .entries,
    """
      - fecha: 2026-06-09
        sesión: extraordinaria 1
        acta:
          aprobada en: ordinaria 2
          dispensa de la lectura: sí
          firmada: sí
          archivo: evidencias/acta-extraordinaria-1.pdf
    """)

  static let jointSession = ManualExample(
    .entries,
    """
      - fecha: 2026-10-06
        sesión: comisiones unidas 1
        unidas: [CEJ, COT]
        por comisión:
          CEJ:
            asistencia: [OGA, OGD]
          COT:
            integrantes: 7
            asistencia: [OGX, OGY, OGZ, OGW]
        temas:
          - aprobación: Criterios comunes
            votación por comisión:
              CEJ: unanimidad
              COT:
                a favor: 3
                en contra: 1
    """)
}
