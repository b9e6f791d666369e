import Arguments

/// A text that says something: what a file would keep empty is refused.
struct WrittenText: ArgumentValue {
  static let kind = ValueKind.text
  let argumentText: String

  static func read(_ text: String) -> Result<WrittenText, InvalidValue> {
    text.allSatisfy(\.isWhitespace)
      ? .failure(InvalidValue("«\(text)» no dice nada", help: ["escriba un texto entre comillas."]))
      : .success(WrittenText(argumentText: text))
  }
}
