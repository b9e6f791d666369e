import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// The order of business of a session as documents print it, each item under its number.
struct OrderText {
  let session: SessionSubject
  let order: OrderOfBusiness

  init(_ session: SessionSubject) {
    self.session = session
    order = session.orderOfBusiness
  }

  /// The items in their order, each with its points.
  var list: Block {
    .numbered(order.items.map { List.Item(title($0), points(of: $0)) })
  }

  /// What an item is called: in the words of the agenda where it writes it.
  func title(_ item: OrderOfBusiness.Item) -> RichText {
    item.matter.map(matter) ?? RichText(formalTitle(item.kind))
  }

  /// The title in plain words, for sentences.
  func plainTitle(_ item: OrderOfBusiness.Item) -> String { title(item).plainText }

  private func formalTitle(_ kind: OrderOfBusiness.Kind) -> String {
    let sessionKind = session.status.knownKind
    switch kind {
    case .attendance: return OrderWords.attendance(sessionKind)
    case .quorum: return OrderWords.quorum(isJoint: session.status.isJoint)
    case .attendanceAndQuorum: return OrderWords.attendanceAndQuorum
    case .approvalOfAgenda: return OrderWords.approvalOfAgenda
    case .minutes(let keys):
      return keys.count > 1
        ? OrderWords.minutesOfSeveral
        : OrderWords.minutes(of: keys.first.flatMap(session.input.state.session))
    case .installation: return OrderWords.installation
    case .matter: return ""
    case .agreements:
      return sessionKind == .workingMeeting ? OrderWords.commitments : OrderWords.agreements
    case .lines: return OrderWords.lines
    case .otherMatters: return OrderWords.otherMatters
    case .decisions: return OrderWords.decisions(sessionKind)
    case .closing: return OrderWords.closing(sessionKind)
    }
  }

  // MARK: Matters

  /// «Recepción: Diagnóstico de apertura (línea 1.1.1; presenta: …)».
  private func matter(_ item: AgendaItem) -> RichText {
    var text = RichText()
    let subject = item.subject.value
    if let treatment = item.treatment {
      let words = SessionWords.treatment(treatment, of: item)
      text.append("\(words)\(subject.isEmpty ? ":" : ": ")")
    }
    text.append(RichText(subject))
    let details = [
      item.lines.isEmpty ? nil : session.input.index.mention(item.lines),
      item.presenter.map(ProgrammeWords.presenter),
    ].compactMap(\.self)
    if !details.isEmpty { text.append(RichText(" (\(details.joined(separator: "; ")))")) }
    return text
  }

  /// What stands under an item, each under the number by which it is told: «5.2», «5.2.1».
  private func points(of item: OrderOfBusiness.Item) -> [Block] {
    let number = String(item.number)
    var points = item.matter.map { self.points(of: $0, below: number) } ?? []
    if case .minutes(let keys) = item.kind, keys.count > 1 {
      points += keys.compactMap(session.input.state.session).enumerated().map {
        RichText("\(number).\($0 + 1) \(OrderWords.minutesPoint($1))")
      }
    }
    return points.map(Block.paragraph)
  }

  private func points(of item: AgendaItem, below number: String) -> [RichText] {
    item.points.enumerated().flatMap { place, point in
      let number = "\(number).\(place + 1)"
      return [RichText("\(number) ") + matter(point)] + points(of: point, below: number)
    }
  }
}

extension SessionSubject {
  /// What the session deals with, numbered as its order of business is printed.
  var orderOfBusiness: OrderOfBusiness { input.state.orderOfBusiness(of: status) }
}
