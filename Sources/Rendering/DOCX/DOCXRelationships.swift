import DocumentModel
import XMLText

/// What the body of a document refers to: addresses and images (ECMA-376, part 2, section 9.3).
struct DOCXRelationships {
  /// An image in the package.
  struct Media {
    let id: String
    let name: String
    let bytes: [UInt8]
    let size: ImageSize
  }

  /// The parts to which every document refers, by their ids.
  static let fixed: [(id: String, type: String, target: String)] = [
    ("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml"),
    ("rId3", "settings", "settings.xml"), ("rId4", "fontTable", "fontTable.xml"),
    ("rId5", "theme", "theme/theme1.xml"), ("rId6", "header", "header1.xml"),
    ("rId7", "footer", "footer1.xml"), ("rId8", "header", "header2.xml"),
    ("rId9", "footer", "footer2.xml"),
  ]

  private var links: [String: String] = [:]
  private var targets: [String] = []
  /// The images in the order in which they are met.
  private(set) var media: [Media] = []
  private var mediaBySource: [Source: Media?] = [:]

  /// What tells images apart: two pictures may print the same path and mean two files.
  private struct Source: Hashable {
    let printed: String
    let file: String?
  }

  /// The id of an address; the same for the same address.
  mutating func id(ofAddress address: String) -> String {
    if let id = links[address] { return id }
    targets.append(address)
    let id = "rIdL\(targets.count)"
    links[address] = id
    return id
  }

  /// The image of a picture, read once; nil for one that Word doesn't show.
  mutating func media(_ picture: Picture, read: (Picture) -> [UInt8]?) -> Media? {
    let source = Source(printed: picture.source, file: picture.file?.path)
    if let known = mediaBySource[source] { return known }
    var result: Media?
    if let bytes = read(picture), let size = ImageSize(bytes) {
      let number = media.count + 1
      let image = Media(
        id: "rIdM\(number)", name: "image\(number).\(size.format.rawValue)", bytes: bytes,
        size: size)
      media.append(image)
      result = image
    }
    mediaBySource[source] = .some(result)
    return result
  }

  /// The part `word/_rels/document.xml.rels`.
  var part: XMLWriter {
    var xml = XMLWriter.document()
    xml.markup(
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
    for (id, type, target) in Self.fixed { xml.add(Self.relationship(id, type, target)) }
    for image in media { xml.add(Self.relationship(image.id, "image", "media/\(image.name)")) }
    for (index, target) in targets.enumerated() {
      xml.add(
        """
        <Relationship Id="rIdL\(index + 1)" Type="\(Self.types)hyperlink" Target="\(target)" \
        TargetMode="External"/>
        """)
    }
    xml.markup("</Relationships>")
    return xml
  }

  private static let types =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  private static func relationship(_ id: String, _ type: String, _ target: String) -> XMLMarkup {
    "<Relationship Id=\"\(id)\" Type=\"\(types)\(type)\" Target=\"\(target)\"/>"
  }
}
