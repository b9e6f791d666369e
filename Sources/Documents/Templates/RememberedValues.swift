import Mustache
import Synchronization

/// The values of a subject that were asked for already: a template usually names a part twice, to
/// see whether there is one and to print it.
final class RememberedValues: Sendable {
  private let values = Mutex<[String: MustacheValue<TemplateContent>]>([:])

  /// The value of a name, made when it is asked for first.
  func value(
    _ name: String, _ make: () -> MustacheValue<TemplateContent>
  ) -> MustacheValue<TemplateContent> {
    if let known = values.withLock({ $0[name] }) { return known }
    let made = make()
    values.withLock { $0[name] = made }
    return made
  }
}
