/// What a line came to at the closing cut-off (format.md, after the table).
package enum Fulfilment: CaseIterable, Hashable, Sendable {
  /// It was concluded; permanent, it was attended to all along; recurrent, it was done each time.
  case fulfilled
  /// Something of it was done.
  case partially
  /// Nothing of it was done.
  case unfulfilled
}

/// Why a line is left out of the averages (format.md, after the table).
package enum Exclusion: CaseIterable, Hashable, Sendable {
  /// It will not be done.
  case cancelled
  /// It rests for now.
  case inactive
  /// It has no end at which it could be at 100 %, also when it was given up for concluded.
  case permanent
  /// What it comes to is a number of occurrences, not a percentage; format.md names permanent lines
  /// alone, and the reason is the same.
  case recurrent
  /// No date was promised, it is not concluded, and the plan does not rule otherwise.
  case undated
}
