import CivilTime
import DocumentModel
import JSONText
import PlanAssessment
import PlanModel
import SpanishText

/// What a self-assessment is made of: ratings, what the plan brought about, what was learnt.
extension PlanViews {
  /// How an item is rated, by the commission and by others; nothing where nobody rated it.
  func ratings(of key: String) -> [LabelledValue] {
    guard state.evaluations[key] != nil,
      let rated = RatedPlan(state).items.first(where: { $0.item.key.value == key })
    else { return [] }
    var facts: [LabelledValue] = []
    if rated.own != nil { facts.append(.init(ViewWords.ownRating, RatingWords.own(rated))) }
    if !rated.independent.isEmpty {
      let evaluator = (rated.evaluation.evaluator ?? input.plan.evaluator)?.shortName
      facts.append(
        .init(SelfAssessmentWords.independentRating(evaluator), RatingWords.independent(rated)))
    }
    return facts
  }

  /// Every rated item, and what was said of the whole plan.
  var ratings: PlanView {
    let rated = RatedPlan(state).items.filter { !$0.places.isEmpty }
    let rows = rated.map { rated -> Table.Row in
      [
        RichText(rated.item.printedNumber ?? rated.item.key.value),
        RichText(rated.item.name?.value ?? rated.item.key.value),
        rated.own.map(RatingWords.text) ?? "—", RatingWords.independent(rated),
      ]
    }
    let columns: [Column] = [
      .key(RichText(ViewWords.key)), .words(RichText(ViewWords.name), weight: 3),
      .words(RichText(ViewWords.ownRating), weight: 2, minimum: 12),
      .words(RichText(ViewWords.independentRating), weight: 2, minimum: 12),
    ]
    let whole = state.planEvaluations
    var document = document(.ratings, columns, rows)
    if rows.isEmpty, !whole.isEmpty { document.blocks = [] }
    if !whole.isEmpty {
      document.blocks.append(.heading(1, RichText(ViewWords.ofWholePlan)))
      // The heading of a history is not needed under this one.
      document.blocks += history.blocks(whole, about: Evaluation.wholePlan).dropFirst()
    }
    let data = rated.map { rated in
      JSONValue.object([
        ("clave", .string(rated.item.key.value)), ("propia", .optional(rated.own?.rawValue)),
        ("independiente", .array(rated.independent.map { .string($0.rawValue) })),
      ])
    }
    return PlanView(
      document,
      data: [
        ("vista", .string(PlanList.ratings.rawValue)), ("corte", .string(input.cutOff.iso)),
        (PlanList.ratings.rawValue, .array(data)),
        (Evaluation.wholePlan, history.data(whole, about: Evaluation.wholePlan)),
      ])
  }

  /// What the plan brought about, as the log comes to it.
  var achievements: PlanView {
    told(.achievements, state.achievements) { entry in
      guard case .achievement(let told) = entry.fact else { return nil }
      let number = told.number == 1 ? "" : " (\(Spanish.grouped(told.number)))"
      return (told.kind.value.rawValue + number, told.text.value, told.lines)
    }
  }

  /// What was learnt, as the log comes to it.
  var learnings: PlanView {
    told(.learnings, state.learnings) { entry in
      guard case .learning(let told) = entry.fact else { return nil }
      return (told.kind.value.rawValue, told.text, told.lines)
    }
  }

  /// Entries with their kind, their words and the items that they are about.
  private func told(
    _ list: PlanList, _ places: [Int],
    _ read: (LogEntry) -> (kind: String, text: String, lines: [Located<String>])?
  ) -> PlanView {
    let entries = places.map { state.entries[$0] }
    let rows = entries.compactMap { entry -> Table.Row? in
      guard let told = read(entry) else { return nil }
      return [
        RichText(SpanishDate.short(entry.day)), RichText(told.kind), RichText(told.text),
        RichText(Spanish.and(told.lines.map(\.value))),
      ]
    }
    let columns: [Column] = [
      Column(RichText(ViewWords.date)), .words(RichText(ViewWords.kind), minimum: 10),
      .words(RichText(ViewWords.what), weight: 3), .words(RichText(ViewWords.of), minimum: 4),
    ]
    return PlanView(
      document(list, columns, rows),
      data: [
        ("vista", .string(list.rawValue)), ("corte", .string(input.cutOff.iso)),
        (list.rawValue, history.data(places, about: list.rawValue)),
      ])
  }
}
