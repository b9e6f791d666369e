import Arguments
import DocumentModel
import FileSystem
import JSONText
import Rendering
import TerminalText

/// The formats in which a document can be written, by the ending of the file.
enum DocumentFormat: String, CaseIterable {
  case markdown = "md"
  case json
  case text = "txt"
}

extension Environment {
  /// Shows a document, or writes it into a file in the format that the file's ending names.
  ///
  /// As JSON, the figures stand first, under the names that `data` gives them, and then the document.
  func write(
    _ document: Document, data: [(String, JSONValue)], to path: String?, asJSON: Bool
  ) -> ExitStatus {
    let json = {
      JSONValue.object(data + [("documento", JSONRenderer().value(of: document))]).text + "\n"
    }
    guard let path else {
      output(asJSON ? json() : terminal(document))
      return .success
    }
    guard let format = DocumentFormat(rawValue: Path.fileExtension(of: path)) else {
      let known = DocumentFormat.allCases.map { ".\($0.rawValue)" }
      return fail(CommandMessages.unknownEnding(path, known: known), .usage)
    }
    let text =
      switch format {
      case .markdown: MarkdownRenderer().text(of: document)
      case .json: json()
      case .text: TerminalRenderer(width: 80, style: .plain).text(of: document)
      }
    do throws(FileError) {
      try Files.write(Array(text.utf8), to: path)
      error("Escrito: \(path)\n")
      return .success
    } catch {
      return fail(error)
    }
  }

  private func terminal(_ document: Document) -> String {
    TerminalRenderer(width: min(width, 100), style: outputStyle).text(of: document)
  }
}
