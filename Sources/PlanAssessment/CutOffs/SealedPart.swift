import CivilTime
import PlanModel
import SourceText

/// The part of a log that was there when a cut-off was sealed, and what came later.
///
/// The log only grows, so that what was sealed are its first bytes. Where somebody edited these, only
/// the day on which an entry was registered tells (format.md: «`registrado`, that of writing it down»).
struct SealedPart: Sendable {
  /// The log as it was sealed.
  let log: Log
  /// The entries that came later, in the order of the file.
  let later: [LogEntry]
  /// Whether what was sealed was edited.
  let isEdited: Bool

  init(of log: Log, size: Int?, sealedOn: CivilDate) {
    let isLater: (LogEntry) -> Bool =
      if let size {
        { $0.range.start >= size }
      } else {
        { $0.registrationDay > sealedOn }
      }
    let sealed = log.entries.filter { !isLater($0) }
    self.log = Log(source: log.source, entries: sealed)
    later = log.entries.filter(isLater)
    // Keys that were added by hand below the last entry belong to it, and it was sealed without them.
    let grown = size.flatMap { size in
      sealed.max { $0.range.end < $1.range.end }.map { $0.says(more: size, in: log.source) }
    }
    isEdited = size == nil || grown ?? false
  }
}

extension LogEntry {
  /// Whether the entry says something behind so many bytes of its file.
  fileprivate func says(more size: Int, in source: SourceText?) -> Bool {
    guard let source, range.end > size, range.end <= source.bytes.count else { return false }
    return source.bytes[size..<range.end].contains { !$0.isLineBreak && $0 != 0x20 }
  }
}
