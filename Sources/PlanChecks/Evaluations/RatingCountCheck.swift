import Diagnostics
import PlanModel

/// The counts of ratings that were published are those of the ratings in the log.
enum RatingCountCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "recuento-distinto", "el recuento publicado no coincide con las calificaciones",
      checks: """
        Cada número de «recuento» se compara con cuántas partidas llevan esa calificación, las de la \
        Comisión o las de otros. Una calificación dividida se cuenta como «dividido». Si la cuenta \
        sale al poner aparte lo que la Comisión califica como «inactivo», se dice así.
        """,
      reason: """
        El informe imprime el recuento junto a la lista de calificaciones: quien las cuente debe \
        llegar al mismo número, o leer por qué no.
        """,
      in: .log,
      example: """
        - fecha: 2025-12-15
          evaluación: 1.1
          independiente: avance limitado
        - fecha: 2025-12-15
          evaluación: plan
          recuento:
            independiente: {avance limitado: 2}
        """,
      instead: """
        - fecha: 2025-12-15
          evaluación: 1.1
          independiente: avance limitado
        - fecha: 2025-12-15
          evaluación: plan
          recuento:
            independiente: {avance limitado: 1}
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let items = subject.ratings.items
    return subject.facts.evaluations.flatMap { entry, told -> [Diagnostic] in
      guard !told.counts.isEmpty, subject.log.entries[entry].note == nil else { return [] }
      return RatingCount.Side.allCases.flatMap { side in
        findings(told.counts.filter { $0.side == side }, items, side, subject)
      }
    }
  }

  private static func findings(
    _ counts: [RatingCount], _ items: [StandingRatings.Item], _ side: RatingCount.Side,
    _ subject: CheckSubject
  ) -> [Diagnostic] {
    guard items.contains(where: { isRated($0.evaluation, side) }) else { return [] }
    let wrong = counts.map { count in (count, borne(count, items, side)) }
      .filter { $0.0.number.value != $0.1.count }
    guard !wrong.isEmpty else { return [] }
    if side == .independent, let apart = setApart(counts, wrong.map(\.0), items, subject) {
      return [apart]
    }
    return wrong.map { count, keys in
      CheckMessages.countOfRatings(
        count.name.value, count.number.value, keys, subject.inLog(count.number.range))
    }
  }

  /// The items that bear a counted rating, by its word.
  private static func borne(
    _ count: RatingCount, _ items: [StandingRatings.Item], _ side: RatingCount.Side
  ) -> [String] {
    items.filter { item in count.marks.contains { $0.isBorne(by: item.evaluation, on: side) } }
      .map(\.key)
  }

  /// The finding where all counts come out once what the commission itself calls inactive is counted
  /// as that, whatever others call it; nil where they don't.
  private static func setApart(
    _ counts: [RatingCount], _ wrong: [RatingCount], _ items: [StandingRatings.Item],
    _ subject: CheckSubject
  ) -> Diagnostic? {
    let inactive = items.filter { $0.evaluation.own?.value == .inactive }
    let others = items.filter { $0.evaluation.own?.value != .inactive }
    guard let number = wrong.first(where: countsInactive),
      counts.allSatisfy({ count in
        let found = borne(count, count.countsRatings ? others : items, .independent).count
        return count.number.value == found + (countsInactive(count) ? inactive.count : 0)
      })
    else { return nil }
    let byWord = wrong.filter { !countsInactive($0) }.map { count -> Diagnostic.Related in
      .init(
        CheckMessages.countedByWord(
          count.name.value, borne(count, items, .independent), count.number.value),
        subject.inLog(count.number.range))
    }
    // Where others rated it too, both words stand.
    let rated = inactive.compactMap { item -> Diagnostic.Related? in
      item.evaluation.independent.first.map { _, rating in
        .init(
          CheckMessages.ratedOtherwise(item.key, rating.value), subject.inLog(rating.range))
      }
    }
    return CheckMessages.inactiveSetApart(
      inactive.map(\.key), subject.inLog(number.number.range), related: byWord + rated)
  }

  private static func countsInactive(_ count: RatingCount) -> Bool {
    count.marks.contains(.rating(.inactive))
  }

  private static func isRated(_ evaluation: Evaluation, _ side: RatingCount.Side) -> Bool {
    switch side {
    case .own: evaluation.own != nil
    case .independent: evaluation.isRatedOutside
    }
  }
}

extension RatingCount {
  /// Whether ratings alone are counted, not what else others look at.
  fileprivate var countsRatings: Bool {
    marks.allSatisfy { mark in
      switch mark {
      case .rating, .divided: true
      case .openness, .earlyResults: false
      }
    }
  }
}
