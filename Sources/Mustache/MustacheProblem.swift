import SourceText

/// What is wrong with a template, as data: `MustacheMessages` turns it into sentences.
struct MustacheProblem: Hashable, Sendable {
  /// What can be wrong: with the tags (the parser), with the names in them (`MustacheChecker`), with
  /// partials that never end (both the checker and the renderer).
  enum Kind: Hashable, Sendable {
    case badDelimiters
    case blocksAsCode
    case blocksWithinLine
    case brokenComment
    case closingWithoutOpening
    case emptyName
    case endlessPartial
    case tooDeep
    case unclosedSection
    case unclosedTag(closing: String)
    case unknownName(MustacheHint)
    case unknownPartial
    case unprintable(MustacheSchema.Kind.Sort)
    case wrongClosingName(opening: ByteRange, name: String)
  }

  let kind: Kind
  let range: ByteRange
}

/// What may have been meant by a name that is not known.
enum MustacheHint: Hashable, Sendable {
  /// A name that differs little.
  case nearest(String)
  /// The sections in which there is such a name, outermost first.
  case inside([String])
  /// It is asked of a list, whose items have names only within its section.
  case ofList(String)
  /// It is asked of something that has no names.
  case ofText(String)
  /// The full stop, where no section gave it a meaning.
  case itemOutsideSection
  /// No idea: the names that there are.
  case known([String])
}
