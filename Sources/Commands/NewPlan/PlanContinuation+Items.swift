import CivilTime
import PlanAssessment
import PlanModel
import SpanishText

/// The tree of the plan: what goes on, and the dates that are to be set anew.
extension PlanContinuation {
  mutating func carryItems() {
    // The activities of a matrix have no end: institutions are followed up year after year.
    guard plan.compliance == nil else { return carryActivities() }
    let rests = Set(assessment.lines.filter(Self.goesOn).map(\.key))
    for item in plan.items { carry(item, rests) }
  }

  /// Whether a line is neither concluded nor given up.
  private static func goesOn(_ line: LineAssessment) -> Bool {
    line.concludedOn == nil && line.status.state != .cancelled
  }

  private mutating func carry(_ item: PlanItem, _ rests: Set<String>) {
    let key = item.key.value
    if item.isLeaf {
      guard rests.contains(key) else {
        if state.line(key)?.state == .cancelled {
          account.cancelled.append(key)
        } else {
          account.concluded.append(key)
        }
        return revision.remove(keyAt: item.key.range, key)
      }
      account.lines.append(key)
    } else if !item.leaves.contains(where: { rests.contains($0.key.value) }) {
      account.emptied.append(key)
      revision.note(
        "sin líneas por continuar: agregue las nuevas, o borre este nivel", at: item.key.range, key)
    }
    renew(item)
    for part in item.parts {
      if let track = state.line(key)?.parts.first(where: { $0.key == part.key.value })?.track,
        let day = track.concludedOn
      {
        revision.note(
          "concluido el \(SpanishDate.short(day)): bórrelo si ya no se promete", at: part.key.range,
          "el inciso \(key).\(part.key.value)")
      }
    }
    for child in item.children { carry(child, rests) }
  }

  /// Takes the date off an item, and notes beside it what it was and how far it came.
  private mutating func renew(_ item: PlanItem) {
    let key = item.key.value
    guard let status = state.line(key) else { return }
    let written = item.schedule
    let current = status.schedule.current
    var remarks: [String] = []
    if item.isLeaf { remarks += progress(of: status) }
    guard let current else { return note(remarks, at: item) }
    let isOpen = current.value.start == nil && current.value.end == nil
    if isOpen, let written, written.value == current.value { return note(remarks, at: item) }
    remarks.append("antes: \(current.value.text)")
    if let original = status.schedule.original, original.value != current.value {
      remarks.append("en un principio: \(original.value.text)")
    }
    revision.set(
      "temporalidad", .item, ofKeyAt: item.key.range,
      to: .plain(isOpen ? current.value.text : "por definir"), "la temporalidad de \(key)")
    revision.note(
      remarks.joined(separator: "; "), "temporalidad", .item, ofKeyAt: item.key.range,
      "la temporalidad de \(key)")
  }

  private mutating func progress(of status: LineStatus) -> [String] {
    var remarks: [String] = []
    if status.state == .suspended {
      account.suspended.append(status.key)
      remarks.append("suspendida" + (status.reason.map { " (\($0))" } ?? ""))
    }
    if status.progress > 0 {
      remarks.append(
        "\(Spanish.decimal(status.progress, digits: 1)) % al \(SpanishDate.short(cutOff))")
    }
    return remarks
  }

  /// Notes something beside the name of an item, which may be all that there is of it.
  private mutating func note(_ remarks: [String], at item: PlanItem) {
    guard !remarks.isEmpty else { return }
    let place = item.schedule?.range ?? item.name?.range ?? item.key.range
    revision.note(remarks.joined(separator: "; "), at: place, item.key.value)
  }

  /// The keys that the new plan does not have: lines that were left out, with their incisos.
  var goneLines: Set<String> {
    let lines = account.concluded + account.cancelled
    let parts = lines.flatMap { key in
      plan.item(key)?.parts.map { "\(key).\($0.key.value)" } ?? []
    }
    return Set(lines + parts)
  }
}
