import CivilTime
import PlanModel

/// The plan that is judged at a cut-off, with what was promised first.
package struct PlanInForce: Sendable {
  /// The plan.
  package let plan: Plan
  /// The version that it is; nil for plan.yaml as it stands.
  package let version: SealedVersion?
  /// The first promises of the versions that were in force up to the cut-off.
  package let promises: Promises
}

extension SealedVersions {
  /// What is judged on a day (`VersionRegister.judged`), and as of which promises.
  ///
  /// `current` is plan.yaml as it stands; a version with its bytes is not told apart from it.
  package func planInForce(
    on day: CivilDate, registeredBy: CivilDate? = nil, current: Plan
  ) -> PlanInForce {
    var plans: [Int: Plan] = [:]
    func plan(_ place: Int) -> Plan? {
      if let known = plans[place] { return known }
      let copy = copies[place]
      let plan = copy.source?.bytes == current.source.bytes ? current : copy.plan
      plans[place] = plan
      return plan
    }
    var promises = Promises()
    for place in register.inForce(on: day, registeredBy: registeredBy) {
      guard let plan = plan(place) else { continue }
      promises.add(plan, of: register.versions[place])
    }
    guard let place = register.judged(on: day, registeredBy: registeredBy),
      copies[place].source?.bytes != current.source.bytes, let sealed = plan(place)
    else { return PlanInForce(plan: current, version: nil, promises: promises) }
    return PlanInForce(
      plan: sealed, version: register.versions[place], promises: promises)
  }
}
