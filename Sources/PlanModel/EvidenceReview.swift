/// What became of the evidence that a log names.
package struct EvidenceReview: Sendable {
  /// Every piece, in the order of the log.
  package let pieces: [EvidencePiece]
  /// The keys of the lines that are concluded and have none, in the order of the plan.
  package let bareLines: [String]

  /// A review with what it found.
  package init(pieces: [EvidencePiece], bareLines: [String]) {
    self.pieces = pieces
    self.bareLines = bareLines
  }
}

/// One piece of evidence, and what became of it.
package struct EvidencePiece: Sendable {
  /// The entry that names it.
  package let entry: LogEntry
  /// The link or the file.
  package let evidence: Evidence
  /// What became of it.
  package let condition: EvidenceCondition

  /// A piece of an entry.
  package init(_ entry: LogEntry, _ evidence: Evidence, _ condition: EvidenceCondition) {
    self.entry = entry
    self.evidence = evidence
    self.condition = condition
  }
}

/// What becomes of a piece of evidence.
package enum EvidenceCondition: Hashable, Sendable, CaseIterable {
  /// The file is the one that was recorded.
  case intact
  /// The file is another one than was recorded.
  case changed
  /// The file is not there.
  case missing
  /// A folder bears the name of the file.
  case isFolder
  /// The file is there, and can't be read.
  case unreadable
  /// The file lies outside of the plan's folder, and is not looked at.
  case outside
  /// No digest was recorded: the file is there, and nobody knows whether it changed.
  case withoutDigest
  /// What was recorded as its digest is none.
  case badDigest
  /// A later entry records the same file with another digest, which counts.
  case recordedAgain
  /// An address, which is not opened.
  case link
  /// A link that is no address.
  case badLink
  /// The name of a file of the plan that stands as a link.
  case fileAsLink

  /// Whether the evidence can't be shown as it was recorded.
  package var isLost: Bool {
    switch self {
    case .changed, .missing, .isFolder, .unreadable: true
    case .intact, .outside, .withoutDigest, .badDigest, .recordedAgain, .link, .badLink,
      .fileAsLink:
      false
    }
  }
}
