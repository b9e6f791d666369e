import Digest
import DocumentModel
import Documents
import FileSystem
import PlanFiles
import PlanModel

/// The files of a session's folder: its documents, what belongs to it, and the list of it all.
struct SessionDossierFiles {
  /// The folder within it for what belongs to the session.
  static let annexes = "05-anexos"

  /// All of them, the list first.
  let all: [NewFile]

  init(
    _ status: SessionStatus, _ loaded: LoadedPlan, before: JudgedPlan, after: JudgedPlan,
    _ format: DocumentFormat, _ environment: Environment
  ) throws(Stop) {
    let input = ReportInput(after)
    guard let dossier = SessionDossier(of: status.key, in: input) else {
      throw Stop([], in: [])
    }
    let pictures = PictureFiles(plan: loaded.folder, document: loaded.folder)
    func file(_ name: String, _ document: Document) throws(Stop) -> NewFile {
      let result = PrintedResult(document: document, data: [])
      return NewFile(
        "\(name).\(format.rawValue)", bytes: try environment.bytes(of: result, as: format, pictures)
      )
    }
    var files: [(file: NewFile, title: String)] = []
    let kinds: [(name: String, kind: DocumentKind, judged: JudgedPlan)] = [
      ("01-convocatoria", .sessionCall, before), ("02-orden-del-dia", .orderOfBusiness, before),
      ("03-\(status.minutesKind.rawValue)", status.minutesKind, after),
    ]
    for (name, kind, judged) in kinds {
      let result = try DocumentCommand.compose(
        kind, about: status.key, loaded, judged, environment)
      files.append((try file(name, result.document), result.document.metadata.title))
    }
    let agreements = dossier.agreements
    files.append((try file("04-acuerdos", agreements), agreements.metadata.title))
    let papers = SessionPapers(SessionPaper.all(of: status.key, in: input), in: loaded.folder)
    files += papers.files
    let pieces = files.map { file, title in
      SessionDossier.Piece(
        file.path, title, digest: SHA256.digest(of: file.bytes).description)
    }
    let index = try file("00-indice", dossier.index(pieces, missing: papers.absences))
    let digests = pieces.map { "\($0.digest)  \($0.path)\n" }.joined()
    all = [index, NewFile("00-huellas.txt", digests)] + files.map(\.file)
  }

  /// Whether a name at the top of a folder is one of those that are written here.
  static func isOwn(_ name: String) -> Bool {
    name == annexes
      || ["00-indice.", "00-huellas.", "01-convocatoria.", "02-orden-del-dia.", "04-acuerdos."]
        .contains { name.hasPrefix($0) }
      || ["03-acta.", "03-minuta."].contains { name.hasPrefix($0) }
  }

  /// Every file of a folder, with its bytes.
  static func existing(in folder: String) throws(FileError) -> Set<NewFile> {
    try Set(files(in: folder, below: ""))
  }

  private static func files(in folder: String, below path: String) throws(FileError) -> [NewFile] {
    var all: [NewFile] = []
    for name in try Files.names(in: Path.join(folder, path)) {
      let inside = Path.join(path, name)
      if Files.kind(of: Path.join(folder, inside)) == .folder {
        all += try files(in: folder, below: inside)
      } else {
        all.append(NewFile(inside, bytes: try Files.read(Path.join(folder, inside))))
      }
    }
    return all
  }
}

/// The papers of a session as they lie in the plan's folder.
private struct SessionPapers {
  /// Those that are files there, with what they are.
  private(set) var files: [(file: NewFile, title: String)] = []
  /// Those that are not, and those that are not what they were.
  private(set) var absences: [SessionDossier.Absence] = []

  init(_ papers: [SessionPaper], in folder: String) {
    for paper in papers {
      if paper.target.hasScheme {
        absences.append(.init(paper, .online))
        continue
      }
      let path = Path.inside(paper.target)
      guard let path, Files.kind(of: Path.join(folder, path)) == .file,
        let bytes = try? Files.read(Path.join(folder, path))
      else {
        absences.append(.init(paper, .notFound))
        continue
      }
      let digest = SHA256.digest(of: bytes).description
      if let noted = paper.digest, noted.lowercased() != digest {
        absences.append(.init(paper, .changed))
      }
      let place = Path.join(SessionDossierFiles.annexes, path)
      guard !files.contains(where: { $0.file.path == place }) else { continue }
      files.append((NewFile(place, bytes: bytes), paper.title))
    }
  }
}
