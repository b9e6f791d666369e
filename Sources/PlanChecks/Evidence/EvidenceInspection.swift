import PlanModel

/// What a path that an entry names leads to, seen from the plan's folder.
package enum EvidencePlace: Hashable, Sendable {
  /// A file, by its path from the plan's folder: one spelling for one file.
  case file(String)
  /// A folder.
  case folder
  /// Something outside of the plan's folder.
  case outside
  /// Nothing.
  case missing
}

extension PlanChecks {
  /// Looks at every piece of evidence of a log, and at the lines that are concluded without any.
  ///
  /// `corrections` are entries that are not in the subject's log; `look` tells what a path leads to,
  /// `digest` the SHA-256 of a file in hexadecimal, nil where it can't be read. Each file is digested
  /// once, and none without need.
  package static func evidence(
    of subject: CheckSubject, corrections: [LogEntry] = [],
    look: (String) -> EvidencePlace, digest: (String) -> String?
  ) -> EvidenceReview {
    let entries = (subject.log.entries + corrections).filter { !$0.evidence.isEmpty }
      .sorted { $0.range.start < $1.range.start }
    var inspection = EvidenceInspection()
    let places = entries.map { entry in
      entry.evidence.map { inspection.note($0, at: look($0.target.value)) }
    }
    let pieces = zip(entries, places).flatMap { entry, places in
      zip(entry.evidence, places).map { evidence, place in
        EvidencePiece(entry, evidence, inspection.condition(of: evidence, at: place, digest))
      }
    }
    return EvidenceReview(
      pieces: pieces, bareLines: ConclusionEvidenceCheck.bareConclusions(subject).map(\.key))
  }
}

/// What is known of the files that evidence names.
private struct EvidenceInspection {
  /// The digest that was recorded last, by the path of the file.
  private var recorded: [String: String] = [:]
  /// The digests that files have, those that can't be read as nil.
  private var found: [String: String?] = [:]

  /// Takes in what is recorded of a piece; later ones count.
  mutating func note(_ evidence: Evidence, at place: EvidencePlace) -> EvidencePlace {
    if case .file(let path) = place, case .file(_, let digest?) = evidence,
      LinkCheck.isDigest(digest.value)
    {
      recorded[path] = digest.value.lowercased()
    }
    return place
  }

  mutating func condition(
    of evidence: Evidence, at place: EvidencePlace, _ digest: (String) -> String?
  ) -> EvidenceCondition {
    switch evidence {
    case .link(let link):
      if LinkCheck.isAddress(link.value) { return .link }
      if case .file = place { return .fileAsLink }
      return .badLink
    case .file(let target, let recorded):
      switch place {
      case .missing: return LinkCheck.isAddress(target.value) ? .link : .missing
      case .folder: return .isFolder
      case .outside: return LinkCheck.isAddress(target.value) ? .link : .outside
      case .file(let path): return condition(of: path, recorded: recorded?.value, digest)
      }
    }
  }

  private mutating func condition(
    of path: String, recorded text: String?, _ digest: (String) -> String?
  ) -> EvidenceCondition {
    // Where another entry records the digest of the same file, that one counts.
    guard let text = text ?? recorded[path] else { return .withoutDigest }
    guard LinkCheck.isDigest(text) else { return .badDigest }
    guard text.lowercased() == recorded[path] else { return .recordedAgain }
    let now = found[path] ?? digest(path)
    found[path] = .some(now)
    return now.map { $0 == text.lowercased() ? .intact : .changed } ?? .unreadable
  }
}
