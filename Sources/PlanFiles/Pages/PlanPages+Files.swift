import Diagnostics

/// The files of a plan: what they are called and how they begin.
extension PlanPages {
  static let files = [
    DiagnosticPage(
      "archivo-vacío", "el archivo no tiene datos",
      checks: """
        Un plan empieza con el formato, el título y el periodo; una bitácora, con el formato y \
        «entradas». Un archivo en blanco, o solo con comentarios, todavía no es ni lo uno ni lo otro.
        """,
      reason: """
        Un informe hecho con un archivo vacío saldría en ceros, como si nada se hubiera prometido.
        """,
      in: .anyFile,
      example: """
        # Aquí va el plan de trabajo
        """,
      instead: """
        formato: snt/1
        título: Plan de trabajo 2025
        periodo: 2025
        """),
    DiagnosticPage(
      "bitácora-con-otro-nombre", "la bitácora no se llama «bitacora.yaml»",
      checks: """
        En la carpeta de un plan, lo que ocurrió está en un archivo que se llama «bitacora.yaml»: \
        así, en minúsculas, sin acento y con esa terminación. Algunos editores agregan «.txt» al \
        final sin mostrarlo.
        """,
      reason: """
        Con otro nombre el archivo no se lee, y el informe diría que no se hizo nada.
        """,
      in: .commandLine,
      example: """
        snt informe cierre mi-plan  # donde hay plan.yaml y Bitácora.yml
        """,
      instead: """
        snt informe cierre mi-plan  # donde hay plan.yaml y bitacora.yaml
        """),
    DiagnosticPage(
      "formato-desconocido", "el archivo está escrito para otra versión del programa",
      checks: """
        El primer renglón de un plan y de una bitácora dice con qué reglas están escritos. Este \
        programa conoce las de «snt/1».
        """,
      reason: """
        Otras reglas pueden dar a las mismas palabras otro sentido. Si el número es correcto, hace \
        falta una versión más nueva del programa.
        """,
      in: .plan,
      example: """
        formato: snt/9
        """,
      instead: """
        formato: snt/1
        """),
    DiagnosticPage(
      "periodo-abierto", "el periodo del plan no tiene principio o no tiene fin",
      checks: """
        El periodo dice cuándo empieza y cuándo termina: un año, o dos meses con su año.
        """,
      reason: """
        Los meses sin año se leen según el periodo, y lo que se prometió se juzga a más tardar en su \
        último día. Sin él, nada podría estar a tiempo ni atrasado.
        """,
      in: .plan,
      example: """
        periodo: desde 2025
        """,
      instead: """
        periodo: febrero de 2025 a enero de 2026
        """),
  ]
}
