import TerminalText

/// The help of a command: a pure function of its path, the width and the style.
package struct HelpPage: Sendable {
  /// The command that the page explains.
  package let path: CommandPath

  /// The page of a command.
  package init(_ path: CommandPath) { self.path = path }

  /// The page in lines of at most `width` cells (40 to 100), with a line break at the end.
  package func rendered(width: Int, style: TextStyle = .plain) -> String {
    let command = path.command
    var layout = HelpLayout(width: width, style: style)
    layout.hanging("\(Messages.usageHeading): ", path.usage)
    layout.gap()
    layout.paragraphs(command.summary)
    if !command.discussion.isEmpty {
      layout.gap()
      layout.paragraphs(command.discussion)
    }

    let parts = self.parts
    let labelWidth = layout.labelWidth(for: parts.flatMap(\.rows))
    for part in parts where !part.rows.isEmpty {
      layout.heading(part.title)
      for row in part.rows { layout.row(row, labelWidth: labelWidth) }
    }

    if !command.examples.isEmpty {
      layout.heading(Messages.examplesHeading)
      for example in command.examples { layout.example(example) }
    }
    if command.isGroup || !path.ancestors.isEmpty {
      layout.gap()
      layout.paragraphs(
        Messages.footer(
          program: path.program.command.name, group: command.isGroup ? path.title : nil,
          hasTopics: !command.topics.isEmpty))
    }
    return layout.text
  }

  private typealias Part = (title: String, rows: [HelpLayout.Row])

  private var parts: [Part] {
    let command = path.command
    let sections = command.sections.map { section -> Part in
      (
        section.title,
        section.commands.map { HelpLayout.Row(name: $0.name, tail: "", text: $0.summary) }
      )
    }
    // A group is asked what it can do, a command what it needs.
    return sections + [
      (
        Messages.topicsHeading,
        command.topics.map { HelpLayout.Row(name: $0.name, tail: "", text: $0.summary) }
      ),
      (Messages.argumentsHeading, command.parameters.map(\.row)),
      (Messages.optionsHeading, path.ownOptions.map(\.row)),
      (Messages.inheritedOptionsHeading, path.inheritedOptions.map(\.row)),
    ]
  }
}

extension ArgumentDefinition {
  /// True when the summary names every word of a closed list.
  private func isListed(_ words: [String]) -> Bool {
    let told = summary.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(\.folded)
    return words.allSatisfy { told.contains($0.folded) }
  }

  /// The argument on a page of help: `-o, --salida ARCHIVO` and its sentences.
  fileprivate var row: HelpLayout.Row {
    var text = [summary]
    if !isListed(kind.choices) { text.append(Messages.choices(kind.choices)) }
    if let defaultText { text.append(Messages.defaultValue(defaultText)) }
    if role == .option {
      if isRepeatable { text.append(Messages.repeatable) }
      if isRequired { text.append(Messages.required) }
    }
    var name = spelling
    if role != .parameter { name = (letter.map { "-\($0), " } ?? "    ") + name }
    return HelpLayout.Row(
      name: name, tail: takesValue ? placeholder : "", text: text.joined(separator: " "))
  }
}
