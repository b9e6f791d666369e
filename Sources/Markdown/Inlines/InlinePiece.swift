/// What the running text is cut into; emphasis and links are pairs of `open` and `close`.
enum InlinePiece {
  /// A stretch of the text.
  case text(Range<Int>)
  /// Text that is written otherwise: an entity.
  case literal(String)
  /// An inline that holds no others.
  case leaf(MarkdownInline)
  /// A run of asterisks or underscores, by its index.
  case run(Int)
  /// Where a link or image begins.
  case open(InlineFrame.Kind)
  /// Where what was opened last ends.
  case close
}

/// A run of asterisks or underscores (section 6.2), in a chain of those that may still pair.
struct DelimiterRun {
  let byte: UInt8
  let length: Int
  let canOpen: Bool
  let canClose: Bool
  /// How many are not yet part of emphasis.
  var left: Int
  /// How many pairs it closes; they stand before what is left.
  var closed = 0
  /// The pairs that it opens, the innermost first; they stand after what is left.
  var opened: [InlineFrame.Kind] = []
  var previous: Int
  var next: Int?
}

/// A bracket that may open a link or an image.
struct Bracket {
  let isImage: Bool
  /// Its place among the pieces.
  let piece: Int
  /// The index after it in the text.
  let start: Int
  /// The last run before it.
  let run: Int
  /// Whether another bracket opens inside it; then it is no label.
  var holdsBracket = false
}

/// The footnotes of a text: which there are, and the numbers of those that are referred to.
struct NoteNumbers {
  /// The blocks of the footnotes, by label.
  let labels: [String: Int]
  /// The footnotes in the order of their numbers.
  private(set) var order: [Int] = []
  private var numbers: [Int: Int] = [:]

  init(labels: [String: Int]) { self.labels = labels }

  /// The number of a footnote, which is the next one at its first mark.
  mutating func number(of label: String) -> Int? {
    guard let note = labels[label] else { return nil }
    if let number = numbers[note] { return number }
    order.append(note)
    numbers[note] = order.count
    return order.count
  }
}
