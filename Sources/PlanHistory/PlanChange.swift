/// One difference between two plans.
package struct PlanChange: Hashable, Sendable {
  /// What became of the part.
  package enum Kind: Hashable, Sendable {
    /// It is new; with everything that is told of it.
    case added([AspectEntry])
    /// It is gone; with everything that was told of it.
    case removed([AspectEntry])
    /// It belongs to another item; nil for the plan itself.
    case moved(from: PlanPart?, to: PlanPart?)
    /// It bears another key.
    case renumbered(from: String)
    /// Something else is told of it; nil for nothing.
    case changed(Aspect, from: AspectValue?, to: AspectValue?)
  }

  /// The part as it stands now, or as it stood before it went.
  package let part: PlanPart
  /// What became of it.
  package let kind: Kind

  init(_ part: PlanPart, _ kind: Kind) {
    self.part = part
    self.kind = kind
  }
}
