import Diagnostics

/// What needs quotation marks, and what happens with them.
extension YAMLPages {
  static let quotes = [
    DiagnosticPage(
      "dos-puntos-en-valor", "un valor lleva dentro dos puntos y un espacio",
      checks: """
        Cada dato es una clave, dos puntos y un valor. Si el valor también lleva dos puntos seguidos \
        de un espacio, el valor entero va entre comillas.
        """,
      reason: """
        Sin comillas no se sabe dónde termina la clave: lo que sigue podría ser parte del nombre o \
        un dato aparte. Los nombres de eventos y proyectos llevan dos puntos con frecuencia, y en el \
        informe deben salir completos.
        """,
      in: .anyFile,
      example: """
        nombre: Gobierno abierto: cocreación desde lo local
        """,
      instead: """
        nombre: "Gobierno abierto: cocreación desde lo local"
        """),
    DiagnosticPage(
      "comillas-sin-cerrar", "unas comillas se abren y no se cierran",
      checks: """
        Un valor que empieza con comillas termina con comillas iguales: dobles con dobles, sencillas \
        con sencillas. Si ocupa varios renglones, los que siguen llevan más sangría (espacios al \
        principio) que su clave.
        """,
      reason: """
        Mientras las comillas siguen abiertas, todo lo de abajo parece parte del mismo texto. El \
        responsable y la fecha de un acuerdo, o las líneas siguientes, dejarían de contarse.
        """,
      in: .anyFile,
      example: """
        - clave: CEJ/ORD01/2025-01
          texto: "Se aprueba el Plan de trabajo
          responsable: SECRE
        """,
      instead: """
        - clave: CEJ/ORD01/2025-01
          texto: "Se aprueba el Plan de trabajo"
          responsable: SECRE
        """),
    DiagnosticPage(
      "texto-tras-el-valor", "hay texto después de que el valor ya cerró",
      checks: """
        Un valor que empieza con comillas, corchete o llave termina donde estos se cierran; después \
        solo puede ir un comentario. Cuando las comillas son parte del texto, el valor entero va \
        entre comillas del otro tipo.
        """,
      reason: """
        El nombre llegaría cortado al informe: solo lo que está entre comillas, sin el resto.
        """,
      in: .anyFile,
      example: """
        nombre: "Cocreación" en los municipios
        """,
      instead: """
        nombre: '"Cocreación" en los municipios'
        """),
    DiagnosticPage(
      "escape-no-válido", "una diagonal invertida entre comillas dobles no significa nada",
      checks: #"""
        Entre comillas dobles, la diagonal invertida (\) da un sentido especial a la letra que sigue. \#
        Para escribirla tal cual se pone dos veces, o se usan comillas sencillas. En el nombre de un \#
        archivo, lo más seguro es la diagonal común (/), que sirve en cualquier equipo.
        """#,
      reason: """
        Las rutas de Windows llevan diagonales invertidas. Si se leyeran con otro sentido, la ruta \
        de una evidencia cambiaría sin que nadie lo notara y el archivo no se encontraría.
        """,
      in: .anyFile,
      example: #"""
        archivo: "evidencias\minuta.pdf"
        """#,
      instead: """
        archivo: evidencias/minuta.pdf
        """),
    DiagnosticPage(
      "comentario-dudoso", "un « #» en medio del texto esconde lo que sigue",
      checks: """
        Un espacio y «#» empiezan un comentario: de ahí al final del renglón no se lee nada. Si ese \
        signo es parte del texto, el valor va entre comillas; si de verdad es un comentario, se \
        separa con dos espacios. También se pregunta por un valor que empieza con «#» y una palabra \
        («nota: #urgente»): la clave queda vacía.
        """,
      reason: """
        «Oficio # 5» se leería «Oficio»: el número no llegaría a ningún informe y nadie lo echaría \
        de menos a tiempo.
        """,
      in: .anyFile,
      example: """
        nota: Se contestó el oficio # 5
        """,
      instead: """
        nota: "Se contestó el oficio # 5"
        """),
  ]
}
