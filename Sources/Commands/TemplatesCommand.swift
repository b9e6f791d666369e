import Arguments
import DocumentModel
import FileSystem
import JSONText
import PlanFiles
import SpanishText

/// `snt plantillas`: with which templates documents are written, and copies of them to edit.
enum TemplatesCommand {
  private static let copy = "copiar"

  static let action = Parameter<String?>(
    "ACCIÓN", "«copiar» las pone junto al plan; si falta, se enumeran.", kind: .known("plantillas"))

  static let command = Command<Environment>(
    "plantillas", "Dice con qué plantillas se escriben los documentos, y las copia.",
    discussion: """
      Una plantilla ordena un documento y le da sus títulos. El programa trae las suyas; las que \
      estén en una carpeta «templates» junto al plan se usan en su lugar. Con «copiar» se escriben \
      ahí las del programa, para cambiarlas: lo que ya esté en la carpeta no se toca. Qué se puede \
      escribir en ellas se lee con «snt ayuda plantillas».
      """,
    examples: [
      Example("snt plantillas"),
      Example(
        "snt plantillas copiar plans/cpgat-2017", "Las pone en la carpeta «templates» de ese plan."),
    ],
    accepts: [
      action, PlanOptions.folder, PlanOptions.output, PlanOptions.plan, PlanOptions.json,
    ]
  ) { values, environment in
    let target = try OutputTarget(values)
    let isCopy = values[action]?.folded == copy
    let path = try isCopy ? PlanOptions.path(values) : listedPlan(values)
    let folder = try isCopy || path != nil ? environment.findPlan(path) : nearestFolder
    try environment.write(
      isCopy ? copied(besides: folder ?? ".") : list(besides: folder), to: target)
    return .success
  }

  /// Where nothing is to be done, the first word is the plan, as in other commands.
  private static func listedPlan(_ values: ArgumentValues) throws(Stop) -> String? {
    guard let word = values[action] else { return try PlanOptions.path(values) }
    if let other = values[PlanOptions.folder] ?? values[PlanOptions.plan], other != word {
      throw Stop(CommandMessages.twoPlans(word, other), .usage)
    }
    return word
  }

  /// What may follow the name of the command.
  static var words: [Completion.Candidate] {
    [Completion.Candidate(copy, "Pone las del programa junto al plan, para cambiarlas.")]
      + PlanLocator.reachable().map { Completion.Candidate($0) }
  }

  /// The templates that a document can be written with, as far as they can be listed.
  static var names: [Completion.Candidate] {
    let entries = (try? TemplateLibrary(besides: nearestFolder))?.entries ?? []
    return entries.map { Completion.Candidate($0.name, $0.remark.purpose ?? "") }
  }

  /// The nearest plan's folder; the program's templates can be listed without a plan.
  private static var nearestFolder: String? {
    if case .plan(let folder) = PlanLocator.nearest() { folder } else { nil }
  }

  // MARK: What is printed

  private static func list(besides folder: String?) throws -> PrintedResult {
    let entries = try TemplateLibrary(besides: folder).entries
    let remarks = entries.map(\.remark)
    let rows = zip(entries, remarks).map { entry, remark -> Table.Row in
      [
        RichText(entry.name), RichText(remark.purpose ?? remark.problem ?? ""),
        RichText(entry.path.map { Path.parent(of: $0) } ?? "del programa"),
      ]
    }
    return PrintedResult(
      document: screen(
        "Plantillas de los documentos",
        .table(
          Table(
            [
              .key("Plantilla"), .words("Para qué sirve", weight: 3, minimum: 20),
              .words("De dónde viene", weight: 2, minimum: 14),
            ], rows)),
        .paragraph(
          """
          Para cambiar una, «snt plantillas copiar» la pone junto al plan. Los nombres que puede \
          usar se leen con «snt ayuda plantillas».
          """)),
      data: [
        (
          "plantillas",
          .array(
            zip(entries, remarks).map { entry, remark in
              .object(
                [
                  ("nombre", .string(entry.name)), ("para qué sirve", .optional(remark.purpose)),
                  ("archivo", .optional(entry.path)),
                ] + (remark.problem.map { [("problema", .string($0))] } ?? []))
            })
        )
      ])
  }

  private static func copied(besides folder: String) throws -> PrintedResult {
    let copies = try TemplateCopies(besides: folder)
    let rows = copies.files.map { file -> Table.Row in
      [RichText(file.path), RichText(Spanish.capitalized(file.outcome.rawValue))]
    }
    let areAllAlike = !copies.files.contains { $0.outcome == .different }
    let table = Table(
      [.key("Archivo"), .words("Qué pasó", weight: 2, minimum: 20)], rows, isDense: true)
    return PrintedResult(
      document: screen(
        "Copia de las plantillas", .table(table),
        .paragraph(
          RichText(
            "Los documentos de este plan se escriben con las plantillas de «\(copies.folder)». "
              + (areAllAlike
                ? "Para volver a la del programa, borre su archivo."
                : "Para tener también la del programa, cambie el nombre de la suya y copie otra vez.")
          ))),
      data: [
        (
          "plantillas",
          .array(
            copies.files.map {
              .object([
                ("archivo", .string($0.path)), ("resultado", .string($0.outcome.rawValue)),
              ])
            })
        )
      ])
  }

  private static func screen(_ title: String, _ blocks: Block...) -> Document {
    var metadata = Document.Metadata(title: title)
    metadata.isScreen = true
    return Document(metadata, blocks)
  }
}
