import DocumentModel
import Markdown
import PlanModel
import SourceText

/// The pictures that the narrative names, before any document is made of it.
package enum NarrativePictures {
  /// The files of a text's pictures, by their paths from the plan's folder, each where it is named;
  /// `path` is the text's own.
  package static func files(of text: SourceText, at path: String) -> [Located<String>] {
    // Most texts have none, which their bytes tell at a glance.
    guard !text.bytes.ranges(of: "![".utf8).isEmpty else { return [] }
    let written = MarkdownReader.read(text[text.range])
    let found = FileReferences(planFolder: "").relocated(written, from: path).pictures
    var starts: [String: Int] = [:]
    return zip(written.pictures, found).compactMap { picture, found in
      guard let file = found.file, !file.path.hasScheme else { return nil }
      let source = picture.source
      let range = place(of: source, in: text, from: starts[source] ?? 0)
      starts[source] = range.end
      return Located(file.path, at: range)
    }
  }

  /// Where a destination stands; the beginning of the text for one that is written otherwise.
  private static func place(
    of destination: String, in text: SourceText, from start: Int
  ) -> ByteRange {
    let rest = text.bytes[min(start, text.bytes.count)...]
    return rest.firstRange(of: destination.utf8).map { ByteRange($0.lowerBound, $0.upperBound) }
      ?? ByteRange(0, 0)
  }
}
