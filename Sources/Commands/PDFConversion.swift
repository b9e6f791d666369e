import DocumentModel
import FileSystem
import Rendering

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
  /// How long a program may take; a long report takes seconds.
  private static let patience = 120
  /// A PDF that says what is a heading and what a table (PDF/UA), with its contents at the side.
  private static let export =
    "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
    + "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}"

  /// The bytes of a document as PDF; the first program that can makes it.
  static func bytes(
    of document: Document, images: @escaping @Sendable (Picture) -> [UInt8]?
  ) throws(Stop) -> [UInt8] {
    let document = document.withoutRelativeLinks
    let (offices, browsers) = (
      ExternalProgram.all(of: offices), ExternalProgram.all(of: browsers)
    )
    guard let first = (offices + browsers).first else {
      throw Stop(CommandMessages.noPDFProgram, .inputOutput)
    }
    do {
      let folder = try TemporaryFolder()
      defer { folder.remove() }
      let result = Path.join(folder.path, "documento.pdf")
      if !offices.isEmpty {
        let source = Path.join(folder.path, "documento.docx")
        let word = DOCXRenderer(isForPrinting: true, images: images).bytes(of: document)
        try Files.write(word, to: source)
        for office in offices where Files.kind(of: result) == nil {
          office.run(officeArguments(source, in: folder.path), seconds: patience)
        }
      }
      if Files.kind(of: result) == nil, !browsers.isEmpty {
        let source = Path.join(folder.path, "documento.html")
        let page = HTMLRenderer(images: images).text(of: document)
        try Files.write(Array(page.utf8), to: source)
        for browser in browsers where Files.kind(of: result) == nil {
          browser.run(
            browserArguments(source, into: result, in: folder.path), seconds: patience)
        }
      }
      guard Files.kind(of: result) == .file else {
        throw Stop(CommandMessages.pdfFailed(Path.name(of: first.path)), .inputOutput)
      }
      return try Files.read(result)
    } catch { throw Stop(error) }
  }

  /// A profile of its own, so that an open LibreOffice is not disturbed.
  private static func officeArguments(_ source: String, in folder: String) -> [String] {
    [
      "-env:UserInstallation=\(address(Path.join(folder, "perfil")))", "--headless",
      "--convert-to", export, "--outdir", folder, source,
    ]
  }

  /// A page that is the program's own needs no sandbox, which the administrator's account would refuse
  /// a browser.
  private static func browserArguments(
    _ page: String, into result: String, in folder: String
  ) -> [String] {
    [
      "--headless", "--disable-gpu", "--no-sandbox", "--no-pdf-header-footer",
      "--user-data-dir=\(Path.join(folder, "perfil"))", "--print-to-pdf=\(result)", address(page),
    ]
  }

  /// A file as an address (RFC 8089, RFC 3986 section 2.1).
  private static func address(_ path: String) -> String {
    let hexadecimal = Array("0123456789ABCDEF")
    let encoded = path.utf8.map { byte -> String in
      let character = Character(Unicode.Scalar(byte))
      let isPlain =
        byte < 128 && (character.isLetter || character.isNumber || "/-._~".contains(character))
      return isPlain
        ? String(character) : "%\(hexadecimal[Int(byte >> 4)])\(hexadecimal[Int(byte & 15)])"
    }
    return "file://" + encoded.joined()
  }
}

extension Document {
  /// The same document without the links to files that lie beside it: a PDF is sent about, and would
  /// lead to the folder in which it was made.
  fileprivate var withoutRelativeLinks: Document {
    mapping(TextMapping(text: \.withoutRelativeLinks, plain: { $0 }))
  }
}

extension RichText {
  fileprivate var withoutRelativeLinks: RichText {
    inlines.map { inline -> RichText in
      switch inline {
      case .link(let text, let url) where !url.hasPrefix("#") && !url.contains(":"):
        text.isEmpty ? RichText(url) : text
      case .strong(let text): RichText(.strong(text.withoutRelativeLinks))
      case .emphasis(let text): RichText(.emphasis(text.withoutRelativeLinks))
      default: RichText(inline)
      }
    }.joined()
  }
}
