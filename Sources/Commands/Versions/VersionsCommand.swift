import Arguments
import CivilTime
import Diagnostics
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
      no coincide con la del registro, el archivo cambió después de sellarse. Una versión anulada \
      ya no cuenta. Termina con 1 si alguna falta o se alteró.
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
      $0.severity == .error && !$0.isOfACopy
    }
    guard errors.isEmpty else { throw Stop(errors, in: []) }
    let plan = try PlanText.read(PlanFolder.planFile, in: folder).document
    let standing = versions.last.map { PlanStanding(plan, $0) }
    let isSound = versions.copies.allSatisfy { $0.condition == .intact }
    try environment.write(
      PrintedResult(
        document: document(versions, standing, isSound: isSound),
        data: [
          ("versiones", .array(versions.copies.map(data))),
          ("plan cambiado", .bool(standing != .same)),
        ]),
      to: target)
    environment.show(versions.unregistered)
    return isSound && versions.unregistered.isEmpty ? .success : .failure
  }

  private static func document(
    _ versions: SealedVersions, _ standing: PlanStanding?, isSound: Bool
  ) -> Document {
    var metadata = Document.Metadata(title: VersionSentences.title)
    metadata.isScreen = true
    guard !versions.copies.isEmpty else {
      return Document(metadata, [.paragraph(RichText(VersionSentences.none))])
    }
    let columns: [Column] = [
      .key(RichText(VersionSentences.number)), Column(RichText(VersionSentences.approved)),
      .words(RichText(VersionSentences.authority), weight: 2, minimum: 14),
      .words(RichText(VersionSentences.file), minimum: 18),
      Column(RichText(VersionSentences.digest)), Column(RichText(VersionSentences.condition)),
    ]
    let table = Table(columns, versions.copies.map(row), isDense: true)
    let annulments = versions.copies.compactMap(\.version.annulment)
    let state = standing.flatMap { standing in
      versions.last.map { VersionSentences.standing(standing, $0.version.number) }
    }
    let remarks =
      annulments.map(VersionSentences.annulled) + [state ?? VersionSentences.noneCounts]
      + (isSound ? [] : [VersionSentences.tampered])
    return Document(
      metadata, [.table(table)] + remarks.map { .paragraph(RichText($0)) })
  }

  private static func row(_ copy: SealedCopy) -> Table.Row {
    [
      RichText("v\(copy.version.number)"), RichText(SpanishDate.short(copy.version.day)),
      RichText(copy.version.authority.value), RichText(path(copy)),
      RichText(String(copy.version.digest.value.prefix(8))), RichText(words(copy)),
    ]
  }

  private static func data(_ copy: SealedCopy) -> JSONValue {
    let version = copy.version
    return .object([
      ("versión", .integer(version.number)), ("archivo", .string(path(copy))),
      ("aprobada", .string(version.day.iso)),
      ("registrada", .string(version.knownFrom.iso)),
      ("autoriza", .string(version.authority.value)), ("nota", .optional(version.note?.value)),
      ("sha256", .string(version.digest.value)), ("estado", .string(words(copy))),
      ("anulada", .optional(version.annulment?.day.iso)),
      ("motivo de la anulación", .optional(version.annulment?.reason)),
    ])
  }

  private static func path(_ copy: SealedCopy) -> String {
    Path.join(PlanFolder.versionsFolder, copy.version.file.value)
  }

  private static func words(_ copy: SealedCopy) -> String {
    switch copy.condition {
    case .intact: copy.version.counts() ? VersionSentences.intact : VersionSentences.withdrawn
    case .altered: VersionSentences.altered
    case .missing: VersionSentences.missing
    }
  }
}
