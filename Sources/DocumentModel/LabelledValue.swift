/// A label and its value, as «Responsable: DGGAT».
package struct LabelledValue: Hashable, Sendable {
  /// What the value is, without a colon.
  package let label: String
  /// The value; line breaks in it are kept.
  package let value: RichText

  /// A label with its value.
  package init(_ label: String, _ value: RichText) {
    self.label = label
    self.value = value
  }
}
