import Diagnostics

/// Dates against the term, and spans of them (`TemporalSentences`).
extension PlanPages {
  static let dateRanges = [
    DiagnosticPage(
      "fecha-ambigua", "una fecha sin año puede ser de más de un año",
      checks: """
        Un mes sin año es el que cae en el periodo del plan. Si el periodo pasa de doce meses, puede \
        caer dos veces, y entonces hay que escribir el año.
        """,
      reason: """
        Entre una lectura y la otra hay un año: lo que apenas se va a hacer parecería atrasado.
        """,
      in: .plan,
      example: """
        periodo: noviembre de 2024 a noviembre de 2025
        eventos:
          foro:
            nombre: Foro de apertura
            temporalidad: noviembre
        """,
      instead: """
        periodo: noviembre de 2024 a noviembre de 2025
        eventos:
          foro:
            nombre: Foro de apertura
            temporalidad: noviembre de 2025
        """),
    DiagnosticPage(
      "fecha-fuera-del-periodo", "un mes sin año no cae en el periodo del plan",
      checks: """
        Un mes sin año se toma del periodo del plan, así que tiene que estar dentro de él. Lo que de \
        verdad queda fuera lleva su año.
        """,
      reason: """
        Puede que el error esté en el mes o en el periodo; sin saberlo, no hay contra qué fecha \
        medir el avance.
        """,
      in: .plan,
      example: """
        periodo: agosto de 2024 a marzo de 2025
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: junio
        """,
      instead: """
        periodo: agosto de 2024 a marzo de 2025
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: enero
        """),
    DiagnosticPage(
      "fecha-al-revés", "un lapso termina antes de empezar",
      checks: """
        Primero va el inicio y después el fin. Si los meses cruzan de un año a otro, cada uno lleva \
        su año.
        """,
      reason: """
        Un lapso al revés no dura ningún día: no se puede calcular cuánto debería llevar avanzado.
        """,
      in: .plan,
      example: """
        líneas:
          1.2:
            nombre: Publicar la guía
            temporalidad: junio de 2025 a marzo de 2025
        """,
      instead: """
        líneas:
          1.2:
            nombre: Publicar la guía
            temporalidad: marzo a junio de 2025
        """),
  ]
}
