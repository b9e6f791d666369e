import DocumentModel

/// A document with a cover, every chart and what a Word file could fall over; all of it is invented.
enum DOCXSample {
  static let document: Document = {
    var document = Document(
      Document.Metadata(
        title: "Informe de cierre 2025", subtitle: "Comisión de Apertura & Transparencia",
        author: "Sistema de Ejemplo", subject: "Plan de trabajo 2025",
        dateLine: "Periodo 2025", exampleNotice: "Ninguna cifra es real."), blocks)
    document.metadata.cover = Cover(
      logo: Picture(.image(source: "logo.png"), alternative: "Emblema del Sistema"),
      addressee: ["Consejo de Ejemplo", "P r e s e n t e"],
      ground: "Con fundamento en el artículo 12, fracción IV, de los Lineamientos de Ejemplo.")
    document.metadata.header = "Informe de cierre <2025>"
    document.metadata.footer = "Comisión de Apertura"
    document.metadata.day = "2026-01-31"
    return document
  }()

  private static let blocks: [Block] =
    [
      .contents(title: "Índice", depth: 2), .heading(1, "Gráficas", number: "1", anchor: "g"),
      .paragraph("Lo que sigue se ve en \(link: "los textos difíciles", to: "#textos")."),
      .chart(timeline), .chart(bars), .chart(distribution), .heading(1, "Figuras"),
      .picture(
        Picture(
          .image(source: "foto.png"), alternative: "Tres \"columnas\" & una línea",
          caption: "Asistencia por sede")),
      .picture(Picture(.image(source: "falta.svg"), alternative: "Un mapa")),
      .heading(1, "Textos difíciles", anchor: "textos"),
    ] + hostile.map { Block.paragraph(RichText($0)) } + [
      .paragraph(
        """
        \(link: "sitio", to: "https://ejemplo.mx/a b?x=1&y=<2>#ñ"), \
        \(link: "correo", to: "mailto:a@ejemplo.mx"), \(link: "archivo", to: "evidencias/año 1.pdf"), \
        \(link: "trampa", to: "javascript:alert(1)"), \(link: "red", to: "//servidor/x"), \
        \(code: "snt avance"), \(.meter(Meter(0.46))) 46 %, \(strong: "fuerte \(emphasis: "y más")").
        """),
      .preformatted("plan:\n  título: <a> & b\n\tfin"),
      .quote([.paragraph("Se aprobó por unanimidad."), .bullets(["uno", "dos"])]),
      .warning([
        .paragraph("Con una tabla dentro:"),
        .table(Table([.key("Clave"), .figures("Valor")], [["a", "1"], ["b", "2"]])),
      ]),
      .numbered([
        List.Item("Primero", [.numbered(["uno", "dos"]), .paragraph("Sigue el primero.")]),
        List.Item([.table(Table([.words("Sola")], [["una celda"]]))]), "Tercero",
      ]),
      .list(List(.ordered(start: 7), ["Séptimo", "Octavo"], isTight: false)),
      .heading(1, "Una tabla ancha"), .paragraph("La tabla compara:"), .table(wide),
      .heading(2, "Después de ella"), .paragraph("Otra vez de pie."),
      .table(Table(caption: "Nada", [.words("Asunto"), .figures("Cuenta")], [])), .rule,
      .signatures([
        SignatureBlock(name: "Ana <Ejemplo>", office: "Coordinadora", role: "Autorizó"),
        SignatureBlock(
          name: "Beto Ejemplo", office: "Secretario", contact: "beto@ejemplo.mx", role: "Elaboró"),
        SignatureBlock(name: "Carla Ejemplo", office: "Vocal"),
      ]),
    ]

  /// Texts that must come out as texts.
  static let hostile = [
    "<script>alert('x')</script>", "a & b &amp; c", "fin ]]> de datos", "\"comillas\" 'simples'",
    "control\u{0}\u{1}\u{B}\u{1B}[31m", "dere\u{202E}vés\u{200F}", "👩‍👩‍👧 日本語 e\u{301}",
    "no \u{FFFE}\u{FFFF} existen", String(repeating: "larguísima", count: 1000),
    "{ HYPERLINK \"x\" } \\o", "",
  ]

  static let timeline = Chart(
    .timeline(
      Timeline(
        dayCount: 365,
        ticks: [
          "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic",
        ].enumerated().map {
          Timeline.Tick(
            day: [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][$0], label: $1)
        },
        groups: [
          Timeline.Group(
            "Eje 1. Estado abierto",
            [
              Timeline.Row(
                "Publicar la guía de apertura institucional para municipios", number: "1.1",
                [
                  Timeline.Bar(0...89, .planned), Timeline.Bar(90...150, .replanned),
                  Timeline.Bar(20...170, .actual, light: .yellow),
                ], status: StatusMark(.yellow, "con atraso")),
              Timeline.Row(
                "Acompañar", number: "1.2",
                [Timeline.Bar(0...364, .lasting), Timeline.Bar(40...200, .actual, light: .green)],
                status: StatusMark(.green, "en curso")),
            ]),
          Timeline.Group(
            "Eje 2. Datos",
            [
              Timeline.Row(
                "Sesión ordinaria",
                [Timeline.Bar(55...55, .planned), Timeline.Bar(60...60, .actual)]),
              Timeline.Row("Sin fecha", [], status: StatusMark(.grey, "sin fecha")),
            ]),
        ], cutOff: Timeline.Tick(day: 200, label: "Corte: 20 de julio de 2025"))),
    title: "Calendario del plan",
    summary: "De cuatro líneas, una va con atraso y una está en curso.",
    table: Table([.words("Línea")], [["1.1"], ["1.2"]]))

  static let bars = Chart(
    .bars(
      BarChart(
        "Alcanzado", against: "Programado",
        [
          BarChart.Row(
            "Eje 1. Estado abierto", BarChart.Value(0.46, "46 %"),
            reference: BarChart.Value(0.58, "58 %"), light: .yellow),
          BarChart.Row(
            "Eje 2. Transparencia proactiva", BarChart.Value(1, "100 %"),
            reference: BarChart.Value(0.8, "80 %"), light: .green),
          BarChart.Row("Eje 3. Sin cifras", nil),
          BarChart.Row(
            "Conjunto", BarChart.Value(0.7, "70 %"), reference: BarChart.Value(0.7, "70 %"),
            isTotal: true),
        ])),
    title: "Avance por eje", summary: "El eje 1 va por debajo de lo programado.",
    table: Table([.words("Eje")], [["Eje 1"]]))

  static let distribution = Chart(
    .distribution(
      Distribution([
        Distribution.Part(StatusMark(.green, "en tiempo"), 12),
        Distribution.Part(StatusMark(.yellow, "en riesgo"), 4),
        Distribution.Part(StatusMark(.red, "con atraso"), 1),
        Distribution.Part(StatusMark(.grey, "fuera del cálculo"), 0),
      ])), title: "Líneas por semáforo", summary: "Doce de 17 líneas van en tiempo.",
    table: Table([.words("Semáforo")], [["verde"]]))

  static let wide = Table(
    caption: "Comparación de líneas",
    [
      .key("Núm."), .words("Línea de acción", weight: 2), .words("Programado"),
      .words("Realizado"), Column("Responsable"), .figures("Días"), .words("Observaciones"),
    ],
    groups: [
      Table.Group(
        "Eje 1",
        (1...18).map { number in
          [
            "1.\(number)", "Elaborar el diagnóstico de apertura de los municipios participantes",
            "Segundo trimestre de 2025, con entregas parciales",
            "Concluida el 30 de junio de 2025 en la sesión ordinaria", "DGGAT", "+\(number)",
            "Se entregó con las observaciones de las áreas y quedó publicada en el micrositio",
          ]
        }),
      Table.Group(nil, [Table.Row(["", "Total", "", "", "", "171", ""], isTotal: true)]),
    ], notes: ["Días, de diferencia contra el plazo vigente."], isWide: true)

  /// The bytes of the images; a grey square of 64 by 48 pixels.
  static func image(_ picture: Picture) -> [UInt8]? {
    picture.source.hasSuffix(".png") ? png : nil
  }

  /// 64 by 48 pixels, 72 in an inch.
  static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44,
    0x52, 0x00, 0x00, 0x00, 0x40, 0x00, 0x00, 0x00, 0x30, 0x08, 0x00, 0x00, 0x00, 0x00, 0x84,
    0x20, 0x23, 0xC3, 0x00, 0x00, 0x00, 0x09, 0x70, 0x48, 0x59, 0x73, 0x00, 0x00, 0x0B, 0x13,
    0x00, 0x00, 0x0B, 0x13, 0x01, 0x00, 0x9A, 0x9C, 0x18, 0x00, 0x00, 0x00, 0x27, 0x49, 0x44,
    0x41, 0x54, 0x78, 0xDA, 0xED, 0xCC, 0x41, 0x11, 0x00, 0x00, 0x0C, 0x02, 0x20, 0xA3, 0xDA,
    0x3F, 0x85, 0x21, 0xF6, 0xDB, 0x41, 0x00, 0xD2, 0xA3, 0x08, 0x04, 0x02, 0x81, 0x40, 0x20,
    0x10, 0x08, 0x04, 0x82, 0xAF, 0xC1, 0x00, 0xA7, 0x93, 0x80, 0x3D, 0xDC, 0x85, 0xAD, 0x48,
    0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
}
