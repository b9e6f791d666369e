import CivilTime
import SpanishText

/// The order of business of a session: what is always done and what the agenda says, in their order,
/// numbered from 1 as it is printed, so that the number on the paper is the one that a person types.
///
/// Formal items have their fixed place. One that the agenda itself writes («Asuntos generales») takes
/// that place and is not added a second time. Before the matters stands only what does not depend on
/// when the document is made, so that their numbers stay.
package struct OrderOfBusiness: Sendable {
  /// A numbered item.
  package struct Item: Sendable {
    /// Its number.
    package let number: Int
    /// What is done.
    package let kind: Kind
    /// What the agenda writes about it; nil for a formal item that nobody wrote.
    package let matter: AgendaItem?
    /// The place of the matter in `SessionStatus.orderOfBusiness`; nil where there is none.
    package let place: Int?
  }

  /// What is done under an item.
  package enum Kind: Hashable, Sendable {
    /// Who is there is called.
    case attendance
    /// Whether they are enough is declared.
    case quorum
    /// Both at once, where the agenda writes them as one.
    case attendanceAndQuorum
    /// The order of business is read and approved.
    case approvalOfAgenda
    /// The minutes of earlier sessions, by their keys, are read and approved; no keys while none of
    /// those sessions was held.
    case minutes(of: [String])
    /// The commission is declared installed.
    case installation
    /// A matter of the agenda.
    case matter
    /// The agreements that are open come back: their places in `PlanState.agreements`.
    case agreements([Int])
    /// The lines, by their keys, that fell or fall due and are not concluded.
    case lines([String])
    /// Whatever else members bring up.
    case otherMatters
    /// What the session agreed is read out; of a working meeting, what people undertake to do.
    case decisions
    /// The session is closed.
    case closing
  }

  /// The items in their order.
  package let items: [Item]

  /// The item of a number.
  package func item(numbered number: Int) -> Item? { items.first { $0.number == number } }

  /// What the agenda writes, in its own order, each with the number under which it is printed.
  package var matters: [(number: Int, item: AgendaItem)] {
    items.compactMap { item in item.place.map { (place: $0, item: item) } }
      .sorted { $0.place < $1.place }
      .compactMap { _, item in item.matter.map { (item.number, $0) } }
  }

  /// The keys of the sessions whose minutes are to be approved.
  package var sessionsWithMinutes: [String] {
    for case .minutes(let keys) in items.map(\.kind) { return keys }
    return []
  }

  /// The places of the agreements that come back.
  package var agreements: [Int] {
    for case .agreements(let places) in items.map(\.kind) { return places }
    return []
  }

  /// The keys of the lines that are to be reported on.
  package var lines: [String] {
    for case .lines(let keys) in items.map(\.kind) { return keys }
    return []
  }

  /// The formal items that a session needs with what its agenda writes.
  init(formal: [Kind], agenda: [AgendaItem]) {
    var entries: [(kind: Kind, matter: AgendaItem?, place: Int?)] = agenda.enumerated().map {
      (Kind(writtenAs: $1) ?? .matter, $1, $0)
    }
    let written = Set(entries.flatMap(\.kind.places))
    for index in entries.indices {
      // What is known of minutes and agreements also belongs to the item that the agenda writes.
      let kind = entries[index].kind
      if kind != .matter, let full = formal.first(where: { $0.place == kind.place }),
        kind != .attendanceAndQuorum
      {
        entries[index].kind = full
      }
    }
    entries += formal.filter { $0.places.isDisjoint(with: written) }.map { ($0, nil, nil) }
    items = entries.enumerated()
      .sorted { ($0.element.kind.place, $0.offset) < ($1.element.kind.place, $1.offset) }
      .enumerated().map { index, entry in
        let (kind, matter, place) = entry.element
        return Item(number: index + 1, kind: kind, matter: matter, place: place)
      }
  }
}

extension OrderOfBusiness.Kind {
  /// The fixed place among the kinds.
  fileprivate var place: Int {
    switch self {
    case .attendance, .attendanceAndQuorum: 0
    case .quorum: 1
    case .approvalOfAgenda: 2
    case .minutes: 3
    case .installation: 4
    case .matter: 5
    case .agreements: 6
    case .lines: 7
    case .otherMatters: 8
    case .decisions: 9
    case .closing: 10
    }
  }

  /// The places that need no other item once this one is written.
  fileprivate var places: Set<Int> {
    switch self {
    case .matter: []
    case .attendanceAndQuorum: [0, 1]
    default: [place]
    }
  }

  /// The formal kind of an item that an agenda writes; nil for a matter.
  fileprivate init?(writtenAs item: AgendaItem) {
    guard item.points.isEmpty, item.lines.isEmpty else { return nil }
    let words = item.subject.value.folded
    func begins(_ beginnings: String...) -> Bool { beginnings.contains { words.hasPrefix($0) } }
    switch item.treatment {
    case .approval where words == "orden del dia": self = .approvalOfAgenda
    case .approval
    where begins("acta", "lectura")
      && (words.contains("acta de la sesion") || words.contains("acta anterior")
        || words.contains("actas de las sesiones")):
      self = .minutes(of: [])
    case nil where begins("lista de asistencia", "pase de lista", "registro de asistencia"):
      self = words.contains("quorum") ? .attendanceAndQuorum : .attendance
    case nil
    where begins("declaracion", "declaratoria", "verificacion") && words.contains("quorum"):
      self = .quorum
    case nil where begins("lectura", "aprobacion") && words.contains("orden del dia"):
      self = .approvalOfAgenda
    case nil where begins("lectura", "aprobacion", "dispensa") && words.contains("acta"):
      self = .minutes(of: [])
    case nil where begins("declaratoria de instalacion", "instalacion de la comision"):
      self = .installation
    case nil where begins("seguimiento de acuerdos", "seguimiento de los acuerdos"):
      self = .agreements([])
    case nil where begins("asuntos generales"): self = .otherMatters
    case nil where begins("acuerdos de la sesion", "lectura de acuerdos"): self = .decisions
    case nil where begins("clausura", "cierre de la sesion"): self = .closing
    default: return nil
    }
  }
}
