import DocumentModel
import Documents
import JSONText
import Rendering
import SourceText
import Testing

/// What is published names no one who signs and nobody's electronic address, wherever it was written.
@Suite("Public version")
struct PublicVersionTests {
  static let report = TextReport(
    """
    título: Plan de uno@ejemplo.org
    comisión:
      siglas: dos@ejemplo.org
      nombre: Comisión tres@ejemplo.org
      institución: cuatro@ejemplo.org
      coordinación: cinco@ejemplo.org
      integrantes:
        A: {nombre: seis@ejemplo.org, organismo: siete@ejemplo.org}
    periodo: 2024
    destinatario: [ocho@ejemplo.org]
    fundamento: nueve@ejemplo.org
    siglas: {X: diez@ejemplo.org}
    áreas: {DG: once@ejemplo.org}
    objetivos:
      1:
        nombre: Primero doce@ejemplo.org
        responsable: DG
        líneas:
          1.1:
            nombre: Línea de trece@ejemplo.org
            temporalidad: enero
            meta: catorce@ejemplo.org
          1.2:
            nombre: Línea de quince@ejemplo.org
            temporalidad: marzo
    sesiones:
      ordinaria 1:
        fecha: 5 de marzo
        temas: [{tema: dieciséis@ejemplo.org}]
    eventos:
      e: {nombre: diecisiete@ejemplo.org, temporalidad: mayo, objetivo: dieciocho@ejemplo.org}
    alianzas:
      a: {instituciones: [diecinueve@ejemplo.org]}
    indicadores:
      i: {nombre: veinte@ejemplo.org, meta: 3}
    textos:
      presentación: textos/p.md
    firmas:
      - {nombre: Firma Única, cargo: Titular, correo: veintiuno@ejemplo.org}
    """,
    log: """
      - fecha: 2024-02-01
        avance: 1.1
        porcentaje: 50
        nota: veintidós@ejemplo.org
        evidencia: ["https://ejemplo.org/?correo=veintitres%40ejemplo.org"]
      - fecha: 2024-03-01
        nota: veinticuatro@ejemplo.org
      - fecha: 2024-02-26
        sesión: ordinaria 1
        lugar: Sala de veinticinco@ejemplo.org
        convocatoria: {fecha: 2024-02-26, oficio: veintiséis@ejemplo.org, anexos: [s@ejemplo.org]}
      - fecha: 2024-03-05
        sesión: ordinaria 1
        asistencia: [A]
        invitados: [veintisiete@ejemplo.org]
        presidió: A
        enlace: https://ejemplo.org/?correo=veintiocho%40ejemplo.org
        temas: [{tema: dieciséis@ejemplo.org, nota: Escribir a veintinueve@ejemplo.org}]
        acuerdos: [{texto: Enviarlo a treinta@ejemplo.org, responsable: t@ejemplo.org}]
      - fecha: 2024-04-05
        sesión: reunión de trabajo 1
        asistencia: [A]
        temas: [{tema: u@ejemplo.org, oradores: [x@ejemplo.org], anexos: [y@ejemplo.org]}]
      """,
    on: "2024-06-30",
    texts: [
      "textos/p.md":
        "[Escriba](mailto:v@ejemplo.org) a v@**ejemplo**.org o `w@ejemplo.org`.\n\n> x@ejemplo.org"
    ])

  /// The session that a document is about.
  private func session(_ kind: DocumentKind) -> String? {
    guard kind.isAboutSession else { return nil }
    return kind == .meetingMinutes ? "reunión de trabajo 1" : "ordinaria 1"
  }

  @Test(arguments: DocumentKind.allCases)
  func saysNoAddressInAnyFormat(_ kind: DocumentKind) throws {
    let composer = try #require(TemplateComposer.embedded(kind))
    let session = session(kind)
    let whole = composer.composed(Self.report.input, about: session).document
    let text = MarkdownRenderer().text(of: whole)
    // A report on a follow-up tells of institutions, and of no line.
    let tellsLines = session == nil && kind != .followUpReport
    #expect(text.contains(tellsLines ? "trece@ejemplo.org" : "@ejemplo.org"))
    let published = composer.composed(Self.report.input, about: session, isPublic: true).document
    let texts = [
      MarkdownRenderer().text(of: published), HTMLRenderer().text(of: published),
      TerminalRenderer(width: 80).text(of: published), JSONRenderer().text(of: published),
      String(describing: published),
      JSONValue.object(
        ReportData.members(Self.report.input, of: kind, about: session, isPublic: true)
      ).text,
    ]
    for text in texts {
      #expect(!text.contains("@ejemplo") && !text.contains("%40") && !text.contains("mailto"))
      #expect(!text.contains("Firma Única"))
    }
  }

  @Test func whatOnlyLooksLikeAnAddressStays() throws {
    let source = SourceText(
      name: "p.md", "A @SNT, 3@5 y a las 9@ [video](https://video.org/@canal.oficial).")
    let document = TemplateComposer(source).composed(Self.report.input, isPublic: true).document
    let text = MarkdownRenderer().text(of: document)
    #expect(text.contains("A @SNT, 3@5 y a las 9@ [video](https://video.org/@canal.oficial)."))
  }
}

extension DocumentKind {
  /// Whether it is about one session, and not about the plan.
  fileprivate var isAboutSession: Bool {
    switch self {
    case .closingReport, .progressReport, .selfAssessment, .annualProgramme, .workPlan: false
    case .followUpReport: false
    case .sessionCall, .orderOfBusiness, .minutes, .meetingMinutes: true
    }
  }
}
