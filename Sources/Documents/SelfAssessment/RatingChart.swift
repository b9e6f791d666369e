import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// How many rate themselves so, against how many others rate so.
struct RatingChart {
  private let rated: RatedPlan
  private let counts: [RatingTally]

  init(_ input: ReportInput) {
    rated = input.rated
    counts = RatingTally.all(rated)
  }

  var chart: Chart? {
    guard rated.isRated else { return nil }
    let rows = counts.map { count in
      BarChart.Row(
        RatingWords.title(count.verdict), value(count.own),
        reference: rated.isRatedByOthers ? value(count.independent) : nil, light: count.light)
    }
    let others = rated.isRatedByOthers ? SelfAssessmentWords.independentBars : nil
    return Chart(
      .bars(BarChart(SelfAssessmentWords.ownBars, against: others, rows)),
      title: RichText(SelfAssessmentWords.ratingChart(rated.noun)),
      summary: SelfAssessmentWords.ratingSummary(
        own: list(\.own), independent: rated.isRatedByOthers ? list(\.independent) : nil),
      table: table)
  }

  private func value(_ count: Int) -> BarChart.Value {
    let share = share(count) / 100
    return BarChart.Value(share, SelfAssessmentWords.countWithShare(count, share))
  }

  private func share(_ count: Int) -> Double {
    100 * Double(count) / Double(max(1, rated.items.count))
  }

  private func list(_ count: (RatingTally) -> Int) -> String {
    Spanish.and(
      counts.filter { count($0) > 0 }.map { found in
        switch found.verdict {
        case .rating(let rating): RatingWords.count(count(found), rating, rated.noun)
        case .divided: SelfAssessmentWords.dividedCount(count(found))
        case .none: SelfAssessmentWords.unrated(count(found))
        }
      })
  }

  private var table: Table {
    let columns: [Column] = [
      .words(ColumnTitles.rating), .figures(ColumnTitles.selfRating),
      .figures(ColumnTitles.share), .figures(ColumnTitles.independentRating),
      .figures(ColumnTitles.share),
    ]
    let rows = counts.map { count -> Table.Row in
      let cells = [count.own, count.independent].flatMap {
        [Spanish.grouped($0), PercentWords.exact(share($0))]
      }
      return Table.Row([RatingWords.text(count.verdict)] + cells.map { RichText($0) })
    }
    guard !rated.isRatedByOthers else { return Table(columns, rows) }
    return Table(Array(columns.prefix(3)), rows.map { Table.Row(Array($0.cells.prefix(3))) })
  }
}

extension RatingTally {
  /// The light of what is counted, where it has one.
  fileprivate var light: StatusMark.Light? {
    guard case .rating(let rating) = verdict else { return nil }
    return RatingWords.light(RatingLight(rating))
  }
}
