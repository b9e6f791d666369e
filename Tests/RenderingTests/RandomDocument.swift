import DocumentModel

/// Documents made of what breaks renderers, the same ones on every run.
struct RandomDocument {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next number below `bound` (SplitMix64).
  mutating func number(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  private static let words = [
    "sesión", "año", "transparencia", "a", "de", "|", "*", "**", "_", "__x__", "`", "``", "#", "-",
    "+", ">", "1.", "2)", "<b>", "</b>", "<!--", "&amp;", "&", "\\", "\\|", "[x](y)", "![", "]",
    "~~", "$", "=", "===", "---", ":-:", "\u{1B}[31m", "\r", "\n", "\t", "\u{202E}", "\u{9B}2J",
    "日本語", "👩‍👩‍👧", "e\u{301}", "%", "40", "12 %", " ", "  ", "https://ejemplo.mx/a_b_c?x=1&y=2",
    "Anticonstitucionalmenteyotraspalabras", "CGAyTP/ORD01/2022-02", "«»", "\u{A0}", "",
  ]

  mutating func word() -> String { Self.words[number(Self.words.count)] }

  mutating func plainText() -> String {
    var text = ""
    for _ in 0..<number(7) { text += word() + (number(4) == 0 ? "" : " ") }
    return text
  }

  mutating func richText(depth: Int = 2) -> RichText {
    var text = RichText()
    for _ in 0..<(1 + number(4)) {
      let nested = depth > 0
      switch number(9) {
      case 0 where nested: text.append(.strong(richText(depth: depth - 1)))
      case 1 where nested: text.append(.emphasis(richText(depth: depth - 1)))
      case 2 where nested: text.append(.link(richText(depth: depth - 1), url: url()))
      case 3: text.append(.code(plainText()))
      case 4: text.append(.lineBreak)
      case 5: text.append(.status(StatusMark(.yellow, plainText(), showsWord: number(2) == 0)))
      case 6: text.append(.abbreviation(word(), meaning: word()))
      default: text.append(.text(plainText()))
      }
    }
    return text
  }

  mutating func url() -> String {
    ["#ancla", "javascript:x", "https://ejemplo.mx/(a)|b c", "mailto:a@b.mx", word()][number(5)]
  }

  mutating func table() -> Table {
    let columns = (0..<(1 + number(7))).map { _ in
      Column(
        richText(depth: 0), Column.Alignment.allCases[number(3)],
        number(2) == 0 ? .content : .flexible(weight: number(4)), minimum: number(20),
        namesRow: number(4) == 0)
    }
    let groups = (0..<number(3)).map { _ in
      Table.Group(
        number(2) == 0 ? nil : richText(),
        (0..<number(4)).map { _ in
          Table.Row((0..<number(9)).map { _ in richText() }, isTotal: number(5) == 0)
        })
    }
    return Table(columns, groups: groups, notes: (0..<number(2)).map { _ in richText() })
  }

  mutating func chart() -> Chart {
    let content: Chart.Content =
      switch number(3) {
      case 0: .timeline(timeline())
      case 1:
        .bars(
          BarChart(
            word(), against: number(2) == 0 ? nil : plainText(),
            (0..<number(5)).map { _ in
              BarChart.Row(
                plainText(), value(), reference: value(), light: light(), isTotal: number(3) == 0)
            }))
      default:
        .distribution(
          Distribution(
            StatusMark.Light.allCases.map { light in
              Distribution.Part(StatusMark(light, plainText()), number(9))
            }))
      }
    return Chart(content, title: richText(), summary: plainText(), table: table())
  }

  private mutating func value() -> BarChart.Value? {
    number(3) == 0 ? nil : BarChart.Value(Double(number(150)) / 100 - 0.2, plainText())
  }

  private mutating func light() -> StatusMark.Light? {
    ([nil] + StatusMark.Light.allCases)[number(5)]
  }

  private mutating func timeline() -> Timeline {
    let groups = (0..<number(3)).map { _ in
      Timeline.Group(
        number(2) == 0 ? nil : plainText(),
        (0..<number(5)).map { _ in
          let bars = (0..<number(5)).map { _ in
            let first = number(500) - 50
            return Timeline.Bar(
              first...(first + number(90)), Timeline.Role.allCases[number(4)], light: light())
          }
          return Timeline.Row(
            plainText(), number: number(2) == 0 ? nil : word(), bars,
            status: light().map { StatusMark($0) })
        })
    }
    let ticks = (0..<number(14)).map { Timeline.Tick(day: $0 * 30, label: word()) }
    return Timeline(
      dayCount: number(400), ticks: ticks, groups: groups,
      cutOff: number(2) == 0 ? nil : Timeline.Tick(day: number(500) - 50, label: plainText()))
  }

  mutating func blocks(depth: Int = 3) -> [Block] {
    (0..<number(4)).map { _ in block(depth: depth) }
  }

  private mutating func block(depth: Int) -> Block {
    switch number(depth > 0 ? 14 : 8) {
    case 0: .heading(number(8), richText(), number: number(2) == 0 ? nil : "1.2", anchor: "ancla")
    case 1, 2: .paragraph(richText())
    case 3: .facts((0..<number(4)).map { _ in LabelledValue(plainText(), richText()) })
    case 4: .table(table())
    case 5: .preformatted(plainText())
    case 6:
      .signatures((0..<number(4)).map { _ in SignatureBlock(name: plainText(), office: word()) })
    case 7: [Block.rule, .pageBreak, .contents(title: richText(), depth: 3)][number(3)]
    case 8: .quote(blocks(depth: depth - 1))
    case 9: .note(Note(.warning, title: richText(), blocks(depth: depth - 1)))
    case 13: .chart(chart())
    case 10: .picture(Picture(.image(source: url()), alternative: plainText(), caption: richText()))
    default:
      .list(
        List(
          number(2) == 0 ? .bullet : .ordered(start: number(100)),
          (0..<number(4)).map { _ in List.Item(blocks(depth: depth - 1)) }, isTight: number(2) == 0)
      )
    }
  }

  mutating func document() -> Document {
    Document(
      Document.Metadata(title: plainText(), subtitle: plainText(), exampleNotice: plainText()),
      blocks() + blocks())
  }
}
