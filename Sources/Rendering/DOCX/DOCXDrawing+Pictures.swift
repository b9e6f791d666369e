import DocumentModel
import TerminalText
import XMLText

extension DOCXDrawing {
  /// The most that a picture may take.
  struct Frame {
    let width: Int
    let height: Int
  }

  /// A picture over its caption, or the text that says the same.
  mutating func draw(_ picture: Picture) {
    let frame = Frame(width: surroundings.width, height: DOCXPage.portrait.textHeight * 3 / 5)
    var paragraph = DOCXParagraph(.normal, keepsNext: picture.caption != nil)
    paragraph.isCentered = surroundings.indent == 0
    if !draw(picture, paragraph, in: frame), !picture.alternative.isEmpty {
      open(paragraph)
      var run = DOCXRun()
      (run.isItalic, run.colour) = (true, DOCXPalette.faint)
      drawRun("[\(RenderingWords.picture): \(picture.alternative)]", run)
      close()
    }
    guard let caption = picture.caption else { return }
    drawCaption(
      RenderingWords.figure, picture.number, caption, keepsNext: false, before: 0)
  }

  /// The picture alone in a paragraph; false if there is none that Word could show.
  mutating func draw(_ picture: Picture, _ paragraph: DOCXParagraph, in frame: Frame) -> Bool {
    guard let image = relationships.media(picture, read: images) else { return false }
    let size = image.size
    // Never larger than it was made: 96 pixels in an inch unless it says another number.
    let resolution = size.resolution ?? 96
    var width = max(1, size.width * DOCXLength.twipsPerInch / resolution)
    var height = max(1, size.height * DOCXLength.twipsPerInch / resolution)
    if width > frame.width { (width, height) = (frame.width, max(1, height * frame.width / width)) }
    if height > frame.height {
      (width, height) = (max(1, width * frame.height / height), frame.height)
    }
    open(paragraph)
    drawImage(image, picture.alternative, width, height)
    close()
    return true
  }

  /// The drawing itself (ECMA-376, part 1, sections 20.4.2.8 and 20.2.2.5).
  private mutating func drawImage(
    _ image: DOCXRelationships.Media, _ alternative: String, _ width: Int, _ height: Int
  ) {
    let (across, down) = (width * DOCXLength.emuPerTwip, height * DOCXLength.emuPerTwip)
    let id = nextID()
    let name = "\(RenderingWords.picture) \(id)"
    xml.add(
      """
      <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
      <wp:extent cx="\(across)" cy="\(down)"/>\
      <wp:docPr id="\(id)" name="\(name)" descr="\(alternative.printable)"/>\
      <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>\
      <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
      <pic:pic><pic:nvPicPr><pic:cNvPr id="\(id)" name="\(name)"/><pic:cNvPicPr/></pic:nvPicPr>\
      <pic:blipFill><a:blip r:embed="\(image.id)"/><a:stretch><a:fillRect/></a:stretch>\
      </pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
      <a:ext cx="\(across)" cy="\(down)"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>\
      </a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
      """)
  }
}
