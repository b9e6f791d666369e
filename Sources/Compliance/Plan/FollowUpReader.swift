import Diagnostics
import PlanModel
import SourceText
import SpanishText

/// Makes values of the settings of a plan, and reports what does not fit.
struct FollowUpReader {
  let plan: Plan
  let settings: ComplianceSettings
  var findings: [Diagnostic] = []
  private(set) var files: [String] = []

  init(_ plan: Plan, _ settings: ComplianceSettings) {
    self.plan = plan
    self.settings = settings
  }

  private func place(_ range: ByteRange) -> Place { Place(plan.source, range) }

  /// A table that the plan names, if it is there.
  mutating func table(_ path: Located<String>, _ tables: [String: SourceText]) -> SourceText? {
    guard let table = tables[path.value] else {
      findings.append(
        path.value.leavesFolder
          ? ComplianceMessages.tableOutside(path.value, place(path.range))
          : ComplianceMessages.missingTable(path.value, place(path.range)))
      return nil
    }
    if !files.contains(table.name) { files.append(table.name) }
    return table
  }

  /// The tables of the matrix, each once, by the names that the plan gives them; nil where one is
  /// missing, or there is none.
  mutating func matrices(_ tables: [String: SourceText]) -> [(name: String, table: SourceText)]? {
    var found: [(name: String, table: SourceText)] = []
    var first: [String: Located<String>] = [:]
    var isWhole = true
    for path in settings.matrix {
      if let other = first[path.value] {
        findings.append(
          ComplianceMessages.repeatedTable(
            path.value, place(path.range), first: place(other.range)))
        continue
      }
      first[path.value] = path
      if let table = table(path, tables) {
        found.append((path.value, table))
      } else {
        isWhole = false
      }
    }
    return isWhole && !found.isEmpty ? found : nil
  }

  // MARK: Settings

  /// The axes are the outermost items of the tree, and their activities what has nothing below it.
  mutating func scheme() -> ComplianceScheme {
    let axes = plan.items.map { item in
      Axis(
        key: item.key.value, name: item.name?.value ?? item.key.value,
        activities: item.isLeaf
          ? []
          : item.leaves.map { Activity(key: $0.key.value, name: $0.name?.value ?? $0.key.value) },
        publishedActivityCount: item.publishedActivities, level: item.level)
    }
    checkNames(in: settings.groups, as: "grupos")
    checkNames(in: settings.sectors, as: "sectores")
    return ComplianceScheme(
      axes: axes, groups: settings.groups.map(\.value), sectors: settings.sectors.map(\.value),
      marks: marks())
  }

  /// Reports a name that a list of the plan gives twice, as the second one would have no institutions,
  /// and one that means all institutions.
  private mutating func checkNames(in names: [Located<String>], as key: String) {
    var first: [String: Located<String>] = [:]
    for name in names {
      let word = name.value.comparable
      if Classification.wordsForWhole.contains(word) {
        findings.append(
          ComplianceMessages.reservedName(name.value, in: key, place(name.range)))
      } else if let other = first[word] {
        findings.append(
          ComplianceMessages.repeatedName(
            name.value, in: key, place(name.range), first: place(other.range)))
      } else {
        first[word] = name
      }
    }
  }

  private mutating func marks() -> CellMarks {
    var words: [String: CellState] = [:]
    var empty: CellState?
    for mark in settings.marks {
      let meaning = CellWord(mark.text.value, marks: CellMarks())
      guard let state = meaning.state else {
        findings.append(
          ComplianceMessages.badMark(mark.key.value, mark.text.value, place(mark.text.range)))
        continue
      }
      let word = mark.key.value.comparable
      if word == Self.emptyCell { empty = state } else { words[word] = state }
    }
    return CellMarks(words: words, empty: empty)
  }

  /// The word under which `marcas:` says what an empty cell stands for, folded.
  private static let emptyCell = "vacio"

  /// The ranges; a percentage lies in one of them at most.
  mutating func ranges() -> [PercentageRange] {
    var found: [(range: PercentageRange, definition: Definition)] = []
    for definition in settings.ranges {
      let text = definition.text.value
      guard let range = PercentageRange(text, name: definition.key.value) else {
        findings.append(ComplianceMessages.badRange(text, place(definition.text.range)))
        continue
      }
      if let other = found.first(where: { $0.range.overlaps(range) }) {
        findings.append(
          ComplianceMessages.overlappingRanges(
            other.range, range, place(definition.text.range),
            first: place(other.definition.text.range)))
      }
      found.append((range, definition))
    }
    return found.map(\.range)
  }

  // MARK: Tables

  /// Reads published figures, sets them beside the matrix and reports where they contradict each other
  /// or the matrix.
  mutating func published(
    _ table: SourceText, _ scheme: ComplianceScheme, _ figures: ComplianceFigures?,
    _ ranges: [PercentageRange]
  ) -> (figures: PublishedFigures, comparisons: [PublishedComparison]) {
    // Where there should be a matrix and none could be read, nobody knows the parts.
    let parts =
      figures?.matrix.classification
      ?? (settings.matrix.isEmpty
        ? Classification(groups: scheme.groups, sectors: scheme.sectors)
        : Classification(groups: [], sectors: []))
    let (published, problems) = PublishedFigures.read(
      table, scheme, parts: parts.isEmpty ? nil : parts)
    let canCompare = !findings.contains { $0.severity == .error }
    findings += problems
    findings += published.contradictions(groups: figures?.matrix.groups ?? scheme.groups)
    guard let figures else { return (published, []) }
    let comparisons = published.compared(
      with: figures, ranges: ranges, rule: settings.wholeRule)
    let different = comparisons.filter { $0.outcome == .different }
    if canCompare, !different.isEmpty {
      findings.append(ComplianceMessages.differentFigures(different, published.source))
    }
    return (published, comparisons)
  }

  /// Reports what a follow-up can't do without.
  mutating func checkTables(_ scheme: ComplianceScheme) {
    let start = place(.at(settings.range.start))
    if settings.matrix.isEmpty, settings.published == nil {
      findings.append(
        settings.institutions.map { ComplianceMessages.listWithoutMatrix(place($0.range)) }
          ?? ComplianceMessages.noTables(start))
    }
    if let matrix = settings.matrix.first {
      if settings.institutions == nil {
        findings.append(ComplianceMessages.matrixWithoutList(place(matrix.range)))
      }
      if scheme.activities.isEmpty {
        findings.append(ComplianceMessages.matrixWithoutActivities(place(matrix.range)))
      }
    }
  }
}

extension String {
  /// Whether a path leads out of the folder from which it is counted.
  fileprivate var leavesFolder: Bool {
    hasPrefix("/") || split(separator: "/").contains("..")
  }
}

extension CellWord {
  /// What a word says of a cell; nil where that is doubtful.
  fileprivate var state: CellState? {
    switch self {
    case .fulfilled, .tick: .fulfilled
    case .unfulfilled: .unfulfilled
    case .notApplicable: .notApplicable
    case .cross, .empty, .unknown: nil
    }
  }
}
