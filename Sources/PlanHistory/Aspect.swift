import PlanModel

/// What is told of a part of a plan, by a name of its own; raw values are the words of the file, and
/// the names in JSON.
package enum Aspect: String, CaseIterable, Sendable {
  // MARK: The plan and its commission

  /// The title of the plan.
  case title = "título"
  /// The acronym of the commission.
  case acronym = "siglas"
  /// The name of the commission.
  case commissionName = "nombre de la comisión"
  /// The institution of the commission.
  case institution = "institución"
  /// The path of the emblem.
  case logo = "logotipo"
  /// Where and when the plan was signed.
  case signedAt = "lugar y fecha"
  /// To whom the documents are addressed.
  case addressee = "destinatario"
  /// On what ground they are issued.
  case ground = "fundamento"
  /// The acronym of who rates the plan from outside.
  case evaluatorAcronym = "siglas del evaluador"
  /// The name of who rates the plan from outside.
  case evaluatorName = "evaluador"
  /// Where it can be read what that evaluator published.
  case evaluatorLink = "enlace del evaluador"
  /// The term.
  case term = "periodo"
  /// The sector of an area.
  case sector = "sector"
  /// Who holds an office.
  case holder = "titular"
  /// The body that a member represents.
  case body = "organismo"
  /// Whether a member has a vote.
  case vote = "voto"
  /// Who was named to stand in for a member.
  case substitute = "suplente"
  /// The form of address of who signs.
  case honorific = "tratamiento"
  /// The office of who signs.
  case office = "cargo"
  /// The electronic address of who signs.
  case mail = "correo"
  /// The number of a norm.
  case number = "número"
  /// When a norm was published.
  case published = "publicado"
  /// Where a norm can be read.
  case link = "enlace"

  // MARK: Items

  /// The name.
  case name = "nombre"
  /// The level.
  case level = "nivel"
  /// The printed numeral.
  case numeral = "numeral"
  /// The description.
  case summary = "descripción"
  /// The file of the narrative.
  case text = "texto"
  /// When it is promised.
  case schedule = "temporalidad"
  /// What is promised, or the value to be reached.
  case target = "meta"
  /// What it weighs.
  case weight = "peso"
  /// How progress is expected.
  case measure = "medida"
  /// The strategic objectives that it is aligned to.
  case alignedObjectives = "objetivo estratégico"
  /// How many activities an axis had of which only published figures are known.
  case publishedActivities = "actividades publicadas"
  /// The areas that take part.
  case participants = "participan"
  /// Who answers for it.
  case responsible = "responsables"
  /// Who follows it up.
  case inCharge = "encargadas"
  /// Who answers for it too.
  case coResponsible = "corresponsables"
  /// Who helps.
  case supporting = "coadyuvantes"
  /// Who accompanies from outside.
  case accompanying = "acompañantes"

  // MARK: What is planned beside the tree

  /// The day of a session.
  case date = "fecha"
  /// What is done with an item of an agenda.
  case treatment = "trámite"
  /// Who presents it.
  case presenter = "presenta"
  /// What came of it.
  case outcome = "resultado"
  /// How it was voted.
  case voting = "votación"
  /// The majority that an item of an agenda needs.
  case majority = "mayoría"
  /// Who had left the room when it was voted.
  case absent = "ausentes"
  /// Why a member voted otherwise.
  case dissents = "votos particulares"
  /// Who spoke about it.
  case speakers = "oradores"
  /// What belongs to it.
  case annexes = "anexos"
  /// A remark.
  case note = "nota"
  /// The items of the plan that something serves.
  case lines = "líneas"
  /// The items of the plan that something concludes.
  case concludes = "concluye"
  /// The events that an alliance serves.
  case events = "eventos"
  /// The institutions of an alliance.
  case institutions = "instituciones"
  /// What something is for.
  case purpose = "objetivo"
  /// How far an agreement in writing is.
  case covenant = "convenio"
  /// With whom it is signed.
  case signedWith = "suscrito con"
  /// How long it holds.
  case validity = "vigencia"
  /// Who belongs to a group.
  case members = "integran"
  /// The edition of an event.
  case edition = "edición"
  /// The unit of an indicator.
  case unit = "unidad"
  /// Its value before the plan.
  case baseline = "línea base"
  /// How its measurements become one figure.
  case accumulation = "acumulación"
  /// The kind of the achievements that it counts.
  case achievementKind = "clase de resultado"

  // MARK: Rules

  /// What a rule says.
  case rule = "regla"
  /// Why nobody works.
  case reason = "motivo"

  /// The aspect of a role.
  package init(_ role: ResponsibilityRole) {
    self =
      switch role {
      case .responsible: .responsible
      case .inCharge: .inCharge
      case .coResponsible: .coResponsible
      case .supporting: .supporting
      case .accompanying: .accompanying
      }
  }

  /// The role whose areas it tells; nil for anything else.
  package var role: ResponsibilityRole? {
    ResponsibilityRole.allCases.first { Aspect($0) == self }
  }

  /// Whether it tells when something is due, held or in force.
  package var isDate: Bool { [.schedule, .date, .term, .validity, .published].contains(self) }

  /// The parts of the plan that its names refer to, so that a part with a new key is still the same.
  var references: [PlanPart.Kind] {
    switch self {
    case .lines, .concludes: [.item, .part]
    case .events: [.event]
    case .alignedObjectives: [.strategicObjective]
    case .participants: [.area]
    case _ where role != nil: [.area]
    default: []
    }
  }
}
