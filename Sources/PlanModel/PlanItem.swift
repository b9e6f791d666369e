import CivilTime
import SourceText
import SpanishText

/// A node of the plan's tree: an objective, a strategy, an action line or whatever the plan calls it.
///
/// Any level may carry a planned date and be followed up, and any level may be missing (format.md).
package struct PlanItem: Sendable {
  /// The key, the item's stable identity («1.2.1»).
  package var key: Located<String>
  /// The level, with the plan's own word.
  package var level: ItemLevel
  /// The name.
  package var name: Located<String>?
  /// The numeral that is printed where it differs from the key.
  package var numeral: Numeral = .key
  /// A description, as text.
  package var summary: String?
  /// The file of its narrative where it is not found by name.
  package var text: Located<String>?
  /// When it is promised.
  package var schedule: Located<TemporalExpression>?
  /// What is promised.
  package var target: Located<String>?
  /// What it weighs among the leaves; 1 unless written.
  package var weight: Double = 1
  /// How its progress is expected to come in.
  package var measure: Measure?
  /// Who is responsible: its own, and those it inherits for roles that it does not fill itself.
  package var responsibilities: [Responsibility] = []
  /// To what it is aligned.
  package var alignment: Alignment?
  /// How many activities an axis had of which only published figures are known.
  package var publishedActivities: Int?
  /// Lettered parts, each with its text.
  package var parts: [Definition] = []
  /// The items below it.
  package var children: [PlanItem] = []
  /// The bytes of the whole item in plan.yaml.
  package var range: ByteRange

  /// An item with its key, level and place.
  package init(key: Located<String>, level: ItemLevel, range: ByteRange) {
    self.key = key
    self.level = level
    self.range = range
  }

  /// Whether nothing lies below it: a leaf is judged by itself.
  package var isLeaf: Bool { children.isEmpty }

  /// The item and everything below it, each before its children.
  package var withDescendants: [PlanItem] {
    var items: [PlanItem] = []
    collect(into: &items)
    return items
  }

  // One list for the whole tree: joined level by level, every item would be copied at each level.
  fileprivate func collect(into items: inout [PlanItem]) {
    items.append(self)
    for child in children { child.collect(into: &items) }
  }

  /// The leaves of this part of the tree.
  package var leaves: [PlanItem] { isLeaf ? [self] : children.flatMap(\.leaves) }

  /// What is printed before the name: the numeral, the key when it begins with a digit, or nothing.
  package var printedNumber: String? {
    switch numeral {
    case .written(let text): text
    case .absent: nil
    case .key: key.value.first?.isNumber == true ? key.value : nil
    }
  }

  /// The number and the name, as a heading prints them.
  package var printedTitle: String {
    let name = name?.value ?? key.value
    return printedNumber.map { "\($0) \(name)" } ?? name
  }
}

/// What is printed as the number of an item.
package enum Numeral: Hashable, Sendable {
  /// The key itself, when it begins with a digit.
  case key
  /// Another text.
  case written(String)
  /// Nothing: the item has no number.
  case absent
}

/// A level of the tree, named by the plan's own word; raw values are the words of the file.
package enum ItemLevel: Hashable, Sendable {
  /// One of the levels that format.md names.
  case known(KnownLevel)
  /// A level that the plan names itself under `niveles:`, in the plural.
  case custom(String)

  /// The word of the file, in the plural.
  package var plural: String {
    switch self {
    case .known(let level): level.rawValue
    case .custom(let word): word
    }
  }

  /// The word for one item of the level («eje»), where it is known.
  package var singular: String? {
    switch self {
    case .known(let level): level.singular
    case .custom: nil
    }
  }
}

/// The levels that need no declaration; raw values are the words of the file.
package enum KnownLevel: String, CaseIterable, Sendable {
  /// What is to be reached.
  case objectives = "objetivos"
  /// A field of work.
  case axes = "ejes"
  /// Something promised to others.
  case commitments = "compromisos"
  /// A way to an objective.
  case strategies = "estrategias"
  /// What is done: a line of action.
  case actionLines = "líneas"
  /// What is done, in the word of other plans.
  case activities = "actividades"
  /// What is done, in the word of other plans.
  case actions = "acciones"
  /// Something with a beginning and an end.
  case projects = "proyectos"
  /// What is to be reached, as a number or a product.
  case targets = "metas"

  /// The word for one item of the level.
  package var singular: String {
    switch self {
    case .objectives: "objetivo"
    case .axes: "eje"
    case .commitments: "compromiso"
    case .strategies: "estrategia"
    case .actionLines: "línea"
    case .activities: "actividad"
    case .actions: "acción"
    case .projects: "proyecto"
    case .targets: "meta"
    }
  }
}

extension KnownLevel {
  /// «un compromiso», «una acción»: one item of the level, whichever it is.
  fileprivate var oneItem: String {
    switch self {
    case .objectives, .axes, .commitments, .projects: "un \(singular)"
    case .strategies, .actionLines, .activities, .actions, .targets: "una \(singular)"
    }
  }
}

extension Plan {
  /// What an item of the tree is called in the plan's own words: «un compromiso o una acción»; «una
  /// línea» where it has lines of action, or levels that it names itself.
  package var oneItem: String {
    var levels: [KnownLevel] = []
    for item in allItems {
      guard case .known(let level) = item.level, level != .actionLines else { return "una línea" }
      if !levels.contains(level) { levels.append(level) }
    }
    return levels.isEmpty ? "una línea" : Spanish.or(levels.map(\.oneItem))
  }
}

/// How progress is expected to come in; raw values are the words of the file.
package enum Measure: String, CaseIterable, Sendable {
  /// All at once, at the end.
  case deliverable = "entregable"
  /// Little by little, over the whole span.
  case continuous = "continua"
}

/// To what a part of the plan is aligned.
package struct Alignment: Sendable {
  /// The keys of strategic objectives.
  package var objectives: [Located<String>] = []
  /// The keys of the areas that take part.
  package var participants: [Located<String>] = []

  /// An alignment to nothing yet.
  package init() {}
}
