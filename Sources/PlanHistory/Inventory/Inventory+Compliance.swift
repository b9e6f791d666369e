import PlanModel
import SpanishText

/// What a plan says of its matrix of institutions, a part a key.
extension Inventory {
  mutating func add(_ settings: ComplianceSettings) {
    tell("instituciones", (settings.institutions?.value).map(AspectValue.text))
    tell("matriz", names(settings.matrix))
    tell("publicado", (settings.published?.value).map(AspectValue.text))
    tell("reconstruida", .flag(settings.isReconstructed))
    tell("reconstrucción", settings.reconstruction.map(AspectValue.text))
    for range in settings.ranges {
      tell("rango \(range.key.value)", .text(range.text.value))
    }
    tell("grupos", names(settings.groups))
    tell("sectores", names(settings.sectors))
    tell("conjunto", .text(settings.wholeRule.rawValue))
    for mark in settings.marks { tell("marca \(mark.key.value)", .text(mark.text.value)) }
    tell("anterior", (settings.previous?.value).map(AspectValue.text))
    tell("plazo", (settings.due?.value).map(AspectValue.schedule))
  }

  private func names(_ names: [Located<String>]) -> AspectValue? {
    names.isEmpty ? nil : .names(names.map(\.value))
  }

  private mutating func tell(_ key: String, _ value: AspectValue?) {
    guard let value else { return }
    add(PlanPart(.compliance, key, identity: [key.folded])) { $0.tell(.rule, value) }
  }
}
