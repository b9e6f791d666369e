/// What a published figure tells: a closed list, as `publicado.csv` spells it.
package enum Statistic: String, CaseIterable, Sendable {
  /// The mean of the institutions of the scope in the axis.
  case mean = "promedio"
  /// The range in which that mean is said to lie.
  case meanRange = "promedio en rango"
  /// How many institutions there are.
  case institutions = "instituciones"
  /// How many institutions lie in a range; without one, in any of the plan's.
  case inRange = "en rango"
  /// How many institutions have a percentage.
  case atPercentage = "en porcentaje"
  /// How many institutions lack an activity.
  case withOpportunities = "con áreas de oportunidad"
  /// How many sectors there are.
  case sectors = "sectores"
  /// How many sectors have a mean in a range.
  case sectorsInRange = "sectores en rango"
  /// How many sectors have a mean below a percentage.
  case sectorsBelow = "sectores por debajo"
  /// How many activities the axis has.
  case activities = "actividades"
  /// How many institutions carried out an activity.
  case withActivity = "con mecanismo"
  /// Something said that is kept and never compared.
  case text = "texto"

  /// The statistic that a word names, accents and capitals forgiven.
  init?(named word: String) {
    let word = word.comparable
    guard let statistic = Self.allCases.first(where: { $0.rawValue.comparable == word })
    else { return nil }
    self = statistic
  }

  /// What `detalle` says of it.
  var detail: Detail {
    switch self {
    case .mean, .institutions, .withOpportunities, .sectors, .activities, .meanRange: .none
    case .inRange: .rangeOrNone
    case .sectorsInRange: .range
    case .atPercentage, .sectorsBelow: .percentage
    case .withActivity: .activity
    case .text: .anything
    }
  }

  /// What a detail may be.
  enum Detail {
    case none, range, rangeOrNone, percentage, activity, anything
  }

  /// Whether the figures of parts add up to that of the whole.
  var addsUp: Bool {
    switch self {
    case .institutions, .inRange, .atPercentage, .withOpportunities, .withActivity: true
    default: false
    }
  }
}
