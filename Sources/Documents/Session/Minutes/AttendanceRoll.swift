import PlanModel
import SpanishText

/// The list of attendance of a session: every member of the day with how each took part.
struct AttendanceRoll: Sendable {
  /// How a member took part.
  enum Standing: Hashable, Sendable {
    /// In person.
    case present(isRemote: Bool)
    /// By somebody who stood in.
    case substituted(by: String, isRemote: Bool)
    /// Absent with reason.
    case excused
    /// Absent.
    case absent
  }

  /// One member.
  struct Row: Sendable {
    /// The key.
    let key: String
    /// The member; nil of another commission, whose members are known by their keys alone.
    let member: Member?
    /// How the member took part; nil where the log does not tell who came.
    let standing: Standing?

    /// Whether the member took part.
    var isPresent: Bool {
      switch standing {
      case .present, .substituted: true
      case .excused, .absent, nil: false
      }
    }

    /// Whether the member took part from afar.
    var isRemote: Bool {
      switch standing {
      case .present(let isRemote), .substituted(_, let isRemote): isRemote
      case .excused, .absent, nil: false
      }
    }

    /// Who stood in for the member.
    var substitute: String? {
      if case .substituted(let name, _) = standing { name } else { nil }
    }
  }

  /// The members of one commission.
  struct Group: Sendable {
    /// Its acronym, where several met as one.
    let commission: String?
    let rows: [Row]
  }

  let groups: [Group]
  /// Whether the log tells who came.
  let isTold: Bool

  /// Whether nobody is known who could have come.
  var isEmpty: Bool { groups.allSatisfy(\.rows.isEmpty) }

  /// Whether some members have no vote.
  var hasMembersWithoutVote: Bool {
    groups.contains { $0.rows.contains { $0.member?.hasVote == false } }
  }

  init(_ session: SessionSubject) {
    let status = session.status
    let members = SessionPeople(session).members
    let own = session.input.plan.commission.acronym?.value
    let isTold = !status.attendance.values.isEmpty || status.parts.contains { !$0.present.isEmpty }
    self.isTold = isTold
    let excused = Set(status.excused.values.map(\.value))
    func row(
      _ key: String, _ member: Member?, present: Set<String>, remote: Set<String>,
      _ substitutes: [String: String]
    ) -> Row {
      let isRemote = remote.contains(key)
      let standing: Standing? =
        if let name = substitutes[key] {
          .substituted(by: name, isRemote: isRemote)
        } else if present.contains(key) {
          .present(isRemote: isRemote)
        } else if excused.contains(key) {
          .excused
        } else {
          isTold ? .absent : nil
        }
      return Row(key: key, member: member, standing: standing)
    }
    let ownSubstitutes = Self.names(status.substitutions)
    let (ownPresent, ownRemote) = (
      Set(status.attendance.values.map(\.value)), Set(status.remote.values.map(\.value))
    )
    // Where the plan names no members, those who came are known by their keys.
    let listed: [(String, Member?)] =
      members.isEmpty
      ? status.attendance.values.map { ($0.value, nil) } : members.map { ($0.key.value, $0) }
    let ownRows = listed.map {
      row($0.0, $0.1, present: ownPresent, remote: ownRemote, ownSubstitutes)
    }
    let others = status.parts.filter { $0.commission.value.folded != own?.folded }
    let isJoint = !others.isEmpty
    groups =
      [Group(commission: isJoint ? own : nil, rows: ownRows)]
      + others.map { part in
        let present = part.present.map(\.value)
        return Group(
          commission: part.commission.value,
          rows: present.map {
            row(
              $0, nil, present: Set(present), remote: Set(part.remote.map(\.value)),
              Self.names(part.substitutions))
          })
      }
  }

  private static func names(_ substitutions: [Definition]) -> [String: String] {
    Dictionary(
      substitutions.map { ($0.key.value, $0.text.value) }, uniquingKeysWith: { _, last in last })
  }
}
