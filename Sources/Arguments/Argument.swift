/// What a command accepts, as a typed key: `values[argument]` gives exactly its `Value`.
///
/// The three kinds are `Parameter` (by position), `Option` (by name, with a value) and `Flag` (by
/// name, alone). The type says how often: `Option<String?>` may be missing, `Option<[String]>` may
/// be repeated, `Option<String>` is always there, because it has a default or because it is
/// required.
package protocol Argument<Value>: Sendable {
  /// What a command's action receives for this argument.
  associatedtype Value

  /// The argument as data, for whoever walks the description of a command line.
  var definition: ArgumentDefinition { get }

  /// The value that the checked words of a command line give, or nil when a required one is missing.
  func value(of words: [String]) -> Value?
}
