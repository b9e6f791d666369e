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
    let columns: [Column] = [
      Column(RichText(ViewWords.date)), .words(RichText(ViewWords.happened), weight: 3),
      .figures(RichText(ViewWords.line)),
    ]
    let rows = places.map { row(state.entries[$0], about: key) }
    let notes = source.map { [RichText(ViewWords.linesOf($0.name))] } ?? []
    return [
      .heading(1, RichText(ViewWords.history)), .table(Table(columns, rows, notes: notes)),
    ]
  }

  /// The entries as data.
  func data(_ places: [Int], about key: String) -> JSONValue {
    .array(places.map { data(state.entries[$0], about: key) })
  }

  private func row(_ entry: LogEntry, about key: String) -> Table.Row {
    var text = RichText(EntryWords.text(entry, about: key))
    for evidence in entry.evidence {
      text.append(RichText(" "))
      switch evidence {
      case .link(let address): text.append(.url(address.value))
      case .file(let path, _): text.append(.code(path.value))
      }
    }
    return [
      RichText(SpanishDate.short(entry.day)), text,
      RichText(line(of: entry).map(String.init) ?? ""),
    ]
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
