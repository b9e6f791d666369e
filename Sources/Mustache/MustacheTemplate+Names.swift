extension MustacheTemplate {
  /// The names of the templates that this one includes, as they are written in its tags.
  package var partialNames: [String] {
    tags.filter { $0.sign == .partial }.map { source[$0.content] }
  }

  /// Every name that the template and the partials that it includes use, without accents and
  /// capitals; of a dotted name the first part.
  package func names(partials: (String) -> MustacheTemplate? = { _ in nil }) -> Set<String> {
    var names: Set<String> = []
    var included: Set<String> = []
    var waiting = nodes
    while let node = waiting.popLast() {
      switch node.kind {
      case .text: break
      case .variable(let name, _): names.formUnion(name.foldedParts.prefix(1))
      case .section(let name, _, let children):
        names.formUnion(name.foldedParts.prefix(1))
        waiting += children
      case .partial(let name, _):
        guard included.insert(name.text).inserted else { continue }
        waiting += partials(name.text)?.nodes ?? []
      }
    }
    return names
  }
}
