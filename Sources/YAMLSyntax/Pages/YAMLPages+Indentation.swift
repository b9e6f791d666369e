import Diagnostics

/// What belongs to what: the spaces at the start of a line.
extension YAMLPages {
  static let indentation = [
    DiagnosticPage(
      "sangría-dispareja", "un renglón no está alineado con los de su grupo",
      checks: """
        La sangría, los espacios al principio del renglón, dice qué pertenece a qué. Los datos del \
        mismo nivel empiezan en la misma columna, y lo que está dentro de ellos, dos espacios más \
        adentro.
        """,
      reason: """
        Un renglón entre dos niveles puede ser parte de un grupo o del otro: una línea de acción \
        contaría en el eje que no es.
        """,
      in: .anyFile,
      example: """
        líneas:
            1.1: Elaborar el diagnóstico
          1.2: Publicar la guía
        """,
      instead: """
        líneas:
          1.1: Elaborar el diagnóstico
          1.2: Publicar la guía
        """),
    DiagnosticPage(
      "clave-muy-adentro", "una clave está más adentro que un renglón que no abre un grupo",
      checks: """
        Un renglón solo puede tener claves dentro si termina en sus dos puntos, sin valor. Si ya \
        tiene su valor, la clave que sigue se alinea con él; si le faltan los dos puntos, hay que \
        ponerlos.
        """,
      reason: """
        No se sabe si el renglón es un dato nuevo o la continuación del texto de arriba. En el \
        ejemplo, la línea quedaría sin fecha, o con la fecha como parte de su nombre.
        """,
      in: .anyFile,
      example: """
        1.2:
          nombre: Publicar la guía
            temporalidad: segundo trimestre
        """,
      instead: """
        1.2:
          nombre: Publicar la guía
          temporalidad: segundo trimestre
        """),
    DiagnosticPage(
      "tabulador-en-sangría", "un renglón empieza con un tabulador",
      checks: """
        La sangría se hace con la barra espaciadora, dos espacios por nivel, y no con la tecla Tab. En \
        el ejemplo, el segundo renglón empieza con un tabulador que se ve como espacios.
        """,
      reason: """
        Cada editor muestra el tabulador de otro ancho: lo que en una pantalla se ve alineado, en \
        otra no, y no se sabe a qué grupo pertenece el renglón.
        """,
      in: .anyFile,
      example: "1.2:\n\tnombre: Publicar la guía",
      instead: """
        1.2:
          nombre: Publicar la guía
        """),
    DiagnosticPage(
      "texto-suelto", "un renglón está fuera del grupo o de la lista de arriba",
      checks: """
        Cuando una lista o un valor ya terminó, lo que sigue debe empezar otra parte del archivo. Los \
        datos de un elemento de lista se alinean con el primero, dos espacios más adentro que el guion.
        """,
      reason: """
        El renglón no pertenece a nada: en el ejemplo, la nota no quedaría en ningún asiento de la \
        bitácora.
        """,
      in: .anyFile,
      example: """
        - fecha: 2025-03-04
          hito: 1.1
        nota: Se instaló el grupo técnico
        """,
      instead: """
        - fecha: 2025-03-04
          hito: 1.1
          nota: Se instaló el grupo técnico
        """),
    DiagnosticPage(
      "demasiados-niveles", "hay más de 64 niveles, unos dentro de otros",
      checks: """
        Un grupo dentro de otro, o una lista dentro de otra, es un nivel. Un plan usa menos de diez; \
        de 64 no se pasa.
        """,
      reason: """
        Tantos niveles son siempre un descuido: una tecla que se quedó oprimida, o un texto pegado \
        cuya sangría crece en cada renglón.
        """,
      in: .anyFile,
      example: """
        líneas: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1.1]
        """,
      instead: """
        líneas: [1.1]
        """),
  ]
}
