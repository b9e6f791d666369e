import DocumentModel

/// A short closing report with every kind of block a report has; its figures are invented.
enum ClosingReport {
  static let document = Document(
    Document.Metadata(
      title: "Informe de cierre 2023–2024",
      subtitle: "Comisión de Estado Abierto y de Transparencia Proactiva",
      author: "Sistema Nacional de Transparencia", subject: "Informe de cierre",
      dateLine: "Corte: 30 de noviembre de 2024",
      exampleNotice: "Las cifras de este informe son inventadas."),
    [
      .contents(title: "Contenido", depth: 2),
      .heading(1, "Resumen", number: "I", anchor: "resumen"),
      .paragraph(
        """
        Al corte se ha alcanzado \(strong: "46 %") de lo programado (58 %). El detalle por línea \
        está en \(link: "Líneas de acción", to: "#lineas"); la metodología, en el \
        \(link: "anexo", to: "https://ejemplo.org.mx/ceaytp/anexo.pdf").
        """),
      .bullets([
        "\(status: .green) 5 líneas en tiempo", "\(status: .yellow) 2 líneas en riesgo",
        List.Item(
          "\(status: .red) 2 líneas con atraso:",
          [
            .bullets([
              "2.1 Lineamientos de transparencia proactiva", "4.1 Quinta edición del PlanDAI",
            ])
          ]),
      ]),
      .heading(1, "Sesiones", number: "II"),
      .facts([
        LabelledValue("Primera extraordinaria", "3 de junio de 2024"),
        LabelledValue(
          "Lugar", "A distancia, por videoconferencia convocada con cinco días de anticipación"),
        LabelledValue("Asistencia", ["18 de 22", .lineBreak, "hubo quórum"]),
      ]),
      .numbered([
        "Presentación de la \(emphasis: "Estrategia Abramos México").",
        "Aprobación del Modelo y de la Política de Apertura Institucional.",
      ]),
      .quote([.paragraph("Se aprobó por unanimidad.")]),
      .heading(1, "Líneas de acción", number: "III", anchor: "lineas"),
      .table(lines),
      .info([.paragraph("Los avances se registran con \(code: "snt avance").")]),
      .heading(2, "Evidencia", number: "III.1"),
      .table(evidence),
      .rule,
      .signatures([
        SignatureBlock(
          name: "Lic. Laura Hernández Ruiz", office: "Coordinadora de la Comisión", role: "Autorizó"
        ),
        SignatureBlock(
          name: "Mtro. José Luis Ibáñez Peña", office: "Secretario de la Comisión", role: "Elaboró"),
      ]),
    ])

  static let lines = Table(
    caption: "Avance por línea de acción",
    [
      .key("Núm."), .words("Línea de acción"), .figures("Programado"), .figures("Alcanzado"),
      Column("Situación"),
    ],
    groups: [
      Table.Group(
        "Eje 1. Estado Abierto",
        [
          row("1.1", "Estrategia «Cocreación desde lo Local» del SNT", 100, 100, .green),
          row("1.2", "Modelo y Política Nacional de Apertura Institucional", 100, 100, .green),
          row("1.3", "Difusión en materia de Gobierno Abierto", 80, 80, .green),
          row("1.4", "VI Cumbre Nacional de Estado Abierto", 100, 90, .yellow),
        ]),
      Table.Group(
        "Eje 2. Transparencia Proactiva",
        [
          row("2.1", "Lineamientos de Transparencia Proactiva", 60, 20, .red),
          row("2.2", "Semanas Universitarias por la Transparencia 2024", 100, 100, .green),
        ]),
      Table.Group(
        "Ejes 3 y 4. Datos Abiertos y Acceso a la Información",
        [
          row("3.1", "Conferencia Nacional de Datos Abiertos", 100, 100, .green),
          row(
            "3.2", "Programa de Implementación Modelo de la Política Nacional de Datos Abiertos",
            50,
            40, .yellow),
          row("4.1", "Quinta edición del PlanDAI 2024-2025", 30, 0, .red),
          Table.Row(["", "Total", "80 %", "70 %", ""], isTotal: true),
        ]),
    ],
    notes: ["Porcentajes: promedio simple de las líneas, sin las canceladas."])

  static let evidence = Table(
    [.key("Núm."), .words("Evidencia", weight: 2), .words("Publicada en", minimum: 10)],
    [
      [
        "1.2", "Acta de la tercera sesión de comisiones unidas",
        "\(.url("https://ejemplo.org.mx/ceaytp/2024/sesiones/extraordinaria-3/acta_final.pdf"))",
      ],
      ["1.4", "Memoria de la cumbre", "\(link: "micrositio", to: "https://cumbre.ejemplo.mx")"],
    ])

  private static func row(
    _ number: String, _ name: String, _ planned: Int, _ actual: Int, _ light: StatusMark.Light
  ) -> Table.Row {
    [RichText(number), RichText(name), "\(planned) %", "\(actual) %", "\(status: light)"]
  }
}
