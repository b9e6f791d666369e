import DocumentModel
import TerminalText

/// A whole as one line in parts, with shape, word and count of each under it.
struct TerminalDistribution {
  let distribution: Distribution
  let width: Int

  init(_ distribution: Distribution, width: Int) {
    self.distribution = distribution
    self.width = width
  }

  var lines: [StyledLine] {
    let drawing = TerminalDrawing(width: width, headings: [])
    let parts = distribution.parts.filter { $0.count > 0 }
    guard !parts.isEmpty else {
      return drawing.wrapped(RichText(RenderingWords.emptyTable), [.faint])
    }
    let cells = Apportionment.shares(of: parts.map(\.count), among: min(width, 60))
    var bar = StyledLine()
    for (part, count) in zip(parts, cells) {
      let light = part.mark.light
      bar.append(
        StyledRun(text: String(repeating: light.surface, count: count), roles: [light.role]))
    }
    let legend = drawing.legend(
      parts.map { part in
        let words = RenderingWords.counted(part.mark.word, part.count, of: distribution.total)
        let light = part.mark.light
        return ("\(light.surface) \(light.symbol)", words, light.role)
      })
    return [bar, StyledLine()] + legend
  }
}

extension StatusMark.Light {
  /// A cell of the light that can be told without its colour.
  fileprivate var surface: String {
    switch self {
    case .green: "█"
    case .yellow: "▓"
    case .red: "▒"
    case .grey: "░"
    case .violet: "▚"
    }
  }
}
