import SpanishText

extension CommandDefinition {
  /// Mistakes of a declaration, in English, for a test of the program: its commands must have none.
  package var flaws: [String] {
    let program = CommandPath(program: self)
    return ([program] + program.descendants).flatMap { path in
      path.flaws.map { "\(path.title): \($0)" }
    }
  }
}

extension CommandPath {
  fileprivate var flaws: [String] {
    nameFlaws + placeFlaws + sentenceFlaws
  }

  private var nameFlaws: [String] {
    var flaws: [String] = []
    for name in repeated(options.map(\.name.folded)) { flaws.append("two options --\(name)") }
    for letter in repeated(options.compactMap { $0.letter.map { String($0).folded } }) {
      flaws.append("two options -\(letter)")
    }
    for name in repeated(command.parameters.map(\.name)) { flaws.append("two parameters \(name)") }
    for name in repeated(command.subcommands.map(\.name.folded)) {
      flaws.append("two commands \(name)")
    }
    let names = [command.name] + command.options.map(\.name)
    for name in names where !isWord(name) { flaws.append("«\(name)» is not a lower-case word") }
    for option in command.options {
      guard let letter = option.letter, !letter.isLetter else { continue }
      flaws.append("-\(letter) is not a letter")
    }
    return flaws
  }

  private var placeFlaws: [String] {
    var flaws: [String] = []
    if command.isGroup, !command.parameters.isEmpty { flaws.append("a group with parameters") }
    if command.isGroup, command.subcommands.isEmpty { flaws.append("a group without commands") }
    if command.standard != nil, command.standardSubcommand == nil {
      flaws.append("its standard subcommand is none of its commands")
    }
    for (parameter, next) in zip(command.parameters, command.parameters.dropFirst()) {
      if parameter.isRepeatable { flaws.append("\(parameter.name) is repeated and not the last") }
      if !parameter.isRequired, next.isRequired {
        flaws.append("\(next.name) is required after \(parameter.name), which is not")
      }
    }
    for argument in command.arguments {
      guard let text = argument.defaultText, case .failure = argument.checked(text) else {
        continue
      }
      flaws.append("the default of \(argument.spelling) is not one of its values")
    }
    return flaws
  }

  private var sentenceFlaws: [String] {
    var flaws: [String] = []
    if !isSentence(command.summary) { flaws.append("its summary is not a sentence") }
    for argument in command.arguments {
      if !isSentence(argument.summary) {
        flaws.append("the summary of \(argument.spelling) is not a sentence")
      }
      if argument.placeholder.uppercased() != argument.placeholder {
        flaws.append("«\(argument.placeholder)» is not in upper case")
      }
    }
    return flaws
  }
}

private func repeated(_ words: [String]) -> [String] {
  var seen: Set<String> = []
  return words.filter { !seen.insert($0).inserted }
}

private func isWord(_ name: String) -> Bool {
  guard let first = name.first, first.isLetter, name.lowercased() == name else { return false }
  return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
}

private func isSentence(_ text: String) -> Bool {
  guard let first = text.first, !first.isLowercase else { return false }
  return text.hasSuffix(".")
}
