import DocumentModel

/// The bars of one row of a line of time, what was promised over what was done.
struct TimelineLanes {
  /// The bars, a lane each kind that the row has.
  let lanes: [[Timeline.Bar]]

  init(_ row: Timeline.Row) {
    let kinds: [[Timeline.Role]] = [[.planned, .lasting], [.replanned], [.actual]]
    lanes = kinds.map { roles in row.bars.filter { roles.contains($0.role) } }
      .filter { !$0.isEmpty }
  }
}

extension Timeline {
  /// The lights of the rows, in the order of a legend.
  var lights: [StatusMark.Light] {
    let met = Set(groups.lazy.flatMap(\.rows).compactMap(\.status?.light))
    return StatusMark.Light.allCases.filter(met.contains)
  }
}
