import DocumentModel
import PlanHistory
import SpanishText

/// Changes as sentences, for the screen.
enum ChangeSentence {
  /// The changes of each part together: a sentence, or a list of them under its title.
  static func items(_ changes: [PlanChange]) -> [List.Item] {
    var items: [List.Item] = []
    var rest = changes[...]
    while let first = rest.first {
      let own = rest.prefix { $0.part == first.part }
      rest = rest.dropFirst(own.count)
      guard own.count > 1, let title = PartTitles.title(first.part) else {
        items += own.map { List.Item(text($0)) }
        continue
      }
      let sentences = own.map { List.Item(RichText(Spanish.sentence(clause($0)))) }
      items.append(List.Item("\(strong: RichText(title))", [.bullets(sentences)]))
    }
    return items
  }

  /// A change as one sentence.
  static func text(_ change: PlanChange) -> RichText {
    let part = change.part
    let clause = clause(change)
    var title = PartTitles.title(part)
    switch change.kind {
    case .renumbered(let key):
      let title = RichText(title ?? part.key)
      return "\(strong: RichText(key)) \(DifferenceWords.isNow) \(strong: title)."
    case .changed(.name, _, _): title = PartTitles.key(part)
    default: break
    }
    guard let title else { return RichText(Spanish.sentence(clause)) }
    let end = clause.last.map { ".!?…".contains($0) } ?? false
    // «1.4.1 pasó del …», «1.4.1 se llama ahora …»: no colon before a verb.
    let isVerb = ["pasó ", "se "].contains { clause.hasPrefix($0) }
    return "\(strong: RichText(title))\(isVerb ? " " : ": ")\(clause)\(end ? "" : ".")"
  }

  /// What became of a part, without saying which.
  private static func clause(_ change: PlanChange) -> String {
    let part = change.part
    return switch change.kind {
    case .added(let aspects): told(DifferenceWords.added, aspects, part)
    case .removed(let aspects): told(DifferenceWords.removed, aspects, part)
    case .moved(let from, let to): DifferenceWords.moved(name(from), name(to))
    case .renumbered(let key): DifferenceWords.had(key: key)
    case .changed(let aspect, let before, let after):
      AspectWords.clause(aspect, part, from: before, to: after)
    }
  }

  /// What came or went, with the words that say most of it.
  private static func told(_ verb: String, _ aspects: [AspectEntry], _ part: PlanPart) -> String {
    let shown = summary(aspects, of: part)
    guard let first = shown.first else { return verb }
    // «1.2.b se retiró: «Publicar la convocatoria».»
    if shown.count == 1, first.hasPrefix("«") { return "\(verb): \(first)" }
    return "\(verb). \(Spanish.clauses(shown))"
  }

  /// What says most of a part that is new or gone, a clause each.
  static func summary(_ aspects: [AspectEntry], of part: PlanPart) -> [String] {
    aspects.compactMap { entry in
      let label = AspectWords.label(entry.aspect, part)
      if label.isEmpty { return AspectWords.quoted(entry.value) }
      return telling.contains(entry.aspect)
        ? "\(label): \(AspectWords.quoted(entry.value))" : nil
    }
  }

  private static let telling: Set<Aspect> = [
    .schedule, .date, .target, .body, .office, .institutions, .reason, .baseline, .responsible,
    .covenant, .text,
  ]

  private static func name(_ part: PlanPart?) -> String {
    part.flatMap(PartTitles.title).map { "«\($0)»" } ?? DifferenceWords.firstLevel
  }
}
