import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The Spanish of reports: short texts here, titles, labels, columns, rules and sentences beside it.
///
/// Each list is in the order of the alphabet, so that all of it can be proofread on a few screens.
package enum ReportWords {
  /// The names of the texts that stand at the end of a report.
  package static let closingTexts: Set<String> = [
    "agradecimiento", "agradecimientos", "cierre", "conclusion", "conclusiones",
    "consideraciones finales", "mensaje final", "reflexiones finales",
  ]
  static let addressedTo = "Dirigido a:"
  static let addressLeftOut = "[correo omitido]"
  static let contents: RichText = "Índice"
  static let cutOffBeforeTermTitle: RichText = "Corte anterior al periodo"
  static let earlierAgreement = "Acuerdo de otro periodo; la bitácora solo da su clave."
  static let earlierSessions = "De otros periodos o sin sesión registrada"
  static let earlyCutOffTitle: RichText = "Corte anticipado"
  static let exampleNotice = "Ejemplo inventado: ninguna persona, institución ni cifra es real."
  static let exceedsTerm = "rebasa el periodo"
  static let followUp = """
    El plan da seguimiento a instituciones con una matriz: lo que cumplen y lo que les falta está en el \
    informe de seguimiento (snt informe seguimiento).
    """
  static let followUpTitle: RichText = "Seguimiento de instituciones"
  static let leftOut = " (no consta que se haya tratado)"
  static let linkedEvidence = "Evidencias en línea:"
  static let measurementDetails = "Lo que dicen además las mediciones:"
  static let narrativeGoesOn = """
    No se imprimen los textos de cada línea: la bitácora sigue después del corte, y ellos también \
    pueden contar hechos posteriores. Salen cuando el corte alcanza el último asiento.
    """
  static let narrativeTitle: RichText = "Textos que no se imprimen"
  static let narrativeUndated = """
    Los textos que abren y cierran el documento no llevan fecha y se imprimen como están: la bitácora \
    sigue después del corte, y también pueden contar hechos posteriores.
    """
  static let narrativeUndatedTitle: RichText = "Textos sin fecha"
  static let newDates = "Fechas que cambiaron:"
  static let noDates = "Ninguna línea compromete fecha: no hay programado contra el cual medir."
  static let notFollowedUp = "sin plazo ni responsable"
  static let notRecorded = "Programado, y no consta que se haya tratado:"
  static let onlyRegisteredTitle: RichText = "Lo registrado entonces"
  static let openAgreements = "Acuerdos que siguen en seguimiento al cierre:"
  static let openCovenants = "Convenios por suscribir o en revisión:"
  static let openLines = "Líneas con fecha que no concluyeron, con su avance:"
  static let parts = "Incisos:"
  static let placeAndDate = "Lugar y fecha: ……………………………………………………"
  static let plannedAgenda = "Orden del día programado; la bitácora no dice qué se trató:"
  static let programme = "Temas:"
  static let signatoriesTitle: RichText = "Quién firma"
  static let publicVersion = "Versión pública"
  static let silence = """
    La bitácora no tiene asientos al corte. Lo que sigue muestra lo programado; un atraso quiere \
    decir aquí que no hay registro, no que algo se haya dejado de hacer.
    """
  static let silenceTitle: RichText = "Sin registro"
  static let termSubject = "Periodo del plan"
  static let unchanged = "sin cambio"
  static let unnamedBody = "otra instancia"
  static let vacant = "vacante"
  static let whatNext = "Qué sigue:"
  static let whole = "Conjunto"
  static let wholePlanResponsibilities = "Para todo el plan, salvo donde se dice otra cosa:"
  static let wholePlan = "El plan en su conjunto"
  static let why = "Por qué:"

  /// The titles of parts within a section; those of sections stand in the templates.
  enum Titles {
    static let beyondTerm: RichText = "Líneas que rebasan el periodo"
    static let calendar: RichText = "Calendario programado y celebrado"
    static let lines: RichText = "Línea por línea"
    static let offices: RichText = "Relevos"
    static let outside: RichText = "Fuera del cálculo y por qué"
    static let referred: RichText = "Asuntos turnados a otras instancias"
    static let reschedulings: RichText = "Reprogramaciones"
  }

  /// What is printed above the tables.
  enum Captions {
    static let agreements: RichText = "Acuerdos y su cumplimiento al corte"
    static let alliances: RichText = "Alianzas"
    static let calendar: RichText = "Sesiones programadas y celebradas"
    static let evaluations: RichText = "Evaluación propia y evaluación independiente"
    static let events: RichText = "Eventos programados y realizados"
    static let groups: RichText = "Grupos y redes"
    static let indicators: RichText = "Indicadores al corte"
    static let lines: RichText = "Lo programado y lo realizado, línea por línea"
    static let members: RichText = "Integrantes y asistencia a las sesiones"
    static let membersAlone: RichText = "Integrantes"
    static let offices: RichText = "Titulares de los cargos en el periodo"
    static let pending: RichText = "Asuntos pendientes"
    static let progress: RichText = "Alcanzado frente a lo programado"
    static let reschedulings: RichText = "Fechas que se reprogramaron"
    static let standing: RichText = "Cuántas líneas están en cada situación"
    static let strategicObjectives: RichText = "Objetivos estratégicos y las partes que se alinean"
  }

  /// The labels of data that stand alone.
  enum Labels {
    static let achieved = "Alcanzado"
    static let achievedDated = "Alcanzado, solo líneas con fecha"
    static let acronym = "Siglas"
    static let cutOff = "Corte"
    static let dealtWithIn = "Se trató en"
    static let evaluation = "Evaluación"
    static let fulfilment = "Cumplimiento al cierre"
    static let judgedVersion = "Plan que se evalúa"
    static let meanDeviation = "Desfase promedio"
    static let originallyPunctual = "A tiempo, fechas originales"
    static let originalRatio = "Contra las fechas originales"
    static let originalTerm = "Periodo original"
    static let participants = "Participan"
    static let planTitle = "Título"
    static let programmed = "Programado"
    static let programmedDate = "Programado"
    static let punctual = "Concluidas a tiempo"
    static let ratio = "Alcanzado / programado"
    static let replannedDate = "Reprogramado"
    static let registeredBy = "Registrado hasta"
    static let signedPlan = "Firma del plan"
    static let situation = "Situación"
    static let target = "Meta"
    static let term = "Periodo"
  }
}
