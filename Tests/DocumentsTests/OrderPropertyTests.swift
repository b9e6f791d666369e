import DocumentModel
import PlanModel
import Testing

@testable import Documents

/// Whatever a plan and its log say, its orders of business hold (generated; Ejemplo inventado).
@Suite("Any order of business")
struct OrderPropertyTests {
  /// A plan with sessions of several kinds, their agendas, and agreements in every state.
  private struct Year {
    let input: ReportInput
    let keys: [String]

    init(_ seed: Int) {
      var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
      func draw(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
      }
      let kinds = ["ordinaria", "extraordinaria", "reunión de trabajo", "solemne", "instalación"]
      let treatments = ["recepción", "aprobación", "presentación y aprobación", "tema", "estatus"]
      let formal = [
        "Asuntos generales", "Lista de asistencia", "Clausura", "Seguimiento de acuerdos",
      ]
      var (plan, log, keys) = ("título: Plan\nperiodo: 2025\nsesiones:\n", "", [String]())
      for number in 1...6 {
        let key = "\(kinds[draw(kinds.count)]) \(number)"
        keys.append(key)
        plan +=
          "  \(key):\n    fecha: 2025-\(number < 5 ? "0\(number * 2)" : "\(number + 5)")-1\(draw(9))\n"
        let items = (0..<draw(5)).map { place in
          draw(6) == 0
            ? "      - tema: \(formal[place % formal.count])"
            : "      - \(treatments[draw(treatments.count)]): Asunto \(number).\(place)"
        }
        if !items.isEmpty { plan += "    temas:\n" + items.joined(separator: "\n") + "\n" }
      }
      for (place, key) in keys.prefix(4).enumerated() where draw(4) > 0 {
        let day = "2025-0\(place * 2 + 2)-20"
        log += "  - fecha: \(day)\n    sesión: \(key)\n    asistencia: [A]\n    acuerdos:\n"
        for number in 0...draw(3) {
          let due = ["", ", vence: 2025-\(draw(2) == 0 ? "05" : "11")-30"][draw(2)]
          log += "      - {clave: A-\(place)\(number), texto: Algo, responsable: DG\(due)}\n"
        }
        if draw(2) == 0 {
          log +=
            "  - fecha: 2025-0\(place * 2 + 2)-25\n    acuerdo: A-\(place)0\n    estado: cumplido\n"
        }
      }
      input = TextReport(plan, log: log.isEmpty ? nil : log, on: "2025-12-01").input
      self.keys = keys
    }
  }

  @Test(arguments: 0..<60)
  func holds(_ seed: Int) throws {
    let year = Year(seed)
    let state = year.input.judged.assessment.state
    for key in year.keys {
      let session = try #require(SessionSubject(key, in: year.input))
      let order = session.orderOfBusiness
      let kind = session.status.knownKind
      #expect(order.items.map(\.number) == Array(1...order.items.count))
      // Every item of the agenda stands there once, under the number that leads back to it.
      #expect(order.matters.count == session.status.orderOfBusiness.count)
      for (matter, written) in zip(order.matters, session.status.orderOfBusiness) {
        #expect(matter.item.subject.value == written.subject.value)
        #expect(order.item(numbered: matter.number)?.matter?.subject.value == written.subject.value)
      }
      let kinds = order.items.map(\.kind)
      #expect(Set(kinds.filter { $0 != .matter }).count == kinds.count { $0 != .matter })
      let writes = session.status.orderOfBusiness.contains {
        $0.subject.value == "Asuntos generales"
      }
      if kind == .extraordinary, !writes { #expect(!kinds.contains(.otherMatters)) }
      if kind == .workingMeeting { #expect(!kinds.contains(.quorum)) }
      guard kind == .ordinary || kind == .extraordinary else { continue }
      #expect(kinds.contains(.quorum) && kinds.last == .closing)
      let day = try #require(session.day)
      let open = state.agreements.indices.filter { place in
        let agreement = state.agreements[place]
        return agreement.isOpen && agreement.takenOn.map { $0 < day } == true
      }
      #expect(Set(open).isSubset(of: order.agreements))
      // The list prints what the numbers say.
      guard case .list(let list) = OrderText(session).list else {
        Issue.record("no list")
        continue
      }
      #expect(list.items.count == order.items.count)
    }
  }
}
