import FileSystem
import JSONText
import PlanFiles
import PlanModel
import SourceText

/// What a person is told of a change of plan.yaml.
struct PlanEditAccount {
  /// What became of the item.
  enum Deed {
    case added, changed, removed
  }

  let deed: Deed
  /// The item.
  let key: String
  /// What changed, as a clause: «1.3.2, meta: 20 → 30».
  let sentence: String
  /// The command that takes it back; nil where none does.
  let undo: String?
  let isJSON: Bool

  fileprivate func json(_ edit: PlanEdit, isSimulated: Bool) -> String {
    let changes = edit.difference.hunks.map { hunk in
      JSONValue.object([
        ("renglón", .integer(hunk.oldLine)),
        ("antes", .array(hunk.lines.filter { $0.change == .removed }.map { .string($0.text) })),
        ("después", .array(hunk.lines.filter { $0.change == .added }.map { .string($0.text) })),
      ])
    }
    return JSONValue.object([
      ("clave", .string(key)), ("archivo", .string(edit.path)),
      ("renglón", .integer(line(in: edit))), ("qué cambia", .string(sentence)),
      ("para deshacerlo", undo.map { .string($0) } ?? .null),
      ("simulado", .bool(isSimulated)), ("cambios", .array(changes)),
    ]).text + "\n"
  }

  /// The line of the item that came or went, else the first that changes, as the file is afterwards.
  fileprivate func line(in edit: PlanEdit) -> Int {
    let before = edit.inspected.loaded.plan
    switch deed {
    case .added: return edit.plan.item(key).map { $0.key.line(in: edit.plan.source) } ?? 1
    case .removed: return before.item(key).map { $0.key.line(in: before.source) } ?? 1
    case .changed: return edit.difference.hunks.first?.newLine ?? 1
    }
  }
}

extension Located {
  /// The number of its line.
  fileprivate func line(in source: SourceText) -> Int { LineIndex(source).line(at: range.start) }
}

extension Environment {
  /// Tells what was changed in the plan and how it is taken back, or shows what would change.
  func show(_ account: PlanEditAccount, _ edit: PlanEdit, isSimulated: Bool) {
    guard !account.isJSON else {
      output(account.json(edit, isSimulated: isSimulated))
      return
    }
    let line = account.line(in: edit)
    guard isSimulated else {
      var text = PlanEditMessages.done(account, edit.path, line) + "\n"
      if edit.inspected.versions.last != nil { text += PlanEditMessages.countsOnceSealed + "\n" }
      output(text + PlanEditMessages.howToUndo(account, line) + "\n")
      return
    }
    output(
      PlanEditMessages.wouldDo(account, edit.path) + "\n"
        + DifferenceText(style: outputStyle).render(edit.difference)
        + CommandMessages.nothingWritten + "\n")
  }
}
