/// A pair of marks that is open while the tree is made.
struct InlineFrame {
  enum Kind {
    case text
    case emphasis
    case strong
    case link(MarkdownTarget)
    case image(MarkdownTarget)
  }

  let kind: Kind
  private var inlines: [MarkdownInline] = []
  /// Text that is not yet an inline, so that neighbours become one.
  private var bytes: [UInt8] = []

  init(_ kind: Kind) { self.kind = kind }

  mutating func add(_ text: some Sequence<UInt8>) { bytes += text }

  mutating func add(_ inline: MarkdownInline) {
    endText()
    inlines.append(inline)
  }

  mutating func content() -> [MarkdownInline] {
    endText()
    return inlines
  }

  /// What was between the marks, as one inline.
  mutating func inline() -> MarkdownInline? {
    switch kind {
    case .text: nil
    case .emphasis: .emphasis(content())
    case .strong: .strong(content())
    case .link(let target): .link(content(), target)
    case .image(let target): .image(content(), target)
    }
  }

  private mutating func endText() {
    if !bytes.isEmpty { inlines.append(.text(bytes.text)) }
    bytes = []
  }
}

/// Makes a tree of the pieces.
struct InlineTree {
  /// Marks that lie deeper leave no trace; what is between them stays.
  private static let maximumDepth = 32

  private var frames = [InlineFrame(.text)]
  /// For each open pair, whether it has a frame.
  private var pairs: [Bool] = []
  private var isInLink = false

  mutating func add(_ text: some Sequence<UInt8>) { frames[frames.count - 1].add(text) }
  mutating func add(_ inline: MarkdownInline) { frames[frames.count - 1].add(inline) }

  mutating func open(_ kind: InlineFrame.Kind) {
    var isKept = frames.count <= Self.maximumDepth
    if case .link = kind {
      // A link holds no other: an address in its words is only words.
      isKept = isKept && !isInLink
      isInLink = isInLink || isKept
    }
    pairs.append(isKept)
    if isKept { frames.append(InlineFrame(kind)) }
  }

  mutating func close() {
    guard pairs.popLast() ?? false, var frame = frames.popLast() else { return }
    if case .link = frame.kind { isInLink = false }
    if let inline = frame.inline() { add(inline) }
  }

  mutating func content() -> [MarkdownInline] {
    while frames.count > 1 { close() }
    return frames[0].content()
  }
}

extension InlineParser {
  /// The inlines that the pieces are.
  var tree: [MarkdownInline] {
    var tree = InlineTree()
    for piece in pieces {
      switch piece {
      case .text(let range): tree.add(bytes[range])
      case .literal(let text): tree.add(text.utf8)
      case .leaf(let inline): tree.add(inline)
      case .open(let kind): tree.open(kind)
      case .close: tree.close()
      case .run(let index):
        let run = runs[index]
        for _ in 0..<run.closed { tree.close() }
        tree.add(repeatElement(run.byte, count: run.left))
        for kind in run.opened.reversed() { tree.open(kind) }
      }
    }
    return tree.content()
  }
}
