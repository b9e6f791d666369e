import DocumentModel
import PlanHistory
import SpanishText

/// A change as a row of a table: what, before, now.
enum ChangeRow {
  static func row(_ change: PlanChange) -> Table.Row {
    let part = change.part
    switch change.kind {
    case .added(let aspects):
      return [what(part), "—", summary(DifferenceWords.added, aspects, part)]
    case .removed(let aspects):
      return [
        what(part), summary(nil, aspects, part),
        RichText(Spanish.capitalized(DifferenceWords.removed)),
      ]
    case .moved(let from, let to):
      return [what(part, DifferenceWords.place), place(from), place(to)]
    case .renumbered(let key):
      return [what(part, DifferenceWords.key), RichText(key), RichText(part.key)]
    case .changed(let aspect, let before, let after):
      var now = AspectWords.cell(after)
      if case .schedule(let old)? = before, case .schedule(let new)? = after,
        let shift = ScheduleShiftWords.shift(old, new)
      {
        now = [now, RichText("(\(shift))")].joinedByLines()
      }
      return [what(part, AspectWords.label(aspect, part)), AspectWords.cell(before), now]
    }
  }

  /// The part, and under it the aspect that changed.
  private static func what(_ part: PlanPart, _ aspect: String = "") -> RichText {
    let label = RichText(Spanish.capitalized(aspect))
    guard let title = PartTitles.title(part) else { return label }
    let strong = RichText(.strong(RichText(title)))
    return label.isEmpty ? strong : [strong, label].joinedByLines()
  }

  private static func place(_ part: PlanPart?) -> RichText {
    RichText(Spanish.capitalized(part.flatMap(PartTitles.title) ?? DifferenceWords.firstLevel))
  }

  /// What is told of a part that came or went, a line each.
  private static func summary(
    _ verb: String?, _ aspects: [AspectEntry], _ part: PlanPart
  ) -> RichText {
    let lines = (verb.map { [$0] } ?? []) + ChangeSentence.summary(aspects, of: part)
    return lines.isEmpty
      ? RichText(DifferenceWords.wasThere)
      : lines.map { RichText(Spanish.capitalized($0)) }.joinedByLines()
  }
}
