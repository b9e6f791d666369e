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
    return findings(texts + logo, isEvidence: false, at: subject.inPlan)
      + findings(missing, isEvidence: true, at: subject.inLog)
      + pictures(subject)
  }

  /// What narrative shows, text by text.
  private static func pictures(_ subject: CheckSubject) -> [Diagnostic] {
    let missing = subject.pictures.filter { !subject.hasFile($0.file) }
    var texts: [String: [PictureMention]] = [:]
    for picture in missing { texts[picture.place.source.name, default: []].append(picture) }
    return missing.map(\.place.source.name).once.flatMap { name -> [Diagnostic] in
      let pictures = texts[name] ?? []
      let files = pictures.map(\.file).once
      guard let first = pictures.first, files.count > 3 else {
        return files.compactMap { file in pictures.first { $0.file == file } }
          .map { CheckMessages.missingPicture($0.file, $0.place) }
      }
      return [CheckMessages.missingFiles(files, isEvidence: false, first.place)]
    }
  }

  /// Each file once, where it is first named; many are missing for one reason: a folder was not
  /// copied.
  private static func findings(
    _ mentions: [Located<String>], isEvidence: Bool, at place: (ByteRange) -> Place
  ) -> [Diagnostic] {
    let files = mentions.map(\.value).once
    if let first = mentions.first, files.count > 3 {
      return [CheckMessages.missingFiles(files, isEvidence: isEvidence, place(first.range))]
    }
    return files.compactMap { file in
      let named = mentions.filter { $0.value == file }
      return named.first.map {
        CheckMessages.missingFile(
          file, mentions: named.count, isEvidence: isEvidence, place($0.range))
      }
    }
  }
}
