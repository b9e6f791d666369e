import DocumentModel

extension ManualPage {
  /// How the program behaves towards the terminal and other programs.
  static let program = ManualPage(
    "programa", "Qué devuelve, qué escribe y a qué variables hace caso.",
    title: "El programa y la terminal"
  ) {
    [
      .paragraph(
        """
        Los resultados salen por la salida estándar y los mensajes por la de errores, de modo que \
        un resultado se puede guardar en un archivo sin mensajes dentro.
        """),
      .heading(1, "Con qué termina"),
      .table(
        Table(
          [.key("Código"), .words("Qué pasó", weight: 3)],
          [
            ["0", "Todo salió bien; los avisos no cuentan."],
            ["1", "Hay errores en el plan; con «validar --estricto», o avisos."],
            ["2", "La orden está mal escrita."],
            ["3", "Un archivo no se pudo leer o escribir."],
          ])),
      .heading(1, "A qué variables hace caso"),
      .table(
        Table(
          [.key("Variable"), .words("Qué hace", weight: 3)],
          [
            ["NO_COLOR", "Con cualquier valor, no hay colores."],
            ["COLUMNS", "El ancho de la pantalla, en caracteres."],
            ["SNT_HOY", "Una fecha (2025-09-30) que hace las veces de hoy."],
          ])),
    ]
  }
}
