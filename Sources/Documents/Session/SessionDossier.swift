import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// The documents that only the file of a session has: its agreements by themselves, and the list of what
/// is in it.
package struct SessionDossier: Sendable {
  /// A file of it.
  package struct Piece: Sendable {
    /// Its path inside.
    package let path: String
    /// What it is.
    package let title: String
    /// The digest of its bytes.
    package let digest: String

    /// A file with its digest.
    package init(_ path: String, _ title: String, digest: String) {
      (self.path, self.title, self.digest) = (path, title, digest)
    }
  }

  /// A paper that could not be put into it.
  package struct Absence: Sendable {
    /// Why.
    package enum Reason: Sendable {
      /// It can be read at its address.
      case online
      /// The log gives its name alone, or a path where no file is.
      case notFound
      /// It was changed after it was noted: the digest is another.
      case changed
    }

    /// What it is.
    package let paper: SessionPaper
    /// Why it is missing, or what is to be known of it.
    package let reason: Reason

    /// A paper with why it is missing.
    package init(_ paper: SessionPaper, _ reason: Reason) {
      (self.paper, self.reason) = (paper, reason)
    }
  }

  private let session: SessionSubject

  /// The file of a session, by its key; nil for a session that nobody knows.
  package init?(of key: String, in input: ReportInput) {
    guard let session = SessionSubject(key, in: input) else { return nil }
    self.session = session
  }

  /// What the session agreed, as it agreed it: what became of it since would change from day to day.
  package var agreements: Document {
    document(DossierWords.agreements(session.isWorkingMeeting), Minutes.decisions(session))
  }

  /// The list of everything in it, each file with its digest, and of what is missing.
  package func index(_ pieces: [Piece], missing: [Absence]) -> Document {
    let rows = pieces.map { piece -> Table.Row in
      [RichText(piece.path), RichText(piece.title), RichText(.code(piece.digest))]
    }
    let columns: [Column] = [
      .key(DossierWords.fileColumn), .words(DossierWords.titleColumn, weight: 2),
      .words(DossierWords.digestColumn, weight: 2),
    ]
    var blocks: [Block] = [
      .table(
        Table(
          caption: DossierWords.filesCaption, columns, rows, notes: [DossierWords.digestNote]))
    ]
    if !missing.isEmpty {
      blocks += [
        .heading(1, DossierWords.missing),
        .bullets(missing.map { List.Item(DossierWords.absence($0)) }),
      ]
    }
    return document(DossierWords.index, blocks)
  }

  private func document(_ title: String, _ blocks: [Block]) -> Document {
    let plan = session.input.plan
    let name = SessionWords.title(session.status)
    var metadata = Document.Metadata(
      title: "\(title) de \(OrderWords.plainArticle(session.status))",
      subtitle: plan.commission.name?.value, author: plan.commission.institution,
      subject: plan.title?.value, dateLine: session.day.map { SpanishDate.words($0) },
      exampleNotice: plan.isExample ? ReportWords.exampleNotice : nil)
    metadata.header = [title, name, plan.commission.acronym?.value].compactMap(\.self)
      .joined(separator: " · ")
    metadata.footer = plan.commission.name?.value
    metadata.day = (session.day ?? session.input.cutOff).iso
    return Document(metadata, blocks)
  }
}

/// The Spanish of the file of a session, in the order of the alphabet.
enum DossierWords {
  static func absence(_ absence: SessionDossier.Absence) -> RichText {
    let what = Spanish.capitalized(MinutesWords.kind(absence.paper.kind))
    let target = absence.paper.target
    return switch absence.reason {
    case .online: "\(what), en línea: \(.url(target))"
    case .notFound: "\(what): «\(target)». En la carpeta del plan no hay un archivo con ese nombre."
    case .changed: "\(what): «\(target)». El archivo cambió después de que se anotó."
    }
  }

  static func agreements(_ isMeeting: Bool) -> String { isMeeting ? "Compromisos" : "Acuerdos" }

  static let digestColumn: RichText = "Huella SHA-256"
  static let digestNote: RichText = "La huella cambia si cambia un solo carácter del archivo."
  static let fileColumn: RichText = "Archivo"
  static let filesCaption: RichText = "Lo que contiene el expediente"
  static let index = "Índice del expediente"
  static let missing: RichText = "Lo que falta o debe revisarse"
  static let titleColumn: RichText = "Documento"
}
