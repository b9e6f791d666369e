import PlanModel

/// Sessions, events, alliances, groups and indicators.
extension Inventory {
  mutating func add(_ session: PlannedSession) {
    let identity = [SessionName(session.key.value).identity]
    add(PlanPart(.session, session.key.value, identity: identity)) {
      $0.tell(.date, (session.date?.value).map(AspectValue.schedule))
    }
    add(session.agenda, below: identity, of: session.key.value)
  }

  /// Adds the items of an agenda; what it is about is their identity, as they have no key.
  private mutating func add(_ agenda: [AgendaItem], below path: [String], of session: String) {
    var met: [String: Int] = [:]
    for item in agenda {
      let subject =
        item.subject.value.isEmpty ? item.treatment?.rawValue ?? "" : item.subject.value.inOneLine
      met[subject, default: 0] += 1
      let repetition = met[subject].flatMap { $0 > 1 ? " \($0)" : nil } ?? ""
      let path = path + [subject + repetition]
      add(PlanPart(.agendaItem, subject, identity: path, owner: session)) { $0.tell(item) }
      add(item.points, below: path, of: session)
    }
  }

  mutating func add(_ event: PlannedEvent) {
    add(PlanPart(.event, event.key.value, name: event.name?.value)) { entry in
      entry.tell(.name, event.name?.value)
      entry.tell(.edition, event.edition)
      entry.tell(.purpose, event.purpose)
      entry.tell(.schedule, (event.schedule?.value).map(AspectValue.schedule))
      entry.tell(.lines, event.lines)
    }
  }

  mutating func add(_ alliance: Alliance) {
    add(PlanPart(.alliance, alliance.key.value)) { entry in
      entry.tell(.institutions, alliance.institutions)
      entry.tell(.purpose, alliance.purpose)
      entry.tell(.covenant, alliance.covenant?.value.rawValue)
      entry.tell(.signedWith, alliance.signedWith)
      entry.tell(.validity, (alliance.validity?.value).map(AspectValue.schedule))
      entry.tell(.lines, alliance.lines)
      entry.tell(.events, alliance.events)
    }
  }

  mutating func add(_ group: WorkingGroup) {
    add(PlanPart(.group, group.key.value, name: group.name?.value)) { entry in
      entry.tell(.name, group.name?.value)
      entry.tell(.purpose, group.purpose)
      entry.tell(.members, group.members)
      entry.tell(.lines, group.lines)
    }
  }

  mutating func add(_ indicator: Indicator) {
    add(PlanPart(.indicator, indicator.key.value, name: indicator.name?.value)) { entry in
      entry.tell(.name, indicator.name?.value)
      entry.tell(.unit, indicator.unit)
      entry.tell(.baseline, (indicator.baseline?.value).map(AspectValue.figure))
      entry.tell(.target, (indicator.target?.value).map(AspectValue.figure))
      entry.tell(.accumulation, indicator.accumulation.rawValue)
      entry.tell(.achievementKind, indicator.achievementKind?.value.rawValue)
      entry.tell(.lines, indicator.lines)
    }
  }
}

extension Inventory.Entry {
  fileprivate mutating func tell(_ item: AgendaItem) {
    tell(.treatment, item.treatment?.rawValue)
    tell(.lines, item.lines)
    tell(.presenter, item.presenter)
    tell(.outcome, item.outcome?.value.rawValue)
    tell(.voting, item.vote.map { .vote($0.value) })
    tell(.majority, item.majority?.value)
    tell(.absent, item.absent)
    let dissents = item.dissents.map { "\($0.key.value): \($0.text.value)" }
    tell(.dissents, dissents.isEmpty ? nil : .names(dissents))
    tell(.speakers, item.speakers)
    tell(.annexes, item.annexes)
    tell(.concludes, item.concludes)
    tell(.note, item.note)
  }
}
