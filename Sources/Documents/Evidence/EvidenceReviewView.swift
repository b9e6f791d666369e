import CivilTime
import DocumentModel
import JSONText
import PlanModel
import SourceText
import SpanishText

/// What became of the evidence of a plan: as a document, what needs somebody first.
package struct EvidenceReviewView {
  private let review: EvidenceReview
  private let state: PlanState
  private let log: SourceText?
  private let lines: LineIndex?

  /// A review of the evidence up to the cut-off of a state; the log tells where entries stand.
  package init(_ review: EvidenceReview, _ state: PlanState, log: Log) {
    self.review = review
    self.state = state
    self.log = log.source
    lines = log.source.map { LineIndex($0) }
  }

  /// The review, headed by the plan's title.
  package var document: Document {
    var metadata = Document.Metadata(title: state.plan.title?.value ?? ViewWords.untitledPlan)
    metadata.isScreen = true
    metadata.dateLine = EvidenceReviewWords.cutOff(state.cutOff)
    return Document(metadata, summary + pieces + bareLines + help)
  }

  // MARK: The parts

  private var summary: [Block] {
    guard !review.pieces.isEmpty else {
      return [.paragraph(RichText(EvidenceReviewWords.none))]
    }
    let text = EvidenceReviewWords.summary(counts, bare: review.bareLines.count)
    var blocks: [Block] = [.paragraph(RichText(text))]
    if review.pieces.contains(where: { $0.condition == .link }) {
      blocks.append(.paragraph(RichText(EvidenceReviewWords.linksNotOpened)))
    }
    return blocks
  }

  /// How many pieces became what, those that some became; and how many files those are.
  private var counts: [(condition: EvidenceCondition, pieces: Int, files: Int)] {
    EvidenceCondition.allCases.map { condition in
      let pieces = review.pieces.filter { $0.condition == condition }
      let files = Set(pieces.map(\.evidence.target.value)).count
      return (condition, pieces.count, condition.isOfFiles ? files : pieces.count)
    }.filter { $0.1 > 0 }
  }

  private var pieces: [Block] {
    guard !review.pieces.isEmpty else { return [] }
    let columns: [Column] = [
      .words(RichText(EvidenceReviewWords.subjectTitle), minimum: 9),
      Column(RichText(EvidenceReviewWords.entryTitle), minimum: 11),
      .figures(RichText(ViewWords.line)),
      .words(RichText(EvidenceReviewWords.evidenceTitle), weight: 3, minimum: 20),
      Column(RichText(EvidenceReviewWords.conditionTitle), minimum: 12),
    ]
    let groups = [
      (EvidenceReviewWords.attention, review.pieces.filter { $0.condition.light != .green }),
      (EvidenceReviewWords.fine, review.pieces.filter { $0.condition.light == .green }),
    ].filter { !$0.1.isEmpty }.map { Table.Group(RichText($0.0), $0.1.map(row)) }
    let notes = log.map { [RichText(ViewWords.linesOf($0.name))] } ?? []
    return [.table(Table(columns, groups: groups, notes: notes, isDense: true))]
  }

  private func row(_ piece: EvidencePiece) -> Table.Row {
    let evidence: RichText =
      switch piece.evidence {
      case .link(let link) where piece.condition == .link: RichText(.url(link.value))
      case .link(let link): RichText(link.value)
      case .file(let path, _): RichText(path.value)
      }
    let condition = EvidenceReviewWords.condition(piece.condition)
    return [
      RichText(piece.entry.fact.subjectKey ?? "—"), RichText(SpanishDate.short(piece.entry.day)),
      RichText(line(of: piece).map { Spanish.grouped($0) } ?? ""), evidence,
      RichText(.status(StatusMark(piece.condition.light, condition))),
    ]
  }

  private var bareLines: [Block] {
    guard !review.bareLines.isEmpty else { return [] }
    let names = Dictionary(
      state.plan.allItems.map { ($0.key.value, $0.name?.value) },
      uniquingKeysWith: { first, _ in first })
    let rows = review.bareLines.map { key -> Table.Row in
      [RichText(key), RichText((names[key] ?? nil) ?? "")]
    }
    return [
      .heading(1, RichText(EvidenceReviewWords.bareHeading)),
      .table(
        Table(
          [
            .key(RichText(EvidenceReviewWords.lineTitle)),
            .words(RichText(EvidenceReviewWords.lineName), weight: 3),
          ], rows, isDense: true)),
    ]
  }

  /// What can be done, once for each thing that is wrong, told of the first that it is wrong with.
  private var help: [Block] {
    var sentences = EvidenceCondition.allCases.compactMap { condition -> String? in
      guard let piece = review.pieces.first(where: { $0.condition == condition }) else {
        return nil
      }
      let key = piece.entry.fact.subjectKey.flatMap { key in
        state.line(key) == nil ? nil : key
      }
      return EvidenceReviewWords.help(condition, piece.evidence.target.value, line: key)
    }
    if let line = review.bareLines.first { sentences.append(EvidenceReviewWords.bareHelp(line)) }
    guard !sentences.isEmpty else { return [] }
    return [
      .heading(1, RichText(EvidenceReviewWords.helpHeading)),
      .bullets(sentences.map { List.Item(RichText($0)) }),
    ]
  }

  private func line(of piece: EvidencePiece) -> Int? {
    lines?.line(at: piece.evidence.target.range.start)
  }

  // MARK: For programs

  /// The review by the names of its parts.
  package var data: [(String, JSONValue)] {
    [
      ("vista", .string("evidencias")), ("corte", .string(state.cutOff.iso)),
      (
        "cuentas",
        .object(
          counts.map { (EvidenceReviewWords.condition($0.condition), .integer($0.pieces)) })
      ),
      ("evidencias", .array(review.pieces.map(data))),
      ("concluidas sin evidencia", .array(review.bareLines.map(JSONValue.string))),
    ]
  }

  private func data(_ piece: EvidencePiece) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("de qué", .optional(piece.entry.fact.subjectKey)),
      ("fecha", .string(piece.entry.day.iso)), ("id", .optional(piece.entry.id?.value)),
      ("renglón", ReportData.integer(line(of: piece))),
    ]
    switch piece.evidence {
    case .link(let link): members.append(("enlace", .string(link.value)))
    case .file(let path, let digest):
      members += [("archivo", .string(path.value)), ("sha256", .optional(digest?.value))]
    }
    return .object(
      members + [
        ("estado", .string(EvidenceReviewWords.condition(piece.condition))),
        ("se perdió", .bool(piece.condition.isLost)),
      ])
  }
}

extension EvidenceCondition {
  /// Whether it is what became of a file, which may be named several times.
  fileprivate var isOfFiles: Bool {
    switch self {
    case .changed, .intact, .missing, .unreadable, .withoutDigest: true
    case .badDigest, .badLink, .fileAsLink, .isFolder, .link, .outside, .recordedAgain: false
    }
  }

  /// The light of a condition.
  fileprivate var light: StatusMark.Light {
    switch self {
    case .intact, .link, .recordedAgain: .green
    case .outside, .withoutDigest, .badDigest, .badLink, .fileAsLink: .yellow
    case .changed, .missing, .isFolder, .unreadable: .red
    }
  }
}

extension Fact {
  /// The key of the one thing that the fact is about; nil for one that is about none, or several.
  fileprivate var subjectKey: String? {
    switch self {
    case .progress(let report): report.line.value
    case .milestone(let line): line.value
    case .session(let record): record.key.value
    case .agreement(let update): update.key.value
    case .event(let record): record.key.value
    case .alliance(let update): update.key.value
    case .measurement(let measurement): measurement.indicator.value
    case .rescheduling(let change): change.subject.value
    case .evaluation(let evaluation): evaluation.item.value
    case .membership(let member, _, _): member.value
    case .handover(let office, _): office.value
    case .correction(let correction): correction.entry.value
    case .pending, .achievement, .learning: subjects.count == 1 ? subjects.first : nil
    case .note: nil
    }
  }
}
