/// What changed between two texts, line by line; lines are compared without their line ends.
package struct LineDifference: Hashable, Sendable {
  /// What became of a line.
  package enum Change: Hashable, Sendable {
    /// It stands in both texts.
    case kept
    /// It stands in the first text only.
    case removed
    /// It stands in the second text only.
    case added
  }

  /// A line of one text or of both.
  package struct Line: Hashable, Sendable {
    /// What became of it.
    package let change: Change
    /// Its text without the line end.
    package let text: String
  }

  /// Changes that stand near each other, with the lines around them.
  package struct Hunk: Hashable, Sendable {
    /// The number, from 1, of the first line that changed, in the text as it was.
    package let oldLine: Int
    /// The number of the same place in the other text.
    package let newLine: Int
    /// The lines in order; where some take the place of others, those that go stand first.
    package let lines: [Line]
  }

  /// So many lines are shown before and after a change.
  private static let context = 2

  /// The changes in the order of the text.
  package let hunks: [Hunk]
  /// How many lines changed; one that takes the place of another counts once.
  package let changedCount: Int
  /// Whether the texts differ in what ends their lines, in a byte order mark or in a last line end.
  package let changesLineEnds: Bool

  /// The difference between a text and what becomes of it.
  package init(from old: SourceText, to new: SourceText) {
    let (before, after) = (TextLayout(old), TextLayout(new))
    changesLineEnds =
      before.lineEnds != after.lineEnds || old.hasByteOrderMark != new.hasByteOrderMark
    let runs = LineMatching(before.lines, after.lines).runs
    changedCount = runs.reduce(0) { $0 + max($1.old.count, $1.new.count) }
    var groups: [[LineMatching.Run]] = []
    for run in runs {
      if let last = groups.last?.last,
        run.old.lowerBound - last.old.upperBound <= 2 * Self.context
      {
        groups[groups.count - 1].append(run)
      } else {
        groups.append([run])
      }
    }
    hunks = groups.map { Self.hunk(of: $0, before.lines, after.lines) }
  }

  private static func hunk(
    of runs: [LineMatching.Run], _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> Hunk {
    let (first, last) = (runs[0], runs[runs.count - 1])
    var lines: [Line] = []
    func add(_ change: Change, _ part: ArraySlice<ArraySlice<UInt8>>) {
      lines += part.map { Line(change: change, text: String(decoding: $0, as: UTF8.self)) }
    }
    var position = max(0, first.old.lowerBound - context)
    for run in runs {
      add(.kept, old[position..<run.old.lowerBound])
      add(.removed, old[run.old])
      add(.added, new[run.new])
      position = run.old.upperBound
    }
    add(.kept, old[position..<min(old.count, last.old.upperBound + context)])
    return Hunk(
      oldLine: first.old.lowerBound + 1, newLine: first.new.lowerBound + 1, lines: lines)
  }
}

/// The lines of a text, and the sorts of line ends in it.
private struct TextLayout {
  /// What stands behind a line.
  enum LineEnd: Hashable {
    case lineFeed, carriageReturn, both, none
  }

  private(set) var lines: [ArraySlice<UInt8>] = []
  private(set) var lineEnds: Set<LineEnd> = []

  init(_ source: SourceText) {
    let bytes = source.bytes
    var start = source.hasByteOrderMark ? 3 : 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(where: \.isLineBreak) ?? bytes.count
      let isPair = bytes[end...].starts(with: [.carriageReturn, .lineFeed])
      lines.append(bytes[start..<end])
      lineEnds.insert(
        end == bytes.count
          ? .none : isPair ? .both : bytes[end] == .lineFeed ? .lineFeed : .carriageReturn)
      start = end + (isPair ? 2 : 1)
    }
  }
}
