import DocumentModel
import PlanModel
import SourceText
import Testing

@testable import Documents

/// The items of a session in their fixed order, with the numbers that stay (Ejemplo inventado).
@Suite("Order of business")
struct OrderOfBusinessTests {
  private static let plan = """
    título: Plan
    periodo: 2025
    comisión: {siglas: CEJ}
    líneas:
      1.1: {nombre: Guía, fecha: 30 de mayo}
      1.2: {nombre: Micrositio, fecha: 20 de febrero}
      1.3: {nombre: Cursos, fecha: permanente}
    sesiones:
      ordinaria 1: {fecha: 10 de marzo, temas: [aprobación: Programa]}
      ordinaria 2:
        fecha: 10 de junio
        temas:
          - recepción: Diagnóstico
          - estatus:
            puntos: [Guía, Micrositio]
          - aprobación: Calendario
      ordinaria 3: 9 de septiembre
    """

  private static let held = """
      - fecha: 2025-03-10
        sesión: ordinaria 1
        asistencia: [A]
        acuerdos:
          - {clave: A-01, texto: Enviar el cuestionario., responsable: DG, vence: 2025-05-02}
          - {clave: A-02, texto: Se aprueba el Programa.}
    """

  private func titles(
    _ key: String, _ log: String? = held, plan: String = plan, on day: String = "2025-05-20"
  ) throws -> [String] {
    let input = TextReport(plan, log: log, on: day).input
    let text = OrderText(try #require(SessionSubject(key, in: input)))
    return text.order.items.map { "\($0.number). \(text.plainTitle($0))" }
  }

  private static let ordinary = [
    "1. Lista de asistencia", "2. Declaración de quórum",
    "3. Lectura y aprobación, en su caso, del orden del día",
    "4. Lectura, o dispensa de la lectura, y aprobación, en su caso, del acta de la primera sesión "
      + "ordinaria, del 10 de marzo de 2025",
    "5. Recepción: Diagnóstico", "6. Estatus de:", "7. Aprobación: Calendario",
    "8. Seguimiento de acuerdos", "9. Líneas de acción por informar", "10. Asuntos generales",
    "11. Acuerdos de la sesión", "12. Clausura de la sesión",
  ]

  @Test func anOrdinarySessionHasItsFixedOrder() throws {
    #expect(try titles("ordinaria 2") == Self.ordinary)
  }

  @Test func theFirstSessionHasNoMinutesToApprove() throws {
    #expect(
      try titles("ordinaria 1", nil) == [
        "1. Lista de asistencia", "2. Declaración de quórum",
        "3. Lectura y aprobación, en su caso, del orden del día", "4. Aprobación: Programa",
        "5. Líneas de acción por informar", "6. Asuntos generales", "7. Acuerdos de la sesión",
        "8. Clausura de la sesión",
      ])
  }

  private static let others = """
      - fecha: 2025-05-01
        sesión: extraordinaria 1
        estado: programada
        programada para: 3 de junio
        temas: [aprobación: Guía]
      - fecha: 2025-05-01
        sesión: reunión de trabajo
        estado: programada
        programada para: 3 de junio
        temas: [presentación: Guía]
      - fecha: 2025-05-01
        sesión: instalación
        estado: programada
        programada para: 2025-01-03
    """

  @Test func otherKindsHaveOtherForms() throws {
    let log = Self.held + "\n" + Self.others
    let extraordinary = try titles("extraordinaria 1", log)
    #expect(
      extraordinary == [
        "1. Lista de asistencia", "2. Declaración de quórum",
        "3. Lectura y aprobación, en su caso, del orden del día",
        "4. Lectura, o dispensa de la lectura, y aprobación, en su caso, del acta de la primera "
          + "sesión ordinaria, del 10 de marzo de 2025",
        "5. Aprobación: Guía", "6. Seguimiento de acuerdos", "7. Acuerdos de la sesión",
        "8. Clausura de la sesión",
      ])
    let meeting = try titles("reunión de trabajo", log)
    #expect(
      meeting == [
        "1. Registro de asistencia", "2. Presentación: Guía", "3. Compromisos",
        "4. Cierre de la reunión",
      ])
    let installation = try titles("instalación", log)
    #expect(
      installation == [
        "1. Lista de asistencia", "2. Declaración de quórum",
        "3. Lectura y aprobación, en su caso, del orden del día",
        "4. Declaratoria de instalación de la Comisión", "5. Asuntos generales",
        "6. Acuerdos de la sesión", "7. Clausura de la sesión",
      ])
  }

  @Test(arguments: [("[ordinaria]", true), ("[ordinarias]", true), ("[extraordinaria]", false)])
  func otherMattersStandByTheRule(_ rule: String, _ expected: Bool) throws {
    let plan = Self.plan + "\nreglas: {asuntos generales: \(rule)}"
    let titles = try titles("ordinaria 2", plan: plan)
    #expect(titles.contains { $0.hasSuffix("Asuntos generales") } == expected)
  }

  @Test func whatTheAgendaWritesTakesItsPlaceAndIsNotAddedAgain() throws {
    let plan = Self.plan.replacing(
      "temas: [aprobación: Programa]",
      with: "temas: [Lista de asistencia y quórum, Asuntos generales, aprobación: Programa]")
    let input = TextReport(plan, on: "2025-02-01").input
    let text = OrderText(try #require(SessionSubject("ordinaria 1", in: input)))
    #expect(
      text.order.items.map(text.plainTitle) == [
        "Lista de asistencia y quórum", "Lectura y aprobación, en su caso, del orden del día",
        "Aprobación: Programa", "Líneas de acción por informar", "Asuntos generales",
        "Acuerdos de la sesión", "Clausura de la sesión",
      ])
    // In the order of the agenda, each with the number under which it is printed.
    #expect(text.order.matters.map(\.number) == [1, 5, 3])
    var added = AgendaItem(subject: Located("Convenio", at: ByteRange(0, 0)))
    added.treatment = .approval
    let session = try #require(input.judged.session("ordinaria 1"))
    let order = input.judged.assessment.state.orderOfBusiness(of: session, adding: added)
    #expect(order.matters.map(\.number) == [1, 6, 3, 4])
  }

  /// Whatever is noted once a call is out, a number means the same item.
  @Test(arguments: [
    "- {fecha: 2025-05-22, acuerdo: A-01, estado: cumplido}",
    "- {fecha: 2025-05-22, avance: 1.1, porcentaje: 100}",
    "- {fecha: 2025-06-02, sesión: ordinaria 2, convocatoria: {oficio: CEJ/1/2025}}",
    "- {fecha: 2025-06-10, sesión: ordinaria 2, temas: [{recepción: Diagnóstico, resultado: aprobado}]}",
    "- {fecha: 2025-06-10, sesión: ordinaria 1, acta: {aprobada en: ordinaria 2}}",
    "- {fecha: 2025-06-10, sesión: ordinaria 2, temas: [aprobación: Uno más]}",
  ])
  func theNumbersOfMattersStay(_ entry: String) throws {
    let log = Self.held + "\n" + entry.split(separator: "\n").map { "  \($0)" }.joined()
    for day in ["2025-05-20", "2025-06-12", "2025-12-31"] {
      let titles = try titles("ordinaria 2", log, on: day)
      #expect(titles[3].hasPrefix("4. Lectura"))
      #expect(titles[4...6] == Self.ordinary[4...6])
    }
  }
}
