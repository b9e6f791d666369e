import PlanModel
import SpanishText

/// Something that belongs to a session beside what is written about it: a file, an address, or only
/// the name of a document.
package struct SessionPaper: Sendable {
  /// What it is.
  package enum Kind: Hashable, Sendable {
    /// It went out with the call.
    case callAnnex
    /// It belongs to an item of the order of business, by its number.
    case annex(item: String)
    /// It is annexed to the session as a whole.
    case sessionAnnex
    /// The recording.
    case recording
    /// The stenographic version.
    case transcript
    /// It proves what the log tells.
    case evidence
    /// The minutes as they were signed.
    case signedMinutes
  }

  /// What it is.
  package let kind: Kind
  /// Its address, its path in the plan's folder, or its name.
  package let target: String
  /// The digest that its file had when it was noted.
  package let digest: String?

  init(_ kind: Kind, _ target: String, digest: String? = nil) {
    (self.kind, self.target, self.digest) = (kind, target, digest)
  }

  /// What it is, as the title of a file: «Anexo del punto 4».
  package var title: String { Spanish.capitalized(MinutesWords.kind(kind)) }
}

extension SessionPaper {
  /// The papers of a session, each once, in the order in which they came up.
  package static func all(of key: String, in input: ReportInput) -> [SessionPaper] {
    SessionSubject(key, in: input).map(all) ?? []
  }

  static func all(of session: SessionSubject) -> [SessionPaper] {
    let status = session.status
    var papers = status.callAnnexes.values.map { SessionPaper(.callAnnex, $0.value) }
    for item in session.orderOfBusiness.items {
      guard let matter = item.matter else { continue }
      papers += annexes(of: matter, numbered: "\(item.number)")
    }
    for entry in status.entries.map({ session.input.state.entries[$0] }) {
      papers += entry.annexes.map { SessionPaper(.sessionAnnex, $0.value) }
    }
    papers += status.recording.map { [SessionPaper(.recording, $0)] } ?? []
    papers += status.transcript.map { [SessionPaper(.transcript, $0)] } ?? []
    papers += status.evidence.map { evidence in
      guard case .file(let path, let digest) = evidence else {
        return SessionPaper(.evidence, evidence.target.value)
      }
      return SessionPaper(.evidence, path.value, digest: digest?.value)
    }
    papers += (status.minutes?.file).map { [SessionPaper(.signedMinutes, $0.value)] } ?? []
    var met: Set<String> = []
    return papers.filter { met.insert($0.target).inserted }
  }

  private static func annexes(of item: AgendaItem, numbered number: String) -> [SessionPaper] {
    item.annexes.map { SessionPaper(.annex(item: number), $0.value) }
      + item.points.enumerated().flatMap { place, point in
        annexes(of: point, numbered: "\(number).\(place + 1)")
      }
  }
}
