/// HTML as it grows: elements, their attributes, and texts that stay texts.
struct HTMLMarkup {
  /// What has been written.
  private(set) var text = ""

  /// Attributes in their order; one without a value is left out.
  typealias Attributes = KeyValuePairs<String, String?>

  /// A start tag.
  mutating func open(_ name: String, _ attributes: Attributes = [:]) {
    text += "<"
    text += name
    for (attribute, value) in attributes {
      guard let value else { continue }
      text += " "
      text += attribute
      text += "=\""
      HTMLEscaping.write(value, to: &text)
      text += "\""
    }
    text += ">"
  }

  /// An end tag.
  mutating func close(_ name: String) {
    text += "</"
    text += name
    text += ">"
  }

  /// Words as they are.
  mutating func words(_ words: some StringProtocol) { HTMLEscaping.write(words, to: &text) }

  /// Words that are printable already.
  mutating func printableWords(_ words: some StringProtocol) {
    HTMLEscaping.writePrintable(words, to: &text)
  }

  /// What is HTML already.
  mutating func raw(_ markup: String) { text += markup }

  /// The end of a line, so that a person can read the source.
  mutating func endLine() { text += "\n" }
}

/// What writes elements with content between their tags.
protocol HTMLWriting {
  /// What has been written so far.
  var markup: HTMLMarkup { get set }
}

extension HTMLWriting {
  /// An element with what is written between its tags.
  mutating func element(
    _ name: String, _ attributes: HTMLMarkup.Attributes = [:], _ content: (inout Self) -> Void
  ) {
    markup.open(name, attributes)
    content(&self)
    markup.close(name)
  }

  /// An element on lines of its own.
  mutating func block(
    _ name: String, _ attributes: HTMLMarkup.Attributes = [:], _ content: (inout Self) -> Void
  ) {
    element(name, attributes, content)
    markup.endLine()
  }

  /// An element that holds elements on lines of their own.
  mutating func container(
    _ name: String, _ attributes: HTMLMarkup.Attributes = [:], _ content: (inout Self) -> Void
  ) {
    markup.open(name, attributes)
    markup.endLine()
    content(&self)
    markup.close(name)
    markup.endLine()
  }

  /// An element of words.
  mutating func element(
    _ name: String, _ attributes: HTMLMarkup.Attributes = [:], words: some StringProtocol
  ) {
    markup.open(name, attributes)
    markup.words(words)
    markup.close(name)
  }
}
