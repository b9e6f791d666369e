import Arguments
import CivilTime
import PlanFiles
import PlanModel
import SpanishText
import YAMLSyntax

/// Who attended a session, as a command line says it.
struct AttendanceList {
  private(set) var present: [String] = []
  private(set) var remote: [String] = []
  private(set) var substitutes: [(name: String, value: String)] = []
  private(set) var excused: [String] = []
  private let guests: [String]
  private let isSecondCall: Bool
  /// The commission, where several met as one.
  private let commission: String?
  private let voters: Int?

  init(
    _ values: ArgumentValues, _ session: SessionAtWork, on day: CivilDate,
    _ environment: Environment, _ names: PlanNames, example: String
  ) throws(Stop) {
    let body = try JointCommission(
      values[SessionOptions.commission], of: session, environment,
      example: example)
    guests = values[SessionOptions.guests]
    isSecondCall = values[SessionOptions.isSecondCall]
    commission = body?.acronym
    voters = values[AttendanceCommand.voters]
    if voters != nil, commission == nil {
      throw Stop(SessionMessages.votersWithoutCommission(session.key), .usage)
    }
    var reader = MemberReader(session, on: day, names, isOwn: body?.isOwn ?? true)
    let away = AttendanceWords(WordList.words(values[AttendanceCommand.remote]))
    remote = reader.keys(away.named)
    substitutes = try reader.texts(values[AttendanceCommand.substitutes], "--suplente")
    excused = reader.keys(values[AttendanceCommand.excused])
    var words = WordList.words(values[AttendanceCommand.members])
    let isAsked =
      words.isEmpty && !values[AttendanceCommand.everybody] && remote.isEmpty
      && !away.isEverybody && substitutes.isEmpty && excused.isEmpty && guests.isEmpty
      && !isSecondCall && voters == nil
    if isAsked {
      words = WordList.words([
        try environment.need(
          nil, SessionMessages.attendanceQuestion, what: "quiénes asistieron", example: example)
      ])
    }
    let said = AttendanceWords(words)
    let missing = reader.keys(values[AttendanceCommand.missing] + said.missing)
    let named = reader.keys(said.named)
    try reader.checkAll()
    let isEverybody =
      said.isEverybody || values[AttendanceCommand.everybody] || !missing.isEmpty
    if isEverybody, reader.members.isEmpty {
      throw Stop(SessionMessages.nobodyKnown(commission), .usage)
    }
    let absent = Set(missing + excused)
    let everybody = reader.members.map(\.key.value).filter { !absent.contains($0) }
    present = reader.inOrder(
      (isEverybody ? everybody : []) + named + remote + substitutes.map(\.name))
    // In a session from afar, all who came.
    if away.isEverybody { remote = present }
  }

  /// Puts the list under the keys of an entry; of one of several commissions, under its acronym.
  func write(to draft: inout EntryDraft) {
    draft.set(.guests, guests)
    if isSecondCall { draft.set(.secondCall, "sí") }
    draft.set(.excused, excused)
    guard let commission else {
      draft.set(.attendance, present)
      draft.set(.remote, remote)
      if !substitutes.isEmpty { draft.set(.substitutions, fragment(substitutes)) }
      return
    }
    var part: [(key: String, value: YAMLFragment)] = []
    if let voters { part.append((EntryKey.partVoters.name, .plain(String(voters)))) }
    let lists: [(EntryKey, [String])] = [(.partAttendance, present), (.remote, remote)]
    for (key, list) in lists where !list.isEmpty {
      part.append((key.name, .list(list.map(YAMLFragment.plain))))
    }
    if !substitutes.isEmpty { part.append((EntryKey.substitutions.name, fragment(substitutes))) }
    if !part.isEmpty { draft.set(.parts, .group([(commission, .group(part))])) }
  }

  private func fragment(_ pairs: [(name: String, value: String)]) -> YAMLFragment {
    .group(pairs.map { ($0.name, .text($0.value)) })
  }
}

/// «todos», «todos menos TLA y CHP», or the keys one by one.
struct AttendanceWords {
  private(set) var isEverybody = false
  private(set) var named: [String] = []
  private(set) var missing: [String] = []

  init(_ words: [String]) {
    var isMissing = false
    for word in words {
      switch word.folded {
      case "todos", "todas": isEverybody = true
      case "menos", "excepto", "salvo": isMissing = true
      // «Y» can be a key; the word between two is typed small.
      case "y" where word == "y", "e" where word == "e": break
      default: if isMissing { missing.append(word) } else { named.append(word) }
      }
    }
  }
}

/// One of the commissions that met as one.
struct JointCommission {
  /// The acronym, as the plan or the log spells it.
  let acronym: String
  /// Whether it is the plan's own, whose members are known.
  let isOwn: Bool

  /// The commission that a command names; nil where the plan's own met alone.
  init?(
    _ told: String?, of session: SessionAtWork, _ environment: Environment, example: String
  ) throws(Stop) {
    let own = session.state.plan.commission.acronym?.value
    let isJoint = session.status?.isJoint ?? (session.knownKind == .joint)
    guard told != nil || isJoint else { return nil }
    let status = session.status
    let known =
      [own].compactMap(\.self) + (status?.joint.values.map(\.value) ?? [])
      + (status?.parts.map(\.commission.value) ?? [])
    let typed = try environment.need(
      told, SessionMessages.commissionQuestion,
      what: SessionMessages.missingCommission(session.key),
      example: "\(example) --comisión \((own ?? "SIGLAS").shellWord)")
    guard isJoint else { throw Stop(SessionMessages.notJoint(session.key), .usage) }
    acronym = known.first { $0.folded == typed.folded } ?? typed
    isOwn = acronym == own
  }
}
