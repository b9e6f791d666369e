import DocumentModel
import Documents
import Testing

/// What must hold for the programme and the charts of any plan.
@Suite("Programmes of generated plans")
struct ProgrammeGeneratedTests {
  private static let seeds = Array(0..<40)

  private func input(_ plan: GeneratedPlan) -> ReportInput {
    TextReport(plan.text, log: plan.log.isEmpty ? nil : plan.log, on: "2025-08-31").input
  }

  private func count(_ name: String, in text: String) -> Int { text.ranges(of: name).count }

  @Test(arguments: seeds)
  func everyItemStandsOnceInTheTree(_ seed: Int) {
    let plan = GeneratedPlan(seed: seed)
    let input = input(plan)
    for style in [
      Programme.treeAsText, Programme.treeAsTables, Programme.treeAsTablesWithAreas,
      Programme.treeAsNarrative,
    ] {
      let text = PartText.text(style(input))
      for name in plan.items {
        // A table is named after its part where that has no number.
        let found = text.replacing("«\(name)»", with: "")
        #expect(count(name, in: found) == 1, "\(name)\n\(plan.text)")
      }
    }
  }

  @Test(arguments: seeds)
  func everySessionStandsOnceInTheCalendar(_ seed: Int) {
    let plan = GeneratedPlan(seed: seed)
    let input = input(plan)
    let rows = PartText.tables(Programme.sessionTable(input)).flatMap(\.rows)
    #expect(rows.count == plan.sessions)
    let agendas = Programme.sessionAgendas(input)
    let titles = agendas.count { if case .heading = $0 { true } else { false } }
    #expect(titles == (agendas.isEmpty ? 0 : plan.sessions))
    #expect(PartText.tables(Programme.events(input)).flatMap(\.rows).count == plan.events.count)
  }

  /// By month and by quarter, each line is a row or named below the table.
  @Test(arguments: seeds)
  func noLineIsMissingInTheCalendarOfCommitments(_ seed: Int) {
    let plan = GeneratedPlan(seed: seed)
    let input = input(plan)
    for part in [Programme.commitmentsByMonth, Programme.commitmentsByQuarter] {
      guard let table = PartText.tables(part(input)).first else { continue }
      let titles = table.rows.flatMap(\.cells).map(\.plainText)
      let notes = table.notes.map(\.plainText).joined(separator: "\n")
      let allUndated = notes.contains("las \(plan.lines.count) líneas del plan")
      let chart = PlanCharts.programme(input)
      for name in plan.lines where !allUndated {
        let number = chart?.numbers[name] ?? nil
        let isRow = titles.contains { $0.contains(name) }
        let isNamed = notes.contains(name) || number.map { notes.contains($0) } ?? true
        #expect(isRow || isNamed, "\(name)\n\(plan.text)")
      }
    }
  }

  @Test(arguments: seeds)
  func chartsShowEachLineOnceOrNameIt(_ seed: Int) {
    let plan = GeneratedPlan(seed: seed)
    let input = input(plan)
    if let chart = PlanCharts.lines(input) {
      #expect(chart.table.rows.count == plan.lines.count)
      let drawn = chart.rows.map(\.label)
      #expect(Set(drawn).count == drawn.count)
      #expect(drawn.count + chart.namesBelow == plan.lines.count, "\(plan.text)")
      #expect(chart.isInOrder)
    }
    if let chart = PlanCharts.programme(input) {
      let drawn = chart.rows.map(\.label)
      let all = plan.lines.count + plan.sessions + plan.events.count
      let isTogether = chart.table.notes.contains {
        $0.plainText.contains("las \(plan.lines.count) líneas")
      }
      let missing = chart.namesBelow + (isTogether ? plan.lines.count - 1 : 0)
      #expect(drawn.count + missing == all, "\(plan.text)")
      #expect(chart.isInOrder)
    }
    if let chart = PlanCharts.lights(input), case .distribution(let lights) = chart.content {
      #expect(lights.total == plan.lines.count)
    }
  }

  /// No column is empty, no sentence ends twice, nothing hangs in the air.
  @Test(arguments: seeds)
  func nothingIsLeftHanging(_ seed: Int) {
    let input = input(GeneratedPlan(seed: seed))
    let charts = [
      PlanCharts.programme(input), PlanCharts.lines(input), PlanCharts.axes(input),
      PlanCharts.lights(input), PlanCharts.sessions(input),
    ].compactMap(\.self)
    let tables = PartText.all.flatMap { PartText.tables($0.part(input)) } + charts.map(\.table)
    for table in tables {
      for column in table.columns.indices {
        let cells = table.rows.map { $0.cells[column].plainText }
        #expect(cells.contains { $0 != "" && $0 != "—" }, "\(table.columns[column].title)")
      }
    }
    let texts = PartText.all.map { PartText.text($0.part(input)) } + charts.map(\.summary)
    for text in texts {
      for slip in ["..", ". .", " ,", ",.", "()", "( ", " )", " .", ": .", "; ;", "«»", "De De"] {
        #expect(!text.contains(slip), "«\(slip)» in \(text)")
      }
    }
  }
}

extension Chart {
  fileprivate var rows: [Timeline.Row] {
    guard case .timeline(let timeline) = content else { return [] }
    return timeline.groups.flatMap(\.rows)
  }

  /// How many are named as not drawn.
  fileprivate var namesBelow: Int {
    let words = ([summary] + table.notes.map(\.plainText)).joined(separator: " ")
    guard let start = words.firstRange(of: "Sin fecha que dibujar: ") else { return 0 }
    // The names hold no commas and no «y» of their own.
    return words[start.upperBound...].replacing(" y ", with: ", ").split(separator: ", ").count
  }

  /// The printed number of each line of its table, by its name.
  fileprivate var numbers: [String: String?] {
    Dictionary(
      table.rows.map { row in
        let cells = row.cells.map(\.plainText)
        return (cells.first { $0.hasPrefix("Cosa") } ?? "", cells.first)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether no bar ends before it begins, and every row has one.
  fileprivate var isInOrder: Bool {
    rows.allSatisfy { row in
      !row.bars.isEmpty && row.bars.allSatisfy { $0.first <= $0.last }
    }
  }
}
