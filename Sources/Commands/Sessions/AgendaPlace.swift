import PlanFiles
import PlanModel
import SourceText
import SpanishText
import YAMLSyntax

/// An item of the agenda of a session, as a person names it and as an entry must write it so that the
/// log takes both for the same.
struct AgendaPlace {
  /// The number under which the order of business prints it: «6», and «6.2» for a point below it.
  let number: String
  /// The item, with what is known of it.
  let item: AgendaItem
  /// Whether the agenda did not have it.
  let isNew: Bool
  /// Whether it is a matter beside those of an agenda that is known.
  let isBesideAgenda: Bool
  /// From the agenda down to the item: each level with what stands before it there.
  private let path: [(before: [AgendaItem], item: AgendaItem)]

  /// The item that a text names: its number, its words or some of them that no other has.
  static func find(
    _ text: String, in session: SessionAtWork, adding kind: NewItemKind?
  ) throws(Stop) -> AgendaPlace {
    let order = session.orderOfBusiness
    let places = order.map(all) ?? []
    let folded = text.folded
    if let place = places.first(where: { $0.number == text }) { return place }
    let exact = places.filter { $0.item.subject.value.folded == folded }
    if exact.count == 1 { return exact[0] }
    if let kind { return AgendaPlace(adding: text, kind, to: session) }
    let isNumber = text.allSatisfy { $0.isNumber || $0 == "." }
    if isNumber, let formal = Int(text).flatMap({ order?.item(numbered: $0) }) {
      throw Stop(SessionMessages.formalItem(text, session.key, formal.kind), .usage)
    }
    let alike =
      isNumber ? [] : places.filter { $0.item.subject.value.folded.contains(folded) }
    if alike.count == 1 { return alike[0] }
    throw Stop(
      SessionMessages.noSuchItem(
        text, session.key, (alike.isEmpty ? places : alike).map { ($0.number, $0.item) },
        isAmbiguous: alike.count > 1), .usage)
  }

  /// The matters of an order of business and the points below them, in their order.
  static func all(in order: OrderOfBusiness) -> [AgendaPlace] {
    let matters = order.matters
    return below([], matters.map { (String($0.number), $0.item) })
  }

  private static func below(
    _ path: [(before: [AgendaItem], item: AgendaItem)],
    _ items: [(number: String, item: AgendaItem)]
  ) -> [AgendaPlace] {
    items.indices.flatMap { index -> [AgendaPlace] in
      let (number, item) = items[index]
      let here = path + [(items[..<index].map(\.item), item)]
      let points = item.points.enumerated().map { ("\(number).\($0 + 1)", $1) }
      return [AgendaPlace(number: number, item: item, path: here)]
        + below(here, points)
    }
  }

  private init(
    number: String, item: AgendaItem, path: [(before: [AgendaItem], item: AgendaItem)]
  ) {
    (self.number, self.item, self.path) = (number, item, path)
    (isNew, isBesideAgenda) = (false, false)
  }

  private init(adding text: String, _ kind: NewItemKind, to session: SessionAtWork) {
    var item = AgendaItem(subject: Located(unwritten: text))
    item.treatment = kind.treatment
    let agenda = session.status?.orderOfBusiness ?? []
    let order = session.status.map { session.state.orderOfBusiness(of: $0, adding: item) }
    let added = order?.items.first { $0.place == agenda.count }
    (self.item, path, isNew) = (item, [(agenda, item)], true)
    number = String(added?.number ?? 1)
    isBesideAgenda = !agenda.isEmpty && added?.kind == .matter
  }

  // MARK: Writing

  /// The items under «temas:» that tell something of this one alone.
  func fragment(_ details: [(key: EntryKey, value: YAMLFragment)]) -> YAMLFragment {
    .list(level(path[...], details.map { ($0.key.name, $0.value) }))
  }

  /// One level of the agenda.
  ///
  /// Of items with the same words the log takes the first, so that those before the one that is meant
  /// are written too.
  private func level(
    _ path: ArraySlice<(before: [AgendaItem], item: AgendaItem)>,
    _ details: [(key: String, value: YAMLFragment)]
  ) -> [YAMLFragment] {
    guard let (before, item) = path.first else { return [] }
    let twins = before.filter { $0.isSame(as: item) }.map { Self.bare($0) }
    let rest = path.dropFirst()
    guard rest.isEmpty else {
      let points = YAMLFragment.list(level(rest, details))
      return twins + [.group([Self.head(item), (EntryKey.points.name, points)])]
    }
    // An item without a subject is known by its points.
    let points = item.subject.value.isEmpty ? Self.points(of: item) : []
    return twins + [.group([Self.head(item)] + points + details)]
  }

  private static func bare(_ item: AgendaItem) -> YAMLFragment {
    .group([head(item)] + (item.subject.value.isEmpty ? points(of: item) : []))
  }

  private static func head(_ item: AgendaItem) -> (key: String, value: YAMLFragment) {
    let key = item.treatment.map(EntryKey.treatment) ?? EntryKey.item
    let subject = item.subject.value
    return (key.name, subject.isEmpty ? .empty : .text(subject))
  }

  private static func points(of item: AgendaItem) -> [(key: String, value: YAMLFragment)] {
    item.points.first.map { [(EntryKey.points.name, .list([bare($0)]))] } ?? []
  }
}

extension Located {
  /// A value that stands in no file yet.
  init(unwritten value: Value) { self.init(value, at: ByteRange(0, 0)) }
}
