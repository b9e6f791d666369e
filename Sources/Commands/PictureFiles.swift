import Diagnostics
import DocumentModel
import FileSystem
import Rendering

/// Where the pictures of a document are read; nothing is fetched.
struct PictureFiles: Sendable {
  /// The folder of the plan that the document is about.
  let plan: String?
  /// The folder in which the document will stand.
  let document: String

  /// The bytes of a picture: of its file in the plan, or of what is named from the document's place.
  func bytes(of picture: Picture) -> [UInt8]? {
    let path = path(of: picture)
    guard !path.hasScheme else { return nil }
    return try? Files.read(path)
  }

  private func path(of picture: Picture) -> String {
    guard let file = picture.file, let plan else {
      let path = picture.source.asFilePath
      return path.hasScheme ? path : Path.join(document, path)
    }
    return file.path.hasScheme ? file.path : Path.join(plan, file.path)
  }

  /// What is to be told of the pictures that a document of a format can't show.
  func findings(in document: Document, as format: DocumentFormat) -> [Diagnostic] {
    let shows: ([UInt8]) -> Bool
    switch format {
    case .word, .pdf: shows = DOCXRenderer.shows
    case .html: shows = HTMLRenderer.shows
    case .markdown: shows = { _ in true }
    case .json, .text: return []
    }
    let logo = document.metadata.cover?.logo.map { [$0] } ?? []
    var told: Set<Picture.File> = []
    let lost = (logo + document.blocks.pictures).compactMap { picture -> LostPicture? in
      let file = picture.file ?? Picture.File(picture.source, namedIn: "")
      let bytes = bytes(of: picture)
      guard !(bytes.map(shows) ?? false), told.insert(file).inserted else { return nil }
      let reason: LostPicture.Reason =
        bytes != nil ? .notShown : file.path.hasScheme ? .notFetched : .missing
      return LostPicture(path: file.path, namedIn: file.namedIn, reason: reason)
    }
    return lost.count > 3
      ? [CommandMessages.lostPictures(lost)] : lost.map(CommandMessages.lostPicture)
  }
}

/// A picture that a document is written without.
struct LostPicture {
  /// Why.
  enum Reason {
    /// The file isn't there, or can't be read.
    case missing
    /// It is no picture of a kind that the format knows.
    case notShown
    /// It is at an address.
    case notFetched
  }

  let path: String
  /// The file that names it; empty where that is not known.
  let namedIn: String
  let reason: Reason
}
