import DocumentModel
import PlanModel
import SpanishText

/// Who came to a session, and whether that was enough.
extension Minutes {
  /// The list of attendance, commission by commission where several met as one.
  static func roll(_ session: SessionSubject) -> [Block] {
    let roll = AttendanceRoll(session)
    guard !roll.isEmpty else { return [.paragraph(RichText(MinutesWords.noRoll(blank)))] }
    let columns: [Column] = [
      .key(ColumnTitles.member), .words(ColumnTitles.body, weight: 2),
      .words(ColumnTitles.person, weight: 2), Column(ColumnTitles.vote),
      .words(ColumnTitles.attendance, weight: 2, minimum: 14),
    ]
    let groups = roll.groups.map { group in
      Table.Group(
        group.commission.map { RichText($0) },
        group.rows.map { row in
          [
            RichText(row.key), RichText(row.member?.body ?? "—"), RichText(row.member?.name ?? "—"),
            // That all of them have a vote needs no word.
            RichText(roll.hasMembersWithoutVote ? row.member.map(vote) ?? "—" : "—"),
            RichText(words(row)),
          ]
        })
    }
    let table = Table(caption: MinutesWords.attendanceCaption, columns, groups: groups)
    return [.table(table.withoutEmptyColumns)]
  }

  private static func vote(_ member: Member) -> String { ReportWords.vote(member.hasVote) }

  /// «Por suplencia de … (a distancia)».
  static func words(_ row: AttendanceRoll.Row) -> String {
    switch row.standing {
    case nil: "__________"
    case .present(let isRemote): isRemote ? "A distancia" : "Presente"
    case .substituted(let name, let isRemote):
      "Por suplencia: \(name)\(isRemote ? " (a distancia)" : "")"
    case .excused: "Ausencia justificada"
    case .absent: "Ausente"
    }
  }

  /// Who was there by invitation, and who came without being a member.
  static func guests(_ session: SessionSubject) -> String? {
    let outsiders = (session.assessment.quorum?.counts ?? []).flatMap(\.outsiders)
    let guests = session.status.guests.values.map(\.value)
    let sentences = [
      guests.isEmpty ? nil : MinutesWords.guests(guests),
      outsiders.isEmpty ? nil : MinutesWords.outsiders(outsiders),
    ].compactMap(\.self)
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// How many came, whether that was enough by the rule of the plan, and who said so.
  static func quorum(_ session: SessionSubject) -> [Block] {
    let status = session.status
    let people = SessionPeople(session)
    let declared = status.quorumDeclaredBy.map { people.wordsWithOffice($0.value) }
    guard let quorum = session.assessment.quorum else {
      return [.paragraph(RichText(MinutesWords.declaredQuorum(declared ?? blank)))]
    }
    var sentences = [status.isSecondCall ? MinutesWords.secondCall(session.input.plan.rules) : nil]
    let isJoint = quorum.counts.count > 1 || quorum.counts.first?.commission != nil
    let counts = quorum.counts.map { MinutesWords.count($0, quorum) }
    if !isJoint { sentences += counts.map(Optional.some) }
    // That somebody declared a quorum that there was not would be a contradiction to be looked into.
    let tail = quorum.isEnough == false ? nil : MinutesWords.declaredQuorum(declared ?? blank)
    if isJoint {
      let lead = sentences.compactMap(\.self).map { Block.paragraph(RichText($0)) }
      return lead + [.bullets(counts.map { List.Item(RichText($0)) })]
        + (tail.map { [.paragraph(RichText($0))] } ?? [])
    }
    sentences.append(tail)
    return [.paragraph(RichText(sentences.compactMap(\.self).joined(separator: " ")))]
  }
}

extension Minutes {
  /// Who took part in a meeting: nobody was missing, since nobody had to come.
  static func participants(_ session: SessionSubject) -> [Block] {
    let people = SessionPeople(session)
    let present = AttendanceRoll(session).groups.flatMap { group in
      group.rows.filter(\.isPresent).map { row in
        let words = people.words(row.key)
        let body = row.member?.body ?? group.commission
        return body.map { "\(words), \($0)" } ?? words
      }
    }
    let own = Set(people.members.map(\.key.value))
    let outsiders =
      people.members.isEmpty
      ? [] : session.status.attendance.values.map(\.value).filter { !own.contains($0) }
    let names = present + outsiders + session.status.guests.values.map(\.value)
    return names.isEmpty
      ? [.paragraph(RichText(MinutesWords.noRoll(blank)))]
      : [.bullets(names.map { List.Item(RichText($0)) })]
  }
}
