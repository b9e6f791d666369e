import Diagnostics
import SourceText
import SpanishText

extension MustacheTemplate {
  /// Everything that is wrong with the template and the partials that it includes: tags, names that
  /// the schema does not know, partials that are not found, also where nothing would be printed.
  package func findings(
    in schema: MustacheSchema, partials: @escaping (String) -> MustacheTemplate? = { _ in nil }
  ) -> [Diagnostic] {
    var checker = MustacheChecker(root: schema, partials: partials)
    checker.check(self)
    return checker.diagnostics.inReadingOrder(files: [source.name])
  }
}

/// A walk over a template with the names that are known at each place.
struct MustacheChecker {
  /// What a section adds to the names.
  private struct Level {
    /// The names of the sections up to here: two levels with one path know the same names.
    let path: String
    /// The names that it adds; nil where they can't be known.
    let schema: MustacheSchema?
    /// What `{{.}}` is; nil where it can't be known.
    let item: MustacheSchema.Kind?
  }

  private(set) var diagnostics: [Diagnostic] = []
  private var levels: [Level]
  private let partials: (String) -> MustacheTemplate?
  /// The partials that include each other on the way to here, each with the number of levels there.
  private var including: [(name: String, levels: Int)] = []
  /// The partials that were walked through, each with the path of the level.
  private var walked: Set<[String]> = []
  /// What was reported, by the name of its text: a partial may be walked through more than once.
  private var reported: [String: Set<MustacheProblem>] = [:]
  /// The lines of the texts in which blocks are printed, by the name of the text.
  private var blockLines: [String: BlockLines] = [:]
  /// The texts whose tags were told.
  private var told: Set<String> = []

  init(root: MustacheSchema, partials: @escaping (String) -> MustacheTemplate?) {
    levels = [Level(path: "", schema: root, item: .record(root))]
    self.partials = partials
  }

  mutating func check(_ template: MustacheTemplate) {
    told.insert(template.source.name)
    diagnostics += template.diagnostics
    check(template.nodes, of: template)
  }

  private mutating func check(_ nodes: [MustacheNode], of template: MustacheTemplate) {
    let source = template.source
    for node in nodes {
      switch node.kind {
      case .text: break
      case .variable(let name, _):
        guard let kind = kind(of: name, in: source) else { continue }
        if !kind.isPrintable { report(.unprintable(kind.sort), name.range, source) }
        if kind == .blocks { checkLine(of: name, node.range, template) }
      case .section(let name, let isInverted, let children):
        let kind = kind(of: name, in: source)
        let level = isInverted ? nil : level(of: name, kind)
        if let level { levels.append(level) }
        check(children, of: template)
        if level != nil { levels.removeLast() }
      case .partial(let name, _): include(name, node.range, source)
      }
    }
  }

  /// Whether a tag that prints blocks stands where blocks can be.
  private mutating func checkLine(
    of name: MustacheName, _ tag: ByteRange, _ template: MustacheTemplate
  ) {
    let key = template.source.name
    switch blockLines[key, default: BlockLines(template)].flaw(of: tag) {
    case .words: report(.blocksWithinLine, name.range, template.source)
    case .indentation: report(.blocksAsCode, name.range, template.source)
    case nil: break
    }
  }

  private mutating func report(
    _ kind: MustacheProblem.Kind, _ range: ByteRange, _ source: SourceText
  ) {
    let problem = MustacheProblem(kind: kind, range: range)
    guard reported[source.name, default: []].insert(problem).inserted else { return }
    diagnostics.append(MustacheMessages.diagnostic(for: problem, in: source))
  }

  /// What a section adds; nil for a condition, which adds nothing.
  private func level(of name: MustacheName, _ kind: MustacheSchema.Kind?) -> Level? {
    let path = (levels.last?.path ?? "") + "#" + name.folded
    switch kind {
    case nil: return Level(path: path, schema: nil, item: nil)
    case .condition: return nil
    case .text, .blocks: return Level(path: path, schema: MustacheSchema([]), item: kind)
    case .record(let schema): return Level(path: path, schema: schema, item: kind)
    case .list(let schema):
      return Level(
        path: path, schema: schema, item: schema.entries.isEmpty ? .text : .record(schema))
    }
  }

  private mutating func include(_ name: MustacheName, _ range: ByteRange, _ source: SourceText) {
    guard let template = partials(name.text) else {
      return report(.unknownPartial, name.range, source)
    }
    // By the name of the text: a partial can be named with and without accents.
    let text = template.source.name
    let path = levels.last?.path ?? ""
    if let outer = including.last(where: { $0.name == text }) {
      // With the same names everything happens again; within a list or group it may come to an end.
      if outer.levels == levels.count { report(.endlessPartial, range, source) }
      return
    }
    guard walked.insert([text, path]).inserted else { return }
    if told.insert(text).inserted { diagnostics += template.diagnostics }
    including.append((text, levels.count))
    check(template.nodes, of: template)
    including.removeLast()
  }

  // MARK: Names

  /// What a name stands for at this place; nil where that can't be known, which is reported.
  private mutating func kind(of name: MustacheName, in source: SourceText) -> MustacheSchema.Kind? {
    guard let first = name.parts.first else {
      if levels.count == 1 { report(.unknownName(.itemOutsideSection), name.range, source) }
      return levels.count == 1 ? nil : levels.last?.item
    }
    guard var entry = entry(first, folded: name.foldedParts[0]) else {
      if levels.allSatisfy({ $0.schema != nil }) {
        report(.unknownName(hint(for: first)), name.range(ofPart: 0), source)
      }
      return nil
    }
    for index in name.parts.indices.dropFirst() {
      let part = name.parts[index]
      guard case .record(let schema) = entry.kind else {
        let isList = entry.kind.sort == .list
        report(
          .unknownName(isList ? .ofList(entry.name) : .ofText(entry.name)),
          name.range(ofPart: index), source)
        return nil
      }
      guard let next = schema.entry(part, folded: name.foldedParts[index]) else {
        let names = schema.entries.map(\.name)
        let hint = Suggestion.nearest(to: part, in: names).map(MustacheHint.nearest)
        report(.unknownName(hint ?? .known(names)), name.range(ofPart: index), source)
        return nil
      }
      entry = next
    }
    return entry.kind
  }

  /// The innermost entry of a name; accents and capitals are forgiven where none is exactly so.
  private func entry(_ name: String, folded: String) -> MustacheSchema.Entry? {
    for level in levels.reversed() {
      if let entry = level.schema?.entry(named: name) { return entry }
    }
    for level in levels.reversed() {
      if let entry = level.schema?.entry(folding: folded) { return entry }
    }
    return nil
  }

  private func hint(for name: String) -> MustacheHint {
    let schemas = levels.reversed().compactMap(\.schema)
    for schema in schemas {
      if let path = schema.sections(holding: name.folded) { return .inside(path) }
    }
    let names = schemas.flatMap { $0.entries.map(\.name) }
    if let nearest = Suggestion.nearest(to: name, in: names) { return .nearest(nearest) }
    return .known(schemas.first { !$0.entries.isEmpty }?.entries.map(\.name) ?? [])
  }
}

extension MustacheSchema {
  fileprivate func entry(_ name: String, folded: String) -> Entry? {
    entry(named: name) ?? entry(folding: folded)
  }

  /// The sections within which there is such a name, the nearest to the surface.
  fileprivate func sections(holding folded: String) -> [String]? {
    var next = [(path: [String](), schema: self)]
    while !next.isEmpty {
      for (path, schema) in next where schema.entry(folding: folded) != nil { return path }
      next = next.flatMap { path, schema in
        schema.entries.compactMap { entry in
          switch entry.kind {
          case .list(let inner), .record(let inner): (path + [entry.name], inner)
          case .text, .condition, .blocks: nil
          }
        }
      }
    }
    return nil
  }
}
