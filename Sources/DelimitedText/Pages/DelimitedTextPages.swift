import Diagnostics

/// The pages of everything that `DelimitedMessages` says.
package enum DelimitedTextPages {
  /// Every page, one an id.
  package static let all: [DiagnosticPage] = encoding + records
}

/// The letters of a file, and what separates its columns.
extension DelimitedTextPages {
  static let encoding = [
    DiagnosticPage(
      "codificación-no-admitida", "un archivo CSV tiene letras que no se pueden leer",
      checks: """
        Un archivo CSV está en UTF-8 o en Windows-1252, que es como lo guarda Excel. «Texto Unicode» \
        (UTF-16) no se lee, y en Windows-1252 hay cinco bytes que no son ninguna letra.
        """,
      reason: """
        Adivinar letras cambiaría nombres de instituciones sin que nadie lo note.
        """,
      in: .anyFile,
      example: """
        clave,nombre
        EJ1,Instituto de Ejemplo
        """,
      instead: """
        clave,nombre
        EJ1,Instituto de Ejemplo
        """),
    DiagnosticPage(
      "codificación-supuesta", "un archivo CSV no está en UTF-8 y se leyó como Windows-1252",
      checks: """
        Excel guarda «CSV (delimitado por comas)» en Windows-1252 y «CSV UTF-8» en UTF-8. Lo que no \
        es UTF-8 se lee como lo primero, y se dice una vez.
        """,
      reason: """
        Si el archivo viniera de otro sistema, los acentos saldrían cambiados: basta ver un nombre.
        """,
      in: .anyFile,
      example: """
        clave,nombre
        EJ1,Comisión de Ejemplo
        """,
      instead: """
        clave,nombre
        EJ1,Comisión de Ejemplo
        """),
    DiagnosticPage(
      "separador-dudoso", "no se sabe qué signo separa las columnas de un archivo CSV",
      checks: """
        Las columnas se separan con coma, punto y coma o tabulador. Vale el signo que da a todos los \
        renglones tantas columnas como al encabezado; si dos lo hacen, el que da más.
        """,
      reason: """
        Con el signo equivocado cada celda quedaría en otra columna.
        """,
      in: .anyFile,
      example: """
        clave,nombre;sector
        EJ1,Instituto de Ejemplo
        EJ2;Consejo de Ejemplo
        """,
      instead: """
        clave;nombre;sector
        EJ1;Instituto de Ejemplo;Salud
        EJ2;Consejo de Ejemplo;Salud
        """),
  ]
}

/// Header, rows and quotation marks.
extension DelimitedTextPages {
  static let records = [
    DiagnosticPage(
      "columna-sin-nombre", "una columna con contenido no tiene nombre",
      checks: """
        La primera fila de un archivo CSV dice cómo se llama cada columna. Las columnas vacías del \
        final, que Excel deja a veces, se pasan por alto si no tienen nada abajo.
        """,
      reason: """
        Nunca se adivina qué dice una columna por el lugar en que está.
        """,
      in: .anyFile,
      example: """
        clave,,sector
        EJ1,Instituto de Ejemplo,Salud
        """,
      instead: """
        clave,nombre,sector
        EJ1,Instituto de Ejemplo,Salud
        """),
    DiagnosticPage(
      "comillas-mal-puestas", "una celda abre comillas y no las cierra donde termina",
      checks: """
        Una celda que lleva el signo separador, comillas o saltos de renglón va entera entre \
        comillas, y las de dentro se duplican, como las escribe Excel (RFC 4180).
        """,
      reason: """
        Con comillas abiertas, lo que sigue parecería parte de la misma celda.
        """,
      in: .anyFile,
      example: """
        clave,nombre
        EJ1,"Instituto" de Ejemplo
        """,
      instead: """
        clave,nombre
        EJ1,\"""Instituto\"" de Ejemplo"
        """),
    DiagnosticPage(
      "fila-desigual", "una fila tiene más o menos columnas que el encabezado",
      checks: """
        Cada fila tiene las columnas del encabezado, aunque alguna celda esté vacía. Una fila más \
        corta o más larga no se usa; las demás sí se leen.
        """,
      reason: """
        A una fila con una celda de menos se le recorren las demás, y cada dato quedaría en otra \
        columna.
        """,
      in: .anyFile,
      example: """
        clave,nombre,sector
        EJ1,Instituto de Ejemplo,Salud
        EJ2,Salud
        """,
      instead: """
        clave,nombre,sector
        EJ1,Instituto de Ejemplo,Salud
        EJ2,Consejo de Ejemplo,Salud
        """),
    DiagnosticPage(
      "sobrantes-vacíos", "un archivo CSV tiene filas o columnas sin nada",
      checks: """
        Las filas vacías y las columnas vacías del final se pasan por alto, y se dice cuántas son.
        """,
      reason: """
        Excel las deja donde se borró algo; si ahí debía haber datos, faltan.
        """,
      in: .anyFile,
      example: """
        clave,nombre,
        EJ1,Instituto de Ejemplo,
        ,,
        """,
      instead: """
        clave,nombre
        EJ1,Instituto de Ejemplo
        """),
    DiagnosticPage(
      "tabla-de-otro-formato", "el archivo no es una tabla CSV",
      checks: """
        Las tablas se leen de archivos CSV. Un libro de Excel (.xlsx) o una página de HTML, aunque \
        se llame .csv o .xls, se guarda antes como «CSV UTF-8».
        """,
      reason: """
        De un libro no se sabe qué hoja es, ni qué celda es el encabezado.
        """,
      in: .anyFile,
      example: """
        <table><tr><td>clave</td><td>nombre</td></tr></table>
        """,
      instead: """
        clave,nombre
        EJ1,Instituto de Ejemplo
        """),
    DiagnosticPage(
      "tabla-vacía", "un archivo CSV no tiene encabezado",
      checks: """
        La primera fila de un archivo CSV dice cómo se llama cada columna.
        """,
      reason: """
        Sin nombres no se sabe qué dice cada celda.
        """,
      in: .anyFile,
      example: """
        ,,
        EJ1,Instituto de Ejemplo,Salud
        """,
      instead: """
        clave,nombre,sector
        EJ1,Instituto de Ejemplo,Salud
        """),
  ]
}
