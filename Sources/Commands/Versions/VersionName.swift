import Arguments

/// A version as people name it: «v2», «V2» or «2».
struct VersionName: ArgumentValue {
  static let kind = ValueKind.text
  let number: Int
  var argumentText: String { "v\(number)" }

  init(_ number: Int) { self.number = number }

  /// Nil for a word that names no version.
  init?(_ word: String) {
    let digits = word.first == "v" || word.first == "V" ? word.dropFirst() : word[...]
    guard let number = Int(digits), number > 0, String(number) == digits else { return nil }
    self.number = number
  }

  static func read(_ text: String) -> Result<VersionName, InvalidValue> {
    VersionName(text).map(Result.success)
      ?? .failure(
        InvalidValue(
          "«\(text)» no es una versión", help: ["escriba su número, por ejemplo 2 o v2."]))
  }
}
