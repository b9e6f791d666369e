/// The first page of a document that is handed over: title, subtitle, body and date of the metadata,
/// and what stands here.
package struct Cover: Hashable, Sendable {
  /// The emblem of the body that issues the document.
  package var logo: Picture?
  /// To whom the document is addressed, a line each.
  package var addressee: [String]
  /// On what ground it is issued.
  package var ground: RichText?

  /// A cover; everything may be left out.
  package init(logo: Picture? = nil, addressee: [String] = [], ground: RichText? = nil) {
    self.logo = logo
    self.addressee = addressee
    self.ground = ground
  }
}

extension Cover {
  /// The addressee and the ground as paragraphs, for formats without pages.
  package var paragraphs: [Block] {
    let addressee = addressee.map { RichText($0) }.joinedByLines()
    return [addressee, ground ?? ""].filter { !$0.isEmpty }.map { .paragraph($0) }
  }
}
