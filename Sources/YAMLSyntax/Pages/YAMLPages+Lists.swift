import Diagnostics

/// Lists with dashes, and what stands in brackets and braces.
extension YAMLPages {
  static let lists = [
    DiagnosticPage(
      "lista-en-el-renglón", "una lista con guiones empieza en el renglón de su clave",
      checks: """
        Los guiones de una lista van debajo de su clave, uno por renglón. Si la lista es corta, \
        también puede ir en el mismo renglón entre corchetes: «líneas: [1.1, 1.2]».
        """,
      reason: """
        En el mismo renglón el guion se confunde con un texto que empieza con guion, y la lista \
        quedaría con otro contenido.
        """,
      in: .anyFile,
      example: """
        líneas: - 1.1
        """,
      instead: """
        líneas:
          - 1.1
        """),
    DiagnosticPage(
      "lista-entre-claves", "hay un guion de lista donde va una clave",
      checks: """
        En un grupo de datos, cada renglón empieza con una clave. Los guiones van debajo de la clave \
        a la que pertenecen.
        """,
      reason: """
        Un elemento sin clave no dice qué es: en el ejemplo, no se sabe si se trata de una \
        institución de la alianza, de un evento o de una línea.
        """,
      in: .anyFile,
      example: """
        objetivo: Intercambiar experiencias de apertura
        - Observatorio Ciudadano de Ejemplo
        """,
      instead: """
        objetivo: Intercambiar experiencias de apertura
        instituciones:
          - Observatorio Ciudadano de Ejemplo
        """),
    DiagnosticPage(
      "guion-dudoso", "un guion parece de lista y se lee como texto",
      checks: """
        Cuando una clave ya tiene un valor en su renglón, los renglones de abajo con más sangría son \
        parte de ese texto, aunque empiecen con guion. En una lista, la clave va sola y todos los \
        elementos, debajo.
        """,
      reason: """
        En lugar de dos responsables habría uno solo, con un nombre que nadie reconoce.
        """,
      in: .anyFile,
      example: """
        responsables: DGA
          - SECRE
        """,
      instead: """
        responsables:
          - DGA
          - SECRE
        """),
    DiagnosticPage(
      "falta-coma", "falta una coma entre los elementos de una lista o un grupo",
      checks: """
        Entre corchetes o llaves, los elementos se separan con comas.
        """,
      reason: """
        Dos elementos sin coma se pegarían en uno: la alianza tendría una institución menos.
        """,
      in: .anyFile,
      example: """
        instituciones: ["Universidad de Ejemplo" "Observatorio Ciudadano"]
        """,
      instead: """
        instituciones: ["Universidad de Ejemplo", "Observatorio Ciudadano"]
        """),
    DiagnosticPage(
      "coma-de-más", "hay una coma sin elemento antes",
      checks: """
        Entre corchetes o llaves, antes de cada coma va un elemento. La última coma puede sobrar; \
        dos seguidas, no.
        """,
      reason: """
        No se sabe si sobra la coma o si se borró un elemento: podría faltar una línea.
        """,
      in: .anyFile,
      example: """
        líneas: [1.1, , 1.3]
        """,
      instead: """
        líneas: [1.1, 1.3]
        """),
    DiagnosticPage(
      "corchete-sin-cerrar", "un corchete o una llave se abre y no se cierra",
      checks: """
        Todo lo que se abre con «[» se cierra con «]», y con «{» se cierra con «}». Si el corchete es \
        parte de un texto, el texto va entre comillas.
        """,
      reason: """
        No se sabe hasta dónde llega la lista: los datos de abajo parecerían parte de ella.
        """,
      in: .anyFile,
      example: """
        líneas: [1.1, 1.2
        nota: Se instaló el grupo técnico
        """,
      instead: """
        líneas: [1.1, 1.2]
        nota: Se instaló el grupo técnico
        """),
    DiagnosticPage(
      "corchete-de-más", "un corchete o una llave no cierra lo que se abrió",
      checks: """
        Cada «[» se cierra con «]» y cada «{» con «}», y primero lo que se abrió al último.
        """,
      reason: """
        Una lista y un grupo de datos se leen distinto: si los signos no coinciden, no se sabe cuál \
        de los dos es.
        """,
      in: .anyFile,
      example: """
        líneas: [1.1, 1.2}
        """,
      instead: """
        líneas: [1.1, 1.2]
        """),
    DiagnosticPage(
      "número-partido", "una coma parte un número en dos",
      checks: """
        Entre llaves, la coma separa un dato del siguiente. Un número con coma de miles va ahí entre \
        comillas, sin la coma, o en su propio renglón, donde la coma no estorba.
        """,
      reason: """
        «9,810» se leería como 9 y otro dato llamado 810: las cifras del evento saldrían mil veces \
        más chicas.
        """,
      in: .anyFile,
      example: """
        cifras: {asistentes: 500, visitas: 9,810}
        """,
      instead: """
        cifras:
          asistentes: 500
          visitas: 9,810
        """),
  ]
}
