import Diagnostics
import PlanFiles
import PlanModel
import SpanishText
import YAMLSyntax

/// The agenda of a session that is to come, with items more.
///
/// An agenda that an entry tells before the session takes the place of the one that was known, so that
/// all of it is written again, in its order.
struct AnnouncedAgenda {
  private let session: SessionAtWork
  private let known: [AgendaItem]
  private let added: [AgendaItem]

  /// The agenda of a session with further items at its end.
  init(_ session: SessionAtWork, adding items: [AgendaItem]) {
    (self.session, added) = (session, items)
    known = session.status?.orderOfBusiness ?? []
  }

  /// What stands under «temas:».
  var fragment: YAMLFragment? {
    added.isEmpty ? nil : .list((known + added).map(\.announcement))
  }

  /// The new items that the agenda has already.
  var doubts: [Diagnostic] {
    var before = known
    return added.compactMap { item -> Diagnostic? in
      defer { before.append(item) }
      let subject = item.subject.value.folded
      guard before.contains(where: { $0.subject.value.folded == subject }) else { return nil }
      return SessionMessages.repeatedItem(item.subject.value, session.key)
    }
  }

  /// The new items, each with the number under which the order of business prints it.
  func told(in state: PlanState) -> [String] {
    guard let status = state.session(session.key) else { return [] }
    let matters = state.orderOfBusiness(of: status).matters
    return matters.suffix(added.count).map { number, item in
      "\(number) («\(item.subject.value)»)"
    }
  }
}

extension AgendaItem {
  /// An item as a person says it: «aprobación: Guía», where what is done with it stands before; ends
  /// the command where it says nothing.
  init(said text: String, treatment: Treatment? = nil) throws(Stop) {
    let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let word = halves[0].trimmed.folded
    let typed = Treatment.allCases.first { $0.rawValue.folded == word }
    let isTyped = halves.count == 2 && (typed != nil || ["tema", "punto"].contains(word))
    self.init(subject: Located(unwritten: (isTyped ? halves[1] : text[...]).trimmed))
    self.treatment = isTyped ? typed : treatment
    guard !subject.value.isEmpty else {
      throw Stop(CommandMessages.blank(EntryKey.item.name), .usage)
    }
  }

  /// The key that says what is done with it, with what it is about.
  var head: (key: String, value: YAMLFragment) {
    let key = treatment.map(EntryKey.treatment) ?? EntryKey.item
    return (key.name, subject.value.isEmpty ? .empty : .text(subject.value))
  }

  /// The item as an agenda that is to come tells it: without what came of it.
  var announcement: YAMLFragment {
    var group = [head]
    func add(_ key: EntryKey, _ value: YAMLFragment?) {
      if let value { group.append((key.name, value)) }
    }
    func list(_ texts: [Located<String>], _ scalar: (String) -> YAMLFragment) -> YAMLFragment? {
      texts.isEmpty ? nil : .list(texts.map { scalar($0.value) })
    }
    add(.itemLines, list(lines, YAMLFragment.plain))
    add(.points, points.isEmpty ? nil : .list(points.map(\.announcement)))
    add(.presenter, presenter.map(YAMLFragment.text))
    add(.majority, majority.map { .text($0.value) })
    add(.absent, list(absent, YAMLFragment.plain))
    let reasons = dissents.map { (key: $0.key.value, value: YAMLFragment.text($0.text.value)) }
    add(.dissents, reasons.isEmpty ? nil : .group(reasons))
    add(.speakers, list(speakers, YAMLFragment.text))
    add(.annexes, list(annexes, YAMLFragment.text))
    add(.note, note.map(YAMLFragment.text))
    return .group(group)
  }
}
