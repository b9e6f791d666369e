import CivilTime
import DocumentModel
import JSONText
import PlanModel
import SourceText
import SpanishText

/// The entries that name something, as a table that says where each one stands.
struct EntryHistory {
  private let state: PlanState
  private let source: SourceText?
  private let lines: LineIndex?

  init(_ state: PlanState, _ source: SourceText?) {
    self.state = state
    self.source = source
    lines = source.map { LineIndex($0) }
  }

  /// A heading and the entries at some places of `PlanState.entries`, or that there are none.
  ///
  /// Of a session's entry, what concerns the key is told.
  func blocks(_ places: [Int], about key: String) -> [Block] {
    guard !places.isEmpty else { return [.paragraph(RichText(ViewWords.noEntries))] }
    // An entry is corrected by its id, which those that a person wrote may not have.
    let hasIDs = places.contains { state.entries[$0].id != nil }
    let columns: [Column] =
      [Column(RichText(ViewWords.date)), .words(RichText(ViewWords.happened), weight: 3)]
      + (hasIDs ? [Column(RichText(ViewWords.entry))] : [])
      + [.figures(RichText(ViewWords.line))]
    let rows = places.map { row(state.entries[$0], about: key, withID: hasIDs) }
    let notes = source.map { [RichText(ViewWords.linesOf($0.name))] } ?? []
    return [
      .heading(1, RichText(ViewWords.history)), .table(Table(columns, rows, notes: notes)),
    ]
  }

  /// The entries as data.
  func data(_ places: [Int], about key: String) -> JSONValue {
    .array(places.map { data(state.entries[$0], about: key) })
  }

  private func row(_ entry: LogEntry, about key: String, withID: Bool) -> Table.Row {
    var text = RichText(EntryWords.text(entry, about: key))
    for evidence in entry.evidence {
      text.append(RichText(" "))
      switch evidence {
      case .link(let address): text.append(.url(address.value))
      case .file(let path, _): text.append(.code(path.value))
      }
    }
    let id = withID ? [RichText(entry.id?.value ?? "")] : []
    let line = RichText(line(of: entry).map(String.init) ?? "")
    return Table.Row([RichText(FigureWords.shortWhen(entry.date.value)), text] + id + [line])
  }

  private func data(_ entry: LogEntry, about key: String) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("fecha", .string(entry.day.iso)), ("texto", .string(EntryWords.text(entry, about: key))),
      ("renglón", line(of: entry).map(JSONValue.integer) ?? .null),
    ]
    if let id = entry.id { members.append(("id", .string(id.value))) }
    if let recorded = entry.recorded { members.append(("registrado", .string(recorded.value.iso))) }
    if !entry.evidence.isEmpty {
      members.append(
        ("evidencia", .array(entry.evidence.map { .string($0.target.value) })))
    }
    return .object(members)
  }

  private func line(of entry: LogEntry) -> Int? { lines?.line(at: entry.range.start) }
}
