import FileSystem

/// PDF through a program of the machine: LibreOffice from the Word document, else a browser from the
/// page.
enum PDFConversion {
  private static let offices = [
    "soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  ]
  private static let browsers = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ]

  /// The bytes of a document as PDF, made from one of its other formats.
  static func bytes(
    docx: @autoclosure () -> [UInt8], html: @autoclosure () -> [UInt8]
  ) throws(Stop) -> [UInt8] {
    let office = ExternalProgram.first(of: offices)
    let browser = office == nil ? ExternalProgram.first(of: browsers) : nil
    guard office != nil || browser != nil else {
      throw Stop(CommandMessages.noPDFProgram, .inputOutput)
    }
    do {
      let folder = try TemporaryFolder()
      defer { folder.remove() }
      let result = Path.join(folder.path, "documento.pdf")
      if let office {
        let source = Path.join(folder.path, "documento.docx")
        try Files.write(docx(), to: source)
        // A profile of its own, so that an open LibreOffice is not disturbed.
        office.run([
          "-env:UserInstallation=file://\(Path.join(folder.path, "perfil"))", "--headless",
          "--convert-to", "pdf", "--outdir", folder.path, source,
        ])
      } else if let browser {
        let source = Path.join(folder.path, "documento.html")
        try Files.write(html(), to: source)
        browser.run(Self.browserArguments(source, into: result, profile: folder.path))
      }
      guard Files.kind(of: result) == .file else {
        throw Stop(CommandMessages.pdfFailed((office ?? browser)?.path ?? ""), .inputOutput)
      }
      return try Files.read(result)
    } catch { throw Stop(error) }
  }

  /// A browser that prints a page that is its own needs no sandbox, which the administrator's account
  /// would refuse it.
  private static func browserArguments(
    _ page: String, into result: String, profile: String
  ) -> [String] {
    [
      "--headless", "--disable-gpu", "--no-sandbox", "--no-pdf-header-footer",
      "--user-data-dir=\(Path.join(profile, "perfil"))", "--print-to-pdf=\(result)",
      "file://\(page)",
    ]
  }
}
