import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The names of a part, a line and an indicator of the plan, within the lists of them.
extension Vocabulary {
  static let parts = TemplateNames<NodeAssessment>([
    .words("número", "su número, como se imprime") { $0.item.printedNumber },
    .words("nombre", "su nombre") { $0.item.name?.value },
    .words(
      "alcanzado", "el avance al corte de sus líneas con fecha; nada si ninguna tiene fecha"
    ) {
      $0.aggregate.current.reached.map { PercentWords.exact($0) }
    },
    .words("programado", "el avance que debían tener; nada si ninguna tiene fecha") {
      $0.aggregate.current.programmed.map { PercentWords.exact($0) }
    },
    .words("razón", "alcanzado entre programado; nada si no hay nada programado") {
      $0.aggregate.current.index.map { PercentWords.ratio($0) }
    },
    .words("alcanzado del conjunto", "alcanzado, con las que concluyeron sin tener fecha") {
      $0.aggregate.progress.map { PercentWords.exact($0) }
    },
    .words("líneas", "cuántas líneas tiene: «5 líneas»") {
      Spanish.count($0.aggregate.lines, "línea", "líneas")
    },
    .list("cada línea", "sus líneas de acción, una por una", lines) { part in
      part.withDescendants.compactMap(\.line)
    },
  ])

  static let lines = TemplateNames<LineAssessment>([
    .words("número", "su número, como se imprime") { $0.item.printedNumber },
    .words("nombre", "su nombre") { $0.item.name?.value },
    .words("responsable", "el área responsable") { line in
      let areas = line.item.responsibilities.filter { $0.role == .responsible }.map(\.area.value)
      return areas.isEmpty ? nil : Spanish.and(areas)
    },
    .words("temporalidad", "la fecha vigente, como está escrita") {
      $0.status.schedule.current?.value.text
    },
    .words("meta", "lo que se propuso entregar") { $0.item.target?.value },
    .words(
      "avance", "su avance al corte: «60 %»; nada si no tiene último día ni se dijo cómo va"
    ) { PercentWords.progress(of: $0) },
    .words("realizado", "el día en que concluyó, en palabras") {
      $0.concludedOn.map { SpanishDate.words($0) }
    },
    .text("semáforo", "su luz: forma y color") {
      RichText(.status(SituationWords.mark($0.situation)))
    },
    .words("situación", "cómo está frente a lo programado") {
      SituationWords.text($0.situation)
    },
    .condition("concluyó", "si está concluida") { $0.concludedOn != nil },
  ])

  static let indicators = TemplateNames<IndicatorStatus>([
    .words("nombre", "su nombre") { $0.indicator?.name?.value ?? $0.key },
    .words("unidad", "en qué se mide") { $0.indicator?.unit },
    .words("meta", "el valor al que se quiere llegar") {
      ($0.indicator?.target?.value).map { FigureWords.text($0) }
    },
    .words("valor", "el valor al corte") { FigureWords.text($0) },
  ])
}
