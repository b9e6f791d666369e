import Diagnostics
import SourceText

/// What a template came to.
package struct MustacheOutput: Hashable, Sendable {
  /// The text, as far as it goes when there are findings.
  package let text: String
  /// What kept the text from being completed.
  package let diagnostics: [Diagnostic]
}

extension MustacheTemplate {
  /// The text with every tag replaced by what its name stands for.
  ///
  /// Names are looked for in the last of the `contexts` first. `write` turns a leaf into text, which
  /// is never read for tags. A partial that is not found prints nothing.
  package func rendered<Leaf: MustacheLeaf>(
    with contexts: [MustacheValue<Leaf>],
    partials: @escaping (String) -> MustacheTemplate? = { _ in nil },
    write: @escaping (_ leaf: Leaf, _ tag: MustacheUse) -> String
  ) -> MustacheOutput {
    var renderer = MustacheRenderer(contexts: contexts, partials: partials, write: write)
    renderer.render(nodes, of: self, indentation: [])
    return MustacheOutput(
      text: String(decoding: renderer.output, as: UTF8.self), diagnostics: renderer.diagnostics)
  }
}

/// The tag that prints a leaf.
package struct MustacheUse: Sendable {
  /// Whether it is neither a `{{{triple}}}` nor an `{{&ampersand}}` tag.
  package let isEscaped: Bool
  /// Where it stands.
  package let place: Place
}

/// A template being printed: time grows with the text that comes out and the tags that are met.
struct MustacheRenderer<Leaf: MustacheLeaf> {
  /// How deep sections and partials may lie in each other where a partial is included; more means
  /// that one includes itself without end.
  private let maximumDepth = 200

  private(set) var output: [UInt8] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var contexts: [MustacheValue<Leaf>]
  private let partials: (String) -> MustacheTemplate?
  private let write: (Leaf, MustacheUse) -> String
  /// The partials that were asked for, found or not.
  private var knownPartials: [String: MustacheTemplate?] = [:]
  private var depth = 0

  init(
    contexts: [MustacheValue<Leaf>], partials: @escaping (String) -> MustacheTemplate?,
    write: @escaping (Leaf, MustacheUse) -> String
  ) {
    self.contexts = contexts
    self.partials = partials
    self.write = write
  }

  mutating func render(
    _ nodes: [MustacheNode], of template: MustacheTemplate, indentation: [UInt8]
  ) {
    depth += 1
    defer { depth -= 1 }
    for node in nodes {
      if !diagnostics.isEmpty { return }
      switch node.kind {
      case .text(let opensLine):
        if opensLine { output += indentation }
        output += template.source.bytes[node.range.start..<node.range.end]
      case .variable(let name, let isEscaped):
        guard case .leaf(let leaf) = value(of: name) else { continue }
        let place = Place(template.source, node.range)
        output += write(leaf, MustacheUse(isEscaped: isEscaped, place: place)).utf8
      case .section(let name, isInverted: true, let children):
        if value(of: name).isTruthy { continue }
        render(children, of: template, indentation: indentation)
      case .section(let name, isInverted: false, let children):
        for context in items(of: value(of: name)) {
          if let context { contexts.append(context) }
          render(children, of: template, indentation: indentation)
          if context != nil { contexts.removeLast() }
        }
      case .partial(let name, let own):
        // Within a line there is nothing to indent.
        let whole = own.map { indentation + template.source.bytes[$0.start..<$0.end] } ?? []
        include(name, at: Place(template.source, node.range), indentation: whole)
      }
    }
  }

  /// What a section is printed with, once for each element; nil where nothing is added to the names.
  private func items(of value: MustacheValue<Leaf>) -> [MustacheValue<Leaf>?] {
    switch value {
    case _ where !value.isTruthy: []
    case .list(let items): items
    // A condition has neither names nor text: `{{.}}` stays what it was.
    case .condition, .nothing: [nil]
    case .leaf, .record: [value]
    }
  }

  private mutating func include(_ name: MustacheName, at place: Place, indentation: [UInt8]) {
    guard let template = partial(name.text) else { return }
    guard depth < maximumDepth else {
      let problem = MustacheProblem(kind: .endlessPartial, range: place.range)
      diagnostics.append(MustacheMessages.diagnostic(for: problem, in: place.source))
      return
    }
    render(template.nodes, of: template, indentation: indentation)
  }

  private mutating func partial(_ name: String) -> MustacheTemplate? {
    if let known = knownPartials[name] { return known }
    let found = partials(name)
    knownPartials[name] = .some(found)
    return found
  }

  // MARK: Names

  /// What a name stands for: its first part in the innermost context that has it, each further part
  /// only in what the part before it stands for (Mustache specification, «interpolation»).
  private func value(of name: MustacheName) -> MustacheValue<Leaf> {
    guard !name.parts.isEmpty else { return contexts.last ?? .nothing }
    var found = value(named: name.parts[0]) ?? value(folding: name.foldedParts[0])
    for (part, folded) in zip(name.parts, name.foldedParts).dropFirst() {
      guard case .record(let record) = found else { return .nothing }
      found = record.value(part) ?? record.value(folding: folded)
    }
    return found ?? .nothing
  }

  private func value(named name: String) -> MustacheValue<Leaf>? {
    for case .record(let record) in contexts.reversed() {
      if let value = record.value(name) { return value }
    }
    return nil
  }

  /// Only where no context has exactly that name are accents and capitals forgiven.
  private func value(folding folded: String) -> MustacheValue<Leaf>? {
    for case .record(let record) in contexts.reversed() {
      if let value = record.value(folding: folded) { return value }
    }
    return nil
  }
}

extension MustacheRecord {
  fileprivate func value(folding folded: String) -> MustacheValue<Leaf>? {
    nameFolding(folded).flatMap(value)
  }
}
