import SpanishText

/// What a template prints: text, or whatever the caller turns into text.
package protocol MustacheLeaf: Sendable {
  /// Whether there is nothing to print, so that a section over it is left out.
  var isEmpty: Bool { get }
}

/// What a name in a template stands for.
package indirect enum MustacheValue<Leaf: MustacheLeaf>: Sendable {
  /// A name that is known, and nothing is to be said.
  case nothing
  /// Whether a section is printed.
  case condition(Bool)
  /// What is printed; a section over it prints it with `{{.}}`.
  case leaf(Leaf)
  /// A section over it is printed once for each item, with the names of the item.
  case list([MustacheValue])
  /// A section over it is printed once, with its names.
  case record(MustacheRecord<Leaf>)

  /// Whether a section over it is printed (Mustache specification, «sections»).
  var isTruthy: Bool {
    switch self {
    case .nothing: false
    case .condition(let holds): holds
    case .leaf(let leaf): !leaf.isEmpty
    case .list(let items): !items.isEmpty
    case .record: true
    }
  }
}

/// Values by name, each made when it is asked for.
package struct MustacheRecord<Leaf: MustacheLeaf>: Sendable {
  /// The value of a name; nil for a name that is not of this record, `.nothing` for one without a
  /// value.
  let value: @Sendable (String) -> MustacheValue<Leaf>?
  /// The name that is this one but for accents and capitals.
  let nameFolding: @Sendable (String) -> String?

  /// The values of the names of a schema: only for these is `value` asked.
  package init(
    _ schema: MustacheSchema, value: @escaping @Sendable (String) -> MustacheValue<Leaf>?
  ) {
    self.value = { schema.has($0) ? value($0) ?? .nothing : nil }
    nameFolding = { schema.entry(folding: $0)?.name }
  }

  /// Values that are there already.
  package init(_ values: [String: MustacheValue<Leaf>]) {
    value = { values[$0] }
    nameFolding = { folded in values.keys.sorted().first { $0.folded == folded } }
  }
}
