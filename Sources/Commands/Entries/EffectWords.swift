import CivilTime
import PlanModel
import SpanishText

/// What an entry changed, as clauses for the line that tells it.
enum EffectWords {
  /// «1.2.1 pasa de 40 a 60 %».
  static func progress(_ effect: EntryEffect) -> String {
    guard case .progress(let report) = effect.entry.fact else { return "" }
    let key = report.line.value
    guard let after = effect.after.track(of: key), isOvertaken(report, after) else {
      return progress(of: key, effect)
    }
    let day = SpanishDate.words(effect.entry.day)
    return "\(key) \(standing(report)) el \(day); \(standing(after)), según un asiento posterior"
  }

  /// What became of an item, whatever the entry says.
  static func progress(of key: String, _ effect: EntryEffect) -> String {
    let before = effect.before.track(of: key)
    guard let after = effect.after.track(of: key) else { return key }
    switch after.state {
    case .suspended: return "\(key) queda suspendida"
    case .cancelled: return "\(key) queda cancelada"
    case .concluded:
      guard before?.state != .concluded else { return "\(key) sigue concluida" }
      return "\(key) queda concluida"
        + (after.concludedOn.map { " el \(SpanishDate.words($0))" } ?? "")
    case .underway, nil: break
    }
    let share = percent(after)
    if before?.state == .suspended || before?.state == .cancelled {
      return "\(key) se reanuda" + (share.map { ", en \($0) %" } ?? "")
    }
    guard let share else {
      return after.state == nil ? "\(key) queda sin avance" : "\(key) está en proceso"
    }
    guard let earlier = before.flatMap(percent) else { return "\(key) va en \(share) %" }
    return earlier == share
      ? "\(key) sigue en \(share) %" : "\(key) pasa de \(earlier) a \(share) %"
  }

  /// Whether the state is not that of the report: something younger holds.
  private static func isOvertaken(_ report: ProgressReport, _ track: ProgressTrack) -> Bool {
    if let told = report.percentage?.value, report.state == nil {
      return told != track.percentage
    }
    return report.state.map { $0.value != track.state } ?? false
  }

  private static func standing(_ report: ProgressReport) -> String {
    switch report.state?.value {
    case .concluded: "estaba concluida"
    case .suspended: "estaba suspendida"
    case .cancelled: "estaba cancelada"
    case .underway, nil:
      report.percentage.map { "iba en \(Spanish.decimal($0.value, digits: 1)) %" }
        ?? "estaba en proceso"
    }
  }

  private static func standing(_ track: ProgressTrack) -> String {
    switch track.state {
    case .concluded: "está concluida"
    case .suspended: "está suspendida"
    case .cancelled: "está cancelada"
    case .underway, nil: percent(track).map { "va en \($0) %" } ?? "está en proceso"
    }
  }

  private static func percent(_ track: ProgressTrack) -> String? {
    track.percentage.map { Spanish.decimal($0, digits: 1) }
  }
}
