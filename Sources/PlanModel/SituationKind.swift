/// The rows of the table of format.md («How progress is judged»), for counting; raw values are the
/// words of a sealed cut-off.
package enum SituationKind: String, CaseIterable, Sendable {
  /// It will not be done.
  case cancelled = "cancelada"
  /// It rests for now.
  case inactive = "inactiva"
  /// Concluded before its period began.
  case concludedEarly = "concluida antes de lo programado"
  /// Concluded by its last day.
  case concludedOnTime = "concluida en tiempo"
  /// Concluded after its last day.
  case concludedLate = "concluida con atraso"
  /// Concluded without a promised date.
  case concludedUndated = "concluida sin fecha comprometida"
  /// Not concluded after its last day.
  case overdue = "con atraso"
  /// Re-planned, and late against what was first promised.
  case rescheduled = "reprogramada"
  /// Begun before its period.
  case ahead = "adelantada"
  /// Its period has not begun.
  case notYetDue = "por iniciar"
  /// It has what is programmed, or nearly.
  case onTrack = "conforme a lo programado"
  /// It has less than what is programmed.
  case behind = "con atraso frente a lo programado"
  /// Permanent and attended to.
  case ongoing = "en curso"
  /// Permanent and at rest.
  case idle = "sin actividad"
  /// Recurrent.
  case recurring = "recurrente"
  /// No date was promised.
  case undated = "sin fecha comprometida"
}

/// The colours of the traffic light; text and shape always go with them; raw values are the words of
/// a sealed cut-off.
package enum TrafficLight: String, CaseIterable, Sendable {
  /// As promised.
  case green = "verde"
  /// Late, or in danger of it.
  case yellow = "amarillo"
  /// Overdue.
  case red = "rojo"
  /// Nothing can be said yet, or any more.
  case grey = "gris"
}
