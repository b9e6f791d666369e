/// A session that a phrase names: «próxima sesión», «segunda sesión extraordinaria».
struct SessionReference: Hashable, Sendable {
  enum Which: Hashable, Sendable {
    case next
    case numbered(Int)
    case last
  }

  var which: Which
  /// «ordinaria» or «extraordinaria», when it is written.
  var kind: String?
}
