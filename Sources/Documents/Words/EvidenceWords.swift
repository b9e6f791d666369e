import DocumentModel
import PlanModel

/// Links and files that prove a fact, as documents print them.
enum EvidenceWords {
  /// One piece: an address that shows itself, or a file by its name in the plan's folder.
  static func text(_ evidence: Evidence, _ files: FileReferences) -> RichText {
    switch evidence {
    case .link(let address): RichText(.url(address.value))
    case .file(let path, _): files.link(path.value)
    }
  }

  /// Several pieces as a list under their title; nothing for none.
  static func list(_ evidence: [Evidence], _ files: FileReferences) -> [Block] {
    guard !evidence.isEmpty else { return [] }
    return [
      .paragraph(RichText(ReportWords.evidence(evidence.count))),
      .bullets(evidence.map { List.Item(text($0, files)) }),
    ]
  }
}
