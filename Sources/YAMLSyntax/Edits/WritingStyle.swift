/// How a file is laid out, as its own lines show it near a place.
struct WritingStyle {
  /// By how many spaces the keys of a group stand deeper than the key above them.
  var step = 2
  /// By how many spaces dashes stand deeper than the key above them; 0 where they stand below it.
  var listStep = 2
  /// How many columns a dash takes with the white space behind it.
  var dashWidth = 2
  /// What ends a line.
  var lineEnding = "\n"

  /// Two spaces, as the format is shown.
  init() {}

  /// What the nodes of a document that stand nearest to one show; two spaces where nothing does.
  init(of document: YAMLDocument, near place: Int) {
    lineEnding = document.source.lineEnding
    let lines = TextLines(document.source)
    let nodes = document.nodes
    var nearestStep = Nearest(place)
    var nearestListStep = Nearest(place)
    var nearestDash = Nearest(place)
    var open: [Int] = []
    for (index, node) in nodes.enumerated() {
      while let last = open.last, nodes[last].next <= UInt32(index) { open.removeLast() }
      guard node.shape == .blockMapping || node.shape == .blockSequence else { continue }
      defer { open.append(index) }
      guard let parent = open.last.map({ nodes[$0] }) else { continue }
      let width = Int(node.indentation) - Int(parent.indentation)
      let ownLine = lines.beginsLine(Int(node.start))
      switch (parent.shape, node.shape) {
      case (.blockMapping, .blockMapping) where ownLine: nearestStep.offer(width, index)
      case (.blockMapping, .blockSequence) where ownLine: nearestListStep.offer(width, index)
      case (.blockSequence, _) where !ownLine: nearestDash.offer(width, index)
      default: break
      }
    }
    step = nearestStep.value ?? nearestListStep.value.flatMap { $0 > 0 ? $0 : nil } ?? 2
    listStep = nearestListStep.value ?? step
    dashWidth = max(nearestDash.value ?? 2, 2)
  }

  /// The value that stands nearest to a place, the one before it when two are as near.
  private struct Nearest {
    private let place: Int
    private var distance = Int.max
    private(set) var value: Int?

    init(_ place: Int) { self.place = place }

    mutating func offer(_ width: Int, _ index: Int) {
      guard abs(index - place) < distance else { return }
      distance = abs(index - place)
      value = width
    }
  }
}
