import DocumentModel
import FileSystem
import Markdown
import Rendering
import SpanishText

/// A report with a long table: from Markdown to the bytes of a Word file.
enum DocumentBenchmark {
  static func run() {
    print("Markdown con una tabla a Word y a una página (la más corta de 5)")
    for rows in [1_000, 10_000, 20_000] {
      let text = report(rows: rows)
      var size = 0
      let seconds = Stopwatch.shortest(of: 5) { size = word(text).count }
      var line =
        "  \(Spanish.grouped(rows)) filas: \(Spanish.fixed(seconds * 1000, digits: 1)) ms, "
        + "\(Spanish.fixed(Double(size) / 1e6, digits: 1)) MB; "
        + "página, \(Spanish.fixed(Stopwatch.shortest(of: 5) { size = page(text) } * 1000, digits: 1)) ms"
      if rows == 1_000, let other = otherProgram(text) {
        line += "; pandoc, proceso completo, \(Spanish.fixed(other * 1000, digits: 0)) ms"
      }
      print(line)
    }
  }

  private static func word(_ text: String) -> [UInt8] {
    let metadata = Document.Metadata(title: "Informe de cierre")
    let document = Document(metadata, MarkdownReader.read(text))
    return DOCXRenderer { _ in nil }.bytes(of: document)
  }

  private static func page(_ text: String) -> Int {
    let metadata = Document.Metadata(title: "Informe de cierre")
    return HTMLRenderer().text(of: Document(metadata, MarkdownReader.read(text))).utf8.count
  }

  /// A report whose table has some rows of six columns.
  private static func report(rows: Int) -> String {
    var text = """
      # Avance frente a lo programado

      Lo que sigue es la **situación** de cada línea al corte.

      | Núm. | Línea de acción | Programado | Realizado | Avance | Situación |
      | --- | --- | --- | --- | --: | --- |

      """
    for row in 1...rows {
      text += "| 1.\(row) | Elaborar el diagnóstico de apertura de los municipios "
      text += "| Segundo trimestre de 2025 | 30 de junio de 2025 | \(row % 101) % "
      text += "| **concluida** en tiempo |\n"
    }
    return text
  }

  /// How long another program takes for the same, where it is there.
  private static func otherProgram(_ text: String) -> Double? {
    guard let pandoc = ExternalProgram.all(of: ["pandoc"]).first,
      let folder = try? TemporaryFolder()
    else { return nil }
    defer { folder.remove() }
    let (input, output) = (Path.join(folder.path, "a.md"), Path.join(folder.path, "a.docx"))
    do throws(FileError) { try Files.write(Array(text.utf8), to: input) } catch { return nil }
    return Stopwatch.shortest(of: 5) { pandoc.run(["-o", output, input]) }
  }
}
