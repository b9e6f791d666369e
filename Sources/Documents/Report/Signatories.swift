import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// Who signs on the cut-off: the persons of the plan, or those who hold their offices by then.
///
/// A signature belongs to an office of the commission when it bears the name of somebody who held
/// it, else when its words name it. Nothing else is taken from the former holder: not the gender of
/// the office, not the address.
package struct Signatories {
  /// The signatures as they are printed.
  private(set) var blocks: [SignatureBlock] = []
  /// What changed against the plan.
  private(set) var notices: [String] = []

  /// The office in which each signature of the plan is given; nil where that is not clear.
  package static func offices(_ state: PlanState) -> [String?] {
    let offices = state.offices(on: state.cutOff).map(\.office)
    return state.plan.signatures.map { office(of: $0, state.commission, offices) }
  }

  init(_ state: PlanState) {
    let history = state.commission
    let named = Set(state.plan.signatures.map(\.name.value.folded))
    for (signature, office) in zip(state.plan.signatures, Self.offices(state)) {
      guard let office,
        let handover = history.handovers.last(where: { $0.office.value == office }),
        handover.name?.folded != signature.name.value.folded
      else {
        blocks.append(Self.block(signature))
        continue
      }
      let day = SpanishDate.words(handover.day)
      guard let holder = handover.name else {
        blocks.append(
          SignatureBlock(name: "", office: Self.title(of: office, writtenAs: signature.office)))
        notices.append(ReportWords.vacantOffice(office, since: day, formerly: signature.name.value))
        continue
      }
      // Whom the plan lets sign in the same office already is not printed twice.
      if !named.contains(holder.folded) {
        blocks.append(
          SignatureBlock(
            name: holder, office: Self.title(of: office, writtenAs: signature.office)))
      }
      notices.append(
        ReportWords.newSignatory(holder, office, since: day, formerly: signature.name.value))
    }
  }

  private static func block(_ signature: Signature) -> SignatureBlock {
    SignatureBlock(
      name: [signature.honorific, signature.name.value].compactMap(\.self).joined(separator: " "),
      office: signature.office ?? "", contact: signature.mail)
  }

  /// The office of the commission in which a signature is given; nil where that is not clear.
  private static func office(
    of signature: Signature, _ history: CommissionHistory, _ offices: [String]
  ) -> String? {
    let name = signature.name.value.folded
    let held = offices.filter { office in
      history.commission.offices.contains {
        $0.key.value == office && $0.text.value.folded == name
      } || history.handovers.contains { $0.office.value == office && $0.name?.folded == name }
    }
    if held.count == 1 { return held[0] }
    guard let written = signature.office?.folded else { return nil }
    let words = Set(written.split { !$0.isLetter }.map(String.init))
    // Of «secretaría» and «secretaría técnica» the one that says more is meant.
    let meant = offices.filter { office in
      office.folded.split(separator: " ").allSatisfy { part in
        words.contains { $0.hasPrefix(stem(of: part)) }
      }
    }.sorted { $0.count > $1.count }
    guard let first = meant.first, meant.count < 2 || first.hasPrefix(meant[1]) else { return nil }
    return first
  }

  /// What «coordinación», «coordinador» and «coordinadora» have in common.
  private static func stem(of word: Substring) -> String {
    for ending in ["encia", "cion", "ia", "ca", "va"] where word.hasSuffix(ending) {
      return String(word.dropLast(ending.count))
    }
    return String(word)
  }

  /// The office in words that fit anybody: as written where it names the office itself.
  private static func title(of office: String, writtenAs written: String?) -> String {
    if let written, written.folded.hasPrefix(office.folded) { return written }
    return ReportWords.officeHolder(office)
  }
}

extension Report {
  /// The place to write place and day, and the signatures; what changed is told before them.
  ///
  /// A document that is signed anew leaves room for place and day; the plan was signed where it says.
  static func signatures(_ input: ReportInput, at place: String? = nil) -> [Block] {
    guard !input.plan.signatures.isEmpty else { return [] }
    let signatories = Signatories(input.state)
    var blocks: [Block] =
      signatories.notices.isEmpty
      ? []
      : [
        .info(
          signatories.notices.map { .paragraph(RichText($0)) }, title: ReportWords.signatoriesTitle)
      ]
    blocks.append(.paragraph(RichText(place ?? ReportWords.placeAndDate)))
    return blocks + [.signatures(signatories.blocks)]
  }
}
