/// What the cells of a matrix are about: institutions by activities, and the words that name them.
struct MatrixFrame {
  let list: InstitutionList
  let scheme: ComplianceScheme
  let names: ActivityNames
  let activities: [Activity]
  /// The number of the axis of each activity.
  let axisNumbers: [Int]

  init(_ list: InstitutionList, _ scheme: ComplianceScheme) {
    self.list = list
    self.scheme = scheme
    activities = scheme.activities
    names = ActivityNames(activities)
    axisNumbers = scheme.axes.enumerated().flatMap { index, axis in
      axis.activities.map { _ in index }
    }
  }

  /// «INM (I041) en E1-07».
  func name(ofCell cell: Int) -> String {
    let institution = list.institutions[cell / activities.count]
    return "\(institution.label) en \(activities[cell % activities.count].key)"
  }
}
