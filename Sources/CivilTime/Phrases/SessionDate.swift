/// One session of the calendar, planned or held.
package struct SessionDate: Hashable, Sendable {
  /// The kind in Spanish: «ordinaria», «extraordinaria».
  package let kind: String
  /// Its number within the kind, when it has one.
  package let number: Int?
  /// Its day.
  package let date: CivilDate

  /// A session with its kind, number and day.
  package init(kind: String, number: Int?, date: CivilDate) {
    self.kind = kind
    self.number = number
    self.date = date
  }
}
