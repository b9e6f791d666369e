import DocumentModel

/// How wide words are in Arial, in thousandths of the size of the letters.
///
/// Liberation Sans, of which the figures are, has the same widths.
enum DOCXMeasure {
  /// What a text needs of a column.
  struct Extent {
    /// The longest line.
    var line = 0
    /// The longest word.
    var word = 0
    /// All lines one behind the other.
    var total = 0
  }

  /// The extent of a text, whose bold words are wider.
  static func extent(of text: RichText, isBold: Bool = false) -> Extent {
    var meter = Meter()
    meter.add(text, isBold)
    meter.endLine()
    return meter.extent
  }

  /// The width of a text on one line.
  static func width(of text: String, isBold: Bool = false) -> Int {
    var meter = Meter()
    meter.add(text, isBold)
    meter.endLine()
    return meter.extent.line
  }

  /// Walks through a text once.
  private struct Meter {
    var extent = Extent()
    private var line = 0
    private var word = 0

    mutating func add(_ text: RichText, _ isBold: Bool) {
      for inline in text.inlines {
        switch inline {
        case .text(let text), .abbreviation(let text, _): add(text, isBold)
        // Courier is wider than Arial.
        case .code(let text): advance(by: text.utf8.count * 600)
        case .strong(let content): add(content, true)
        case .emphasis(let content): add(content, isBold)
        case .link(let content, let url):
          if content.isEmpty { add(url, isBold) } else { add(content, isBold) }
        case .status(let mark):
          advance(by: 990)
          if mark.showsWord {
            endWord()
            add(mark.word, true)
          }
        case .meter: advance(by: DOCXMeter.length * 708)
        case .lineBreak: endLine()
        }
      }
    }

    mutating func add(_ text: String, _ isBold: Bool) {
      let widths = isBold ? DOCXMeasure.boldWidths : DOCXMeasure.widths
      for byte in text.utf8 {
        if byte == 0x20 {
          endWord()
        } else {
          word += Int(widths[Int(byte)])
          // A line may end behind a hyphen.
          if byte == UInt8(ascii: "-") { endPart() }
        }
      }
    }

    private mutating func advance(by width: Int) { word += width }

    private mutating func endPart() {
      extent.word = max(extent.word, word)
      line += word
      word = 0
    }

    private mutating func endWord() {
      endPart()
      line += 278
    }

    mutating func endLine() {
      endPart()
      extent.line = max(extent.line, line)
      extent.total += line
      line = 0
    }
  }

  private static let ascii: [UInt16] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  /// By the bytes of UTF-8: that of a letter with an accent counts with its first byte, any other
  /// sign with its first byte as the widest of its kind.
  private static let widths: [UInt16] = (0...255).map { byte in
    switch byte {
    case 0x20..<0x7F: ascii[byte - 0x20]
    case 0xC2...0xCB, 0xCE...0xDF: 580
    case 0xE2: 700
    case 0xE0...0xEF: 1000
    case 0xF0...0xF7: 1300
    default: 0
    }
  }

  /// Bold letters are wider by a tenth at most.
  private static let boldWidths: [UInt16] = widths.map { $0 + $0 / 12 }
}
