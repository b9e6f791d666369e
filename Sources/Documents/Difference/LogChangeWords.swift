import CivilTime
import DocumentModel
import PlanHistory
import PlanModel
import SpanishText

/// What differs between two logs, in sentences.
enum LogChangeWords {
  /// «1.2.1 pasó de 40 a 60 %».
  static func text(_ change: StandingChange) -> RichText {
    if case .covenant = change.kind {
      return "\(strong: RichText(ViewWords.allianceTitle(change.key))): \(clause(change.kind))."
    }
    return "\(strong: RichText(change.key)) \(clause(change.kind))."
  }

  static func clause(_ kind: StandingChange.Kind) -> String {
    switch kind {
    case .progress(let from, let to):
      DifferenceWords.progress(
        Spanish.decimal(from, digits: 1), Spanish.decimal(to, digits: 1))
    case .state(let from, let to): states(from?.rawValue, to?.rawValue)
    case .agreement(let from, let to):
      states(from?.rawValue ?? "en seguimiento", to?.rawValue ?? "en seguimiento")
    case .covenant(let from, let to):
      DifferenceWords.covenant + states(from?.rawValue, to?.rawValue)
    case .replanned(let from?, let to?):
      DifferenceWords.replanned(ScheduleShiftWords.sentence(from, to))
    case .replanned(let from, let to):
      DifferenceWords.replanned(
        DifferenceWords.changed(
          from.map(ScheduleWords.inline) ?? DifferenceWords.undated,
          to.map(ScheduleWords.inline) ?? DifferenceWords.undated))
    }
  }

  private static func states(_ from: String?, _ to: String?) -> String {
    DifferenceWords.state(from ?? DifferenceWords.untold, to ?? DifferenceWords.untold)
  }

  /// «15 mar 2025, 1.1.1: avance de 60 %».
  static func text(_ entry: LogEntry) -> String {
    let subject = subject(of: entry.fact).map { ", \($0)" } ?? ""
    let words = EntryWords.text(entry, about: "")
    return "\(SpanishDate.short(entry.day))\(subject)\(words.isEmpty ? "." : ": \(words)")"
  }

  /// What an entry is about, where its words leave it out.
  private static func subject(of fact: Fact) -> String? {
    switch fact {
    case .progress(let report): report.line.value
    case .rescheduling(let change): change.subject.value
    case .evaluation(let evaluation): evaluation.item.value
    case .measurement(let measurement): measurement.indicator.value
    case .alliance(let update): update.key.value
    default: nil
    }
  }
}
