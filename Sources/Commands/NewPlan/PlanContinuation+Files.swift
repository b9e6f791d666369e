import CivilTime
import Documents
import FileSystem
import PlanFiles
import PlanModel
import YAMLSyntax

/// What the new plan takes along beside plan.yaml: what is still to be followed up, and narrative.
extension PlanContinuation {
  // MARK: The log

  /// An entry for each agreement that is open and for each pending matter.
  ///
  /// An agreement can't be taken again in another plan: there it is a matter that is pending.
  mutating func pendingEntries(today: CivilDate) -> [YAMLFragment] {
    var matters: [PendingMatter] = []
    for agreement in state.agreements where agreement.isOpen && agreement.isFollowedUp {
      let text = agreement.agreement?.text.value
      account.agreements.append(agreement.key ?? text ?? "")
      matters.append(
        PendingMatter(
          text: [agreement.key, text].compactMap { $0 }.joined(separator: ": "),
          recipient: agreement.agreement?.responsible?.value ?? agreement.referredTo,
          lines: agreement.agreement?.lines ?? [],
          note: agreement.dueOn.map { "vence el \(SpanishDate.words($0))" }))
    }
    for index in state.pendingMatters {
      guard case .pending(let text, let recipient, let lines) = state.entries[index].fact else {
        continue
      }
      account.pending += 1
      matters.append(
        PendingMatter(
          text: text.value, recipient: recipient, lines: lines,
          note: state.entries[index].note?.value))
    }
    var ids: Set<String> = []
    var generator = SystemRandomNumberGenerator()
    return matters.map { matter in
      let id = EntryID.fresh(notIn: loaded.log.source, besides: ids, using: &generator)
      ids.insert(id)
      return entry(of: matter, id: id, today: today)
    }
  }

  /// What remains to be done.
  private struct PendingMatter {
    let text: String
    let recipient: String?
    let lines: [Located<String>]
    let note: String?
  }

  private func entry(of matter: PendingMatter, id: String, today: CivilDate) -> YAMLFragment {
    let gone = goneLines
    let lines = matter.lines.map(\.value).filter { !gone.contains($0) }
    let origin = "viene de \(facts.previous)"
    var entry: [(key: String, value: YAMLFragment)] = [
      ("fecha", .plain(cutOff.iso)), ("id", .plain(id)), ("registrado", .plain(today.iso)),
      ("pendiente", .text(matter.text)),
    ]
    if let recipient = matter.recipient { entry.append(("para", .text(recipient))) }
    if !lines.isEmpty { entry.append(("líneas", .list(lines.map { .plain($0) }))) }
    entry.append(("nota", .text(matter.note.map { "\($0); \(origin)" } ?? origin)))
    return .group(entry)
  }

  // MARK: Narrative and pictures

  /// Chapters to be written anew, and the texts of what goes on, with their pictures, as they are.
  mutating func narrative() throws(FileError) -> [NewFile] {
    var files: [NewFile] = []
    for chapter in plan.texts {
      let places = NarrativePath.candidates(chapter.text.value)
      guard let path = places.first(where: { loaded.texts[$0] != nil }) ?? places.first else {
        continue
      }
      files.append(
        NewFile(
          path,
          NewPlanText.placeholder(
            for: chapter.key.value, previous: Path.join(facts.previous, path))))
    }
    var copies: [String] = plan.commission.logo.map { [$0.value] } ?? []
    let gone = goneLines
    for item in plan.allItems where !gone.contains(item.key.value) {
      let own = item.text.map { NarrativePath.candidates($0.value) } ?? []
      let texts = (own + ["\(NarrativePath.promises)/\(item.key.value).md"])
        .filter { loaded.texts[$0] != nil }
      for path in texts {
        copies.append(path)
        if let text = loaded.texts[path] {
          copies += NarrativePictures.files(of: text, at: path).map(\.value)
        }
      }
    }
    for path in copies where !files.contains(where: { $0.path == path }) {
      // What leads out of the folder stays where it is.
      let source = Path.join(loaded.folder, path)
      guard !path.hasPrefix("/"), !path.split(separator: "/").contains(".."),
        Files.kind(of: source) == .file
      else { continue }
      files.append(NewFile(path, bytes: try Files.read(source)))
      account.copies.append(path)
    }
    return files
  }
}
