import DocumentModel
import PlanModel
import SpanishText

/// What the plan brought about, by kind.
struct Results {
  /// The results of a kind.
  struct Group {
    let kind: AchievementKind
    /// What they are, in the order of the log.
    let results: [Achievement]
    /// The indicators that say how many were published.
    let published: [IndicatorStatus]

    /// How many they count for.
    var count: Int { results.reduce(0) { $0 + $1.number } }
  }

  /// The kinds of which something is told.
  let groups: [Group]

  init(_ input: ReportInput) {
    let results = input.state.achievements.compactMap { place -> Achievement? in
      guard case .achievement(let result) = input.state.entries[place].fact else { return nil }
      return result
    }
    groups = AchievementKind.allCases.compactMap { kind in
      let group = Group(
        kind: kind, results: results.filter { $0.kind.value == kind },
        published: input.state.indicators.filter { status in
          status.indicator?.achievementKind?.value == kind && !status.measurements.isEmpty
        })
      return group.results.isEmpty && group.published.isEmpty ? nil : group
    }
  }
}

extension SelfAssessment {
  static func results(_ input: ReportInput) -> [Block] {
    let groups = Results(input).groups
    guard !groups.isEmpty else { return [] }
    let tables = groups.filter { !$0.results.isEmpty }.map { group in
      Table.Group(
        RichText(SelfAssessmentWords.kind(group.kind, group.count)),
        group.results.map { row($0, input) })
    }
    let columns: [Column] = [
      .words(ColumnTitles.result, weight: 3, minimum: 20),
      .words(ColumnTitles.origin, weight: 2, minimum: 14), .figures(ColumnTitles.count),
    ]
    let table = Table(
      caption: RichText(SelfAssessmentWords.Captions.results), columns, groups: tables)
    return (tables.isEmpty ? [] : [.table(table.withoutEmptyColumns)]) + published(groups)
  }

  private static func row(_ result: Achievement, _ input: ReportInput) -> Table.Row {
    let origins = result.lines.map { RichText(input.index.title($0.value)) }
    return [
      RichText(result.text.value), origins.isEmpty ? "—" : origins.joinedByLines(),
      RichText(Spanish.grouped(result.number)),
    ]
  }

  /// How many were published of each kind, beside those that are told one by one.
  private static func published(_ groups: [Results.Group]) -> [Block] {
    let rows = groups.filter { !$0.published.isEmpty }.map { group -> Table.Row in
      let published = group.published.map { status in
        let name = status.indicator?.name?.value ?? status.key
        return RichText("\(name): \(FigureWords.text(status) ?? "—")")
      }
      return [
        RichText(Spanish.capitalized(group.kind.rawValue)), published.joinedByLines(),
        RichText(Spanish.grouped(group.count)),
        RichText(SelfAssessmentWords.agrees(agrees(group))),
      ]
    }
    guard !rows.isEmpty else { return [] }
    let columns: [Column] = [
      .words(ColumnTitles.resultKind, minimum: 12),
      .words(ColumnTitles.published, weight: 3, minimum: 20),
      .figures(ColumnTitles.oneByOne), Column(ColumnTitles.agrees),
    ]
    let differing = groups.filter { agrees($0) == false }.map { group in
      List.Item(RichText(SelfAssessmentWords.resultsDiffer(group)))
    }
    return [
      .table(
        Table(caption: RichText(SelfAssessmentWords.Captions.publishedResults), columns, rows))
    ]
      + (differing.isEmpty
        ? [] : [.warning([.bullets(differing)], title: SelfAssessmentWords.resultsDifferTitle)])
  }

  /// Whether the published numbers add up to what is told; nil where one of them is no exact number.
  private static func agrees(_ group: Results.Group) -> Bool? {
    let values = group.published.compactMap(\.value)
    guard !values.isEmpty, values.count == group.published.count,
      values.allSatisfy({ $0.precision == .exact })
    else { return nil }
    return values.reduce(0) { $0 + $1.number } == Double(group.count)
  }
}
