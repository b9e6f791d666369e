import DocumentModel
import Documents
import PlanAssessment
import PlanFiles
import PlanModel
import SourceText
import SpanishText
import YAMLSyntax

extension ManualPage {
  /// Indicators and their measurements, and figures of any entry.
  static let indicators = ManualPage(
    "indicadores", "Indicadores, mediciones y cómo se escriben las cifras.",
    title: "Los indicadores y las cifras"
  ) {
    Block.example("Un indicador se promete en plan.yaml:", .indicators)
      + FieldTable.section(FormatDescription.indicator)
      + [.heading(1, "Las mediciones")]
      + Block.example(
        "Cada valor se anota en la bitácora, con sus partes si se conocen:", .measurement)
      + FieldTable.kind("medición") + [
        .paragraph(
          """
          Si las partes no suman el valor, «snt validar» lo dice; con una «nota» que explique la \
          diferencia, ya no. Una parte puede llevar varias cifras con su unidad, como la sociedad \
          civil: suma la primera, y las demás solo se cuentan.
          """)
      ] + accumulation + figures
  }

  // MARK: How measurements come together

  private static let accumulation: [Block] =
    Block.part(
      "Cómo se juntan varias mediciones",
      .paragraph("Si se midió 150, después 120 y por último 90, el indicador va en:"),
      .table(
        Table(
          [.key("acumulación"), .figures("Va en"), .words("Para qué sirve", weight: 2)],
          Accumulation.allCases.map { rule in
            [
              RichText(rule.rawValue),
              RichText(figure([150, 120, 90].map { .exact($0) }, rule)),
              RichText(use(rule)),
            ]
          }, isDense: true)),
      .paragraph(RichText(ReportWords.wayRule)))

  private static func figure(_ values: [FigureValue], _ rule: Accumulation) -> String {
    AccumulatedFigure(values, by: rule).map { Spanish.decimal($0.number, digits: 2) } ?? "—"
  }

  private static func use(_ rule: Accumulation) -> String {
    switch rule {
    case .sum: "Lo que se va juntando: personas capacitadas en cada curso."
    case .last: "Lo que ya trae todo: cuántos enlaces hay en el padrón."
    case .mean: "Lo que se califica cada vez: la satisfacción."
    case .maximum: "La marca más alta: la mayor asistencia."
    }
  }

  // MARK: Figures

  private static let figures: [Block] =
    Block.part(
      "Cómo se escriben las cifras",
      .paragraph(
        """
        Cualquier asiento puede llevar «cifras»: un nombre y un valor por renglón. Se escriben como \
        las dice la fuente, y así se imprimen:
        """),
      .preformatted(ManualExample.figures.text),
      .table(
        Table(
          [.words("Se escribe"), .words("Se lee", weight: 2)],
          readFigures.map { [RichText($0.text), RichText(reading($0.value))] }, isDense: true)),
      .paragraph(
        """
        Los miles se separan con coma y los decimales con punto. «al» dice de qué fecha son las \
        cifras, y «alcance», qué abarcan: son dos cosas que años después nadie recuerda.
        """))

  /// The figures of the example, as the program reads them.
  private static var readFigures: [(text: String, value: FigureValue)] {
    let log = YAMLDocument(
      SourceText(name: PlanFolder.logFile, ManualExample.logHead + ManualExample.figures.text))
    let plan = YAMLDocument(SourceText(name: PlanFolder.planFile, ManualExample.head))
    let entries = PlanFolder.read(plan, log).log.entries
    let source = log.source
    return entries.flatMap(\.figures).map { (source[$0.value.range], $0.value.value) }
  }

  private static func reading(_ value: FigureValue) -> String {
    switch value {
    case .exact(let number, let least):
      "\(Spanish.decimal(number, digits: 4, least: least)), exactos"
    case .share(let number, let least):
      "\(Spanish.decimal(number, digits: 2, least: least)) de cada 100"
    case .lowerBound(let number, _): "al menos \(Spanish.decimal(number, digits: 4))"
    case .upperBound(let number, _): "a lo más \(Spanish.decimal(number, digits: 4))"
    case .words: "texto, sin número"
    }
  }
}
