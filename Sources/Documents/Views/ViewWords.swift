import CivilTime
import PlanAssessment
import PlanModel
import SpanishText

/// The labels and sentences of the views, in alphabetical order of their names.
enum ViewWords {
  static let accumulation = "Acumulación"
  static let achievedDated = "Alcanzado, solo líneas con fecha"
  static let agenda = "Orden del día"
  static let agreement = "Acuerdo"
  static let agreements = "Acuerdos"

  static func allianceTitle(_ key: String) -> String { "Alianza «\(key)»" }

  static let alliances = "Alianzas"

  /// What the plan holds beside its tree, and how it is seen; nil for nothing.
  static func alsoHas(_ state: PlanState) -> String? {
    let counts: [(Int, String, String)] = [
      (state.sessions.count, "sesión", "sesiones"), (state.agreements.count, "acuerdo", "acuerdos"),
      (state.events.count, "evento", "eventos"), (state.alliances.count, "alianza", "alianzas"),
      (state.indicators.count, "indicador", "indicadores"),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { Spanish.count($0.0, $0.1, $0.2) }
    guard !parts.isEmpty else { return nil }
    return
      "Además: \(Spanish.and(parts)). Se ven con «snt ver sesiones», «snt ver acuerdos» …; una "
      + "línea con su historia, con «snt ver CLAVE»."
  }

  static let attendance = "Asistencia"
  static let averages = "En los promedios"
  static let baseline = "Línea base"

  static func beyondTerm(_ day: String) -> String { "\(day), porque rebasa el periodo" }

  static let body = "Organismo"
  static let call = "Convocatoria"
  static let concluded = "Concluida"
  static let covenant = "Convenio"
  static let current = "Vigente"
  static let date = "Fecha"

  /// By how many days something missed its date; while it is open, that it is late so far.
  static func days(_ days: Int, isOpen: Bool) -> String {
    switch days {
    case 0: "en tiempo"
    case ..<0: "\(Spanish.count(-days, "día", "días")) antes"
    default: "\(Spanish.count(days, "día", "días")) \(isOpen ? "de atraso" : "después")"
    }
  }

  static let deviation = "Desfase"
  static let done = "Qué se hizo"
  static let emptyPlan = "El plan no tiene líneas todavía."

  static let entry = "Asiento"

  static func entryTitle(_ id: String) -> String { "Asiento \(id)" }

  static let events = "Eventos"
  static let groups = "Grupos"
  static let happened = "Qué ocurrió"
  static let held = "Realizado"
  static let history = "Historia"

  /// Whether a line counts in the averages, and why not.
  static func inAverages(_ exclusion: Exclusion?) -> String {
    switch exclusion {
    case nil: "sí"
    case .cancelled: "no, está cancelada"
    case .inactive: "no, está inactiva"
    case .permanent: "no, es permanente"
    case .recurrent: "no, es recurrente"
    case .undated: "no, no tiene fecha comprometida"
    }
  }

  static func inCharge(_ name: String) -> String { "a cargo de \(name)" }

  static let independentRating = "Independiente"
  static let index = "Alcanzado / programado"
  static let indicators = "Indicadores"
  static let institutions = "Instituciones"
  static let judgedAt = "Se juzga al"
  static let key = "Clave"
  static let kind = "Clase"
  static let lastCall = "Última fecha para convocar"
  static let late = "con atraso"
  static let line = "Renglón"
  static let lines = "Líneas"

  static func linesOf(_ file: String) -> String { "El renglón es el de \(file)." }

  /// Whether somebody belongs to the commission at the cut-off.
  static func membership(_ isMember: Bool) -> String {
    isMember ? "Integra la Comisión" : "Ya no integra la Comisión"
  }

  static let minutes = "Acta"
  static let mode = "Modalidad"
  static let name = "Nombre"

  /// None of so many agreements is what was asked for: «a cargo de DGGAT, con atraso».
  static func noAgreement(_ conditions: String, of count: Int) -> String {
    "No hay acuerdos \(conditions). El plan tiene \(count)."
  }

  static let noEntries = "La bitácora no dice nada de esto hasta el corte."

  static func none(_ what: String) -> String { "El plan no tiene \(what) todavía." }

  static let noNumber = "s/n"
  static let notes = "Minuta"

  static let of = "De"

  static func ofSession(_ title: String) -> String { "de la \(title)" }

  static let ofWholePlan = "Todo el plan"
  static let open = "en seguimiento"
  static let original = "Original"
  static let originalDeviation = "Desfase contra el original"
  static let originalIndex = "Contra las fechas originales"
  static let outside = "Fuera del cálculo"
  static let ownDate = "Fecha propia"
  static let ownRating = "Autoevaluación"
  static let part = "Inciso"
  static let parts = "Incisos"
  static let partText = "Qué es"
  static let programmed = "Programado"
  static let progress = "Avance"
  static let promised = "Qué se propuso"
  static let purpose = "Objetivo"

  static let referredTo = "Turnado a"

  /// Who gave a new date, when and why: «10 may 2022, CGAyTP/ORD02/2022-03: cambio de sede».
  static func rescheduled(_ change: ScheduleChange) -> String {
    var text = SpanishDate.short(change.day)
    if let authority = change.authority { text += ", \(authority.value)" }
    if let reason = change.reason { text += ": \(reason.value)" }
    return text
  }

  static let responsible = "Responsable"

  static let right = "Voto"

  static func rule(isLinear: Bool) -> String {
    isLinear ? "repartido por igual en su plazo" : "todo al final de su plazo"
  }

  static let schedule = "Temporalidad"
  static let sessions = "Sesiones"
  static let signed = "Suscrito"
  static let signedWith = "Suscrito con"

  /// «A cargo de DGA, en seguimiento: 3 de 10 acuerdos; 1 con atraso.».
  static func someAgreements(
    _ conditions: String, _ count: Int, of all: Int, _ tally: AgreementTally
  ) -> String {
    let pressing = tally.overdue == tally.open ? nil : ReportWords.pressing(tally)
    return "\(conditions): \(count) de \(Spanish.count(all, "acuerdo", "acuerdos"))"
      + (pressing.map { "; \($0)" } ?? "") + "."
  }

  static let state = "Estado"
  static let takenIn = "Se tomó en"
  static let target = "Meta"
  static let undated = "sin fecha comprometida"
  static let unit = "Unidad"
  static let unnumbered = "Acuerdo sin número"
  static let untitledPlan = "Plan"
  static let validity = "Vigencia"
  static let value = "Valor"
  static let venue = "Sede"
  static let vote = "Votación"
  static let weight = "Peso"

  static let weighted =
    "Alcanzado y programado son los promedios de Avance y Programado, ponderados por el peso; las "
    + "líneas con «—» en Peso quedan fuera."

  static let what = "Qué"
}
