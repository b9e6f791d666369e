import DocumentModel

/// One chart of each kind, with labels as long as real ones; the figures are invented.
enum SampleCharts {
  static let timeline = Chart(
    .timeline(
      Timeline(
        dayCount: 365, ticks: months,
        groups: [
          Timeline.Group(
            "Eje I. Apertura institucional y parlamento abierto",
            [
              Timeline.Row(
                "Elaborar el diagnóstico de apertura", number: "1.1.1",
                [
                  Timeline.Bar(59...89, .planned), Timeline.Bar(62...86, .actual, light: .green),
                ], status: StatusMark(.green)),
              Timeline.Row(
                """
                Acompañar a las instituciones integrantes en la publicación de la guía de apertura \
                y en su difusión entre los sujetos obligados de los municipios que participan
                """, number: "1.1.2",
                [
                  Timeline.Bar(90...180, .planned), Timeline.Bar(181...211, .replanned),
                  Timeline.Bar(135...190, .actual, light: .yellow),
                ], status: StatusMark(.yellow)),
              Timeline.Row(
                "Atender asesorías", number: "1.1.3", [Timeline.Bar(0...364, .lasting)]),
            ]),
          Timeline.Group(
            "Eje II. Transparencia proactiva",
            [
              Timeline.Row(
                "Anticonstitucionalísimamenteseparadísimas", number: "2.1",
                [
                  Timeline.Bar(-30...20, .planned), Timeline.Bar(350...400, .replanned),
                ], status: StatusMark(.red)),
              Timeline.Row(
                "Primera sesión ordinaria", number: "2.2",
                [Timeline.Bar(55...55, .planned), Timeline.Bar(60...60, .actual)],
                status: StatusMark(.grey)),
            ]),
        ], cutOff: Timeline.Tick(day: 272, label: "Corte: 30 de septiembre de 2025"))),
    title: "Programado y realizado, línea por línea",
    summary: "De cinco líneas, una se cumplió en tiempo, otra con 10 días de atraso.",
    table: Table(
      [.key("Núm."), .words("Línea"), .words("Programado"), .words("Realizado")],
      [["1.1.1", "Elaborar el diagnóstico de apertura", "1 – 31 mar 2025", "28 mar 2025"]]))

  static let bars = Chart(
    .bars(
      BarChart(
        "Alcanzado", against: "Programado",
        [
          BarChart.Row(
            "Eje I. Apertura institucional", BarChart.Value(1, "100 %"),
            reference: BarChart.Value(1, "100 %"), light: .green),
          BarChart.Row(
            """
            Eje II. Transparencia proactiva, datos abiertos y reutilización de la información \
            pública por la población
            """, BarChart.Value(0.425, "42.5 %"), reference: BarChart.Value(0.8, "80 %"),
            light: .yellow),
          BarChart.Row("Eje III. Datos abiertos", nil, reference: BarChart.Value(0.3, "30 %")),
          BarChart.Row(
            "Conjunto", BarChart.Value(0.71, "71 %"), reference: BarChart.Value(0.9, "90 %"),
            light: .red, isTotal: true),
        ])),
    title: "Avance por eje",
    summary: "El conjunto alcanzó 71 % de 90 % programado; el eje II queda atrás.",
    table: Table(
      [.words("Eje"), .figures("Alcanzado"), .figures("Programado")],
      [["Eje I. Apertura institucional", "100 %", "100 %"]]))

  static let distribution = Chart(
    .distribution(
      Distribution([
        Distribution.Part(StatusMark(.green, "en tiempo"), 10),
        Distribution.Part(StatusMark(.yellow, "en riesgo"), 4),
        Distribution.Part(StatusMark(.red, "con atraso"), 1),
        Distribution.Part(StatusMark(.grey, "fuera del cálculo"), 3),
      ])),
    title: "Líneas por semáforo", summary: "Diez de dieciocho líneas están en tiempo.",
    table: Table([.words("Semáforo"), .figures("Líneas")], [["verde", "10"], ["amarillo", "4"]]))

  private static let months: [Timeline.Tick] = zip(
    [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334],
    ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"]
  ).map { Timeline.Tick(day: $0, label: $1) }
}
