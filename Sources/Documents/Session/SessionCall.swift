import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// The call of a session: whom it calls, to what, and who signs it.
enum SessionCall {
  /// The day of the document: that of the call where the log tells it, else the cut-off.
  static func day(_ session: SessionSubject) -> CivilDate {
    session.status.isCalled ? session.status.calledOn ?? session.input.cutOff : session.input.cutOff
  }

  /// «Monterrey, Nuevo León, a 2 de junio de 2025»; dots where the plan names no place.
  static func placeAndDay(_ session: SessionSubject) -> String {
    let place = session.input.plan.signedAt.flatMap(place) ?? CallWords.unknownPlace
    return CallWords.placeAndDay(place, SpanishDate.words(day(session)))
  }

  /// The place of «Monterrey, Nuevo León, a 01 de noviembre de 2021».
  private static func place(of text: String) -> String? {
    var words = text.split(separator: " ")
    while let last = words.popLast() {
      guard last == "a", !words.isEmpty else { continue }
      return words.joined(separator: " ").trimmingComma
    }
    return nil
  }

  /// Who is called to what, and when, in a sentence.
  static func summons(_ session: SessionSubject) -> String {
    let status = session.status
    let commissions = status.joint.values.map(\.value)
    return CallWords.summons(
      of: commissions.count > 1 ? Spanish.and(commissions) : nil,
      commission: session.input.plan.commission.name?.value, to: status,
      isMeeting: status.knownKind == .workingMeeting, when: when(session))
  }

  /// «el martes 10 de junio de 2025, a las 11:00 horas»; the day as it is written where it is none.
  static func when(_ session: SessionSubject) -> String? {
    let hour = session.status.plannedHour ?? session.status.opened
    let time = hour.map { ", a las \($0) horas" } ?? ""
    if let day = session.day { return "el \(SpanishDate.withWeekday(day))\(time)" }
    return session.status.plannedDate.map { "en \($0.value.text)\(time)" }
  }

  /// Day, hour, mode, place and address; what has to be filled in by hand is a row of dots.
  static func facts(_ session: SessionSubject) -> [Block] {
    let status = session.status
    let day = session.day.map { Spanish.capitalized(SpanishDate.withWeekday($0)) }
    let written = status.plannedDate.map { Spanish.capitalized($0.value.text) }
    let hour = (status.plannedHour ?? status.opened).map { "\($0) horas" }
    let isRemote = status.mode?.value == .remote
    var facts: [LabelledValue] = [
      .init(CallWords.Labels.day, RichText(day ?? written ?? CallWords.blank)),
      .init(CallWords.Labels.hour, RichText(hour ?? CallWords.blank)),
    ]
    if let mode = status.mode {
      facts.append(.init(CallWords.Labels.mode, RichText(Spanish.capitalized(mode.value.rawValue))))
    }
    if status.venue != nil || !isRemote {
      facts.append(.init(CallWords.Labels.venue, RichText(status.venue ?? CallWords.blank)))
    }
    if let link = status.link {
      facts.append(.init(CallWords.Labels.link, RichText(.url(link))))
    } else if isRemote || status.mode?.value == .hybrid {
      facts.append(.init(CallWords.Labels.link, RichText(CallWords.blank)))
    }
    let joint = status.joint.values.map(\.value)
    if !joint.isEmpty {
      facts.append(.init(CallWords.Labels.joint, RichText(Spanish.and(joint))))
    }
    return [.facts(facts)]
  }

  /// What happens where too few come, by the rules of the plan; nil without such a rule.
  static func secondCall(_ session: SessionSubject) -> String? {
    let rules = session.input.plan.rules
    guard session.status.knownKind != .workingMeeting,
      rules.secondCall != nil || rules.secondCallQuorum != nil
    else { return nil }
    return CallWords.secondCall(
      after: rules.secondCall?.value, quorum: rules.secondCallQuorum?.value)
  }

  /// What goes out with the call.
  static func annexes(_ session: SessionSubject) -> [Block] {
    let annexes = session.status.callAnnexes.values
    return annexes.isEmpty ? [] : [.numbered(annexes.map { "\($0.value)" })]
  }

  // MARK: The members

  /// Whom it calls, with who stands in for them.
  static func members(_ session: SessionSubject) -> [Block] {
    let members = session.input.state.members(on: session.memberDay)
    guard !members.isEmpty else { return [] }
    let differs = members.contains { !$0.hasVote }
    let rows = members.map { member -> Table.Row in
      [
        RichText(member.key.value), RichText(member.body ?? "—"), RichText(member.name ?? "—"),
        RichText(member.substitute ?? "—"),
        RichText(differs ? ProgrammeWords.vote(member.hasVote) : "—"),
      ]
    }
    let columns: [Column] = [
      .key(ColumnTitles.key), .words(ColumnTitles.body, weight: 2, minimum: 14),
      .words(ColumnTitles.person, weight: 2, minimum: 14),
      .words(ColumnTitles.substitute, weight: 2, minimum: 14), Column(ColumnTitles.vote),
    ]
    return [.table(Table(columns, rows).withoutEmptyColumns)]
  }

  /// The slip on which each member acknowledges the call; those who did so already are told.
  static func slip(_ session: SessionSubject) -> [Block] {
    let members = session.input.state.members(on: session.memberDay)
    let acknowledged = session.status.acknowledgements.values.map(\.value)
    var rows = members.map { member -> Table.Row in
      let isDone = acknowledged.contains(member.key.value)
      return [
        RichText(member.key.value), RichText(member.body ?? "—"), person(member),
        isDone ? RichText(CallWords.acknowledged) : room(14), room(20),
      ]
    }
    let known = Set(members.map(\.key.value))
    rows += acknowledged.filter { !known.contains($0) }.map {
      [RichText($0), "—", "—", RichText(CallWords.acknowledged), room(20)]
    }
    // Where nobody is named, there is room for names.
    if rows.isEmpty { rows = Array(repeating: ["", "", room(30), room(14), room(20)], count: 5) }
    let columns: [Column] = [
      .key(ColumnTitles.key), .words(ColumnTitles.body, weight: 2, minimum: 14),
      .words(ColumnTitles.person, weight: 2, minimum: 14),
      .words(ColumnTitles.received, minimum: 14), .words(ColumnTitles.signature, minimum: 18),
    ]
    let kept = columns.indices.filter { column in
      column > 1 || rows.contains { !["", "—"].contains($0.cells[column].plainText) }
    }
    return [
      .table(
        Table(
          kept.map { columns[$0] },
          rows.map { row in Table.Row(kept.map { row.cells[$0] }) }))
    ]
  }

  /// Room for a hand: so many characters wide, and two lines high.
  private static func room(_ width: Int) -> RichText {
    [.text(String(repeating: "\u{A0}", count: width)), .lineBreak, .text("\u{A0}")]
  }

  private static func person(_ member: Member) -> RichText {
    let name = RichText(member.name ?? "—")
    guard let substitute = member.substitute else { return name }
    return [name, RichText(CallWords.substitute(substitute))].joinedByLines()
  }

  // MARK: Who calls

  /// The signature of the office that calls: the coordination, else the chair, else the first office
  /// of the plan, by whoever holds it on the day of the call.
  static func signature(_ session: SessionSubject) -> SignatureBlock {
    let state = session.input.state
    let offices = state.offices(on: day(session))
    let usual = [CommissionOffice.coordination, .chair, .executiveSecretariat, .secretariat]
    let office =
      usual.lazy.compactMap { usual in
        offices.first { CommissionOffice(spelled: $0.office) == usual }
      }.first ?? offices.first
    guard let office else {
      return SignatureBlock(name: "", office: CallWords.whoCalls)
    }
    let signed = zip(state.plan.signatures, Signatories.offices(state)).first {
      $1 == office.office && $0.name.value.folded == office.holder?.folded
    }?.0
    let name = [signed?.honorific, office.holder].compactMap(\.self).joined(separator: " ")
    let title = ReportWords.officeHolder(office.office)
    guard let written = signed?.office else { return SignatureBlock(name: name, office: title) }
    let isNamed = written.folded.contains(office.office.folded.prefix(8))
    return SignatureBlock(
      name: name, office: isNamed ? written : CallWords.inOffice(written, title))
  }
}

extension String {
  /// The text without a comma at its end.
  fileprivate var trimmingComma: String { hasSuffix(",") ? String(dropLast()) : self }
}
