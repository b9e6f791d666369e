import DocumentModel

/// A document cut where the paper turns: wide tables lie on their side, with the titles and the few
/// words that lead to them.
struct DOCXSection {
  let page: DOCXPage
  var blocks: ArraySlice<Block>

  /// The blocks in sections, in their order.
  static func sections(of blocks: [Block]) -> [DOCXSection] {
    var sections: [DOCXSection] = []
    // Where the section that is being collected begins.
    var start = 0
    var lying: Range<Int>?
    func turnUpright(_ end: Int) {
      if let lying {
        sections.append(DOCXSection(page: .landscape, blocks: blocks[lying]))
        start = lying.upperBound
      }
      if start < end {
        sections.append(DOCXSection(page: .portrait, blocks: blocks[start..<end]))
      }
      start = end
    }
    for (index, block) in blocks.enumerated() where block.wantsLandscape {
      let first = lead(to: index, in: blocks, notBefore: lying?.upperBound ?? start)
      if let begun = lying, isShort(blocks[begun.upperBound..<index]) {
        lying = begun.lowerBound..<(index + 1)
      } else {
        turnUpright(first)
        lying = first..<(index + 1)
      }
    }
    turnUpright(blocks.count)
    return sections.isEmpty ? [DOCXSection(page: .portrait, blocks: [])] : sections
  }

  /// Where the headings and the few short paragraphs begin that lead to a block.
  private static func lead(to index: Int, in blocks: [Block], notBefore limit: Int) -> Int {
    var first = index
    var lead = index
    while first > limit, index - first < 6 {
      switch blocks[first - 1] {
      case .heading: lead = first - 1
      case .paragraph(let text):
        let words = text.plainText
        guard words.utf8.count < 500 else { return lead }
        // A paragraph leads to what follows if it says so, or if a heading stands over it.
        if words.hasSuffix(":"), first == index { lead = first - 1 }
      default: return lead
      }
      first -= 1
    }
    return lead
  }

  /// Whether it is better to leave the paper as it lies for so little.
  private static func isShort(_ blocks: ArraySlice<Block>) -> Bool {
    var letters = 0
    for block in blocks {
      switch block {
      case .heading(let heading): letters += heading.text.plainText.utf8.count
      case .paragraph(let text): letters += text.plainText.utf8.count
      case .rule: break
      case .table(let table) where table.rows.count <= 6: letters += 60 * table.rows.count
      case .list(let list) where list.items.count <= 6: letters += 60 * list.items.count
      default: return false
      }
    }
    return letters < 900
  }
}

extension Block {
  /// Whether the block is a wide table that can't be read well upright.
  ///
  /// One that stands upright in letters of 8 points, and hardly higher than on its side, doesn't
  /// turn the paper.
  fileprivate var wantsLandscape: Bool {
    guard case .table(let table) = self, table.isWide else { return false }
    let upright = DOCXTableLayout(table, width: DOCXPage.portrait.textWidth)
    if upright.isUnwrapped { return false }
    if upright.size < DOCXTableLayout.smallest { return true }
    let lying = DOCXTableLayout(table, width: DOCXPage.landscape.textWidth)
    return upright.height > lying.height + 12
  }
}
