/// A part of a plan with an identity of its own: it can come, go and change.
package struct PlanPart: Hashable, Sendable {
  /// What sort of part it is; raw values are the names in JSON.
  ///
  /// Every kind stands after those that its parts can belong to, or refer to nothing.
  package enum Kind: String, CaseIterable, Sendable {
    /// The plan itself, of which there is one.
    case plan = "plan"
    /// An office of the commission.
    case office = "cargo"
    /// A member of the commission.
    case member = "integrante"
    /// An area that can be responsible.
    case area = "área"
    /// An acronym.
    case acronym = "sigla"
    /// A norm of the legal framework.
    case norm = "norma"
    /// A chapter of the narrative.
    case chapter = "capítulo"
    /// A strategic objective of the institution.
    case strategicObjective = "objetivo estratégico"
    /// Somebody who signs.
    case signature = "firma"
    /// An item of the tree.
    case item = "partida"
    /// A lettered part of an item.
    case part = "inciso"
    /// A planned session.
    case session = "sesión"
    /// An item of its agenda.
    case agendaItem = "tema"
    /// An event.
    case event = "evento"
    /// An alliance.
    case alliance = "alianza"
    /// A working group.
    case group = "grupo"
    /// An indicator.
    case indicator = "indicador"
    /// A rule of the commission.
    case rule = "regla"
    /// Something that the plan says of its matrix of institutions.
    case compliance = "cumplimiento"
    /// A day on which nobody works.
    case closedDay = "día inhábil"
  }

  /// What makes a part the same in two plans.
  struct Identity: Hashable, Sendable {
    let kind: Kind
    /// The keys of what it belongs to, the outermost first, and its own.
    var path: [String]
    /// To what it belongs; nil for a part of the plan itself.
    var owner: Identity? {
      switch kind {
      case .part: Identity(kind: .item, path: path.dropLast())
      case .agendaItem:
        Identity(kind: path.count > 2 ? .agendaItem : .session, path: path.dropLast())
      default: nil
      }
    }
  }

  /// What sort of part it is.
  package let kind: Kind
  /// The key as written; what is printed of a part without one («sigla», a norm) stands in it too.
  package let key: String
  /// The key of what it belongs to: the item of an inciso, the session of an item of its agenda.
  package let owner: String?
  /// The name or text, where it has one beside its key.
  package let name: String?
  /// What is printed before the name: the numeral of an item; nil for an item without a number.
  package let number: String?
  /// Whether nothing lies below an item.
  package let isLeaf: Bool
  let identity: Identity

  init(
    _ kind: Kind, _ key: String, identity: [String]? = nil, owner: String? = nil,
    name: String? = nil, number: String? = nil, isLeaf: Bool = true
  ) {
    self.kind = kind
    self.key = key.inOneLine
    self.owner = owner?.inOneLine
    self.name = name?.inOneLine
    self.number = number
    self.isLeaf = isLeaf
    self.identity = Identity(kind: kind, path: identity ?? [key])
  }
}
