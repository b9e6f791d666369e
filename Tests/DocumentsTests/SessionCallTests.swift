import DocumentModel
import Documents
import Rendering
import Testing

/// The call of a session as a document (Ejemplo inventado).
@Suite("Call of a session")
struct SessionCallTests {
  private static let plan = """
    título: Plan
    periodo: 2025
    lugar y fecha: Monterrey, Nuevo León, a 01 de enero de 2025
    comisión:
      siglas: CEJ
      nombre: Comité de Ejemplo
      coordinación: Persona titular de la coordinación
      integrantes:
        NLE: {nombre: Persona titular de NLE, organismo: Organismo de NLE}
        TLA: {nombre: Persona titular de TLA, organismo: Organismo de TLA, suplente: Persona suplente}
    reglas:
      convocatoria ordinaria: 5 días hábiles
      segunda convocatoria: 30 minutos después
      quórum en segunda convocatoria: quienes asistan
    sesiones:
      ordinaria 1: {fecha: 10 de junio, temas: [aprobación: Guía]}
      ordinaria 2: septiembre
    """

  private func lines(
    _ key: String = "ordinaria 1", plan: String = plan, log: String? = nil,
    on day: String = "2025-05-20", isPublic: Bool = false
  ) throws -> [String] {
    let composer = try #require(TemplateComposer.embedded(.sessionCall))
    let input = TextReport(plan, log: log, on: day).input
    let output = composer.composed(input, about: key, isPublic: isPublic)
    #expect(output.diagnostics.map(\.headline) == [])
    return MarkdownRenderer().text(of: output.document).split(separator: "\n").map(String.init)
  }

  @Test func itSaysWhoIsCalledToWhatAndWhen() throws {
    let lines = try lines()
    for line in [
      "Monterrey, Nuevo León, a 20 de mayo de 2025",
      "**Personas integrantes del Comité de Ejemplo**",
      "Por este medio se convoca a las personas integrantes del Comité de Ejemplo a la primera sesión "
        + "ordinaria, que se celebrará el martes 10 de junio de 2025.",
      "- **Hora:** ……………………………………", "4. Aprobación: Guía",
      "De no reunirse el quórum, se sesionará en segunda convocatoria 30 minutos después, con quienes "
        + "asistan, según la regla del plan.",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(lines.contains { $0.contains("Suplente: Persona suplente") })
  }

  @Test func whatTheLogTellsOfTheCallIsPrinted() throws {
    let log = """
        - fecha: 2025-05-30
          sesión: ordinaria 1
          hora: "11:00"
          convocatoria: {fecha: 2025-05-30, oficio: CEJ/12/2025, anexos: [Guía], acuses: [NLE]}
      """
    let lines = try lines(log: log, on: "2025-06-02")
    #expect(lines.contains("**Oficio:** CEJ/12/2025"))
    #expect(lines.contains("Monterrey, Nuevo León, a 30 de mayo de 2025"))
    #expect(lines.contains { $0.hasSuffix("el martes 10 de junio de 2025, a las 11:00 horas.") })
    #expect(lines.contains("1. Guía"))
    #expect(lines.contains { $0.contains("NLE") && $0.contains("Acusó recibo") })
    #expect(!lines.contains { $0.contains("TLA") && $0.contains("Acusó recibo") })
  }

  @Test func whoHoldsTheOfficeOnTheDayOfTheCallSigns() throws {
    let log = """
        - fecha: 2025-05-02
          relevo: coordinación
          nombre: Persona que sigue
      """
    #expect(try lines().contains { $0.contains("**Persona titular de la coordinación**") })
    #expect(try lines(log: log).contains { $0.contains("**Persona que sigue**") })
    #expect(try !lines(isPublic: true).contains { $0.contains("**Persona titular de la coord") })
  }

  @Test func aDayThatIsNotSetYetIsToldAsItIsWritten() throws {
    #expect(try lines("ordinaria 2").contains { $0.contains("que se celebrará en septiembre") })
  }
}
