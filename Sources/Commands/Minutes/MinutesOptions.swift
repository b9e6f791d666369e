import Arguments
import CivilTime
import Diagnostics
import PlanFiles
import PlanModel
import YAMLSyntax

/// What the commands about minutes share.
enum MinutesOptions {
  static let session = Parameter<String>(
    "SESIÓN", "La sesión de la que es el acta: «ordinaria 1».", kind: .known("sesión"))
  static let file = Option<String?>(
    "archivo", "ARCHIVO", "El acta: un enlace, o un archivo, que se copia al plan.", kind: .file)
  static let isSigned = Flag("firmada", "Ya está firmada.")

  /// The last in the help of all of them.
  static let common: [any Argument] =
    [WritingOptions.date, WritingOptions.note, WritingOptions.author] + WritingOptions.common

  /// The session of minutes: one that was held.
  static func session(
    _ values: ArgumentValues, in work: PlanAtWork
  ) throws(Stop) -> SessionAtWork {
    let found = try work.session(values[session])
    guard found.heldOn != nil else { throw Stop(MinutesMessages.notHeld(found.key), .usage) }
    return found
  }
}

/// An entry about minutes while it is put together.
struct MinutesDraft {
  private let session: SessionAtWork
  private var parts: [(key: EntryKey, value: YAMLFragment)] = []
  private var files = EntryEvidence()

  /// Minutes of a session.
  init(of session: SessionAtWork) { self.session = session }

  /// Whether nothing is said of them.
  var isEmpty: Bool { parts.isEmpty }

  /// Adds a part.
  mutating func add(_ key: EntryKey, _ text: String) { parts.append((key, .plain(text))) }

  /// Adds what all commands accept: the file, and that they are signed.
  mutating func add(_ values: ArgumentValues, in work: PlanAtWork) throws(Stop) {
    if values.contains(MinutesOptions.isSigned), values[MinutesOptions.isSigned] {
      add(.minutesSigned, "sí")
    }
    if let word = values[MinutesOptions.file] {
      let option = MinutesOptions.file.definition.spelling
      let place = try files.place(of: word, named: option, in: work.opened.folder)
      parts.append((.minutesFile, .text(place)))
    }
  }

  /// The entry, on a day.
  func proposal(on date: EntryDate, doubts: [Diagnostic] = []) -> EntryCommand.Proposal {
    var draft = EntryDraft(.session, session.key, on: date)
    draft.set(.minutes, .group(parts.map { ($0.key.name, $0.value) }))
    return EntryCommand.Proposal(draft: draft, doubts: doubts, files: files)
  }
}
