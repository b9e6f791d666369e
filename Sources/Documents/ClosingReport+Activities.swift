import CivilTime
import DocumentModel
import Markdown
import PlanModel
import SpanishText

/// Activities by axis: the account of each item with its facts, figures, events and links.
extension ClosingReport {
  static func activities(_ input: ReportInput) -> [Block] {
    let facts = ItemFacts(input)
    let blocks = input.plan.items.flatMap { item($0, level: 2, input, facts) }
    return blocks.isEmpty ? [] : [.heading(1, "Actividades")] + blocks
  }

  private static func item(
    _ item: PlanItem, level: Int, _ input: ReportInput, _ facts: ItemFacts
  ) -> [Block] {
    let own = account(of: item, input, facts)
    let children = item.children.flatMap { self.item($0, level: level + 1, input, facts) }
    // What nobody wrote about is told by the table of lines.
    guard !own.isEmpty || !children.isEmpty else { return [] }
    return [.heading(level, RichText(title(of: item, level: level)))] + own + children
  }

  /// «Eje 1: Estado Abierto» on the first level, «1.1 Estrategia …» below it.
  static func title(of item: PlanItem, level: Int) -> String {
    guard level == 2, let number = item.printedNumber, let name = item.name?.value,
      let word = item.level.singular
    else { return item.printedTitle }
    return "\(Spanish.capitalized(word)) \(number): \(name)"
  }

  private static func account(
    of item: PlanItem, _ input: ReportInput, _ facts: ItemFacts
  ) -> [Block] {
    let key = item.key.value
    var blocks: [Block] = input.text(of: item) ?? []
    let entries = facts.entries[key] ?? []
    let told = entries.compactMap { entry in milestone(entry).map { (day: entry.day, item: $0) } }
    let concluded = (facts.conclusions[key] ?? []).map { (day: $0.day, item: conclusion($0)) }
    let milestones = (told + concluded).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element.item)
    if !milestones.isEmpty {
      // Items that bear more than words are set apart from each other.
      let isTight = milestones.allSatisfy { $0.blocks.count == 1 }
      blocks.append(.list(List(.bullet, milestones, isTight: isTight)))
    }
    for event in facts.events[key] ?? [] { blocks += self.event(event, input.assessment.state) }
    blocks += indicators(facts.indicators[key] ?? [])
    blocks += links(entries.flatMap(\.evidence))
    return blocks
  }

  /// The day and what happened, with its figures and contents below.
  private static func milestone(_ entry: LogEntry) -> List.Item? {
    let note = [told(entry.fact), entry.note?.value ?? entry.reason?.value].compactMap { $0 }
    let figures = FigureWords.table(entry.figures, asOf: entry.asOf?.value, scope: entry.scope)
    guard !note.isEmpty || figures != nil || !entry.contents.isEmpty else { return nil }
    let when = FigureWords.when((entry.realized ?? entry.date).value)
    var text: RichText = "\(strong: RichText(Spanish.capitalized(when)))"
    if !note.isEmpty {
      text.append(RichText(". " + note.map(Spanish.capitalized).joined(separator: ". ")))
    }
    if !entry.annexes.isEmpty {
      text.append(RichText(" (anexo: \(Spanish.and(entry.annexes.map(\.value))))"))
    }
    let contents = entry.contents.map { List.Item(RichText($0.value)) }
    return List.Item(
      text, (contents.isEmpty ? [] : [.bullets(contents)]) + [figures].compactMap { $0 })
  }

  /// What concluded the item without an entry of its own.
  private static func conclusion(_ conclusion: ItemFacts.Conclusion) -> List.Item {
    List.Item(
      "\(strong: RichText(SpanishDate.words(conclusion.day))). Concluida (\(conclusion.source))")
  }

  /// The progress that an entry tells, in words; nil for a milestone.
  private static func told(_ fact: PlanModel.Fact) -> String? {
    guard case .progress(let report) = fact else { return nil }
    if let percentage = report.percentage?.value {
      return "avance de \(Spanish.decimal(percentage, digits: 1)) %"
    }
    return report.state?.value.rawValue
  }

  // MARK: Events

  private static func event(_ event: EventStatus, _ state: PlanState) -> [Block] {
    let entries = event.entries.map { state.entries[$0] }
    var text: RichText = "\(strong: RichText(name(of: event)))"
    var details: [String] = []
    if let date = entries.last(where: { $0.realized != nil })?.realized ?? entries.last?.date {
      details.append(FigureWords.when(date.value))
    }
    let venues = event.venues.values.map(\.value)
    if !venues.isEmpty { details.append(Spanish.and(venues)) }
    if !details.isEmpty { text.append(RichText(" (\(details.joined(separator: "; ")))")) }
    text.append(RichText("."))
    if let title = event.title { text.append(RichText(" Título: «\(title)».")) }
    if let motto = event.motto { text.append(RichText(" Lema: «\(motto)».")) }
    for note in entries.compactMap(\.note) { text.append(RichText(" \(sentence(note.value))")) }
    var blocks: [Block] = [.paragraph(text)]
    let programme = event.programme.values
    if !programme.isEmpty {
      blocks += [.paragraph("Temas:"), .bullets(programme.map { List.Item(RichText($0.value)) })]
    }
    if let meetings = meetings(event.meetings) { blocks.append(meetings) }
    if let table = FigureWords.table(event.figures, asOf: nil, scope: nil) { blocks.append(table) }
    blocks += event.images.map {
      .figure(DocumentModel.Figure(.image(source: $0.file.value), alternative: $0.text ?? ""))
    }
    return blocks + links(event.evidence)
  }

  /// «Cuarta Conferencia Nacional de Datos Abiertos», «Semanas Universitarias (2024)».
  private static func name(of event: EventStatus) -> String {
    let name = event.planned?.name?.value ?? event.key
    guard let edition = event.planned?.edition, !name.folded.contains(edition.folded) else {
      return name
    }
    return edition.first?.isNumber == true ? "\(name) (\(edition))" : "\(edition) \(name)"
  }

  private static func meetings(_ meetings: [EventMeeting]) -> Block? {
    guard !meetings.isEmpty else { return nil }
    var names: [String] = []
    for figure in meetings.flatMap(\.figures) where !names.contains(figure.name.value) {
      names.append(figure.name.value)
    }
    let columns =
      [Column("Fecha"), .words("Sede")]
      + names.map { Column.figures(RichText(Spanish.capitalized($0))) }
    let rows = meetings.map { meeting -> Table.Row in
      let figures = names.map { name in
        meeting.figures.first { $0.name.value == name }.map { FigureWords.text($0.value.value) }
          ?? ""
      }
      let date = meeting.date.map { FigureWords.when($0.value) } ?? ""
      return Table.Row(
        [RichText(date), RichText(meeting.venue ?? "")] + figures.map { RichText($0) })
    }
    return .table(Table(columns, rows))
  }

  // MARK: Indicators and links

  private static func indicators(_ indicators: [IndicatorStatus]) -> [Block] {
    let measured = indicators.compactMap { status in FigureWords.text(status).map { (status, $0) } }
    guard !measured.isEmpty else { return [] }
    let hasTarget = measured.contains { $0.0.indicator?.target != nil }
    let rows = measured.map { status, value -> Table.Row in
      let name = RichText(status.indicator?.name?.value ?? status.key)
      guard hasTarget else { return [name, RichText(value)] }
      let target = status.indicator?.target.map { FigureWords.text($0.value) } ?? "—"
      return [name, RichText(value), RichText(target)]
    }
    let columns: [Column] = [.words("Indicador"), .figures("Valor")]
    return [.table(Table(columns + (hasTarget ? [.figures("Meta")] : []), rows))]
  }

  private static func links(_ evidence: [Evidence]) -> [Block] {
    guard !evidence.isEmpty else { return [] }
    let items = evidence.map { piece -> List.Item in
      switch piece {
      case .link(let address): List.Item(RichText(.url(address.value)))
      case .file(let path, _): List.Item(RichText(.code(path.value)))
      }
    }
    return [.paragraph(evidence.count == 1 ? "Evidencia:" : "Evidencias:"), .bullets(items)]
  }

  private static func sentence(_ text: String) -> String {
    let capital = Spanish.capitalized(text)
    return capital.last.map { ".!?…".contains($0) } ?? true ? capital : capital + "."
  }
}

/// What is told of each item, by its key, in the order of time.
private struct ItemFacts {
  /// A session that concluded an item.
  struct Conclusion {
    let day: CivilDate
    let source: String
  }

  private(set) var conclusions: [String: [Conclusion]] = [:]
  private(set) var entries: [String: [LogEntry]] = [:]
  private(set) var events: [String: [EventStatus]] = [:]
  private(set) var indicators: [String: [IndicatorStatus]] = [:]

  init(_ input: ReportInput) {
    let state = input.assessment.state
    for entry in state.entries {
      switch entry.fact {
      case .progress(let report): entries[report.line.value, default: []].append(entry)
      case .milestone(let line): entries[line.value, default: []].append(entry)
      case .session(let record):
        let title = SessionWords.title(record.key.value)
        for line in record.agenda.flatMap(\.withPoints).flatMap(\.concludes) {
          let source = title.prefix(1).lowercased() + title.dropFirst()
          conclusions[line.value, default: []].append(Conclusion(day: entry.day, source: source))
        }
      default: continue
      }
    }
    for event in state.events where !event.entries.isEmpty {
      for line in event.planned?.lines ?? [] { events[line.value, default: []].append(event) }
    }
    for indicator in state.indicators {
      for line in indicator.indicator?.lines ?? [] {
        indicators[line.value, default: []].append(indicator)
      }
    }
  }
}

extension ReportInput {
  /// The narrative that the plan names («presentación»), as blocks.
  func text(named name: String) -> [Block]? {
    guard let entry = plan.texts.first(where: { $0.key.value.folded == name.folded }) else {
      return nil
    }
    return text(inFile: entry.text.value)
  }

  /// The narrative of an item: the file that it names, or the one that bears its key.
  func text(of item: PlanItem) -> [Block]? {
    item.text.flatMap { text(inFile: $0.value) } ?? texts[item.key.value].map { read($0) }
  }

  private func text(inFile path: String) -> [Block]? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return texts[name.hasSuffix(".md") ? String(name.dropLast(3)) : name].map { read($0) }
  }

  private func read(_ text: String) -> [Block] { MarkdownReader.read(text, firstLevel: 3) }
}
