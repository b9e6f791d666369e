import CivilTime
import Foundation
import PlanModel
import SourceText
import Testing
import YAMLSyntax

@testable import PlanFiles

/// Texts of plan and log to values, and what is said of those that do not fit.
@Suite("Reading a plan")
struct PlanReadingTests {
  static let head = "formato: snt/1\ntítulo: Plan\nperiodo: 2025\n"

  private func read(_ plan: String, log: String? = nil) -> (plan: Plan, log: Log, ids: [String]) {
    let logDocument = log.map { YAMLDocument(SourceText(name: "bitacora.yaml", $0)) }
    let result = PlanFolder.read(YAMLDocument(SourceText(name: "plan.yaml", plan)), logDocument)
    return (result.plan, result.log, result.diagnostics.map(\.id.rawValue))
  }

  private func entry(_ text: String) throws -> LogEntry {
    let log =
      "formato: snt/1\nentradas:\n  - " + text.split(separator: "\n").joined(separator: "\n    ")
    let result = read(Self.head, log: log + "\n")
    #expect(result.ids == [])
    return try #require(result.log.entries.first)
  }

  @Test func readsATreeOfAnyLevels() {
    let (plan, _, ids) = read(
      Self.head + """
        responsable: DGA
        ejes:
          1:
            nombre: Uno
            actividades:
              1.1:
                nombre: Dos
                temporalidad: marzo
                peso: 2
                encargada: SAI
              1.3: Tres
          PlanDAI:
            numeral: ninguno
            nombre: Sin número
        """)
    #expect(ids == [])
    #expect(plan.allItems.map(\.key.value) == ["1", "1.1", "1.3", "PlanDAI"])
    #expect(plan.item("1.1")?.schedule?.value.end?.iso == "2025-03-31")
    #expect(plan.item("1.1")?.weight == 2)
    #expect(plan.item("1.1")?.responsibilities.map(\.area.value) == ["SAI", "DGA"])
    #expect(plan.item("1.3")?.name?.value == "Tres")
    #expect(plan.item("PlanDAI")?.printedTitle == "Sin número")
  }

  @Test func readsLevelsThatThePlanDeclares() {
    let (plan, _, ids) = read(
      Self.head + "niveles: [retos]\nretos:\n  1:\n    nombre: Uno\n    líneas:\n      1.1: Dos\n")
    #expect(ids == [])
    #expect(plan.items.first?.level == .custom("retos"))
    #expect(plan.item("1.1")?.level == .known(.actionLines))
  }

  @Test(arguments: ["niveles: retos", "Niveles: [retos]", "niveles:\n  - retos"])
  func aSingleWordDeclaresALevel(_ levels: String) {
    let (plan, _, ids) = read(Self.head + "\(levels)\nretos:\n  1:\n    nombre: Uno\n")
    #expect(ids == [])
    #expect(plan.items.map(\.level) == [.custom("retos")])
  }

  @Test(arguments: ["niveles:", "niveles: []", "niveles: [[a]]", "niveles: {a: b}"])
  func whatIsNoWordDeclaresNoLevel(_ levels: String) {
    let (plan, _, _) = read(Self.head + "\(levels)\nlíneas:\n  1: Uno\n")
    #expect(plan.items.map(\.level) == [.known(.actionLines)])
  }

  @Test(arguments: ["ninguno", "sin número", "Sin numero", "SIN NÚMERO"])
  func aNumeralMayBeLeftOut(_ numeral: String) {
    let (plan, _, ids) = read(
      Self.head + "líneas:\n  1:\n    nombre: Uno\n    numeral: \(numeral)\n")
    #expect(ids == [])
    #expect(plan.item("1")?.printedTitle == "Uno")
  }

  @Test(arguments: [
    ("unánime", Vote.unanimous), ("unanime", .unanimous), ("Por Unanimidad", .unanimous),
    ("mayoria", .majority), ("por mayoría", .majority),
  ])
  func forgivesAccentsInVotes(_ text: String, _ vote: Vote) throws {
    let entry = try entry(
      "fecha: 2025-02-25\nsesión: ordinaria 1\ntemas:\n  - aprobación: Plan\n    votación: \(text)")
    guard case .session(let session) = entry.fact else { return #expect(Bool(false)) }
    #expect(session.agenda.first?.vote?.value == vote)
  }

  @Test func anItemOfTheAgendaHasOneSubject() {
    let entry = "  - fecha: 2025-02-25\n    sesión: ordinaria 1\n    temas:\n"
    for second in ["presentación", "tema", "punto", "conocimiento"] {
      let item = "      - aprobación: Plan\n        \(second): Plan\n"
      let log = "formato: snt/1\nentradas:\n" + entry + item
      #expect(read(Self.head, log: log).ids == ["tema-con-dos-claves"])
    }
  }

  @Test func anItemOfTheAgendaMayBeAboutItsPointsAlone() throws {
    let entry = try entry(
      "fecha: 2025-02-25\nsesión: ordinaria 1\ntemas:\n  - estatus:\n    puntos: [Uno, Dos]")
    guard case .session(let session) = entry.fact else { return #expect(Bool(false)) }
    #expect(session.agenda.first?.treatment == .status)
    #expect(session.agenda.first?.subject.value == "")
    #expect(session.agenda.first?.points.map(\.subject.value) == ["Uno", "Dos"])
  }

  @Test func anItemOfTheAgendaWithoutAnythingIsAnError() {
    let entry = "  - fecha: 2025-02-25\n    sesión: ordinaria 1\n    temas:\n"
    for item in ["      - estatus:\n", "      - tema:\n        puntos: [Uno]\n"] {
      let log = "formato: snt/1\nentradas:\n" + entry + item
      #expect(read(Self.head, log: log).ids == ["falta-clave"])
    }
  }

  @Test func forgivesAccentsCaseAndSynonyms() {
    let (plan, _, ids) = read(
      "formato: snt/1\nTITULO: Plan\nperiodo: 2025\nlineas:\n  1:\n    nombre: A\n    ponderacion: 3\n"
    )
    #expect(ids == [])
    #expect(plan.title?.value == "Plan")
    #expect(plan.item("1")?.weight == 3)
  }

  @Test func everyValueKnowsItsPlace() throws {
    let text =
      Self.head + "líneas:\n  1:\n    nombre: «Gobierno»\n    temporalidad: primer trimestre\n"
    let (plan, _, _) = read(text)
    let item = try #require(plan.item("1"))
    let name = try #require(item.name)
    #expect(plan.source[name.range] == "«Gobierno»")
    #expect(plan.source[item.key.range] == "1")
    #expect(item.schedule.map { plan.source[$0.range] } == "primer trimestre")
  }

  @Test func aVagueDayCountsAtItsEnd() throws {
    #expect(try entry("fecha: 2024\nhito: 1").day.iso == "2024-12-31")
    #expect(try entry("fecha: 2025-03-04\nhito: 1").day.iso == "2025-03-04")
  }

  @Test func datesOfAnEntryLookBackAndDueDatesForward() throws {
    let event = try entry(
      "fecha: 2025-02-10\nevento: a\nrealizado: 6 de noviembre\njornadas:\n  - fecha: 5 de enero")
    #expect(event.realized?.value.end?.iso == "2024-11-06")
    guard case .event(let record) = event.fact else { return #expect(Bool(false)) }
    #expect(record.meetings.first?.date?.value.end?.iso == "2025-01-05")
    let session = try entry(
      "fecha: 2025-12-11\nsesión: ordinaria 4\nacuerdos:\n  - texto: A\n    vence: 30 de enero")
    guard case .session(let record) = session.fact else { return #expect(Bool(false)) }
    #expect(record.agreements.first?.due?.value.end?.iso == "2026-01-30")
  }

  /// Calling and signing are done by the day of the entry that tells of them.
  @Test func callsAndSignaturesLookBack() throws {
    let session = try entry("fecha: 2025-03-10\nsesión: ordinaria 1\nconvocatoria: 3 de marzo")
    if case .session(let record) = session.fact {
      #expect(record.call?.value.end?.iso == "2025-03-03")
    }
    let alliance = try entry("fecha: 2025-01-19\nalianza: u\nsuscrito: 18 de diciembre")
    if case .alliance(let update) = alliance.fact {
      #expect(update.signed?.value.end?.iso == "2024-12-18")
    }
  }

  @Test func theKindIsTheFirstOfTheKindKeys() throws {
    guard case .progress = try entry("fecha: 2025-03-04\nnota: x\navance: 1\nporcentaje: 60").fact
    else {
      return #expect(Bool(false), "an entry with «avance» and «nota» tells progress")
    }
    guard case .note = try entry("fecha: 2025-03-04\nnota: x").fact else {
      return #expect(Bool(false), "an entry with «nota» alone is a remark")
    }
  }

  @Test func aMissingLogIsNoError() {
    let result = read(Self.head)
    #expect(result.ids == [])
    #expect(result.log.entries.isEmpty)
  }

  /// What is said of a line below the head of a plan.
  @Test(arguments: [
    ("temporalidad: x", ["clave-desconocida"]),
    ("líneas:\n  1:\n    temporalidad: xx", ["fecha-no-entendida"]),
    ("líneas:\n  1:\n    temporalidad: 30 de febrero", ["fecha-imposible"]),
    ("líneas:\n  1:\n    peso: mucho", ["número-no-válido"]),
    ("líneas:\n  1:\n    medida: poco", ["palabra-no-admitida"]),
    ("líneas: 5", ["tipo-equivocado"]), ("titulo: Otro", ["clave-duplicada"]),
    ("firmas:\n  - cargo: X", ["falta-clave"]), ("firmas:\n  - nombre:", ["falta-valor"]),
    ("comisión: {siglas: , nombre: B}", ["falta-valor"]),
    ("reglas:\n  quorum mínimo: dos tercios", ["regla-desconocida"]),
    ("reglas:\n  descansos:\n    - 2024-07-15", ["regla-desconocida"]),
    ("reglas:\n  días inhábiles:\n    - 2024-07-15: Vacaciones", []),
    ("reglas:\n  quórum: mitad\n  Quorum: dos tercios", ["clave-duplicada"]),
    ("alianzas:\n  a:\n    convenio: firmado", ["palabra-no-admitida"]),
  ])
  func saysWhatDoesNotFit(_ line: String, _ ids: [String]) {
    #expect(read(Self.head + line + "\n").ids == ids)
  }

  @Test(arguments: [
    ("", ["archivo-vacío"]), ("título: A\nperiodo: 2025\n", ["falta-clave"]),
    ("formato: snt/2\ntítulo: A\nperiodo: 2025\n", ["formato-desconocido"]),
    ("formato: snt/1\ntítulo: A\nperiodo: desde 2025\n", ["periodo-abierto"]),
    ("- a\n", ["tipo-equivocado"]),
  ])
  func saysWhatAPlanLacks(_ text: String, _ ids: [String]) {
    #expect(read(text).ids == ids)
  }

  @Test(arguments: [
    ("fecha: 2025-03-04", ["asiento-sin-tipo"]), ("hito: 1", ["falta-clave"]),
    ("fecha: desde marzo\n    hito: 1", ["fecha-sin-día"]),
    ("fecha: 2025-03-04\n    avance: 1\n    porcentaje: mucho", ["número-no-válido"]),
    ("fecha: 2025-03-04\n    avance: 1\n    decide: 2", ["clave-desconocida"]),
    ("fecha: 2025-03-04\n    evento: a\n    cifras: {visitas: 9,810}", ["número-partido"]),
  ])
  func saysWhatAnEntryLacks(_ entry: String, _ ids: [String]) {
    let log = "formato: snt/1\nentradas:\n  - \(entry)\n"
    #expect(read(Self.head, log: log).ids == ids)
  }

  @Test func allProblemsOfAPlanComeAtOnce() {
    let result = read(
      Self.head + "lineas:\n  1:\n    nombr: A\n    peso: x\n  2:\n    temporalidad: 31 de abril\n",
      log: "formato: snt/1\nentradas:\n  - fecha: 2025-01-01\n    hitto: 1\n")
    #expect(
      result.ids == [
        "clave-desconocida", "número-no-válido", "fecha-imposible", "asiento-sin-tipo",
      ])
  }

  @Test func noTextBreaksTheReader() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../plans/ejemplo-comision-2025").standardizedFileURL
    let plan = [UInt8](try Data(contentsOf: folder.appending(path: "plan.yaml")))
    let log = [UInt8](try Data(contentsOf: folder.appending(path: "bitacora.yaml")))
    var seed: UInt64 = 7
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let signs = Array(" :-#{}[],'\"|>&*!%@\n\t9áx".utf8)
    for _ in 0..<60 {
      let edited = [plan, log].map { bytes in
        var bytes = bytes
        for _ in 0..<12 { bytes[random(bytes.count)] = signs[random(signs.count)] }
        return bytes
      }
      let documents = edited.map { YAMLDocument(SourceText(name: "x", bytes: $0)) }
      let result = PlanFolder.read(documents[0], documents[1])
      for diagnostic in result.diagnostics { #expect(!diagnostic.headline.isEmpty) }
    }
  }
}
