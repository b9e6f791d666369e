import Arguments
import DocumentModel
import Documents
import FileSystem
import PlanFiles
import SourceText

/// What the commands that write a document from a template share.
enum DocumentCommand {
  static let template = Option<String?>(
    "plantilla", "NOMBRE",
    "Con qué plantilla: un nombre de «snt plantillas», o un archivo .md.",
    kind: .knownOrFile("plantilla"))
  static let isPublic = Flag(
    "pública", "Versión que se publica: sin firmas ni correos electrónicos.")
  static let cutOff = Option<String?>(
    "corte", short: "c", "FECHA",
    "Hasta qué día cuentan los hechos; si falta, hoy o el fin del periodo.", kind: .date)

  /// What all of them accept.
  static let arguments = arguments(cutOff: cutOff)

  /// The same, with the words of another cut-off.
  static func arguments(cutOff: Option<String?>) -> [any Argument] {
    [
      PlanOptions.folder, PlanOptions.output, cutOff, PlanOptions.registered, template, isPublic,
      PlanOptions.plan, PlanOptions.json,
    ]
  }

  /// Writes a document of a kind about the plan that the arguments name.
  static func run(
    _ kind: (JudgedPlan) -> DocumentKind, _ values: ArgumentValues, _ environment: Environment,
    defaultCutOff: CutOffDate.Default = .report
  ) throws(Stop) -> ExitStatus {
    let folder = try PlanOptions.path(values)
    return try environment.printPlan(at: folder, values, defaultCutOff: defaultCutOff) {
      loaded, judged throws(Stop) in
      try compose(kind(judged), about: nil, loaded, judged, values, environment)
    }
  }

  /// A document of a kind, by the template that the arguments name or by its own; `session` is the key
  /// of the one that it is about.
  static func compose(
    _ kind: DocumentKind, about session: String?, _ loaded: LoadedPlan, _ judged: JudgedPlan,
    _ values: ArgumentValues, _ environment: Environment
  ) throws(Stop) -> PrintedResult {
    try compose(
      kind, about: session, loaded, judged, template: values[template], isPublic: values[isPublic],
      environment)
  }

  /// The same by a template of a name, or by the document's own.
  static func compose(
    _ kind: DocumentKind, about session: String?, _ loaded: LoadedPlan, _ judged: JudgedPlan,
    template: String? = nil, isPublic: Bool = false, _ environment: Environment
  ) throws(Stop) -> PrintedResult {
    let composer = try environment.composer(template ?? kind.rawValue, besides: loaded.folder)
    let followUp =
      composer.namesFollowUp ? try environment.followUpYears(of: loaded) : nil
    if kind == .followUpReport, followUp == nil {
      throw Stop(ComplianceCommandMessages.noFollowUp(loaded.folder), .failure)
    }
    let input = ReportInput(judged, followUp: followUp)
    let output = composer.composed(input, about: session, isPublic: isPublic)
    guard output.diagnostics.isEmpty else { throw Stop(output.diagnostics, in: [composer.name]) }
    return PrintedResult(
      document: output.document,
      data: ReportData.members(input, of: kind, about: session, isPublic: isPublic))
  }
}

extension Environment {
  /// The template of a name or in a file, without an error.
  fileprivate func composer(
    _ name: String, besides planFolder: String
  ) throws(Stop) -> TemplateComposer {
    do {
      let library = try TemplateLibrary(besides: planFolder)
      let source =
        Path.fileExtension(of: name) == "md"
        ? try TemplateLibrary.template(inFile: name) : try library.template(name)?.read()
      guard let source else {
        throw Stop(CommandMessages.unknownTemplate(name, library.entries.map(\.name)), .usage)
      }
      let partials = try library.partials(of: source)
      let texts = [source] + partials.sorted { $0.key < $1.key }.map(\.value)
      let unreadable = texts.compactMap(TemplateText.problem)
      guard unreadable.isEmpty else { throw Stop(unreadable, in: texts.map(\.name)) }
      let composer = TemplateComposer(source, partials: partials)
      let errors = composer.diagnostics.filter { $0.severity == .error }
      guard errors.isEmpty else { throw Stop(errors, in: [source.name]) }
      show(composer.diagnostics, files: [source.name])
      return composer
    } catch { throw Stop(error) }
  }
}
