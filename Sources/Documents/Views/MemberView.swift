import CivilTime
import DocumentModel
import JSONText
import PlanAssessment
import PlanModel
import SpanishText

/// A member of the commission, present or former, with every change.
extension PlanViews {
  func member(_ key: String) -> PlanView? {
    let attendance = Attendance(state)
    guard let record = attendance.records.first(where: { $0.member.key.value == key }) else {
      return nil
    }
    let member = record.member
    let isMember = state.members(on: input.cutOff).contains { $0.key.value == key }
    var facts: [LabelledValue] = []
    func add(_ label: String, _ text: String?) {
      if let text { facts.append(.init(label, RichText(text))) }
    }
    add(ViewWords.name, member.name)
    add(ViewWords.body, member.body)
    add(ViewWords.right, ReportWords.vote(member.hasVote))
    add(ViewWords.attendance, record.held > 0 ? MemberWords.attendance(record) : nil)
    let entries = state.commission.memberships.filter { $0.change.member.value == key }.map(\.entry)
    return PlanView(
      Document(
        .init(title: key, subtitle: ViewWords.membership(isMember), dateLine: cutOffLine),
        [.facts(facts)] + MemberWords.notes(attendance).map { .paragraph($0) }
          + (entries.isEmpty ? [] : history.blocks(entries, about: key))),
      data: [
        ("vista", .string("integrante")), ("corte", .string(input.cutOff.iso)),
        ("integra", .bool(isMember)), ("integrante", ReportData.member(record)),
        ("historia", history.data(entries, about: key)),
      ])
  }
}
