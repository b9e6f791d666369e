import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Progress against planned dates: the whole in a few figures, then every line.
extension ClosingReport {
  static func lines(_ input: ReportInput) -> [Block] {
    guard !input.assessment.lines.isEmpty else { return [] }
    var blocks: [Block] = [.heading(1, "Avance frente a lo programado")]
    blocks += summary(input)
    blocks.append(.table(table(input)))
    return blocks
  }

  // MARK: The whole

  private static func summary(_ input: ReportInput) -> [Block] {
    let whole = input.assessment.whole
    var blocks: [Block] = []
    // Without a single promised date there is nothing to measure against.
    if let programmed = whole.current.programmed {
      var facts = [DocumentModel.Fact("Alcanzado", whole.progress.map(percent) ?? "—")]
      // What was concluded without a date counts above and can't be compared with what was due.
      if let reached = whole.current.reached, reached != whole.progress {
        facts.append(.init("Alcanzado, solo líneas con fecha", percent(reached)))
      }
      facts += [
        .init("Programado", percent(programmed)),
        .init("Alcanzado / programado", ratio(whole.current.index)),
        .init("Contra las fechas originales", ratio(whole.original.index)),
        .init("Concluidas a tiempo", punctuality(whole.current)),
      ]
      blocks += [.facts(facts), .paragraph(rule)]
      if whole.linesOutside > 0 {
        let outside = SituationWords.exclusions(whole)
        blocks.append(.paragraph(RichText("Fuera del cálculo: \(outside).")))
      }
    } else {
      blocks.append(
        .paragraph("El plan no compromete fechas: no hay programado contra el cual medir."))
    }
    return blocks + [.paragraph(SituationWords.lights(whole)), .paragraph(legend)]
  }

  private static func percent(_ value: Double) -> RichText {
    RichText(Spanish.fixed(value, digits: 1) + " %")
  }

  private static func ratio(_ value: Double?) -> RichText {
    RichText(value.map { Spanish.fixed($0, digits: 2) } ?? "—")
  }

  private static func punctuality(_ dates: AgainstDates) -> RichText {
    guard dates.punctualityJudged > 0 else { return "—" }
    return RichText(
      "\(dates.punctual) de las \(dates.punctualityJudged) que vencieron o concluyeron")
  }

  // MARK: Every line

  private static func table(_ input: ReportInput) -> Table {
    let lines = input.assessment.lines
    let hasProgress = lines.contains { $0.concludedOn == nil && $0.progress > 0 }
    var columns: [Column] = [
      .key("N.º"), .words("Línea", weight: 3, minimum: 16), .words("Programado", minimum: 11),
      .words("Realizado", minimum: 11),
    ]
    if hasProgress { columns.append(.figures("Avance")) }
    columns.append(.words("Situación", weight: 2, minimum: 16))
    // Lines that stand alone on the first level need no title over each of them.
    var groups: [Table.Group] = []
    var alone: [Table.Row] = []
    for top in input.plan.items {
      let rows = top.leaves.compactMap { input.assessment.line($0.key.value) }
        .map { row($0, hasProgress: hasProgress) }
      if top.isLeaf {
        alone += rows
      } else {
        if !alone.isEmpty { groups.append(Table.Group(nil, alone)) }
        alone = []
        groups.append(Table.Group(RichText(title(of: top, level: 2)), rows))
      }
    }
    if !alone.isEmpty { groups.append(Table.Group(nil, alone)) }
    return Table(columns, groups: groups, isWide: true)
  }

  private static func row(_ line: LineAssessment, hasProgress: Bool) -> Table.Row {
    let item = line.item
    var cells: [RichText] = [
      RichText(item.printedNumber ?? ""), RichText(item.name?.value ?? item.key.value),
      planned(line), RichText(line.concludedOn.map { SpanishDate.short($0) } ?? "—"),
    ]
    if hasProgress { cells.append(progress(line)) }
    var situation = RichText(.status(SituationWords.mark(line.situation)))
    situation.append(RichText(" " + SituationWords.text(line.situation)))
    if line.exceedsTerm { situation.append(RichText(" (rebasa el periodo)")) }
    return Table.Row(cells + [situation])
  }

  /// The progress in percent; nothing was told of a line that rests on a dash.
  private static func progress(_ line: LineAssessment) -> RichText {
    guard line.progress > 0 || line.exclusion == nil else {
      return "—"
    }
    return RichText(Spanish.decimal(line.progress, digits: 1) + " %")
  }

  /// The days that are due now; where they were changed, the first ones too.
  private static func planned(_ line: LineAssessment) -> RichText {
    guard let schedule = line.status.schedule.current?.value else { return "—" }
    guard line.period != nil else { return RichText(Spanish.capitalized(schedule.text)) }
    var text = RichText(Spanish.capitalized(dates(schedule)))
    if line.status.schedule.isReplanned, let original = line.status.schedule.original?.value {
      text.append(.lineBreak)
      text.append(RichText("(original: \(dates(original)))"))
    }
    return text
  }

  private static func dates(_ schedule: TemporalExpression) -> String {
    if let list = SpanishDate.list(schedule.dates) { return list }
    return switch (schedule.start, schedule.end) {
    case (let start?, let end?): SpanishDate.shortSpan(DateSpan(between: start, and: end))
    case (nil, let end?): "hasta el \(SpanishDate.short(end))"
    case (let start?, nil): "desde el \(SpanishDate.short(start))"
    case (nil, nil): schedule.text
    }
  }

  /// How the percentages are reckoned; printed beside them (format.md, «How progress is judged»).
  private static let rule: RichText = """
    Alcanzado: promedio del avance, ponderado por el peso de cada línea. Programado: lo que debía \
    llevarse a la fecha de corte; repartido por igual en los plazos de más de 62 días y en las \
    líneas continuas, todo al final en los plazos más cortos y en los entregables. Las líneas \
    permanentes, recurrentes, canceladas, inactivas y sin fecha comprometida no entran en los \
    promedios, salvo las que ya concluyeron.
    """

  /// What each light says.
  private static let legend: RichText = """
    Verde: concluida a tiempo, adelantada, en curso o conforme a lo programado. Amarillo: concluida \
    tarde, con atraso frente a lo programado, sin actividad, o reprogramada después de vencer. \
    Rojo: vencida sin concluir. Gris: por iniciar, sin fecha comprometida, inactiva o cancelada.
    """
}
