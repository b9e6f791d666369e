import Arguments
import CivilTime
import Diagnostics
import FileSystem
import PlanAssessment
import PlanFiles
import PlanModel
import SourceText
import YAMLSyntax

/// A plan.yaml made from another: what was concluded is taken out of its text, what is promised anew
/// loses its date, and every other byte stays.
///
/// Pure: a plan with its judgement and the facts of the new one in, a text and an account out.
struct PlanContinuation {
  /// What the new plan is called and when it holds.
  struct Facts {
    let title: String
    let term: String
    let span: DateSpan
    /// The name by which the old plan is told: its path.
    let previous: String
    /// The folder of the old plan as the new one sees it.
    var previousFolder = ""
    var acronym: String?
    var commission: String?
    var institution: String?
    var coordination: String?
    var secretariat: String?
    var sessions: Int?
  }

  let loaded: LoadedPlan
  let assessment: Assessment
  let facts: Facts
  var revision: PlanRevision
  var account = CarriedPlan.Account()

  init(_ loaded: LoadedPlan, _ assessment: Assessment, _ facts: Facts) {
    self.loaded = loaded
    self.assessment = assessment
    self.facts = facts
    revision = PlanRevision(loaded.planText.document)
    carryHead()
    carryPeople()
    carryItems()
    carrySessions()
    carryAlliances()
    carryGroups()
    carryEvents()
    carryIndicators()
    carryCompliance()
    carryDates()
  }

  var plan: Plan { loaded.plan }
  var state: PlanState { assessment.state }
  var cutOff: CivilDate { assessment.cutOff }

  /// The new text, with the changes that it did not bear.
  var text: (source: SourceText, refused: [String]) {
    let (document, refused) = revision.finished()
    let source = document.source
    let head = [
      "\(Self.headStart)\(facts.previous.asComment)» con lo que seguía abierto al "
        + "\(SpanishDate.words(cutOff)).",
      "# Donde dice «antes:» va lo que aquel plan decía; revíselo, ponga lo nuevo y borre el comentario.",
      Self.headEnd,
    ].map { $0 + source.lineEnding }.joined()
    let start = source.hasByteOrderMark ? 3 : 0
    return (source.applying(TextEdit(ByteRange(start, Self.endOfHead(of: source)), head)), refused)
  }

  private static let headStart = "# Continúa el plan «"
  private static let headEnd = "# Los demás comentarios son los de aquel plan."

  /// Where the first lines end that were written in the same way a term ago.
  private static func endOfHead(of source: SourceText) -> Int {
    let lines = LineIndex(source)
    let start = lines.range(ofLine: 1).start
    guard source[lines.range(ofLine: 1)].hasPrefix(headStart),
      source[lines.range(ofLine: 3)] == headEnd
    else { return start }
    return lines.range(ofLine: 4).start
  }

  // MARK: Title, term, signatures

  private mutating func carryHead() {
    if let title = plan.title, title.value != facts.title {
      revision.write(.text(facts.title), at: title.range, "el título")
    }
    if let term = plan.term { revision.write(.plain(facts.term), at: term.range, "el periodo") }
    if let entry = revision.entry("lugar y fecha") {
      revision.commentOut(keyAt: entry.key.range, "lugar y fecha")
    }
    if let entry = revision.entry("firmas") {
      revision.note("revise nombres y cargos", at: entry.key.range, "firmas")
      carrySignatures()
    }
    if let rules = revision.entry("reglas"),
      let closed = revision.entry("inhábiles", .rules, ofKeyAt: rules.key.range)
    {
      revision.note("los del periodo anterior: póngalos al día", at: closed.key.range, "inhábiles")
    }
  }

  // MARK: Dates without a year

  /// A date that says no year is read against the term: where another term would change it, it is
  /// written with its year.
  private mutating func carryDates() {
    let validities = plan.alliances.compactMap(\.validity)
    let ends = plan.allItems.flatMap { item in item.responsibilities.compactMap(\.until) }
    let published = plan.legalFramework.compactMap(\.published)
    var seen: Set<ByteRange> = []
    for date in validities + ends + published where seen.insert(date.range).inserted {
      guard let fixed = fixed(date.value) else { continue }
      revision.write(.plain(fixed), at: date.range, "la fecha «\(date.value.text)»")
    }
    for date in validities + ends {
      guard let end = date.value.end, end < facts.span.start, seen.remove(date.range) != nil else {
        continue
      }
      revision.note(
        "terminó el \(SpanishDate.short(end)): revíselo", at: date.range,
        "la fecha «\(date.value.text)»")
    }
  }

  private func fixed(_ date: TemporalExpression) -> String? {
    let context = TemporalContext(year: .term(facts.span))
    if case .success(let read) = TemporalParser.parse(date.text, in: context),
      read.start == date.start, read.end == date.end
    {
      return nil
    }
    switch (date.start, date.end) {
    case (let start?, let end?): return start == end ? end.iso : "\(start.iso) a \(end.iso)"
    case (nil, let end?): return "a más tardar el \(SpanishDate.words(end))"
    case (let start?, nil): return "a partir del \(SpanishDate.words(start))"
    case (nil, nil): return nil
    }
  }
}
