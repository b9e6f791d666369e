import DocumentModel
import PlanAssessment
import PlanModel
import SourceText
import SpanishText

/// What a sealed cut-off said, what it gives now, and why: as a document.
package struct CutOffComparisonView {
  let comparison: CutOffComparison
  /// The sealed file, as messages show it.
  let file: String
  let log: SourceText?
  private let logLines: LineIndex?

  /// A comparison with a sealed file; the log tells where its entries stand.
  package init(_ comparison: CutOffComparison, file: String, log: Log) {
    self.comparison = comparison
    self.file = file
    self.log = log.source
    // Only what is told is looked for.
    logLines = comparison.laterEntries.isEmpty ? nil : log.source.map { LineIndex($0) }
  }

  /// The comparison, headed by the plan's title.
  package var document: Document {
    let state = comparison.current.state
    var metadata = Document.Metadata(title: state.plan.title?.value ?? ViewWords.untitledPlan)
    metadata.isScreen = true
    metadata.dateLine = CutOffWords.cutOff(comparison.seal, file)
    let note = comparison.seal.note.map { [Block.paragraph(RichText(CutOffWords.note($0)))] } ?? []
    return Document(metadata, note + summary + figures + lines)
  }

  /// The renglón of an entry; nil where it is not known.
  func line(of entry: LogEntry) -> Int? { logLines?.line(at: entry.range.start) }

  // MARK: The summary

  private var summary: [Block] {
    let lines = comparison.current.sealedLines.count
    guard !comparison.isUnchanged else {
      return ([CutOffWords.unchanged(lines: lines)] + remarks).map { .paragraph(RichText($0)) }
    }
    let changed = CutOffWords.changed(
      figures: comparison.figures.count, lines: comparison.lines.count, of: lines)
    return [
      .paragraph(RichText(.strong(RichText(changed)))),
      .bullets(remarks.map { List.Item(RichText($0)) }),
    ]
  }

  /// What became of plan and log, in sentences.
  private var remarks: [String] {
    let causes = comparison.lines.flatMap(\.causes)
    let isWholeOnly = comparison.lines.isEmpty && !comparison.figures.isEmpty
    var remarks: [String] = []
    if !comparison.laterEntries.isEmpty {
      remarks.append(
        CutOffWords.laterEntries(
          comparison.laterEntries.count, changing: causes.contains { $0.isLater }))
    }
    if comparison.isPlanChanged {
      remarks.append(
        CutOffWords.planChanged(isFelt: isWholeOnly || causes.contains { $0.isPlan }))
    }
    if comparison.isSealedLogChanged {
      remarks.append(CutOffWords.sealedLogChanged(isFelt: causes.contains { $0.isSealedLog }))
    }
    let isUnexplained = isWholeOnly && !comparison.isPlanChanged
    if isWholeOnly, comparison.isPlanChanged { remarks.append(CutOffWords.weights) }
    if isUnexplained || causes.contains(where: \.isUnknown) {
      remarks.append(CutOffWords.unknownReason)
    }
    return remarks
  }

  // MARK: The tables

  private var figures: [Block] {
    guard !comparison.figures.isEmpty else { return [] }
    let columns: [Column] = [
      .words(RichText(CutOffWords.figureTitle), weight: 2),
      .figures(RichText(CutOffWords.deliveredTitle)), .figures(RichText(CutOffWords.nowTitle)),
      .figures(RichText(CutOffWords.differenceTitle)),
    ]
    let rows = comparison.figures.map { change -> Table.Row in
      [
        name(of: change.figure),
        RichText(CutOffWords.value(change.delivered, of: change.figure)),
        RichText(CutOffWords.value(change.now, of: change.figure)),
        RichText(CutOffWords.difference(change)),
      ]
    }
    return [
      .heading(1, RichText(CutOffWords.figuresHeading)),
      .table(Table(columns, rows, isDense: true)),
    ]
  }

  private func name(of figure: SealedFigure) -> RichText {
    let text = CutOffWords.figure(figure)
    guard case .light(let light) = figure else { return RichText(text) }
    return RichText(.status(StatusMark(SituationWords.light(light), text)))
  }

  private var lines: [Block] {
    guard !comparison.lines.isEmpty else { return [] }
    let columns: [Column] = [
      .key(RichText(CutOffWords.lineTitle)),
      .words(RichText(CutOffWords.deliveredTitle), minimum: 18),
      .words(RichText(CutOffWords.nowTitle), minimum: 18),
      .words(RichText(CutOffWords.causeTitle), weight: 2, minimum: 20),
    ]
    let rows = comparison.lines.map { change -> Table.Row in
      [
        RichText(change.key),
        cell(change.delivered, beside: change.now, missing: CutOffWords.missingThen),
        cell(change.now, beside: change.delivered, missing: CutOffWords.missingNow),
        causes(of: change),
      ]
    }
    let namesEntries = comparison.lines.flatMap(\.causes).contains { $0.isLater }
    let notes = namesEntries ? log.map { [RichText(CutOffWords.linesOf($0.name))] } ?? [] : []
    return [
      .heading(1, RichText(CutOffWords.linesHeading)),
      .table(Table(columns, rows, notes: notes)),
    ]
  }

  /// How a line stands, and what of its figures is not the same on the other side.
  private func cell(
    _ line: SealedLine?, beside other: SealedLine?, missing: String
  ) -> RichText {
    guard let line else { return RichText(missing) }
    let mark = RichText(.status(StatusMark(SituationWords.light(line.light), showsWord: false)))
    var lines = [mark + RichText("\u{A0}\(SituationWords.text(line.told))")]
    if let other {
      if line.progress != other.progress {
        lines.append(RichText(CutOffWords.progress(line.progress)))
      }
      if line.programmed != other.programmed {
        lines.append(RichText(CutOffWords.programmed(line.programmed)))
      }
      if line.due != other.due { lines.append(RichText(CutOffWords.due(line.due))) }
    } else {
      lines.append(RichText(CutOffWords.progress(line.progress)))
    }
    return lines.joinedByLines()
  }

  /// Why a line differs; of plan and log, when both were changed, nobody can tell which did it.
  private func causes(of change: CutOffComparison.LineChange) -> RichText {
    var causes = change.causes
    var words: [String] = []
    if causes.contains(where: \.isPlan), causes.contains(where: \.isSealedLog) {
      causes.removeAll { $0.isPlan || $0.isSealedLog }
      words.append(CutOffWords.newPlanOrSealedLog)
    }
    words += causes.map { text(of: $0, about: change.key) }
    return words.map { RichText($0) }.joinedByLines()
  }

  /// A reason in words.
  func text(of cause: ChangeCause, about key: String) -> String {
    switch cause {
    case .entry(let entry), .correction(let entry):
      CutOffWords.entry(entry, line: line(of: entry), about: key)
    case .plan: CutOffWords.newPlan
    case .sealedLog: CutOffWords.sealedLog
    case .unknown: CutOffWords.unknown
    }
  }
}

extension ChangeCause {
  fileprivate var isLater: Bool {
    switch self {
    case .entry, .correction: true
    case .plan, .sealedLog, .unknown: false
    }
  }
  fileprivate var isPlan: Bool { if case .plan = self { true } else { false } }
  fileprivate var isSealedLog: Bool { if case .sealedLog = self { true } else { false } }
  fileprivate var isUnknown: Bool { if case .unknown = self { true } else { false } }
}
