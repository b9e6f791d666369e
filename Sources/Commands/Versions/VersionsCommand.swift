import Arguments
import CivilTime
import DocumentModel
import FileSystem
import JSONText
import PlanFiles

/// `snt versiones`: the sealed versions of a plan, and whether they are as they were sealed.
enum VersionsCommand {
  static let command = Command<Environment>(
    "versiones", "Enumera las versiones selladas y dice si alguna se alteró.",
    discussion: """
      Cada versión es una copia del plan como se aprobó. Su huella digital se vuelve a calcular: si \
      no coincide con la del registro, el archivo cambió después de sellarse. Termina con 1 si \
      alguna falta o se alteró.
      """,
    examples: [
      Example("snt versiones"),
      Example("snt versiones plans/ejemplo-comision-2025 -o versiones.docx"),
    ],
    accepts: [PlanOptions.folder, PlanOptions.output, PlanOptions.plan, PlanOptions.json]
  ) { values, environment in
    let target = try OutputTarget(values)
    let folder = try environment.findPlan(PlanOptions.path(values))
    let versions = try SealedVersions.load(folder)
    let errors = versions.diagnostics.filter {
      $0.severity == .error && !["versión-alterada", "versión-faltante"].contains($0.id)
    }
    guard errors.isEmpty else { throw Stop(errors, in: []) }
    let plan = try Files.read(Path.join(folder, PlanFolder.planFile))
    let isChanged = versions.last.map { $0.source?.bytes != plan } ?? true
    let isSound = versions.copies.allSatisfy { $0.condition == .intact }
    try environment.write(
      PrintedResult(
        document: document(versions, isChanged: isChanged, isSound: isSound),
        data: [
          ("versiones", .array(versions.copies.map(data))), ("plan cambiado", .bool(isChanged)),
        ]),
      to: target)
    return isSound ? .success : .failure
  }

  private static func document(
    _ versions: SealedVersions, isChanged: Bool, isSound: Bool
  ) -> Document {
    var metadata = Document.Metadata(title: VersionSentences.title)
    metadata.isScreen = true
    guard let last = versions.last else {
      return Document(metadata, [.paragraph(RichText(VersionSentences.none))])
    }
    let columns: [Column] = [
      .key(RichText(VersionSentences.number)), Column(RichText(VersionSentences.approved)),
      .words(RichText(VersionSentences.authority), weight: 2, minimum: 14),
      .words(RichText(VersionSentences.file), minimum: 18),
      Column(RichText(VersionSentences.digest)), Column(RichText(VersionSentences.condition)),
    ]
    let table = Table(columns, versions.copies.map(row), isDense: true)
    let remarks = [
      VersionSentences.standing(last.version.number, isChanged: isChanged),
      isSound ? nil : VersionSentences.tampered,
    ].compactMap(\.self)
    return Document(
      metadata, [.table(table)] + remarks.map { .paragraph(RichText($0)) })
  }

  private static func row(_ copy: SealedCopy) -> Table.Row {
    [
      RichText("v\(copy.version.number)"), RichText(SpanishDate.short(copy.version.day)),
      RichText(copy.version.authority.value), RichText(path(copy)),
      RichText(String(copy.version.digest.value.prefix(8))), RichText(words(copy.condition)),
    ]
  }

  private static func data(_ copy: SealedCopy) -> JSONValue {
    let version = copy.version
    return .object([
      ("versión", .integer(version.number)), ("archivo", .string(path(copy))),
      ("aprobada", .string(version.day.iso)),
      ("registrada", .string(version.knownFrom.iso)),
      ("autoriza", .string(version.authority.value)), ("nota", .optional(version.note?.value)),
      ("sha256", .string(version.digest.value)), ("estado", .string(words(copy.condition))),
    ])
  }

  private static func path(_ copy: SealedCopy) -> String {
    Path.join(PlanFolder.versionsFolder, copy.version.file.value)
  }

  private static func words(_ condition: SealedCopy.Condition) -> String {
    switch condition {
    case .intact: VersionSentences.intact
    case .altered: VersionSentences.altered
    case .missing: VersionSentences.missing
    }
  }
}
