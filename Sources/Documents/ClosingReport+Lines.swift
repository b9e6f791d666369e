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
    if whole.programmed != nil {
      var facts: [DocumentModel.Fact] = []
      if let progress = whole.progress { facts.append(.init("Alcanzado", percent(progress))) }
      if let programmed = whole.programmed {
        facts.append(.init("Programado", percent(programmed)))
      }
      facts.append(.init("Alcanzado / programado", ratio(whole.index)))
      facts.append(.init("Contra las fechas originales", ratio(whole.indexOriginally)))
      facts.append(.init("Concluidas a tiempo", share(whole.punctuality)))
      blocks += [.facts(facts), .paragraph(rule)]
    } else {
      blocks.append(
        .paragraph("El plan no compromete fechas: no hay programado contra el cual medir."))
    }
    blocks.append(.paragraph(lights(whole.lights)))
    if !whole.exclusions.isEmpty {
      blocks.append(
        .paragraph(RichText("Fuera del cálculo: \(SituationWords.exclusions(whole.exclusions)).")))
    }
    return blocks
  }

  private static func percent(_ value: Double) -> RichText {
    RichText(Spanish.fixed(value, digits: 1) + " %")
  }

  private static func ratio(_ value: Double?) -> RichText {
    RichText(value.map { Spanish.fixed($0, digits: 2) } ?? "—")
  }

  private static func share(_ share: Aggregate.Share) -> RichText {
    RichText(share.whole == 0 ? "—" : "\(share.part) de \(share.whole)")
  }

  private static func lights(_ counts: [Light: Int]) -> RichText {
    let parts = Light.allCases.compactMap { light -> RichText? in
      guard let count = counts[light] else { return nil }
      return switch light {
      case .green: "\(status: .green, "\(count) en verde")"
      case .yellow: "\(status: .yellow, "\(count) en amarillo")"
      case .red: "\(status: .red, "\(count) en rojo")"
      case .grey: "\(status: .grey, "\(count) en gris")"
      }
    }
    return parts.joined("  ")
  }

  // MARK: Every line

  private static func table(_ input: ReportInput) -> Table {
    let lines = input.assessment.lines
    let hasProgress = lines.contains { $0.state.percentage != nil && $0.concludedOn == nil }
    var columns: [Column] = [
      .key("N.º"), .words("Línea", weight: 3, minimum: 16), .words("Programado", minimum: 11),
      .words("Realizado", minimum: 11),
    ]
    if hasProgress { columns.append(.figures("Avance")) }
    columns.append(.words("Situación", weight: 2, minimum: 16))
    let groups = input.plan.items.map { top in
      Table.Group(
        top.isLeaf ? nil : RichText(title(of: top, level: 2)),
        lines.filter { line in top.leaves.contains { $0.key.value == line.item.key.value } }.map {
          row($0, hasProgress: hasProgress)
        })
    }
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
    guard line.progress > 0 || line.state.percentage != nil || line.exclusion == nil else {
      return "—"
    }
    return RichText(Spanish.decimal(line.progress, digits: 1) + " %")
  }

  /// The days that are due now; where they were changed, the first ones too.
  private static func planned(_ line: LineAssessment) -> RichText {
    guard let schedule = line.state.current?.value else { return "—" }
    guard line.planned != nil else { return RichText(Spanish.capitalized(schedule.text)) }
    var text = RichText(dates(schedule))
    if !line.state.changes.isEmpty, let original = line.state.original?.value {
      text.append(.lineBreak)
      text.append(RichText("(original: \(dates(original)))"))
    }
    return text
  }

  private static func dates(_ schedule: TemporalExpression) -> String {
    switch (schedule.start, schedule.end) {
    case (let start?, let end?): SpanishDate.shortSpan(DateSpan(between: start, and: end))
    case (nil, let end?): "hasta el \(SpanishDate.short(end))"
    case (let start?, nil): "desde el \(SpanishDate.short(start))"
    case (nil, nil): schedule.text
    }
  }

  /// How the percentages are reckoned; printed beside them (format.md, «How progress is judged»).
  private static let rule: RichText = """
    Alcanzado: promedio del avance, ponderado por el peso de cada línea. Programado: lo que debía \
    llevarse a la fecha de corte; parejo a lo largo de los plazos de más de 62 días, todo al final \
    en los más cortos. Las líneas permanentes, recurrentes, canceladas, inactivas y sin fecha \
    comprometida no entran en los promedios, salvo las que ya concluyeron.
    """
}
