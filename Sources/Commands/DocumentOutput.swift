import Arguments
import Diagnostics
import DocumentModel
import FileSystem
import JSONText
import Rendering
import TerminalText

/// The formats in which a document can be written, by the ending of the file.
enum DocumentFormat: String, CaseIterable {
  case word = "docx"
  case html
  case pdf
  case markdown = "md"
  case json
  case text = "txt"
  /// The figures of a result as a table for spreadsheets, which not every result has.
  case table = "csv"

  /// The formats in which every result can be written.
  static let documents = allCases.filter { $0 != .table }
}

/// Where a document goes, and as what.
enum OutputTarget {
  /// To the screen.
  case screen
  /// To the screen, for programs.
  case screenJSON
  /// Into a file.
  case file(String, DocumentFormat)

  /// The target that `--salida` and `--json` ask for.
  init(_ values: ArgumentValues) throws(Stop) {
    self = try Self.target(
      values[PlanOptions.output], isJSON: values[PlanOptions.json],
      among: DocumentFormat.documents)
  }

  /// The targets of a command that can write a table, too, and several files at once.
  static func several(_ values: ArgumentValues) throws(Stop) -> [OutputTarget] {
    let (paths, isJSON) = (values[PlanOptions.outputs], values[PlanOptions.json])
    guard !paths.isEmpty else { return [isJSON ? .screenJSON : .screen] }
    return try paths.map { path throws(Stop) in
      try target(path, isJSON: isJSON, among: DocumentFormat.allCases)
    }
  }

  private static func target(
    _ path: String?, isJSON: Bool, among formats: [DocumentFormat]
  ) throws(Stop) -> OutputTarget {
    guard let path else { return isJSON ? .screenJSON : .screen }
    let ending = DocumentFormat(rawValue: Path.fileExtension(of: path))
    guard let format = ending, formats.contains(format) else {
      let known = formats.map { ".\($0.rawValue)" }
      throw Stop(
        ending == .table
          ? CommandMessages.noTable(path, known: known)
          : CommandMessages.unknownEnding(path, known: known), .usage)
    }
    guard !isJSON || format == .json else {
      throw Stop(CommandMessages.notJSON(path), .usage)
    }
    return .file(path, format)
  }

  /// A plan's folder as the document sees it from its own; on a screen, files keep the names that
  /// they have in the plan.
  func pathOfPlan(_ folder: String) -> String {
    guard case .file(let output, _) = self else { return "" }
    let start = Path.parent(of: output)
    let path = Path.relative(folder, from: start, current: WorkingFolder.path)
    // A symbolic link on the way makes the texts lead elsewhere.
    guard let plan = Files.realPath(folder), Files.realPath(Path.join(start, path)) != plan,
      let realStart = Files.realPath(start)
    else { return path }
    return Path.relative(plan, from: realStart, current: "/")
  }
}

/// A document with the data from which it was made, for programs.
struct PrintedResult {
  let document: Document
  private let data: () -> [(String, JSONValue)]
  /// The bytes of the table for spreadsheets, of a result that has one.
  fileprivate let table: () throws(Stop) -> [UInt8]

  /// A document; its data and its table are made when they are asked for.
  init(
    document: Document, data: @autoclosure @escaping () -> [(String, JSONValue)],
    table: @escaping () throws(Stop) -> [UInt8] = { () throws(Stop) in [] }
  ) {
    self.document = document
    self.data = data
    self.table = table
  }

  /// The figures first, under their names, and then the document.
  fileprivate var json: String {
    JSONValue.object(data() + [("documento", JSONRenderer().value(of: document))]).text + "\n"
  }
}

/// A result that only has to be shown or written.
enum PreparedResult {
  /// For the screen.
  case screen(Document)
  /// For the screen, for programs.
  case screenJSON(PrintedResult)
  /// The bytes of a file, with what is odd about its pictures.
  case file(String, [UInt8], [Diagnostic])
}

extension Environment {
  /// Shows a document on the screen.
  func show(_ document: Document) {
    output(TerminalRenderer(width: min(width, 100), style: outputStyle).text(of: document))
  }

  /// Shows a result, or writes it into a file; the pictures of a plan are read from its folder.
  func write(
    _ result: PrintedResult, to target: OutputTarget, planFolder: String? = nil
  ) throws(Stop) {
    try write(prepared(result, for: target, planFolder: planFolder))
  }

  /// The same for several targets: nothing is written before everything can be.
  func write(
    _ result: PrintedResult, to targets: [OutputTarget], planFolder: String? = nil
  ) throws(Stop) {
    let ready = try targets.map { target throws(Stop) in
      try prepared(result, for: target, planFolder: planFolder)
    }
    for result in ready { try write(result) }
  }

  /// A result as it is going to be written, once it was asked whether it may be and seen that it can.
  func prepared(
    _ result: PrintedResult, for target: OutputTarget, planFolder: String? = nil
  ) throws(Stop) -> PreparedResult {
    switch target {
    case .screen: return .screen(result.document)
    case .screenJSON: return .screenJSON(result)
    case .file(let path, let format):
      let pictures = PictureFiles(plan: planFolder, document: Path.parent(of: path))
      let bytes = try working(ProgressWords.writing(Path.name(of: path))) { _ throws(Stop) in
        try self.bytes(of: result, as: format, pictures)
      }
      do throws(FileError) { try Files.checkWritable(path) } catch { throw Stop(error) }
      try confirmReplacing(path, with: bytes)
      return .file(path, bytes, pictures.findings(in: result.document, as: format))
    }
  }

  /// Shows what was prepared, or writes it into its file.
  func write(_ prepared: PreparedResult) throws(Stop) {
    switch prepared {
    case .screen(let document): show(document)
    case .screenJSON(let result): output(result.json)
    case .file(let path, let bytes, let findings):
      do throws(FileError) { try Files.write(bytes, to: path) } catch { throw Stop(error) }
      show(findings)
      error("Escrito: \(path)\n")
    }
  }

  /// Asks, where somebody can answer, before a file is replaced that says something else: a document
  /// is often edited after it was written.
  private func confirmReplacing(_ path: String, with bytes: [UInt8]) throws(Stop) {
    guard let ask, Files.kind(of: path) == .file, (try? Files.read(path)) != bytes else { return }
    guard ask(CommandMessages.replaceQuestion(path)).isYes else {
      throw stop(CommandMessages.nothingReplaced)
    }
  }

  /// A result in a format.
  func bytes(
    of result: PrintedResult, as format: DocumentFormat, _ pictures: PictureFiles
  ) throws(Stop) -> [UInt8] {
    let document = result.document
    return switch format {
    case .word: DOCXRenderer(images: pictures.bytes).bytes(of: document)
    case .html: Array(HTMLRenderer(images: pictures.bytes).text(of: document).utf8)
    case .pdf: try PDFConversion.bytes(of: document, images: pictures.bytes)
    case .markdown: Array(MarkdownRenderer().text(of: document).utf8)
    case .json: Array(result.json.utf8)
    case .text: Array(TerminalRenderer(width: 80, style: .plain).text(of: document).utf8)
    case .table: try result.table()
    }
  }
}
