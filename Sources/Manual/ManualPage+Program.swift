import DocumentModel
import PlanFiles

extension ManualPage {
  /// How the program behaves towards the terminal and other programs.
  static let program = ManualPage(
    "terminal", "Qué devuelve, qué escribe y a qué variables hace caso.",
    title: "El programa y la terminal"
  ) {
    [
      .paragraph(
        """
        Las órdenes se escriben en la terminal, una por renglón. Los acentos y las mayúsculas no \
        hacen falta, y lo que lleva espacios va entre comillas: snt ver "ordinaria 2"
        """),
      .heading(1, "Qué plan se usa"),
      .paragraph(
        RichText(
          """
          Si no se dice, el de la carpeta actual; si en ella no hay \(PlanFolder.planFile), el de la \
          más cercana hacia arriba, y si tampoco, el que esté en una carpeta «plans»; si ahí hay \
          varios, los enumera. Con otro plan se escribe su carpeta: snt estado \
          plans/ejemplo-comision-2025
          """)),
      .heading(1, "Qué escribe"),
      .paragraph(
        """
        Los resultados salen por la salida estándar y los mensajes por la de errores, de modo que \
        un resultado se puede guardar en un archivo sin mensajes dentro. Solo cambian los archivos del \
        plan las órdenes que registran, sellan o formatean, y cada una dice qué escribió; con \
        --simular lo muestran sin escribirlo. Con -o se guarda en un archivo, y su terminación dice el formato:
        """),
      .table(
        Table(
          [.key("Opción"), .words("Qué resulta", weight: 3)],
          [
            ["-o informe.docx", "Word: para editar y firmar."],
            ["-o informe.html", "Una página que se publica tal cual, sin otros archivos."],
            ["-o informe.pdf", "PDF, si en el equipo están LibreOffice o Chromium."],
            ["-o informe.md", "Markdown, que otros programas convierten en documento."],
            ["-o informe.txt", "Texto, a 80 columnas."],
            ["-o informe.json", "Datos para otros programas."],
            ["--json", "Esos datos, en la pantalla."],
          ], isDense: true)),
      .heading(1, "Con qué termina"),
      .table(
        Table(
          [.key("Código"), .words("Qué pasó", weight: 3)],
          [
            ["0", "Todo salió bien; los avisos no cuentan."],
            ["1", "Hay errores en el plan; con «validar --estricto», o avisos."],
            ["2", "La orden está mal escrita."],
            ["3", "Un archivo no se pudo leer o escribir."],
          ], isDense: true)),
      .paragraph(
        """
        Cada mensaje lleva un código entre corchetes, como error[fecha-ambigua], y cada código, su \
        página: snt explicar fecha-ambigua
        """),
      .heading(1, "A qué variables hace caso"),
      .table(
        Table(
          [.key("Variable"), .words("Qué hace", weight: 3)],
          [
            ["NO_COLOR", "Con cualquier valor, no hay colores."],
            ["COLUMNS", "El ancho de la pantalla, en caracteres."],
            ["SNT_HOY", "Una fecha (2025-09-30) que hace las veces de hoy."],
            [
              "SNT_SEMILLA",
              "Un número del que salen los id de los asientos, para repetir una demostración.",
            ],
          ], isDense: true)),
      .paragraph(
        """
        El tabulador completa órdenes, opciones y claves, una vez que se instala: snt ayuda completar
        """),
    ]
  }
}
