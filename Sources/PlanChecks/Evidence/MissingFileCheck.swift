import Diagnostics
import PlanModel
import SourceText

/// Files that plan, log and narrative name are in the folder: narrative, evidence, pictures.
enum MissingFileCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "archivo-faltante", "se nombra un archivo que no está en la carpeta del plan",
      checks: """
        Se buscan los archivos que nombran «textos», el «texto» de una partida, el «logotipo», \
        las evidencias y las imágenes de la bitácora y de la narrativa. La ruta se escribe desde la \
        carpeta del plan, o desde la del texto que nombra la imagen; va con diagonales y distingue \
        mayúsculas y acentos. Un texto está dentro de la carpeta del plan.
        """,
      reason: """
        El informe saldría sin ese texto o sin esa imagen, y la evidencia no se podría mostrar.
        """,
      in: .plan,
      example: """
        textos:
          presentación: textos/presentación.md
        """,
      instead: """
        textos:
          presentación: textos/presentacion.md
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let texts = subject.plan.namedTexts.filter { text in
      !NarrativePath.candidates(text.value).contains(where: subject.hasFile)
    }
    let logo = [subject.plan.commission.logo].compactMap(\.self)
      .filter { !subject.hasFile($0.value) }
    var missing: [Located<String>] = []
    let entries = subject.log.entries
    for index in entries.indices {
      var files: [Located<String>] = []
      for case .file(let path, _) in entries[index].evidence { files.append(path) }
      if case .event(let record) = entries[index].fact { files += record.images.map(\.file) }
      if case .session(let record) = entries[index].fact, let file = record.minutes?.file {
        files.append(file)
      }
      missing += files.filter { !subject.hasFile($0.value) && !LinkCheck.isAddress($0.value) }
    }
    return findings(texts + logo, at: subject.inPlan) + findings(missing, at: subject.inLog)
      + pictures(subject)
  }

  /// What narrative shows, text by text.
  private static func pictures(_ subject: CheckSubject) -> [Diagnostic] {
    let missing = subject.pictures.filter { !subject.hasFile($0.file) }
    var texts: [String: [PictureMention]] = [:]
    for picture in missing { texts[picture.place.source.name, default: []].append(picture) }
    return missing.map(\.place.source.name).once.flatMap { name -> [Diagnostic] in
      let pictures = texts[name] ?? []
      guard let first = pictures.first, pictures.count > 3 else {
        return pictures.map { CheckMessages.missingPicture($0.file, $0.place) }
      }
      return [CheckMessages.missingFiles(pictures.map(\.file), first.place)]
    }
  }

  /// Many files are missing for one reason: a folder was not copied.
  private static func findings(
    _ files: [Located<String>], at place: (ByteRange) -> Place
  ) -> [Diagnostic] {
    guard let first = files.first, files.count > 3 else {
      return files.map { CheckMessages.missingFile($0.value, place($0.range)) }
    }
    return [CheckMessages.missingFiles(files.map(\.value), place(first.range))]
  }
}
