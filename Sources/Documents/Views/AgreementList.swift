import CivilTime
import DocumentModel
import JSONText
import PlanAssessment
import PlanModel
import SpanishText

/// Which agreements a list shows; without any condition, all of them.
package struct AgreementFilter: Sendable {
  /// Only those that are overdue.
  package var isOverdue = false
  /// Only those of which nothing became yet.
  package var isOpen = false
  /// Only those that somebody carries out, by key or by name.
  package var responsible: String?
  /// Only those that a session took, by any of its names.
  package var session: String?

  /// All agreements.
  package init() {}

  fileprivate var isEverything: Bool {
    !isOverdue && !isOpen && responsible == nil && session == nil
  }

  fileprivate func takes(_ agreement: AgreementAssessment, _ areas: [Area]) -> Bool {
    let status = agreement.status
    if isOpen || isOverdue, !(status.isOpen && status.isFollowedUp) { return false }
    if isOverdue, agreement.light != .red { return false }
    if let session {
      guard let taken = status.session,
        SessionName(taken).identity == SessionName(session).identity
      else { return false }
    }
    guard let responsible else { return true }
    return status.agreement?.responsible?.value.names(responsible, among: areas) ?? false
  }
}

/// The agreements of a plan as a table: the most urgent first, with a line that counts them.
struct AgreementList {
  private let filter: AgreementFilter
  private let views: PlanViews
  private let shown: [AgreementAssessment]

  init(_ filter: AgreementFilter, in views: PlanViews) {
    self.filter = filter
    self.views = views
    shown =
      views.input.assessment.agreements
      .filter { filter.takes($0, views.input.plan.areas) }.mostUrgentFirst
  }

  var view: PlanView {
    let metadata = Document.Metadata(
      title: Spanish.capitalized(PlanList.agreements.rawValue),
      subtitle: views.input.plan.title?.value, dateLine: views.cutOffLine)
    return PlanView(
      Document(metadata, blocks),
      data: [
        ("vista", .string("acuerdos")), ("corte", .string(views.input.cutOff.iso)),
        ("acuerdos", .array(shown.map(StatusBoard.data))),
      ])
  }

  private var blocks: [Block] {
    let all = views.input.assessment.agreements.count
    guard all > 0 else { return [.paragraph(RichText(ViewWords.none("acuerdos")))] }
    let conditions = filter.isEverything ? nil : conditions
    guard !shown.isEmpty else {
      return [.paragraph(RichText(ViewWords.noAgreement(conditions ?? "", of: all)))]
    }
    return [.paragraph(RichText(count(of: all, conditions))), .table(table)]
  }

  /// How many there are and how they stand, as far as the conditions leave it open.
  private func count(of all: Int, _ conditions: String?) -> String {
    guard let conditions else { return AgreementRow.count(shown) }
    let asked = Spanish.capitalized(conditions)
    return filter.isOpen || filter.isOverdue
      ? ViewWords.someAgreements(asked, shown.count, of: all, AgreementTally(shown))
      : "\(asked). \(AgreementRow.count(shown))"
  }

  /// What was asked for, as a clause: «de la segunda sesión ordinaria, a cargo de DGGAT, con atraso».
  private var conditions: String {
    let session = filter.session.map { name in
      let status = views.state.session(name)
      return ViewWords.ofSession(
        status.map(SessionWords.reference) ?? SessionWords.title(name))
    }
    let parts = [
      session, filter.responsible.map(ViewWords.inCharge),
      filter.isOverdue ? ViewWords.late : filter.isOpen ? ViewWords.open : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private var table: Table {
    let rows = shown.map { agreement -> Table.Row in
      let status = agreement.status
      return [
        name(of: status), RichText(status.agreement?.text.value ?? ReportWords.earlierAgreement),
        RichText(status.agreement?.responsible?.value ?? "—"),
        RichText(status.dueOn.map { SpanishDate.short($0) } ?? "—"),
        RichText(.status(views.mark(agreement.light)))
          + RichText(" \(situation(agreement))"),
      ]
    }
    let columns: [Column] = [
      .key(RichText(ViewWords.key)),
      .words(RichText(ViewWords.agreement), weight: 3, minimum: 14),
      .words(RichText(ViewWords.responsible), minimum: 8),
      .words(RichText(BoardWords.dueTitle), minimum: 11),
      .words(RichText(BoardWords.situationTitle), weight: 2, minimum: 12),
    ]
    return Table(columns, rows, isDense: true).withoutEmptyColumns
  }

  /// What it is called, over its session; one without a key is called by its session and its place.
  private func name(of status: AgreementStatus) -> RichText {
    let lines = [status.name ?? ViewWords.noNumber, status.key == nil ? nil : status.session]
    return lines.compactMap { $0.map { RichText($0) } }.joinedByLines()
  }

  /// How it stands in as few words as a narrow column holds.
  private func situation(_ agreement: AgreementAssessment) -> String {
    if case .overdue(let days) = agreement.situation { return "con \(BoardWords.daysLate(days))" }
    return AgreementRow.words(agreement)
  }
}

extension PlanViews {
  /// The agreements that a filter takes.
  package func agreements(_ filter: AgreementFilter) -> PlanView {
    AgreementList(filter, in: self).view
  }
}

extension [AgreementAssessment] {
  /// The overdue ones first, the longest overdue before the others; then what falls due first; then
  /// what has no date; last what is settled, in the order in which it was taken.
  var mostUrgentFirst: [AgreementAssessment] {
    enumerated().sorted { one, other in
      let (left, right) = (one.element.urgency, other.element.urgency)
      return left == right ? one.offset < other.offset : left < right
    }.map(\.element)
  }
}

extension AgreementAssessment {
  /// The group in which it is sorted, and its place there.
  fileprivate var urgency: (group: Int, day: Int) {
    switch situation {
    case .overdue, .dueSoon, .open: (0, status.dueOn?.dayNumber ?? .max)
    case .undated: (status.isFollowedUp ? 1 : 2, 0)
    case .referred: (3, 0)
    case .fulfilledOnTime, .fulfilledLate, .fulfilledUndated: (4, 0)
    case .void: (5, 0)
    }
  }
}

extension String {
  /// Whether somebody who is written so is the one that a text names: by the same name, by the key of
  /// the area with this name, or as one of several.
  fileprivate func names(_ text: String, among areas: [Area]) -> Bool {
    let (written, typed) = (folded, text.folded)
    let area = areas.first {
      $0.key.value.folded == typed || $0.name.value.folded == typed
    }
    let names = [typed] + (area.map { [$0.key.value.folded, $0.name.value.folded] } ?? [])
    guard !names.contains(written) else { return true }
    let words = written.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return names.contains(where: words.contains)
  }
}
