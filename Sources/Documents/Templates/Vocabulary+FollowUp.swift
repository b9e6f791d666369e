import DocumentModel

/// The follow-up of institutions: of a plan without one, these names stand for nothing.
extension Vocabulary {
  static let followUp: [TemplateName<TemplateSubject>] = [
    .condition("hay seguimiento", "si el plan da seguimiento a instituciones («cumplimiento:»)") {
      $0.followUp != nil
    },
    followUpBlocks(
      "datos del seguimiento", "el plan, el periodo, las instituciones, los ejes y los rangos",
      \.facts),
    followUpBlocks(
      "aviso de la matriz", "que la matriz se reconstruyó, o que solo hay cifras publicadas",
      \.notices),
    followUpBlocks(
      "cumplimiento del conjunto", "todos los ejes en una cifra, con su regla, y la publicada",
      \.whole),
    followUpBlocks("cumplimiento por grupo", "el promedio de cada grupo en cada eje", \.groups),
    followUpChart("gráfica por grupo", "lo mismo en barras", \.groupChart),
    followUpBlocks(
      "instituciones por rango", "cuántas instituciones hay en cada rango, en cada eje", \.ranges),
    .blocks("gráficas de rangos", "lo mismo, una barra en partes por eje") { subject in
      subject.followUp?.rangeCharts.map { .chart($0) } ?? []
    },
    followUpBlocks(
      "frecuencia de porcentajes", "cuántas instituciones tienen cada porcentaje, en cada eje",
      \.frequencies),
    followUpBlocks(
      "rangos por grupo", "cuántas instituciones de cada grupo hay en cada rango", \.rangesByGroup),
    followUpBlocks(
      "instituciones con áreas de oportunidad", "a cuántas de cada grupo les falta algo",
      \.withOpportunities),
    .list("cada eje del seguimiento", "los ejes de la matriz, uno por uno", chapters) { subject in
      subject.followUp?.chapters ?? []
    },
    followUpBlocks(
      "más altas y más bajas", "quiénes tienen más y menos en cada eje, sin separar empates",
      \.ranking),
    followUpBlocks(
      "año contra año", "el cambio de cada grupo, si el plan nombra al anterior («anterior:»)",
      \.yearAgainstYear),
    followUpBlocks(
      "publicado contra calculado", "las cifras publicadas, iguales o distintas y por qué",
      \.published),
  ]

  private static let chapters = TemplateNames<FollowUpReport.Chapter>([
    .words("eje", "su nombre con su número: «Eje 1. Fortalecer la transparencia»") {
      $0.scheme.heading
    },
    .blocks("aviso del eje", "que del eje solo hay cifras publicadas") { $0.notice },
    .blocks("promedio por sector", "cada sector, con sus instituciones y su promedio") {
      $0.sectorTable
    },
    chart("gráfica por sector", "lo mismo en barras, de más a menos") { $0.sectorChart },
    chart("gráfica de frecuencias", "cuántas instituciones tienen cada porcentaje") {
      $0.frequencyChart
    },
    .blocks("lo que falta", "cada actividad, con cuántas instituciones no la cumplen") {
      $0.activityTable
    },
    chart("gráfica de lo que falta", "lo mismo en barras") { $0.activityChart },
    .blocks(
      "sector por sector",
      "de cada uno, su promedio, cuántas tienen cada porcentaje y a quiénes les falta qué"
    ) { $0.sectorParts },
  ])

  private static func chart(
    _ name: String, _ meaning: String,
    _ chart: @escaping @Sendable (FollowUpReport.Chapter) -> Chart?
  ) -> TemplateName<FollowUpReport.Chapter> {
    .blocks(name, meaning) { chapter in chart(chapter).map { [.chart($0)] } ?? [] }
  }

  // MARK: Names about the follow-up

  private static func followUpBlocks(
    _ name: String, _ meaning: String,
    _ blocks: @escaping @Sendable (FollowUpReport) -> [Block]
  ) -> TemplateName<TemplateSubject> {
    .blocks(name, meaning) { $0.followUp.map(blocks) ?? [] }
  }

  private static func followUpChart(
    _ name: String, _ meaning: String,
    _ chart: @escaping @Sendable (FollowUpReport) -> Chart?
  ) -> TemplateName<TemplateSubject> {
    .blocks(name, meaning) { subject in
      subject.followUp.flatMap(chart).map { [.chart($0)] } ?? []
    }
  }
}

extension TemplateSubject {
  /// The follow-up as reports tell it; nil where the plan has none.
  fileprivate var followUp: FollowUpReport? { input.followUp.map(FollowUpReport.init) }
}
