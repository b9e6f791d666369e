import Foundation
import Rendering
import Testing

/// Other programs open what is written for Word; each is skipped where it is not there.
@Suite("A document for Word, in other programs", .serialized)
struct DOCXReadersTests {
  @Test(.enabled(if: hasPythonDOCX, "python-docx is not here: skipped"))
  func pythonReadsIt() throws {
    let script = """
      import sys, docx
      sys.stdout.reconfigure(encoding="utf-8")
      d = docx.Document(sys.argv[1])
      print(d.core_properties.title, "|", d.core_properties.language, "|", len(d.sections))
      print([s.orientation.name for s in d.sections])
      print([p.text for p in d.paragraphs if p.style.name.startswith("Heading")])
      print([p.text for p in d.paragraphs if p.style.name == "Caption"])
      print(len(d.inline_shapes), d.inline_shapes[1]._inline.docPr.get("descr"))
      print(d.tables[0].cell(0, 0).paragraphs[1].text)
      """
    let output = try withFile { try Self.run("/usr/bin/env", ["python3", "-c", script, $0.path]) }
    #expect(
      output == """
        Informe de cierre 2025 | es-MX | 4
        ['PORTRAIT', 'PORTRAIT', 'LANDSCAPE', 'PORTRAIT']
        ['1 Gráficas', 'Figuras', 'Textos difíciles', 'Una tabla ancha', 'Después de ella']
        ['Gráfica 1. Calendario del plan', 'Gráfica 2. Avance por eje', \
        'Gráfica 3. Líneas por semáforo', 'Figura 1. Asistencia por sede', \
        'Tabla 1. Comparación de líneas', 'Tabla 2. Nada']
        2 Tres "columnas" & una línea
        Ninguna cifra es real.

        """)
  }

  @Test(
    .enabled(if: office != nil && pdfToText != nil, "LibreOffice or Poppler is not here: skipped"))
  func libreOfficeMakesPagesOfIt() throws {
    let office = try #require(Self.office)
    let reader = try #require(Self.pdfToText)
    let text = try withFile { file in
      let folder = file.deletingLastPathComponent()
      _ = try Self.run(
        office,
        [
          "-env:UserInstallation=\(folder.appending(path: "perfil").absoluteString)",
          "--headless", "--convert-to", "pdf", "--outdir", folder.path, file.path,
        ])
      return try Self.run(reader, ["-layout", folder.appending(path: "prueba.pdf").path, "-"])
    }
    let pages = text.split(separator: "\u{C}").map(String.init)
    #expect(pages.count == 9)
    let (cover, second) = (pages.first ?? "", pages.dropFirst().first ?? "")
    #expect(cover.contains("Informe de cierre 2025") && !cover.contains("Página"))
    // The table of contents is there without being updated.
    for title in ["Índice", "Textos difíciles", "Una tabla ancha", "Después de ella"] {
      #expect(second.contains(title))
    }
    #expect(second.contains("Página 2 de 9") && second.contains("Informe de cierre <2025>"))
    #expect(pages.count { $0.contains("Observaciones") } == 2)
  }

  private func withFile<Value>(_ use: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "snt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "prueba.docx")
    try Data(DOCXRenderer(images: DOCXSample.image).bytes(of: DOCXSample.document)).write(to: file)
    return try use(file)
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  static let hasPythonDOCX =
    (try? run("/usr/bin/env", ["python3", "-c", "import docx; print('sí')"])) == "sí\n"

  static let office = program("soffice")
  static let pdfToText = program("pdftotext")

  private static func program(_ name: String) -> String? {
    ["/usr/bin/", "/usr/local/bin/", "/Applications/LibreOffice.app/Contents/MacOS/"]
      .map { $0 + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
