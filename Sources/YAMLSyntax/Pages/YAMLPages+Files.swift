import Diagnostics

/// Files that are not the text of one plan or log.
extension YAMLPages {
  static let files = [
    DiagnosticPage(
      "no-es-texto", "el archivo no es de texto",
      checks: """
        Un plan es un archivo de texto sin formato. Los archivos de Word, Excel o PDF llevan por \
        dentro signos que no son letras; si el plan está en uno de ellos, copie el contenido a un \
        editor de texto y guárdelo ahí.
        """,
      reason: """
        De un archivo con formato no se puede leer ninguna línea ni ningún acuerdo.
        """,
      in: .commandLine,
      example: """
        snt sintaxis plan.docx
        """,
      instead: """
        snt sintaxis plan.yaml
        """),
    DiagnosticPage(
      "no-es-utf-8", "el archivo no está guardado en UTF-8",
      checks: """
        UTF-8 es la manera de guardar un texto con la que los acentos y la eñe se ven igual en todos \
        los equipos. Al guardar, el editor permite elegirla en «Codificación»: se elige UTF-8 en \
        lugar de «ANSI», «Windows-1252» o «Unicode».
        """,
      reason: """
        En otra codificación los acentos se pierden: «título» ya no es una clave del plan y los \
        nombres saldrían con signos extraños en el informe.
        """,
      in: .anyFile,
      example: """
        t\u{FFFD}tulo: Sesi\u{FFFD}n de instalaci\u{FFFD}n
        """,
      instead: """
        título: Sesión de instalación
        """),
    DiagnosticPage(
      "archivo-muy-grande", "el archivo pasa de 4 GB",
      checks: """
        Un plan o una bitácora ocupa unos cuantos kilobytes. Un archivo de más de 4 gigabytes no es \
        ninguno de los dos: suele ser un video o un respaldo con un nombre parecido.
        """,
      reason: """
        Leerlo tardaría mucho y no serviría de nada.
        """,
      in: .commandLine,
      example: """
        snt sintaxis grabacion-sesion-ordinaria-1.mp4
        """,
      instead: """
        snt sintaxis bitacora.yaml
        """),
    DiagnosticPage(
      "demasiados-errores", "hay más de 100 errores de escritura en el archivo",
      checks: """
        Después de 100 errores el archivo se deja de revisar. Suele haber una sola causa que se \
        repite en cada renglón, como un texto pegado de otro documento: corregida en todo el \
        archivo, desaparecen juntos.
        """,
      reason: """
        Una lista más larga no se lee. Los primeros errores dicen qué corregir, y al volver a \
        revisar salen los que queden.
        """,
      in: .anyFile,
      example: """
        1.1: Diagnóstico: marzo
        1.2: Guía: abril
        1.3: Foro: mayo
        """,
      instead: """
        1.1: {nombre: Diagnóstico, temporalidad: marzo}
        1.2: {nombre: Guía, temporalidad: abril}
        1.3: {nombre: Foro, temporalidad: mayo}
        """),
    DiagnosticPage(
      "varios-documentos", "el archivo trae más de un documento",
      checks: """
        Un archivo contiene un solo plan o una sola bitácora. Los renglones con tres guiones o tres \
        puntos separan documentos y aquí no hacen falta.
        """,
      reason: """
        No se sabría cuál de los dos planes vale. Cada plan va en su propia carpeta.
        """,
      in: .anyFile,
      example: """
        título: Plan de trabajo 2025
        ---
        título: Plan de trabajo 2026
        """,
      instead: """
        título: Plan de trabajo 2025
        """),
    DiagnosticPage(
      "directiva-no-admitida", "un renglón al principio empieza con «%»",
      checks: """
        Antes de los datos no va ningún renglón que empiece con «%». En archivos de este tipo, esos \
        renglones dan instrucciones al programa que lee, y en un plan no se usan.
        """,
      reason: """
        Una instrucción así puede cambiar cómo se lee todo el archivo; sin ella, el plan se lee \
        igual en todas partes.
        """,
      in: .anyFile,
      example: """
        %YAML 1.2
        ---
        formato: snt/1
        """,
      instead: """
        formato: snt/1
        """),
    DiagnosticPage(
      "contenido-tras-marca", "hay datos en el renglón de los tres guiones",
      checks: """
        Si el archivo empieza con tres guiones, los datos van desde el renglón siguiente. Los guiones \
        se pueden quitar: no hacen falta.
        """,
      reason: """
        En ese renglón no se distingue con qué sangría empiezan los datos, y los de abajo no se \
        podrían alinear con ellos.
        """,
      in: .anyFile,
      example: """
        --- formato: snt/1
        """,
      instead: """
        formato: snt/1
        """),
  ]
}
