/// What a phrase says, as its grammar gives it: dates whose years are not known yet.
enum PhraseSyntax: Hashable, Sendable {
  /// One stretch of time, or a list of them.
  case dates([DateItem], isApproximate: Bool)
  /// Only an end, or only a start.
  case bound(Bound, PartialDate)
  /// Something that comes again, perhaps within dates.
  case recurrent(Recurrence, within: [DateItem])
}

/// One stretch of time: a partial date, or two with all between them.
struct DateItem: Hashable, Sendable {
  var first: PartialDate
  var last: PartialDate?

  var partials: [PartialDate] { last.map { [first, $0] } ?? [first] }
}

/// How a single date bounds (format.md, rule 6).
enum Bound: Hashable, Sendable {
  /// «hasta», «a más tardar»: its last day is the end.
  case until
  /// «antes de»: the end is the day before its first one.
  case before
  /// «desde», «a partir de»: its first day is the start.
  case from
  /// «después de»: the start is the day after its last one.
  case after
}
