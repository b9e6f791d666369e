import PlanAssessment
import PlanModel
import SpanishText

/// How figures are reckoned and what marks mean, printed beside them (format.md, «How progress is
/// judged at a cut-off date»); in the order of the alphabet.
extension ReportWords {
  /// What the attendance counts.
  static func attendanceRule(_ sessions: Int) -> String {
    "Asistencia: a cuántas sesiones asistió, de las celebradas mientras integraba la Comisión y de "
      + "las que consta la asistencia (en total, \(Spanish.count(sessions, "sesión", "sesiones")))."
  }

  static let axisRule = """
    Alcanzado y Programado: promedios de las líneas con fecha de cada parte, ponderados por su \
    peso. Razón: alcanzado entre programado; «—» mientras no hay nada programado. A tiempo: \
    concluidas en su plazo, de las que vencieron o concluyeron.
    """

  static let eventDaysRule =
    "Días: de diferencia contra la primera fecha programada; con signo menos, antes."

  static let evidenceRule = "Evidencias: las registradas de la línea y de sus eventos."

  /// Why a kind of line has no part in the averages.
  package static func exclusion(_ exclusion: Exclusion) -> String {
    switch exclusion {
    case .permanent: "Permanentes: duran lo que el periodo y no terminan en un día."
    case .recurrent: "Recurrentes: se cuentan por ocurrencias y no por porcentaje."
    case .cancelled: "Canceladas: ya no se harán."
    case .inactive: "Inactivas: están suspendidas al corte."
    case .undated: "Sin fecha comprometida: no hay plazo contra el cual medirlas."
    }
  }

  /// What a line must have come to, to count as fulfilled.
  package static let fulfilmentRule = """
    Cumplida: concluida, o permanente con actividad durante todo el periodo, o recurrente con todas \
    sus ocurrencias. Parcialmente cumplida: con algún avance registrado. No cumplida: sin él.
    """

  static let legend = """
    Verde: concluida a tiempo, adelantada, en curso o conforme a lo programado. Amarillo: concluida \
    tarde, con atraso frente a lo programado, sin actividad, o reprogramada después de vencer. \
    Rojo: vencida sin concluir. Gris: por iniciar, sin fecha comprometida, inactiva o cancelada.
    """

  static let lightColumnsRule =
    "Cuántas líneas están en verde (●), amarillo (▲), rojo (■) y gris (○)."

  static let lineDaysRule = """
    Días: de diferencia contra el plazo vigente; 0 dentro de él, con signo menos si se concluyó \
    antes; «—» si el plazo sigue abierto o no hay fecha.
    """

  /// What the progress of a line is.
  package static let lineProgressRule = """
    Avance: el último porcentaje registrado de la línea, o el promedio de sus incisos; una línea \
    concluida lleva 100 %.
    """

  static let movedDueRule =
    "Hábil: lo que vence en día inhábil puede cumplirse el siguiente día hábil."

  static let originalDaysRule =
    "Días, original: lo mismo contra el primer plazo que se comprometió."

  /// How the percentages of the whole are reckoned.
  package static func progressRule(_ thresholds: AssessmentThresholds) -> String {
    """
    Alcanzado: promedio del avance, ponderado por el peso de cada línea. Programado: lo que debía \
    llevarse a la fecha de corte; repartido por igual en los plazos de más de \
    \(thresholds.longestSingleDelivery) días y en las líneas continuas, todo al final en los plazos \
    más cortos y en los entregables. Las líneas permanentes, recurrentes, canceladas e inactivas no \
    entran en los promedios; las que no tienen fecha comprometida, solo cuando ya concluyeron.
    """
  }

  /// That a new date does not undo a delay.
  package static let reschedulingRule = """
    Reprogramar no borra un atraso: la razón y los días «contra el original» se miden con el primer \
    plazo.
    """

  static let sessionDaysRule =
    "Días: de diferencia contra la primera fecha programada; con signo menos, antes."

  /// How far an indicator is on its way.
  package static let wayRule = """
    Hacia la meta: (valor − línea base) ÷ (meta − línea base); «—» si falta alguno o si la cifra no \
    es exacta.
    """

  /// Which sessions can't be counted in the attendance.
  static func withoutList(_ sessions: Int) -> String {
    sessions == 1
      ? "De 1 sesión celebrada no consta la asistencia."
      : "De \(Spanish.grouped(sessions)) sesiones celebradas no consta la asistencia."
  }
}
