import DocumentModel

/// Charts, each with its figures in a table behind it.
extension Vocabulary {
  static let charts: [TemplateName<TemplateSubject>] = [
    chart("cronograma", "las líneas en el tiempo: lo programado, lo realizado y el corte") {
      PlanCharts.lines($0)
    },
    chart("cronograma del plan", "las líneas en el tiempo, solo lo programado") {
      PlanCharts.programme($0)
    },
    chart("gráfica de avance", "lo alcanzado en cada parte frente a lo programado") {
      PlanCharts.axes($0)
    },
    chart("gráfica de semáforos", "cuántas líneas hay en cada color") { PlanCharts.lights($0) },
    chart("gráfica de sesiones", "las sesiones programadas y celebradas en el año") {
      PlanCharts.sessions($0)
    },
  ]

  static func chart(
    _ name: String, _ meaning: String, _ chart: @escaping @Sendable (ReportInput) -> Chart?
  ) -> TemplateName<TemplateSubject> {
    .blocks(name, meaning) { subject in chart(subject.input).map { [.chart($0)] } ?? [] }
  }

  static func charts(
    _ name: String, _ meaning: String, _ charts: @escaping @Sendable (ReportInput) -> [Chart]
  ) -> TemplateName<TemplateSubject> {
    .blocks(name, meaning) { subject in charts(subject.input).map { .chart($0) } }
  }
}
