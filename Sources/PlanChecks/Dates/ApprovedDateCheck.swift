import CivilTime
import Diagnostics
import PlanModel
import SourceText

/// From the first sealing on, the plan keeps the approved dates: they change by a `reprogramación`,
/// or by another version.
struct ApprovedDateCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "fecha-aprobada-cambiada", "una fecha del plan ya no es la que se aprobó",
      checks: """
        Las fechas de plan.yaml se comparan con las de la última versión sellada: las del periodo, \
        las líneas, las sesiones y los eventos. Otras palabras para los mismos días no son un cambio.
        """,
      reason: """
        El plan conserva lo aprobado y la bitácora dice qué se movió, por qué y quién lo autorizó. \
        Una fecha cambiada encima parece haber estado así desde el principio.
        """,
      in: .plan,
      example: """
        sesiones:
          ordinaria 1: 18 de marzo
          ordinaria 2: 10 de junio
        """,
      instead: """
        sesiones:
          ordinaria 1: 25 de febrero
          ordinaria 2: 10 de junio
        """)
  ]

  /// How many changes are told one by one; more are most likely the next version in the making.
  private static let mostTold = 3

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    // A date that can't be read seems to be missing; it is mended first.
    guard let approved = subject.approved, subject.isWhole,
      approved.plan.source.bytes != subject.plan.source.bytes
    else { return [] }
    let before = Dictionary(
      dates(of: approved.plan).map { ($0.identity, $0.date) },
      uniquingKeysWith: { first, _ in first })
    let changes = dates(of: subject.plan).compactMap { date -> Change? in
      // What was not approved yet has no date to keep.
      guard let promised = before[date.identity], !isSame(date.date?.value, promised?.value)
      else { return nil }
      return Change(
        key: date.key, approved: promised?.value, written: date.date?.value,
        place: subject.inPlan(date.date?.range ?? date.range))
    }
    guard changes.count > mostTold, let first = changes.first else {
      return changes.map {
        CheckMessages.approvedDateChanged(
          $0, version: approved.version, isLogged: isLogged($0, subject))
      }
    }
    return [
      CheckMessages.approvedDatesChanged(
        changes.map(\.key), version: approved.version, first.place)
    ]
  }

  /// A date that is not the one that was approved.
  struct Change {
    let key: String
    let approved: TemporalExpression?
    let written: TemporalExpression?
    let place: Place
  }

  /// A date that can be given anew, by what it is the date of.
  private struct PromisedDate {
    /// The same in any version.
    let identity: String
    /// How `snt reprogramar` is told of it.
    let key: String
    /// Where it is named.
    let range: ByteRange
    let date: Located<TemporalExpression>?
  }

  private static func dates(of plan: Plan) -> [PromisedDate] {
    let term = plan.term.map {
      PromisedDate(identity: "periodo", key: "periodo", range: $0.range, date: $0)
    }
    let items = plan.allItems.map {
      PromisedDate(
        identity: "línea \($0.key.value)", key: $0.key.value, range: $0.key.range,
        date: $0.schedule)
    }
    let sessions = plan.sessions.map {
      PromisedDate(
        identity: "sesión \(SessionName($0.key.value).identity)", key: $0.key.value,
        range: $0.key.range, date: $0.date)
    }
    let events = plan.events.map {
      PromisedDate(
        identity: "evento \($0.key.value)", key: $0.key.value, range: $0.key.range,
        date: $0.schedule)
    }
    return [term].compactMap(\.self) + items + sessions + events
  }

  /// Whether the log gives the same date.
  private static func isLogged(_ change: Change, _ subject: CheckSubject) -> Bool {
    let identity = SessionName(change.key).identity
    return subject.facts.reschedulings.contains { other in
      (other.subject.value == change.key || SessionName(other.subject.value).identity == identity)
        && isSame(other.schedule?.value, change.written)
    }
  }

  private static func isSame(_ date: TemporalExpression?, _ other: TemporalExpression?) -> Bool {
    guard let date, let other else { return date == nil && other == nil }
    return date.means(other)
  }
}
