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
    if [.json, .text, .table].contains(format) { return [] }
    // Markdown has no cover.
    let logo = format == .markdown ? nil : document.metadata.cover?.logo
    var told: Set<Picture.File> = []
    let pictures = [logo].compactMap(\.self) + document.blocks.pictures
    let lost = pictures.compactMap { picture -> LostPicture? in
      let file = picture.file ?? Picture.File(picture.source, namedIn: "")
      guard let reason = reason(without: picture, format), told.insert(file).inserted else {
        return nil
      }
      return LostPicture(path: file.path, namedIn: file.namedIn, reason: reason)
    }
    return lost.count > 3
      ? [CommandMessages.lostPictures(lost)] : lost.map(CommandMessages.lostPicture)
  }
}

extension PictureFiles {
  /// Why a document of a format can't show a picture; nil where it can.
  private func reason(without picture: Picture, _ format: DocumentFormat) -> LostPicture.Reason? {
    let isElsewhere = (picture.file?.path ?? picture.source).hasScheme
    if format == .markdown {
      if !MarkdownRenderer.refers(to: picture) { return isElsewhere ? .notFetched : .notNamed }
      return isElsewhere || bytes(of: picture) != nil ? nil : .missing
    }
    guard let bytes = bytes(of: picture) else { return isElsewhere ? .notFetched : .missing }
    let isShown = format == .html ? HTMLRenderer.shows(bytes) : DOCXRenderer.shows(bytes)
    return isShown ? nil : .notShown
  }
}

/// A picture that a document is written without.
struct LostPicture {
  /// Why.
  enum Reason: CaseIterable {
    /// The file isn't there, or can't be read.
    case missing
    /// It is no picture of a kind that the format knows.
    case notShown
    /// Its path begins at the root, which a document that only names it never prints.
    case notNamed
    /// It is at an address.
    case notFetched
  }

  let path: String
  /// The file that names it; empty where that is not known.
  let namedIn: String
  let reason: Reason
}
