import CivilTime
import PlanModel
import Testing

@Suite("What the log tells of a session")
struct SessionReplayTests {
  static let calendar = plan(
    [], sessions: ["ordinaria 1": "10 de marzo", "ordinaria 2": "10 de junio"])

  private func state(_ entries: [LogEntry], on cutOff: String = "2025-12-31") -> PlanState {
    Replay(plan: Self.calendar, log: Log(entries: entries), until: day(cutOff)).state
  }

  private func status(
    _ entries: [LogEntry], _ key: String = "ordinaria 1", on cutOff: String = "2025-12-31"
  ) throws -> SessionStatus {
    try #require(state(entries, on: cutOff).session(key))
  }

  /// What an entry tells, and whether it proves that the session was held on its day.
  struct Told: Sendable {
    let proof: SessionRecord.Proof?
    let fill: @Sendable (inout SessionRecord) -> Void

    init(_ proof: SessionRecord.Proof?, _ fill: @escaping @Sendable (inout SessionRecord) -> Void) {
      (self.proof, self.fill) = (proof, fill)
    }
  }

  static let told = [
    Told(nil) { $0.state = at(.planned) }, Told(nil) { $0.state = at(.cancelled) },
    Told(nil) { $0.state = at(.postponed) }, Told(.substance) { $0.state = at(.held) },
    // Attendance was taken, and for want of quorum the session was called off.
    Told(nil) {
      $0.state = at(.cancelled)
      $0.attendance = [at("A")]
    },
    Told(nil) { $0.plannedFor = at(phrase("10 de marzo")) }, Told(nil) { $0.plannedHour = "11:00" },
    Told(nil) { $0.link = "https://example.org" },
    Told(nil) { $0.call = at(phrase("3 de marzo")) }, Told(nil) { $0.callNumber = "CEJ/1" },
    Told(nil) {
      $0.call = at(phrase("1 de marzo"))
      $0.acknowledgements = [at("A")]
    },
    Told(nil) { $0.callAnnexes = [at("Orden del día")] },
    Told(nil) { $0.minutes = SessionMinutes() },
    Told(.bare) { $0.recording = "https://example.org" }, Told(.bare) { _ in },
    Told(.content) { $0.mode = at(.remote) }, Told(.content) { $0.excused = [at("A")] },
    Told(.content) { $0.guests = [at("Prensa")] }, Told(.substance) { $0.remote = [at("A")] },
    Told(.substance) { $0.presidedBy = at("A") },
    Told(.substance) { $0.agendaChanges = [at("Se retira el 4")] },
    Told(.substance) { $0.parts = [JointPart(commission: at("CEJ"))] },
  ]

  @Test(arguments: told.indices)
  func proof(_ place: Int) {
    var record = SessionRecord(key: at("ordinaria 1"))
    Self.told[place].fill(&record)
    #expect(record.proof(on: day("2025-03-03")) == Self.told[place].proof)
  }

  @Test func aSessionIsPlannedInTheLog() throws {
    let told = session("2025-05-20", "extraordinaria 1") {
      $0.state = at(.planned)
      $0.plannedFor = at(phrase("3 de junio"))
      $0.plannedHour = "11:00"
    }
    let planned = try status([told], "extraordinaria 1")
    #expect(planned.heldOn == nil && planned.plannedHour == "11:00")
    #expect(planned.plannedDate?.value.end == day("2025-06-03"))
    #expect(!planned.schedule.isReplanned)
    // Another day, said in the same way, is a new date.
    let again = session("2025-05-26", "extraordinaria 1") {
      $0.plannedFor = at(phrase("5 de junio"))
    }
    let moved = try status([told, again], "extraordinaria 1")
    #expect(moved.plannedDate?.value.end == day("2025-06-05"))
    #expect(moved.schedule.original?.value.end == day("2025-06-03"))
    // The calendar's own date stays the first one.
    let other = session("2025-02-20", "ordinaria 1") { $0.plannedFor = at(phrase("12 de marzo")) }
    let ordinary = try status([other])
    #expect(ordinary.schedule.original?.value.end == day("2025-03-10"))
    #expect(ordinary.plannedDate?.value.end == day("2025-03-12"))
  }

  @Test func aSessionIsCalledOff() throws {
    let cancelled = try status([session("2025-03-05", "ordinaria 1") { $0.state = at(.cancelled) }])
    #expect(cancelled.isCancelled && cancelled.plannedDate == nil)
    let postponed = session("2025-03-05", "ordinaria 1") { $0.state = at(.postponed) }
    #expect(try status([postponed]).isPostponedWithoutDate)
    let moved = rescheduling("2025-03-07", "ordinaria 1", to: "20 de marzo")
    let dated = try status([postponed, moved])
    #expect(!dated.isPostponedWithoutDate)
    #expect(dated.plannedDate?.value.end == day("2025-03-20"))
    // What was held in the end was held.
    let held = session("2025-03-20", "ordinaria 1") { $0.attendance = [at("A")] }
    #expect(try status([postponed, held]).heldOn == day("2025-03-20"))
  }

  @Test func aCallGoesWithItsDay() throws {
    let call = session("2025-03-03", "ordinaria 1") { $0.call = at(phrase("3 de marzo")) }
    #expect(try status([call]).isCalled)
    let moved = rescheduling("2025-03-06", "ordinaria 1", to: "20 de marzo")
    #expect(try !status([call, moved]).isCalled)
    let again = session("2025-03-12", "ordinaria 1") { $0.call = at(phrase("12 de marzo")) }
    #expect(try status([call, moved, again]).isCalled)
  }

  @Test func minutesComeOneByOne() throws {
    let held = session("2025-03-10", "ordinaria 1") { $0.attendance = [at("A")] }
    let written = session("2025-03-20", "ordinaria 1") {
      var minutes = SessionMinutes()
      minutes.file = at("evidencias/acta.pdf")
      $0.minutes = minutes
    }
    let approved = session("2025-06-10", "ordinaria 1") {
      var minutes = SessionMinutes()
      minutes.approvedIn = at("ordinaria 2")
      minutes.isReadingWaived = true
      $0.minutes = minutes
    }
    let open = try status([held, written])
    #expect(open.minutes?.isApproved == false && open.minutesApprovedOn == nil)
    let done = try status([held, written, approved])
    #expect(done.minutes?.file?.value == "evidencias/acta.pdf")
    #expect(done.minutes?.isApproved == true && done.minutes?.isReadingWaived == true)
    #expect(done.minutesApprovedOn == day("2025-06-10"))
    #expect(done.heldOn == day("2025-03-10"))
    #expect(try status([held, written, approved], on: "2025-06-09").minutes?.isApproved == false)
  }

  /// The agenda goes out with the call; results and votes come later, item by item.
  @Test func itemsAreToldOneByOne() throws {
    func item(_ subject: String, _ treatment: Treatment? = nil) -> AgendaItem {
      var item = AgendaItem(subject: at(subject))
      item.treatment = treatment
      return item
    }
    let call = session("2025-03-03", "ordinaria 1") {
      $0.call = at(phrase("3 de marzo"))
      $0.agenda = [item("Plan", .approval), item("Informe", .status), item("Guía", .approval)]
    }
    let voted = session("2025-03-10", "ordinaria 1") {
      var guide = item("guía")
      guide.vote = at(.counted(CountedVote(inFavour: 3, against: 1, abstentions: 0)))
      $0.agenda = [guide, item("Asuntos generales")]
    }
    let result = session("2025-03-10", "ordinaria 1") {
      var guide = item("Guía", .approval)
      guide.outcome = at(.approved)
      $0.agenda = [guide]
    }
    let status = try status([call, voted, result])
    #expect(status.announcedAgenda.count == 3)
    #expect(status.agenda.map(\.subject.value) == ["guía", "Asuntos generales"])
    #expect(status.agenda[0].vote != nil && status.agenda[0].outcome?.value == .approved)
    let order = status.orderOfBusiness
    #expect(order.map(\.subject.value) == ["Plan", "Informe", "Guía", "Asuntos generales"])
    #expect(order[2].outcome?.value == .approved && order[0].outcome == nil)
  }

  @Test func aBreakThatIsToldTwiceIsOne() throws {
    let told = session("2025-03-10", "ordinaria 1") { $0.recesses = ["12:10 a 12:25"] }
    let another = session("2025-03-10", "ordinaria 1") {
      $0.recesses = ["12:10 a 12:25", "13:00 a 13:10"]
    }
    #expect(try status([told, another]).recesses == ["12:10 a 12:25", "13:00 a 13:10"])
  }

  /// What is voted again is voted by those who are there then.
  @Test func aNewVoteTellsWhoHadLeft() throws {
    func told(
      _ inFavour: Int? = nil, of commission: String? = nil, absent: [String] = []
    ) -> LogEntry {
      session("2025-03-10", "ordinaria 1") {
        var item = AgendaItem(subject: at("Guía"))
        if let inFavour {
          let vote = at(
            Vote.counted(CountedVote(inFavour: inFavour, against: 0, abstentions: 0)))
          if let commission {
            item.partVotes = [PartVote(at(commission), vote)]
          } else {
            item.vote = vote
          }
        }
        item.absent = absent.map(at)
        $0.agenda = [item]
      }
    }
    func absent(_ entries: LogEntry...) throws -> [String] {
      try status(entries).agenda[0].absent.map(\.value)
    }
    #expect(try absent(told(2, absent: ["A"]), told(3)) == [])
    #expect(try absent(told(2, absent: ["A"]), told(2, absent: ["B"])) == ["B"])
    // Who had left may be told before the vote or after it.
    #expect(try absent(told(absent: ["A"]), told(2)) == ["A"])
    #expect(try absent(told(2), told(absent: ["A"])) == ["A"])
    // Another commission does not vote again.
    let both = try absent(told(2, of: "CEJ", absent: ["A"]), told(4, of: "OTRA", absent: ["X"]))
    #expect(both == ["A", "X"])
    #expect(try absent(told(2, of: "CEJ", absent: ["A"]), told(3, of: "CEJ")) == [])
  }

  /// Two items of one entry are two items, even with the same words.
  @Test func itemsOfOneEntryStayApart() throws {
    let twice = session("2025-03-10", "ordinaria 1") {
      $0.agenda = [AgendaItem(subject: at("Informe")), AgendaItem(subject: at("Informe"))]
    }
    #expect(try status([twice]).agenda.count == 2)
    #expect(try status([twice, twice]).agenda.count == 2)
  }
}
