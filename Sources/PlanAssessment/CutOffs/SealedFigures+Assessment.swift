import PlanModel

/// What of a judgement is sealed.
extension SealedFigures {
  /// The figures of a judgement, as they are sealed.
  package init(of assessment: Assessment) {
    self.init()
    let whole = assessment.whole
    achieved = whole.progress.map(sealed)
    programmed = whole.current.programmed.map(sealed)
    index = whole.current.index.map(sealed)
    for light in TrafficLight.allCases where whole.count(light) > 0 {
      lights[light] = whole.count(light)
    }
    for kind in SituationKind.allCases where whole.count(kind) > 0 {
      situations[kind] = whole.count(kind)
    }
  }
}

extension SealedLine {
  /// A line of a judgement, as it is sealed.
  package init(of line: LineAssessment) {
    self.init(
      key: line.key, situation: line.situation.kind, light: line.light,
      progress: sealed(line.progress))
    switch line.situation {
    case .concludedEarly(let days), .concludedLate(let days), .overdue(let days),
      .rescheduled(let days), .idle(let days):
      self.days = days
    case .recurring(let done, let total, _): (self.done, self.total) = (done, total)
    case .cancelled, .inactive, .concludedOnTime, .concludedUndated, .ahead, .notYetDue, .onTrack,
      .behind, .ongoing, .undated:
      break
    }
    programmed = line.programmed.map(sealed)
    due = line.period?.end
  }

  /// The situation as it is told in words; why a line was given up is not sealed.
  package var told: Situation {
    let days = days ?? 0
    return switch situation {
    case .cancelled: .cancelled(reason: nil)
    case .inactive: .inactive(reason: nil)
    case .concludedEarly: .concludedEarly(days: days)
    case .concludedOnTime: .concludedOnTime
    case .concludedLate: .concludedLate(days: days)
    case .concludedUndated: .concludedUndated
    case .overdue: .overdue(days: days)
    case .rescheduled: .rescheduled(daysAgainstOriginal: days)
    case .ahead: .ahead
    case .notYetDue: .notYetDue
    case .onTrack: .onTrack
    case .behind: .behind
    case .ongoing: .ongoing
    case .idle: .idle(days: days)
    case .recurring: .recurring(done: done ?? 0, total: total ?? 0, due: 0)
    case .undated: .undated
    }
  }
}

extension Assessment {
  /// The lines as they are sealed; of two with one key, the first.
  package var sealedLines: [SealedLine] {
    var keys: Set<String> = []
    return lines.filter { keys.insert($0.key).inserted }.map(SealedLine.init)
  }
}

/// A percentage or an index as it is sealed: finer than any report prints it, coarse enough to be read.
private func sealed(_ value: Double) -> Double { (value * 100).rounded() / 100 }
