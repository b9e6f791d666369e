import DocumentModel

extension HTMLWriter {
  mutating func picture(_ picture: Picture) {
    guard let caption = picture.caption, !caption.isEmpty else {
      return block("p", ["class": "picture"]) { $0.image(picture) }
    }
    container("figure") { writer in
      writer.image(picture)
      writer.markup.endLine()
      writer.block("figcaption") {
        $0.inlines(RenderingWords.caption(RenderingWords.figure, picture.number, caption))
      }
    }
  }

  /// The picture itself, or its words where it can't be had.
  mutating func image(_ picture: Picture, class name: String? = nil) {
    if let url = images(picture).flatMap(HTMLImage.url(of:)) {
      markup.open("img", ["class": name, "alt": picture.alternative, "src": url])
    } else if !picture.alternative.isEmpty {
      element("span", ["class": "missing"]) {
        $0.markup.words("[\(RenderingWords.picture): \(picture.alternative)]")
      }
    }
  }
}
