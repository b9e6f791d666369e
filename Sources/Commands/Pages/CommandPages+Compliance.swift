import Diagnostics

/// The follow-up of institutions.
extension CommandPages {
  static let compliance = [
    DiagnosticPage(
      "año-anterior-ilegible", "el plan del año anterior no se pudo leer",
      checks: """
        «anterior:» nombra la carpeta del plan del año anterior, contada desde la del plan. Si no está, \
        o sus tablas tienen errores, la ficha de una institución sale sin lo que cambió.
        """,
      reason: """
        La ficha se necesita aunque el año anterior no esté en orden; que falta se dice en ella.
        """,
      in: .commandLine,
      example: """
        snt cumplimiento ficha INM
        """,
      instead: """
        snt cumplimiento ficha INM
        """),
    DiagnosticPage(
      "ámbito-no-encontrado", "ningún grupo ni sector se llama así",
      checks: """
        Un grupo o un sector se nombra como está en la lista de instituciones; los acentos y las \
        mayúsculas se perdonan.
        """,
      reason: """
        Una lista de otro sector, o una vacía, se tomaría por la que se pidió.
        """,
      in: .commandLine,
      example: """
        snt cumplimiento oportunidades --de Turizmo
        """,
      instead: """
        snt cumplimiento oportunidades --de Turismo
        """),
    DiagnosticPage(
      "institución-ambigua", "unas siglas nombran a varias instituciones",
      checks: """
        Una institución se nombra por su clave, por sus siglas o por su nombre. Si las siglas son \
        de varias, se pide la clave.
        """,
      reason: """
        La ficha de una institución no debe llegarle a otra.
        """,
      in: .commandLine,
      example: """
        snt cumplimiento ficha IMR
        """,
      instead: """
        snt cumplimiento ficha I032
        """),
    DiagnosticPage(
      "institución-no-encontrada", "ninguna institución se llama así",
      checks: """
        La institución se busca en la lista del plan por su clave, por sus siglas y por su nombre; \
        los acentos y las mayúsculas se perdonan.
        """,
      reason: """
        Nunca se elige la que más se parece: la ficha se envía.
        """,
      in: .commandLine,
      example: """
        snt cumplimiento ficha INMM
        """,
      instead: """
        snt cumplimiento ficha INM
        """),
    DiagnosticPage(
      "plan-sin-anterior", "no se sabe con qué año comparar",
      checks: """
        Con una sola carpeta se compara con el plan que dice «anterior», en su clave \
        «cumplimiento»; con dos, la primera es la del año anterior.
        """,
      reason: """
        Comparar con el año equivocado daría diferencias que nadie notaría.
        """,
      in: .commandLine,
      example: """
        snt cumplimiento comparar plans/ptgada-2021-2022
        """,
      instead: """
        snt cumplimiento comparar plans/ptgada-2022-2023
        """),
    DiagnosticPage(
      "plan-sin-cumplimiento", "el plan no tiene una matriz de instituciones",
      checks: """
        Las órdenes de cumplimiento trabajan con un plan que tiene la clave «cumplimiento».
        """,
      reason: """
        Los demás planes se siguen por sus líneas y sus fechas, con «snt estado».
        """,
      in: .commandLine,
      example: """
        snt cumplimiento plans/cpgat-2017
        """,
      instead: """
        snt cumplimiento plans/ptgada-2022-2023
        """),
    DiagnosticPage(
      "plan-sin-matriz", "del plan solo se conocen cifras publicadas",
      checks: """
        La ficha de una institución se hace de la matriz; un plan puede tener solo «publicado».
        """,
      reason: """
        De un promedio no se sabe qué cumplió cada institución.
        """,
      in: .commandLine,
      example: """
        snt cumplimiento ficha INM plans/ptgada-2021-2022
        """,
      instead: """
        snt cumplimiento ficha INM plans/ptgada-2022-2023
        """),
  ]
}
