/// The shape of one word of a command line, before anybody knows what it means.
enum CommandLineWord: Equatable {
  /// A value or the name of a command; also «-» (standard input), «-5» and «- nota».
  case plain
  /// «--»: no options after it.
  case end
  /// «--nombre» or «--nombre=valor».
  case long(name: String, value: String?)
  /// «-o», «-oVALOR», «-abc»: what follows the hyphen.
  case letters(String)

  /// The shape of a word, given the options that may appear.
  ///
  /// Word processors turn «--corte» into «—corte» or «––corte»: any dash of print before the name of
  /// a known option is taken for hyphens, and before anything else for text.
  init(_ text: String, among options: @autoclosure () -> [ArgumentDefinition]) {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else {
      self = .plain
      return
    }
    let second = scalars.dropFirst().first
    switch (first, second) {
    case ("-", "-"):
      self = scalars.count == 2 ? .end : Self.long(scalars.dropFirst(2))
    case ("-", let letter?) where letter.properties.isAlphabetic || letter == "?":
      self = .letters(String(scalars.dropFirst()))
    case ("\u{2010}"..."\u{2015}", _?), ("\u{2212}", _?):
      self = Self.printed(scalars.drop { $0.properties.isDash }, among: options())
    default:
      self = .plain
    }
  }

  private static func long(_ scalars: String.UnicodeScalarView.SubSequence) -> Self {
    guard let equals = scalars.firstIndex(of: "=") else {
      return .long(name: String(scalars), value: nil)
    }
    return .long(
      name: String(scalars[..<equals]), value: String(scalars[scalars.index(after: equals)...]))
  }

  /// What follows dashes of print: a known option, or else nothing but text.
  private static func printed(
    _ scalars: String.UnicodeScalarView.SubSequence, among options: [ArgumentDefinition]
  ) -> Self {
    let long = Self.long(scalars)
    guard case .long(let name, _) = long else { return .plain }
    if options.named(name) != nil { return long }
    guard name.count == 1, let letter = name.first, options.lettered(letter) != nil else {
      return .plain
    }
    return .letters(String(scalars))
  }
}
