import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// The account of an event that was held: when and where, what it dealt with, its figures, pictures
/// and links.
struct EventAccount {
  private let event: EventStatus
  private let input: ReportInput

  init(_ event: EventStatus, _ input: ReportInput) {
    self.event = event
    self.input = input
  }

  var blocks: [Block] {
    var blocks: [Block] = [.paragraph(lead)]
    let programme = event.programme.values
    if !programme.isEmpty {
      blocks += [
        .paragraph(RichText(ReportWords.programme)),
        .bullets(programme.map { List.Item(RichText($0.value)) }),
      ]
    }
    if let meetings { blocks.append(meetings) }
    if let table = FigureWords.table(event.figures, asOf: asOf, scope: scope) {
      blocks.append(table)
    }
    blocks += event.images.map {
      .picture(
        input.files.picture(
          $0.file.value, namedIn: FileReferences.log, alternative: $0.text ?? ""))
    }
    return blocks + EvidenceWords.list(event.evidence, input.files)
  }

  private var entries: [LogEntry] { event.entries.map { input.state.entries[$0] } }
  private var asOf: TemporalExpression? { entries.last { $0.asOf != nil }?.asOf?.value }
  private var scope: String? { entries.last { $0.scope != nil }?.scope }

  private var lead: RichText {
    var text: RichText = "\(strong: RichText(EventWords.name(event)))"
    let venues = event.venues.values.map(\.value)
    let details =
      [EventWords.held(event, in: input.state)].compactMap(\.self)
      + (venues.isEmpty ? [] : [Spanish.and(venues)])
    if !details.isEmpty { text.append(RichText(" (\(details.joined(separator: "; ")))")) }
    text.append(RichText("."))
    if let title = event.title { text.append(RichText(" \(ReportWords.eventTitle(title)).")) }
    if let motto = event.motto { text.append(RichText(" \(ReportWords.eventMotto(motto)).")) }
    for note in entries.compactMap(\.note) {
      text.append(RichText(" \(Spanish.sentence(note.value))"))
    }
    return text
  }

  private var meetings: Block? {
    guard !event.meetings.isEmpty else { return nil }
    var names: [String] = []
    var seen: Set<String> = []
    for figure in event.meetings.flatMap(\.figures) where seen.insert(figure.name.value).inserted {
      names.append(figure.name.value)
    }
    let columns =
      [Column(ColumnTitles.date), .words(ColumnTitles.venue)]
      + names.map { Column.figures(RichText(Spanish.capitalized($0))) }
    let notes = names.compactMap { difference(in: $0).map { RichText($0) } }
    return .table(Table(columns, event.meetings.map { row($0, names) }, notes: notes))
  }

  /// That the days of the event and its total differ in a figure, where all of them are exact.
  private func difference(in name: String) -> String? {
    guard
      case .exact(let whole, _)? = event.figures.first(where: { $0.name.value == name })?.value
        .value
    else { return nil }
    let values = event.meetings.compactMap { meeting -> Double? in
      let figure = meeting.figures.first { $0.name.value == name }
      if case .exact(let number, _)? = figure?.value.value { return number }
      return nil
    }
    let sum = values.reduce(0, +)
    guard values.count == event.meetings.count, sum != whole else { return nil }
    return ReportWords.meetingsDiffer(
      name, sum: FigureWords.text(.exact(sum)), whole: FigureWords.text(.exact(whole)))
  }

  private func row(_ meeting: EventMeeting, _ names: [String]) -> Table.Row {
    let figures = names.map { name in
      meeting.figures.first { $0.name.value == name }.map { FigureWords.text($0.value.value) }
        ?? ""
    }
    let date = meeting.date.map { FigureWords.when($0.value) } ?? ""
    return Table.Row(
      [RichText(date), RichText(meeting.venue ?? "")] + figures.map { RichText($0) })
  }
}
