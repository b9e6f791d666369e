import DocumentModel
import PlanFiles

extension ManualPage {
  /// From an empty folder to the first report.
  static let start = ManualPage(
    "empezar", "De una carpeta vacía al primer informe, en cinco pasos.",
    title: "De una carpeta vacía al primer informe"
  ) {
    [
      .paragraph(
        """
        Un plan son dos archivos de texto en una carpeta. Se escriben con cualquier editor de texto \
        sencillo (no con un procesador de palabras) y se guardan en UTF-8.
        """),
      .heading(1, "1. La carpeta"),
      .paragraph(
        """
        La escribe el programa, con un plan explicado por dentro y una bitácora vacía. En la terminal \
        pregunta lo que necesita; Entrar acepta lo que va entre corchetes:
        """),
      .preformatted("snt nuevo plan-2026\ncd plan-2026"),
      .paragraph(
        """
        Lo que sigue se escribe en la terminal desde esa carpeta. Desde otra, se agrega su nombre al \
        final: snt validar plan-2026
        """),
      .paragraph(
        """
        Si hubo un plan antes, el nuevo puede ser ese mismo sin lo que ya se concluyó, con los \
        acuerdos que siguen abiertos: snt nuevo plan-2026 --continuar plan-2025
        """),
      .heading(1, "2. Lo que se promete"),
      .paragraph(
        """
        En el archivo plan.yaml, que también se puede escribir desde cero. Lo que va más adentro lleva dos espacios más, no un tabulador, y \
        después de los dos puntos va un espacio:
        """),
      .preformatted(ManualExample.firstPlan.text),
      .heading(1, "3. La revisión"),
      .preformatted("snt validar"),
      .paragraph(
        """
        Si algo no se entiende, el mensaje dice en qué renglón, qué está mal y cómo queda corregido. \
        Se corrige, se guarda y se repite hasta que diga: Sin errores ni avisos.
        """),
      .heading(1, "4. Lo que ocurre"),
      .paragraph(
        """
        En el archivo bitacora.yaml, sin acento. Cada vez que pasa algo se agrega un asiento al final:
        """),
      .preformatted(ManualExample.firstLog.text),
      .heading(1, "5. Cómo vamos, y el informe"),
      .preformatted(
        """
        snt estado
        snt ver 1.2
        snt informe cierre
        snt informe cierre -o informe.md
        """),
      .paragraph(
        """
        La primera dice qué va con atraso y qué viene; la segunda, una línea con su historia; la \
        tercera muestra el informe en la pantalla, y la cuarta lo guarda en un archivo. Con «--corte \
        2026-06-30» se ve todo como estaba a esa fecha.
        """),
    ]
      + Block.seeAlso(
        ("yaml", "Cómo se escribe el texto, y las trampas que hay que conocer."),
        ("formato", "Qué más puede llevar el plan."),
        ("bitácora", "Qué más se puede anotar."),
        ("fechas", "Cómo se escriben las fechas."),
        ("avance", "Cómo se calcula lo alcanzado y lo programado."))
  }
}
