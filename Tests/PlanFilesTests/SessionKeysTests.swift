import CivilTime
import PlanModel
import SourceText
import Testing
import YAMLSyntax

@testable import PlanFiles

/// Every key of the record of a session is read (Ejemplo inventado).
@Suite("Keys of sessions")
struct SessionKeysTests {
  static let plan = """
    formato: snt/1
    título: Ejemplo inventado
    periodo: 2025
    comisión:
      siglas: CEJ
      integrantes:
        A: {nombre: Persona titular de A, suplente: Persona suplente de A}
        B: Persona titular de B
    reglas:
      quórum: mitad más uno
      quórum en segunda convocatoria: quienes asistan
      segunda convocatoria: 30 minutos después
      mayoría: simple
      mayoría extraordinaria: dos terceras partes
      voto de calidad: coordinación
      clave de acuerdos: "{siglas}/{tipo}{n}/{año}-{nn}"
      asuntos generales: [ordinaria]
      por vencer: 10 días hábiles

    """

  static let log = """
    formato: snt/1
    entradas:
      - fecha: 2025-05-20
        sesión: extraordinaria 1
        estado: programada
        programada para: 3 de junio
        hora: "11:00"
        enlace: https://example.org/sala
      - fecha: 2025-06-03
        sesión: extraordinaria 1
        convocatoria:
          fecha: 30 de mayo
          oficio: CEJ/9
          anexos: [Orden del día, Guía]
          acuses: [A, B]
        segunda convocatoria: sí
        presidió: A
        declaró quórum: Persona titular de la secretaría
        asistencia: [A]
        a distancia: [A]
        suplencias: {B: Persona suplente de B}
        justificadas: [C]
        invitados: [Persona titular de un archivo]
        cambios al orden del día: [Se retira el punto 4]
        temas:
          - aprobación: Guía
            resultado: aprobado
            votación:
              voto de calidad: sí
              nominal: {A: a favor, B: se abstuvo, C: En contra}
            mayoría: absoluta
            ausentes: [D]
            votos particulares: {C: Falta un anexo}
            oradores: [A, Persona invitada]
            anexos: [Guía]
          - aprobación: Criterios
            votación por comisión:
              CEJ: {a favor: 3, en contra: 1}
              OTRA: unanimidad
        por comisión:
          CEJ: {asistencia: [A, B], a distancia: [B]}
          OTRA: {integrantes: 11, asistencia: [X], suplencias: {Y: Nombre}, votación: mayoría}
        recesos: ["12:10 a 12:25"]
        grabación: https://example.org/grabacion
        versión estenográfica: evidencias/version.pdf
        acta:
          aprobada en: ordinaria 2
          fecha: 10 de junio
          dispensa de la lectura: sí
          firmada: no
          archivo: evidencias/acta.pdf
      - fecha: 2025-06-11
        sesión: extraordinaria 2
        acta: evidencias/otra.pdf
      - fecha: 2025-06-12
        acuerdo: CEJ/EXT01/2025-01
        estado: turnado
        turnado a: Consejo de Ejemplo

    """

  private func read() throws -> (Plan, [LogEntry]) {
    let read = PlanFolder.read(
      document(Self.plan, "plan.yaml"), document(Self.log, "bitacora.yaml"))
    #expect(read.diagnostics.map(\.headline) == [])
    return (read.plan, read.log.entries)
  }

  private func document(_ text: String, _ name: String) -> YAMLDocument {
    YAMLDocument(SourceText(name: name, text))
  }

  private func session(_ place: Int) throws -> SessionRecord {
    let entries = try read().1
    guard case .session(let record) = entries[place].fact else {
      throw CancellationError()
    }
    return record
  }

  @Test func rules() throws {
    let plan = try read().0
    let rules = plan.rules
    #expect(plan.commission.members.map(\.substitute) == ["Persona suplente de A", nil])
    #expect(rules.secondCallQuorum?.value == "quienes asistan")
    #expect(rules.secondCall?.value == "30 minutos después")
    #expect(rules.majority?.value == "simple")
    #expect(rules.majorities.map(\.key.value) == ["extraordinaria"])
    #expect(rules.castingVote?.value == "coordinación")
    #expect(rules.agreementPattern?.value == "{siglas}/{tipo}{n}/{año}-{nn}")
    #expect(rules.otherMatters?.map(\.value) == ["ordinaria"])
    #expect(rules.dueSoon?.value == "10 días hábiles")
    #expect(rules.others.isEmpty)
  }

  @Test func whatComesBeforeASession() throws {
    let planned = try session(0)
    #expect(planned.state?.value == .planned)
    #expect(planned.plannedFor?.value.end?.iso == "2025-06-03")
    #expect(planned.plannedHour == "11:00" && planned.link == "https://example.org/sala")
    let record = try session(1)
    #expect(record.call?.value.end?.iso == "2025-05-30" && record.callNumber == "CEJ/9")
    #expect(record.callAnnexes.map(\.value) == ["Orden del día", "Guía"])
    #expect(record.acknowledgements.map(\.value) == ["A", "B"])
  }

  @Test func whoWasThere() throws {
    let record = try session(1)
    #expect(record.isSecondCall?.value == true)
    #expect(record.presidedBy?.value == "A")
    #expect(record.quorumDeclaredBy?.value == "Persona titular de la secretaría")
    #expect(record.present.map(\.value) == ["A", "B"])
    #expect(record.remote.map(\.value) == ["A"])
    #expect(record.substitutions.map(\.text.value) == ["Persona suplente de B"])
    #expect(record.excused.map(\.value) == ["C"])
    #expect(record.guests.count == 1 && record.recesses == ["12:10 a 12:25"])
    #expect(record.parts.map(\.commission.value) == ["CEJ", "OTRA"])
    #expect(record.parts.map(\.voters) == [nil, 11])
    #expect(record.parts.map { $0.present.map(\.value) } == [["A", "B"], ["X", "Y"]])
    #expect(record.parts[1].vote?.value == .majority)
  }

  @Test func whatWasDecided() throws {
    let record = try session(1)
    #expect(record.agendaChanges.map(\.value) == ["Se retira el punto 4"])
    let item = try #require(record.agenda.first)
    guard case .counted(let votes) = item.vote?.value else { return #expect(Bool(false)) }
    #expect([votes.inFavour, votes.against, votes.abstentions] == [1, 1, 1])
    #expect(votes.hasCastingVote)
    #expect(votes.roll.map(\.ballot) == [.inFavour, .abstention, .against])
    #expect(item.majority?.value == "absoluta" && item.absent.map(\.value) == ["D"])
    #expect(item.dissents.map(\.key.value) == ["C"])
    #expect(item.speakers.count == 2 && item.annexes.count == 1)
    #expect(record.agenda[1].partVotes.map(\.commission.value) == ["CEJ", "OTRA"])
    #expect(record.agenda[1].partVotes[1].vote.value == .unanimous)
  }

  @Test func whatComesAfterASession() throws {
    let record = try session(1)
    #expect(record.recording == "https://example.org/grabacion")
    #expect(record.transcript == "evidencias/version.pdf")
    let minutes = try #require(record.minutes)
    #expect(minutes.approvedIn?.value == "ordinaria 2")
    // Without a year, what was done lies before the day of the entry.
    #expect(minutes.approvedOn?.value.end?.iso == "2024-06-10")
    #expect(minutes.isReadingWaived == true && minutes.isSigned == false)
    #expect(minutes.file?.value == "evidencias/acta.pdf")
    #expect(try session(2).minutes?.file?.value == "evidencias/otra.pdf")
    let entries = try read().1
    let last = try #require(entries.last)
    guard case .agreement(let update) = last.fact else { return #expect(Bool(false)) }
    #expect(update.state?.value == .referred && update.referredTo == "Consejo de Ejemplo")
  }

  @Test(arguments: ["a  favor", "ausente", "no sé"])
  func aBallotIsOneOfThree(_ word: String) {
    let log = """
      formato: snt/1
      entradas:
        - fecha: 2025-06-03
          sesión: extraordinaria 1
          temas:
            - aprobación: Guía
              votación: {nominal: {A: \(word)}}

      """
    let read = PlanFolder.read(document(Self.plan, "plan.yaml"), document(log, "bitacora.yaml"))
    #expect(read.diagnostics.map(\.id.rawValue) == ["palabra-no-admitida"])
  }
}
