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

/// What becomes of each part of a plan that goes on.
@Suite("Parts of a plan that goes on")
struct ContinuedPartsTests {
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
    let (draft, _) = try ContinuedPlans.continued(loaded, at: CivilDate(iso: cutOff))
    let (read, newLog, findings) = ContinuedPlans.read(draft)
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
    #expect(made.log.entries.allSatisfy { $0.recorded?.value == ContinuedPlans.today })
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
