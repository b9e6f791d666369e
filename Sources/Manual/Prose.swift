import DocumentModel

/// Short ways to write a page.
extension Block {
  /// A part of a page, with a title.
  static func part(_ title: RichText, _ blocks: Block...) -> [Block] {
    [.heading(1, title)] + blocks
  }

  /// An example with the words that introduce it.
  static func example(_ text: RichText, _ example: ManualExample) -> [Block] {
    [.paragraph(text), .preformatted(example.text)]
  }

  /// The ways on to other pages: «snt ayuda fechas».
  static func seeAlso(_ topics: (name: String, about: String)...) -> [Block] {
    [
      .heading(1, "Para seguir"),
      .facts(topics.map { LabelledValue("snt ayuda \($0.name)", RichText($0.about)) }),
    ]
  }
}
