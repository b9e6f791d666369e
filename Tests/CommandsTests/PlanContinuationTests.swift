import CivilTime
import Diagnostics
import FileSystem
import Foundation
import PlanAssessment
import PlanChecks
import PlanFiles
import PlanModel
import SourceText
import Testing
import YAMLSyntax

@testable import Commands

/// A plan goes on where another ended: nothing that is open is lost, and nothing else is touched.
@Suite("A plan that goes on")
struct PlanContinuationTests {
  static let plans = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../plans").standardizedFileURL
  static let names = [
    "ceaytp-2023-2024", "cgaytp-2021-2022", "cpgat-2017", "ejemplo-comision-2025",
  ]
  static let today = CivilDate(iso: "2026-03-02") ?? .earliest

  /// The plan that follows another after a cut-off, and the judgement from which it was made.
  private func continued(
    _ loaded: LoadedPlan, at cutOff: CivilDate? = nil
  ) throws -> (draft: CarriedPlan, assessment: Assessment) {
    let old = try #require(loaded.plan.termSpan)
    let assessment = Assessment(plan: loaded.plan, log: loaded.log, cutOff: cutOff ?? old.end)
    let term = NextTerm.words(after: old)
    let span = try #require(NextTerm.span(term))
    let facts = PlanContinuation.Facts(
      title: NextTerm.title(loaded.plan.title?.value ?? "", from: old, to: span), term: term,
      span: span, previous: "plans/anterior")
    let draft = try PlanContinuation.draft(
      loaded, assessment, facts, for: "plans/nuevo", today: Self.today)
    return (draft, assessment)
  }

  private func load(_ name: String) throws -> LoadedPlan {
    try PlanFolder.load(Self.plans.appending(path: name).path)
  }

  /// What is read of the files of a draft, with everything that is found in them.
  private func read(_ draft: CarriedPlan) -> (plan: Plan, log: Log, findings: [Diagnostic]) {
    func document(_ name: String) -> YAMLDocument {
      let bytes = draft.files.first { $0.path == name }?.bytes ?? []
      return YAMLDocument(SourceText(name: name, bytes: bytes))
    }
    let (plan, log, found) = PlanFolder.read(document("plan.yaml"), document("bitacora.yaml"))
    let subject = CheckSubject(plan: plan, log: log, today: Self.today, problems: found) { path in
      draft.files.contains { $0.path == path }
    }
    return (plan, log, found + PlanChecks.run(subject))
  }

  /// Days of all terms: before, at the start, in the middle, at the end, after.
  private func days(of plan: Plan) throws -> [CivilDate] {
    let term = try #require(plan.termSpan)
    return [-10, 0, 100, 200, term.days - 1, term.days + 300].map { term.start.adding(days: $0) }
  }

  @Test(arguments: names)
  func everyRealPlanGoesOnToAValidOne(_ name: String) throws {
    let loaded = try load(name)
    for day in try days(of: loaded.plan) {
      let (draft, assessment) = try continued(loaded, at: day)
      #expect(draft.findings.map(\.headline) == [])
      let (plan, log, findings) = read(draft)
      #expect(findings.filter { $0.severity == .error }.map(\.headline) == [])
      // Exactly what was not concluded or given up goes on, under the same keys.
      let open = assessment.lines.filter {
        $0.concludedOn == nil && $0.status.state != .cancelled
      }.map(\.key)
      let emptied = Set(draft.account.emptied)
      #expect(
        plan.items.flatMap(\.leaves).map(\.key.value).filter { !emptied.contains($0) } == open)
      #expect(draft.account.lines == open)
      // No level is lost, and no name.
      let levels = loaded.plan.allItems.filter { !$0.isLeaf }.map(\.key.value)
      #expect(Set(levels).isSubset(of: plan.allItems.map(\.key.value)))
      for item in plan.allItems {
        #expect(item.name?.value == loaded.plan.item(item.key.value)?.name?.value)
      }
      // What is to be followed up stands in the log.
      let followed = assessment.state.agreements.count { $0.isOpen && $0.isFollowedUp }
      #expect(log.entries.count == followed + assessment.state.pendingMatters.count)
      #expect(plan.sessions.map(\.key.value) == loaded.plan.sessions.map(\.key.value))
      #expect(
        plan.commission.members.map(\.key.value)
          == assessment.state.members(on: assessment.cutOff).map(\.key.value))
      #expect(plan.areas.map(\.text.value) == loaded.plan.areas.map(\.text.value))
      #expect(plan.rules.notices.count == loaded.plan.rules.notices.count)
    }
  }

  /// Comments outside of what was left out are still there, word for word.
  @Test(arguments: names)
  func noCommentOfWhatGoesOnIsLost(_ name: String) throws {
    let loaded = try load(name)
    let source = loaded.planText.document.source
    let (draft, _) = try continued(loaded, at: loaded.plan.termSpan?.start.adding(days: -1))
    let file = try #require(draft.files.first { $0.path == "plan.yaml" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    let agendas = loaded.plan.sessions.compactMap { session -> ByteRange? in
      guard let first = session.agenda.first?.subject.range.start,
        let entry = PlanRevision(loaded.planText.document)
          .entry("temas", .session, ofKeyAt: session.key.range)
      else { return nil }
      return ByteRange(min(first, entry.range.start), entry.range.end + 400)
    }
    let ended = loaded.plan.alliances.filter { $0.covenant?.value == .ended }.map(\.key.range.start)
    for comment in loaded.planText.document.comments
    where !agendas.contains(where: { $0.start <= comment.start && comment.end <= $0.end }) {
      let words = source[comment].dropFirst().drop { $0 == " " }
      #expect(text.contains(words), "\(words)")
    }
    #expect(ended.count == draft.account.endedAlliances.count)
  }

  @Test(arguments: names)
  func aPlanThatGoesOnGoesOnAgain(_ name: String) throws {
    let (first, _) = try continued(try load(name))
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = folder.path + "/segundo"
    try Files.createFolder(path, holding: first.files)
    let (second, _) = try continued(try PlanFolder.load(path))
    let (plan, _, findings) = read(second)
    #expect(findings.filter { $0.severity == .error }.map(\.headline) == [])
    #expect(plan.allItems.map(\.key.value) == read(first).plan.allItems.map(\.key.value))
    let text = String(
      decoding: try #require(second.files.first { $0.path == "plan.yaml" }).bytes, as: UTF8.self)
    #expect(text.components(separatedBy: "# Continúa el plan").count == 2)
  }

  // MARK: Generated logs

  /// A log in which things happened to some lines of a plan, the same for the same seed.
  private func log(of plan: Plan, seed: UInt64) -> String {
    var state = seed
    func draw(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var text = "formato: snt/1\nentradas:\n"
    for item in plan.items.flatMap(\.leaves) {
      text += "  - fecha: \((plan.termSpan?.start ?? .earliest).adding(days: draw(200)).iso)\n"
      let key = item.key.value
      switch draw(7) {
      case 0: text += "    avance: \(key)\n    estado: concluida\n"
      case 1: text += "    avance: \(key)\n    estado: cancelada\n    motivo: 'Ya: no # sirve'\n"
      case 2:
        text += "    avance: \(key)\n    estado: suspendida\n    motivo: |\n      Uno\n      dos\n"
      case 3: text += "    avance: \(key)\n    porcentaje: \(draw(101))\n"
      case 4: text += "    reprogramación: \(key)\n    temporalidad: por definir\n    motivo: Sí\n"
      case 5: text += "    reprogramación: \(key)\n    temporalidad: mensual\n    motivo: Sí\n"
      default: text += "    pendiente: 'Falta: \(key)'\n    líneas: [\(key)]\n"
      }
    }
    return text
  }

  @Test(arguments: names.dropFirst(), 1...4)
  func whateverHappenedTheRestGoesOn(_ name: String, _ seed: Int) throws {
    let original = try load(name)
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let bytes = original.planText.document.source.bytes
    try Files.write(bytes, to: folder.path + "/plan.yaml")
    let text = log(of: original.plan, seed: UInt64(seed))
    try Files.write(Array(text.utf8), to: folder.path + "/bitacora.yaml")
    let loaded = try PlanFolder.load(folder.path)
    #expect(loaded.diagnostics.filter { $0.severity == .error }.map(\.headline) == [])
    let (draft, assessment) = try continued(loaded)
    #expect(draft.findings.map(\.headline) == [])
    let (plan, log, _) = read(draft)
    let open = assessment.lines.filter { $0.concludedOn == nil && $0.status.state != .cancelled }
    let emptied = Set(draft.account.emptied)
    #expect(
      plan.items.flatMap(\.leaves).map(\.key.value).filter { !emptied.contains($0) }
        == open.map(\.key))
    #expect(log.entries.count == assessment.state.pendingMatters.count)
    // What stands in both stands in the same order.
    let file = try #require(draft.files.first { $0.path == "plan.yaml" })
    let old = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let known = Set(old)
    var rest = old[...]
    for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
    where known.contains(line) && !line.contains("temporalidad:") && !line.contains("líneas: [") {
      guard let place = rest.firstIndex(of: line) else {
        Issue.record("out of order: \(line)")
        return
      }
      rest = rest[(place + 1)...]
    }
  }

  // MARK: Plans of a few lines

  private static let head = """
    formato: snt/1
    título: Ejemplo inventado 2025
    periodo: noviembre de 2024 a octubre de 2025
    comisión:
      siglas: CEJ
      nombre: Comisión de ejemplo
      secretaría: Persona titular de la secretaría
      integrantes:
        OGA: Persona titular de OGA
        OGB:
          nombre: Persona titular de OGB

    """

  private func made(
    _ plan: String, _ log: String, at cutOff: String = "2025-10-31", ending: String = "\n"
  ) throws -> (text: String, log: Log, plan: Plan, draft: CarriedPlan) {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    func bytes(_ text: String) -> [UInt8] {
      Array(
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: ending).utf8)
    }
    try Files.write(bytes(Self.head + plan + "\n"), to: folder.path + "/plan.yaml")
    try Files.write(
      bytes("formato: snt/1\nentradas:\n" + log), to: folder.path + "/bitacora.yaml")
    let loaded = try PlanFolder.load(folder.path)
    #expect(loaded.diagnostics.map(\.headline) == [])
    let (draft, _) = try continued(loaded, at: CivilDate(iso: cutOff))
    let (read, newLog, findings) = read(draft)
    #expect(findings.filter { $0.severity == .error }.map(\.headline) == [])
    let file = try #require(draft.files.first { $0.path == "plan.yaml" })
    return (String(decoding: file.bytes, as: UTF8.self), newLog, read, draft)
  }

  @Test func aDateBecomesAComment() throws {
    let made = try made(
      """
      ejes:
        1:
          nombre: Uno
          líneas:
            1.1:
              nombre: Replaneada
              temporalidad: enero  # dicho en la primera sesión
            1.2: {nombre: Entre llaves, temporalidad: febrero}
            1.3:
              nombre: Permanente
              temporalidad: permanente
            1.4: Solo un nombre
            1.5:
              nombre: Sin fecha
      """,
      """
        - fecha: 2025-01-10
          reprogramación: 1.1
          temporalidad: marzo
          motivo: Falta de datos
        - fecha: 2025-01-10
          avance: 1.1
          porcentaje: 30
        - fecha: 2025-01-11
          avance: 1.4
          porcentaje: 20
        - fecha: 2025-01-11
          avance: 1.5
          porcentaje: 10

      """)
    for line in [
      "temporalidad: por definir  # 30 % al 31 oct 2025; antes: marzo; en un principio: enero; dicho en la primera sesión",
      "1.2: {nombre: Entre llaves, temporalidad: por definir}  # antes: febrero",
      "temporalidad: permanente\n", "1.4: Solo un nombre  # 20 % al 31 oct 2025",
      "nombre: Sin fecha  # 10 % al 31 oct 2025",
    ] {
      #expect(made.text.contains(line), "\(line)")
    }
  }

  @Test func whatCanNotBeChangedIsTold() throws {
    let made = try made(
      "líneas:\n  1.1: Solo un nombre\n",
      "  - fecha: 2025-01-10\n    reprogramación: 1.1\n    temporalidad: marzo\n    motivo: Sí\n")
    #expect(made.draft.findings.map(\.id.rawValue) == ["parte-sin-continuar"])
    #expect(made.text.contains("1.1: Solo un nombre  # antes: marzo"))
  }

  @Test func peopleAreThoseOfTheDay() throws {
    let log = """
        - fecha: 2025-01-10
          integrante: OGB
          cambio: baja
        - fecha: 2025-02-10
          integrante: OGC
          cambio: alta
          nombre: "Persona: titular # OGC"
        - fecha: 2025-03-10
          relevo: secretaría
          nombre: Persona encargada
        - fecha: 2025-03-10
          relevo: coordinación
          nombre: Persona nueva
        - fecha: 2025-04-10
          integrante: OGA
          cambio: baja
        - fecha: 2025-05-10
          integrante: OGA
          cambio: alta
          nombre: Otra persona de OGA

      """
    let after = try made("líneas:\n  1.1: Una\n", log).plan.commission
    #expect(after.members.map(\.key.value) == ["OGA", "OGC"])
    #expect(after.members.map(\.name) == ["Otra persona de OGA", "Persona: titular # OGC"])
    #expect(after.offices.first { $0.key.value == "secretaría" }?.text.value == "Persona encargada")
    #expect(after.offices.first { $0.key.value == "coordinación" }?.text.value == "Persona nueva")
    let before = try made("líneas:\n  1.1: Una\n", log, at: "2024-12-31").plan.commission
    #expect(before.members.map(\.key.value) == ["OGA", "OGB"])
    #expect(before.offices.count == 1)
  }

  @Test func openAgreementsBecomePendingMatters() throws {
    let made = try made(
      "líneas:\n  1.1: Una\n  1.2: Otra\n",
      """
        - fecha: 2025-02-10
          sesión: ordinaria 1
          acuerdos:
            - clave: CEJ/1
              texto: "Enviar: el cuestionario # 5"
              responsable: SECRE
              vence: 30 de mayo
              líneas: [1.1, 1.2]
            - clave: CEJ/2
              texto: Se publica el plan
              vence: 30 de mayo
            - clave: CEJ/3
              texto: Se aprueba el plan
        - fecha: 2025-03-10
          acuerdo: CEJ/2
          estado: cumplido
        - fecha: 2025-03-10
          avance: 1.2
          estado: concluida
        - fecha: 2025-04-10
          pendiente: Revisar el padrón
          para: siguiente coordinación
          nota: Lo pidió la Comisión

      """)
    #expect(made.log.entries.count == 2)
    guard case .pending(let text, let recipient, let lines) = made.log.entries[0].fact else {
      Issue.record("no pending matter")
      return
    }
    #expect(text.value == "CEJ/1: Enviar: el cuestionario # 5" && recipient == "SECRE")
    #expect(lines.map(\.value) == ["1.1"])
    #expect(
      made.log.entries.map { $0.note?.value } == [
        "vence el 30 de mayo de 2025; viene de plans/anterior",
        "Lo pidió la Comisión; viene de plans/anterior",
      ])
    #expect(made.log.entries.allSatisfy { $0.day.iso == "2025-10-31" && $0.id != nil })
    #expect(made.log.entries.allSatisfy { $0.recorded?.value == Self.today })
  }

  @Test func partsThatHangOnTheTreeFollowIt() throws {
    let made = try made(
      """
      líneas:
        1.1: Una
        1.2: Otra
      alianzas:
        a: {instituciones: [X], convenio: por suscribir, vigencia: junio a julio, líneas: [1.1, 1.2]}
        b:
          convenio: por suscribir
          líneas: [1.2]
      eventos:
        e:
          nombre: Foro
          temporalidad: mayo
          líneas: [1.2]
      indicadores:
        i:
          nombre: Redes
          línea base: 2
          meta: 5
          líneas:
            - 1.2  # la otra
            - 1.1
      """,
      """
        - fecha: 2025-03-10
          avance: 1.2
          estado: concluida
        - fecha: 2025-03-10
          alianza: a
          convenio: vigente
          suscrito: 2025-03-09
        - fecha: 2025-03-11
          alianza: b
          convenio: concluido
        - fecha: 2025-03-12
          medición: i
          valor: 4

      """)
    #expect(made.plan.alliances.map(\.key.value) == ["a"])
    #expect(made.plan.alliances[0].covenant?.value == .inForce)
    #expect(made.plan.alliances[0].lines.map(\.value) == ["1.1"])
    #expect(made.plan.alliances[0].validity?.value.start?.iso == "2025-06-01")
    #expect(made.plan.events[0].lines.isEmpty && made.plan.events[0].schedule?.value.start == nil)
    #expect(made.plan.indicators[0].baseline?.value == .exact(4))
    #expect(made.plan.indicators[0].lines.map(\.value) == ["1.1"])
    #expect(made.text.contains("# antes: mayo"))
  }

  @Test func lineEndsStay() throws {
    let made = try made(
      "líneas:\n  1.1:\n    nombre: Una\n    temporalidad: enero\n", "", ending: "\r\n")
    let bare = made.text.utf8.reduce((last: UInt8(0), count: 0)) { state, byte in
      (byte, state.count + (byte == 10 && state.last != 13 ? 1 : 0))
    }
    #expect(bare.count == 0)
  }
}
