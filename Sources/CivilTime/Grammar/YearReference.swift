/// Which year a phrase names: written out, or pointed at.
enum YearReference: Hashable, Sendable {
  case written(Int)
  /// Written with its last two figures: 24.
  case short(Int)
  /// A number that cannot be a year: «mayo de 202».
  case unsupported
  /// «este año» is 0, «el próximo año» 1, «el año pasado» −1.
  case fromContext(Int)
}

extension YearReference {
  /// Two figures as spreadsheets read them: 00 to 79 are 2000 to 2079, 80 to 99 are 1980 to 1999.
  static func full(_ short: Int) -> Int { short < 80 ? 2000 + short : 1900 + short }
}
