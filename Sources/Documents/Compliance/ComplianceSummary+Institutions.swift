import Compliance
import DocumentModel
import SpanishText

/// What institutions lack, who has most and least, and what was published of it.
extension ComplianceSummary {
  // MARK: Areas of opportunity

  var opportunities: [Block] {
    guard let figures = followUp.figures else { return [] }
    let counts = axes.indices.map { axis in
      LabelledValue(title(axis), cell(followUp.countOfOpportunities(ofAxis: axis)))
    }
    let groups = followUp.countedAxes.map { axis -> Table.Group in
      let found = figures.opportunities(of: .whole, in: axis).mostLackingFirst
      return Table.Group(
        RichText(title(axis)),
        found.map { opportunity in
          let activity = figures.matrix.activities[opportunity.activity]
          return [
            RichText(activity.key), RichText(activity.name),
            RichText(Spanish.grouped(opportunity.institutions.count)),
          ]
        })
    }
    return [
      .paragraph(RichText(ComplianceWords.withOpportunities + ":")), .facts(counts),
      .table(
        Table(
          [
            .key(RichText(ComplianceWords.number)),
            .words(RichText(ComplianceWords.activity), weight: 2),
            .figures(RichText(ComplianceWords.lacking)),
          ], groups: groups.filter { !$0.rows.isEmpty },
          notes: [RichText(ComplianceWords.opportunityRule(axes))], isDense: true)),
    ]
  }

  // MARK: Best and worst

  /// The best and so many of the lowest of each axis, a tie never cut; of a tie at most `named`
  /// institutions are named, or they are counted.
  func rankingTable(shown: Int = 5, named: Int = 4) -> Table? {
    guard let figures = followUp.figures else { return nil }
    let groups = followUp.countedAxes.flatMap { axis -> [Table.Group] in
      let ranking = figures.ranking(of: .whole, in: [axis])
      let best = ranking.best(1)
      let worst = ranking.worst(shown).filter { tie in !best.contains(tie) }
      return [
        Table.Group(
          RichText("\(title(axis)): \(Spanish.uncapitalized(ComplianceWords.best))"),
          best.map { row($0, named: named) }),
        Table.Group(
          RichText("\(title(axis)): \(Spanish.uncapitalized(ComplianceWords.lowest))"),
          worst.map { row($0, named: named) }),
      ].filter { !$0.rows.isEmpty }
    }
    return Table(
      [
        .key(RichText(ComplianceWords.place)),
        .words(RichText(ComplianceWords.institution), weight: 3),
        .figures(RichText(ComplianceWords.percentage)),
      ], groups: groups, notes: [RichText(ComplianceWords.bestRule)], isDense: true)
  }

  private func row(_ tie: Ranking.Tie, named: Int) -> Table.Row {
    let institutions = followUp.figures?.matrix.institutions ?? []
    let names = tie.institutions.prefix(named).map { institutions[$0].shortName }
    let text =
      tie.institutions.count > named
      ? ComplianceWords.tie(tie.institutions.count) : Spanish.and(names)
    return [RichText("\(tie.rank).º"), RichText(text), RichText(tie.percentage.text)]
  }

  // MARK: Published against computed

  /// How many figures came to what, and those that differ.
  var publishedTables: [Table] {
    let comparisons = followUp.comparisons
    guard !comparisons.isEmpty else { return [] }
    return [outcomes(comparisons), differences(comparisons)].compactMap(\.self)
  }

  /// How many figures came to what.
  private func outcomes(_ comparisons: [PublishedComparison]) -> Table {
    var counts: [String: Int] = [:]
    for comparison in comparisons {
      counts[PublishedWords.outcome(comparison.outcome, axes), default: 0] += 1
    }
    // What was compared stands first; then, the more frequent reason.
    let order = counts.keys.sorted { left, right in
      let ranks = [left, right].map { PublishedWords.compared.firstIndex(of: $0) ?? Int.max }
      return (ranks[0], -(counts[left] ?? 0), left) < (ranks[1], -(counts[right] ?? 0), right)
    }
    let rows = order.map { word -> Table.Row in
      [RichText(Spanish.capitalized(word)), RichText(Spanish.grouped(counts[word] ?? 0))]
    }
    let columns: [Column] = [
      .words(RichText(ComplianceWords.outcome), weight: 2),
      .figures(RichText(ComplianceWords.figures)),
    ]
    return Table(columns, rows, isDense: true)
  }

  /// The figures that differ, with both values and why.
  private func differences(_ comparisons: [PublishedComparison]) -> Table? {
    let rows = comparisons.compactMap { comparison -> Table.Row? in
      let note: String
      switch comparison.outcome {
      case .explained(let text): note = text
      case .different: note = ComplianceWords.unexplained
      case .equal, .impossible: return nil
      }
      let figure = comparison.figure
      return [
        RichText(figure.key), RichText(PublishedWords.subject(figure, axes)),
        RichText(figure.valueText),
        RichText(comparison.computed ?? "—"), RichText(note),
      ]
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: RichText(ComplianceWords.differences),
      [
        .key(RichText(ComplianceWords.number)),
        .words(RichText(ComplianceWords.figure), weight: 2),
        .figures(RichText(ComplianceWords.published)),
        .figures(RichText(ComplianceWords.computed)),
        .words(RichText(ComplianceWords.note), weight: 3),
      ], rows, isDense: true)
  }
}

/// What was published, in words.
enum PublishedWords {
  /// «igual», «no se puede: es texto, no una cifra».
  static func outcome(_ outcome: PublishedComparison.Outcome, _ axes: [Axis]) -> String {
    switch outcome {
    case .impossible(.axisWithoutMatrix):
      "\(outcome.name): \(Array(axes.prefix(1)).together) no tiene matriz"
    case .impossible(.axesWithoutMatrix):
      "\(outcome.name): \(axes.notAll) tienen matriz"
    case .impossible(let obstacle): "\(outcome.name): \(obstacle.reason)"
    default: outcome.name
    }
  }

  /// The outcomes of figures that could be compared, in the order of print.
  static let compared = ["igual", "distinto, con nota", "distinto"]

  /// «promedio, Marina, eje 1, renglón 91».
  static func subject(_ figure: PublishedFigure, _ axes: [Axis]) -> String {
    let detail = figure.detailText.isEmpty ? "" : " \(figure.detailText)"
    let axis = figure.axis.map { ", \(Spanish.uncapitalized(axes[$0].title))" } ?? ""
    let line = figure.line.isEmpty ? "" : ", renglón \(figure.line)"
    return "\(figure.statistic.rawValue)\(detail), \(figure.scope)\(axis)\(line)"
  }
}
