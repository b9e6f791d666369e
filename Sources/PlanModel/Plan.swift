import CivilTime
import SourceText
import SpanishText

/// What a commission promised for one term: everything that `plan.yaml` holds (format.md).
package struct Plan: Sendable {
  /// The file that it was read from.
  package var source: SourceText
  /// The title of the plan.
  package var title: Located<String>?
  /// Who the commission is.
  package var commission = Commission()
  /// Where and when the plan was signed, as written.
  package var signedAt: String?
  /// To whom the documents of the plan are addressed, a line each.
  package var addressee: [Located<String>] = []
  /// On what ground the documents of the plan are issued: the article, the guideline.
  package var ground: String?
  /// The term: any temporal expression with a start and an end.
  package var term: Located<TemporalExpression>?
  /// Acronyms with what they stand for.
  package var acronyms: [Definition] = []
  /// The areas that can be responsible, by key.
  package var areas: [Area] = []
  /// The legal framework.
  package var legalFramework: [LegalNorm] = []
  /// Narrative by name («presentación»), each with the path of its file.
  package var texts: [Definition] = []
  /// Strategic objectives of the institution, by key, to which parts of the plan are aligned.
  package var strategicObjectives: [Definition] = []
  /// The word of the outermost level («ejes») with its items, the tree of the plan.
  package var items: [PlanItem] = []
  /// Who is responsible where an item does not say so.
  package var responsibilities: [Responsibility] = []
  /// The planned calendar of sessions.
  package var sessions: [PlannedSession] = []
  /// Alliances with other institutions.
  package var alliances: [Alliance] = []
  /// Working groups and networks.
  package var groups: [WorkingGroup] = []
  /// Events that are promised.
  package var events: [PlannedEvent] = []
  /// Indicators with their targets.
  package var indicators: [Indicator] = []
  /// The commission's own rules.
  package var rules = PlanRules()
  /// The matrix of institutions and activities that is followed up; nil where there is none.
  package var compliance: ComplianceSettings?
  /// Who rates the plan from outside, unless an evaluation says otherwise.
  package var evaluator: Evaluator?
  /// Who signs the documents.
  package var signatures: [Signature] = []

  /// An empty plan of a file.
  package init(source: SourceText) { self.source = source }

  /// Whether the plan says of itself that it is invented: its title begins with «Ejemplo inventado».
  package var isExample: Bool {
    title?.value.folded.hasPrefix("ejemplo inventado") ?? false
  }

  /// The term as a span of days, when it has both bounds.
  package var termSpan: DateSpan? { term?.value.span }

  /// Every item of the tree, each before its children.
  package var allItems: [PlanItem] { items.flatMap(\.withDescendants) }

  /// The item with a key.
  package func item(_ key: String) -> PlanItem? { allItems.first { $0.key.value == key } }
}

/// A key with the text that it stands for: an acronym, a chapter, a strategic objective.
package struct Definition: Sendable {
  /// The key.
  package let key: Located<String>
  /// What it stands for.
  package let text: Located<String>

  /// A key with its text.
  package init(key: Located<String>, text: Located<String>) {
    self.key = key
    self.text = text
  }
}

/// A norm on which the plan rests.
package struct LegalNorm: Sendable {
  /// Its name.
  package var name: Located<String>
  /// The number under which it was issued.
  package var number: String?
  /// When it was published.
  package var published: Located<TemporalExpression>?
  /// Where it can be read.
  package var link: String?

  /// A norm by its name.
  package init(name: Located<String>) { self.name = name }
}

/// Somebody who signs the documents of the commission.
package struct Signature: Sendable {
  /// The name.
  package var name: Located<String>
  /// The form of address («Lic.»).
  package var honorific: String?
  /// The office, in the gender in which the person writes it.
  package var office: String?
  /// The electronic address.
  package var mail: String?

  /// A signature by its name.
  package init(name: Located<String>) { self.name = name }
}
