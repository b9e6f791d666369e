import DocumentModel

/// A short document with every kind of block; its figures are invented.
enum SampleDocument {
  /// A picture of one pixel.
  static let pixel: [UInt8] = [
    0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0x17, 0x69, 0x3A, 0xFF, 0xFF, 0xFF,
    0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B,
  ]

  static let document: Document = {
    var metadata = ClosingReport.document.metadata
    metadata.cover = Cover(
      logo: Picture(.image(source: "logo.gif"), alternative: "Emblema de la Comisión"),
      addressee: ["Consejo Nacional", "Presente"],
      ground: "Con fundamento en el artículo 30 de los Lineamientos.")
    metadata.header = "Informe de cierre, CEAyTP"
    metadata.footer = "Documento de trabajo"
    metadata.day = "2024-11-30"
    return Document(metadata, ClosingReport.document.blocks + others).withNumberedCaptions
  }()

  private static let others: [Block] = [
    .pageBreak, .heading(1, "Gráficas", number: "IV"), .chart(SampleCharts.timeline),
    .chart(SampleCharts.bars), .chart(SampleCharts.distribution),
    .heading(1, "Lo demás", number: "V"),
    .picture(
      Picture(
        .image(source: "logo.gif"), alternative: "Un cuadro verde", caption: "Emblema, ampliado")),
    .picture(Picture(.image(source: "no-hay.png"), alternative: "Una foto que falta")),
    .warning([.paragraph("Faltan \(strong: "dos") minutas.")], title: "Antes de firmar"),
    .paragraph(
      """
      La \(.abbreviation("CEAyTP", meaning: "Comisión de Estado Abierto")) lleva \
      \(.meter(Meter(0.46))) 46 % y \(.status(StatusMark(.green, "en tiempo", showsWord: false))).
      """),
    .preformatted("avance:\n  línea: 1.1\n  <valor>"),
    .list(List(.ordered(start: 3), ["tres", "cuatro"], isTight: false)),
    .table(Table(caption: "Una tabla sin renglones", [.words("Nada")], [])),
    .table(
      Table(
        caption: "Una tabla ancha",
        (1...9).map { Column("Columna \($0)", $0 == 2 ? .center : .start) },
        (1...7).map { row in Table.Row((1...9).map { "\(row).\($0)" }) }, isWide: true)),
  ]
}
