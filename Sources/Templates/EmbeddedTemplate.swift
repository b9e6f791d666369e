/// A template that the program brings along.
///
/// The build makes `all` from the folder `templates` (Sources/EmbedTemplates).
package struct EmbeddedTemplate: Hashable, Sendable {
  /// The name of its file, without the extension.
  package let name: String
  /// The text of its file, byte for byte.
  package let text: String

  /// The template of a name.
  package static func named(_ name: String) -> EmbeddedTemplate? {
    all.first { $0.name == name }
  }
}
