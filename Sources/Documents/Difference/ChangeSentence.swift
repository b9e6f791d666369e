import DocumentModel
import PlanHistory
import SpanishText

/// A change as one sentence, for the screen.
enum ChangeSentence {
  static func text(_ change: PlanChange) -> RichText {
    let part = change.part
    switch change.kind {
    case .added(let aspects): return titled(PartTitles.title(part), told(DifferenceWords.added, aspects, part))
    case .removed(let aspects):
      return titled(PartTitles.title(part), told(DifferenceWords.removed, aspects, part))
    case .moved(let from, let to):
      return titled(PartTitles.title(part), DifferenceWords.moved(name(from), name(to)))
    case .renumbered(let key):
      let title = PartTitles.title(part) ?? part.key
      return "\(strong: RichText(key)) \(DifferenceWords.isNow) \(strong: RichText(title))"
    case .changed(let aspect, let before, let after):
      let title = aspect == .name ? PartTitles.key(part) : PartTitles.title(part)
      let clause = AspectWords.clause(aspect, part, from: before, to: after)
      // «1.4.1 pasó del …», «1.4.1 se llama ahora …»: no colon before a verb.
      return titled(title, clause, isVerb: clause.hasPrefix("pasó") || clause.hasPrefix("se llama"))
    }
  }

  private static func titled(
    _ title: String?, _ clause: String, isVerb: Bool = true
  ) -> RichText {
    guard let title else { return RichText(Spanish.sentence(clause)) }
    let end = clause.last.map { ".!?…".contains($0) } ?? false
    return "\(strong: RichText(title))\(isVerb ? " " : ": ")\(clause)\(end ? "" : ".")"
  }

  /// What came or went, with the words that say most of it.
  private static func told(_ verb: String, _ aspects: [AspectEntry], _ part: PlanPart) -> String {
    let shown = aspects.filter { shownOfNew.contains($0.aspect) }.map { entry in
      let label = AspectWords.label(entry.aspect, part)
      return (label.isEmpty ? "" : "\(label): ") + AspectWords.quoted(entry.value)
    }
    return verb + (shown.isEmpty ? "" : ". " + Spanish.clauses(shown))
  }

  /// What is told of a part that is new or gone.
  static let shownOfNew: Set<Aspect> = [
    .schedule, .date, .target, .holder, .institutions, .rule, .reason, .baseline, .responsible,
    .covenant, .text,
  ]

  static func name(_ part: PlanPart?) -> String {
    part.flatMap(PartTitles.title).map { "«\($0)»" } ?? DifferenceWords.firstLevel
  }
}
