import CivilTime
import PlanModel

/// What a delivered report said, against what its cut-off gives today, and why they differ.
///
/// Each line is told by what the judgement turns on: first the sealed part of the log is judged with
/// today's plan, then all of it. What differs already at the first step, the plan did, or somebody who
/// edited what was sealed; what the second step adds, later entries did.
package struct CutOffComparison: Sendable {
  /// What the files of today are to those that were sealed.
  package struct Sources: Sendable {
    /// Whether plan.yaml is another one.
    package let isPlanChanged: Bool
    /// How long the log was, where it still begins with what was sealed; nil where that was changed.
    package let sealedLogSize: Int?

    /// What became of the two files.
    package init(isPlanChanged: Bool, sealedLogSize: Int?) {
      self.isPlanChanged = isPlanChanged
      self.sealedLogSize = sealedLogSize
    }
  }

  /// A figure of the whole that differs.
  package struct FigureChange: Sendable {
    /// Which.
    package let figure: SealedFigure
    /// What was delivered.
    package let delivered: Double?
    /// What it is now.
    package let now: Double?
  }

  /// A line that differs.
  package struct LineChange: Sendable {
    /// Its key.
    package let key: String
    /// What was delivered; nil for a line that was not in the plan.
    package let delivered: SealedLine?
    /// How it stands now; nil for one that no longer is.
    package let now: SealedLine?
    /// Why, at least one reason.
    package let causes: [ChangeCause]
  }

  /// What was delivered.
  package let seal: SealedCutOff
  /// How its cut-off is judged today.
  package let current: Assessment
  /// Whether plan.yaml is another one.
  package let isPlanChanged: Bool
  /// Whether the sealed part of the log was edited.
  package let isSealedLogChanged: Bool
  /// The entries that were registered after the sealing and count at the cut-off, in the order of the
  /// file.
  package let laterEntries: [LogEntry]
  /// The figures that differ.
  package let figures: [FigureChange]
  /// The lines that differ, in the order of the plan, then those that it no longer has.
  package let lines: [LineChange]

  /// Whether everything is as it was delivered; entries that change nothing may have been added.
  package var isUnchanged: Bool { figures.isEmpty && lines.isEmpty }

  /// A comparison; `judge` judges the plan with a log at the cut-off.
  package init(
    _ seal: SealedCutOff, _ log: Log, _ sources: Sources, judge: (Log) -> Assessment
  ) {
    let part = SealedPart(of: log, size: sources.sealedLogSize, sealedOn: seal.sealedOn)
    let current = judge(log)
    // The figures of the whole log serve for both steps where nothing was added to it.
    let base = part.later.isEmpty ? current : judge(part.log)
    let causes = ChangeCauses(
      log: log, part: part, base: base, current: current,
      isPlanChanged: sources.isPlanChanged)
    self.seal = seal
    self.current = current
    isPlanChanged = sources.isPlanChanged
    isSealedLogChanged = part.isEdited
    laterEntries = causes.laterEntries
    let before = Dictionary(
      seal.lines.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let now = current.sealedLines
    let between = Dictionary(
      base.sealedLines.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(now.map(\.key))
    let pairs =
      now.map { (before[$0.key], Optional($0)) }
      + seal.lines.filter { !kept.contains($0.key) }.map { (Optional($0), nil) }
    lines = pairs.compactMap { delivered, now in
      guard delivered != now, let key = (now ?? delivered)?.key else { return nil }
      return LineChange(
        key: key, delivered: delivered, now: now,
        causes: causes.of(key, delivered: delivered, base: between[key], now: now))
    }
    let figures = SealedFigures(of: current)
    self.figures = SealedFigure.all.compactMap { figure in
      let (delivered, now) = (figure.value(in: seal.figures), figure.value(in: figures))
      guard delivered != now else { return nil }
      return FigureChange(figure: figure, delivered: delivered, now: now)
    }
  }
}

/// One of the figures of a sealed cut-off.
package enum SealedFigure: Hashable, Sendable {
  /// The weighted progress.
  case achieved
  /// What was programmed.
  case programmed
  /// What was reached by what was programmed.
  case index
  /// How many lines bear a colour.
  case light(TrafficLight)
  /// How many lines stand in a row of the table.
  case situation(SituationKind)

  /// All of them, in the order in which they are told.
  package static let all: [SealedFigure] =
    [.achieved, .programmed, .index] + TrafficLight.allCases.map(SealedFigure.light)
    + SituationKind.allCases.map(SealedFigure.situation)

  /// What it comes to; nil where there is none.
  package func value(in figures: SealedFigures) -> Double? {
    switch self {
    case .achieved: figures.achieved
    case .programmed: figures.programmed
    case .index: figures.index
    case .light(let light): Double(figures.lights[light] ?? 0)
    case .situation(let kind): Double(figures.situations[kind] ?? 0)
    }
  }

  /// Whether it counts lines.
  package var isCount: Bool {
    switch self {
    case .achieved, .programmed, .index: false
    case .light, .situation: true
    }
  }
}
