import CivilTime

/// What a delivered report said, as it was sealed (format.md, `cortes/`).
package struct SealedCutOff: Hashable, Sendable {
  /// The last day whose facts counted.
  package var cutOff: CivilDate
  /// The day on which it was sealed.
  package var sealedOn: CivilDate
  /// A remark: to whom the report was delivered, with which oficio.
  package var note: String?
  /// plan.yaml as it stood.
  package var plan: FileSeal
  /// bitacora.yaml as it stood; nil where there was none.
  ///
  /// It only grows, so that it is found again at the beginning of what stands there later.
  package var log: FileSeal?
  /// The figures of the whole.
  package var figures: SealedFigures
  /// Every leaf, in the order of the plan.
  package var lines: [SealedLine]

  /// What was said of a plan at a cut-off.
  package init(
    cutOff: CivilDate, sealedOn: CivilDate, note: String? = nil, plan: FileSeal, log: FileSeal?,
    figures: SealedFigures, lines: [SealedLine]
  ) {
    self.cutOff = cutOff
    self.sealedOn = sealedOn
    self.note = note
    self.plan = plan
    self.log = log
    self.figures = figures
    self.lines = lines
  }
}

/// By what a file is recognised: how long it was, and its digest.
package struct FileSeal: Hashable, Sendable {
  /// The SHA-256 digest, 64 digits of base 16 in lower case.
  package let digest: String
  /// How many bytes it had.
  package let size: Int

  /// The seal of a file with that digest and length.
  package init(digest: String, size: Int) {
    self.digest = digest
    self.size = size
  }
}

/// The figures of a whole plan; percentages and the index to two decimals.
package struct SealedFigures: Hashable, Sendable {
  /// The weighted progress; nil where no line is in the averages.
  package var achieved: Double?
  /// What was programmed.
  package var programmed: Double?
  /// What was reached by what was programmed.
  package var index: Double?
  /// How many lines bore each colour; those that none bore are not there.
  package var lights: [TrafficLight: Int] = [:]
  /// How many lines stood in each row of the table; those without a line are not there.
  package var situations: [SituationKind: Int] = [:]

  /// Figures of which nothing is known.
  package init() {}
}

/// How a line stood.
package struct SealedLine: Hashable, Sendable {
  /// The key of the line.
  package let key: String
  /// The row of the table.
  package var situation: SituationKind
  /// The days that the situation tells: of delay, of rest.
  package var days: Int?
  /// How often a recurrent line was done.
  package var done: Int?
  /// How often it is due in all.
  package var total: Int?
  /// The colour.
  package var light: TrafficLight
  /// The progress in percent, to two decimals.
  package var progress: Double
  /// What was programmed, to two decimals; nil without a last day.
  package var programmed: Double?
  /// The last day that was judged.
  package var due: CivilDate?

  /// A line in a row of the table.
  package init(
    key: String, situation: SituationKind, light: TrafficLight, progress: Double
  ) {
    self.key = key
    self.situation = situation
    self.light = light
    self.progress = progress
  }
}
