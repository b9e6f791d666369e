import Testing

/// Who signs after an office changed hands.
@Suite("Signatures")
struct SignatureTests {
  private func report(signature: String, log: String?, on day: String = "2025-12-31") -> [String] {
    let plan = """
      título: Plan
      comisión:
        coordinación: Ana Uno
        secretaría: Beto Dos
        secretaría técnica: Carla Tres
      periodo: 2025
      firmas:
      \(signature)
      """
    let markdown = TextReport(plan, log: log, on: day).markdown
    let lines = markdown.split(separator: "\n").map(String.init)
    return lines.drop { !$0.contains("Quién firma") && !$0.hasPrefix("Lugar y fecha") }
      .filter { $0 != ">" && !$0.hasPrefix("Lugar y fecha") }
  }

  static let coordinator = """
      - nombre: Ana Uno
        tratamiento: Lic.
        cargo: Coordinadora de la Comisión
        correo: ana@example.org
    """

  private func handover(_ office: String, _ name: String?) -> String {
    "  - fecha: 2025-06-01\n    relevo: \(office)" + (name.map { "\n    nombre: \($0)" } ?? "")
  }

  @Test func withoutHandoverThePlanSigns() {
    #expect(
      report(signature: Self.coordinator, log: nil) == [
        "**Lic. Ana Uno**\\", "Coordinadora de la Comisión\\", "ana@example.org",
      ])
  }

  @Test func theHolderOnTheCutOffSigns() {
    #expect(
      report(signature: Self.coordinator, log: handover("coordinación", "Dora Cuatro")) == [
        "> **Quién firma**",
        "> Por la coordinación firma Dora Cuatro, desde el 1 de junio de 2025. "
          + "El plan nombra en las firmas a Ana Uno.",
        "**Dora Cuatro**\\", "Titular de la coordinación",
      ])
  }

  @Test func aHandoverAfterTheCutOffDoesNotCount() {
    #expect(
      report(
        signature: Self.coordinator, log: handover("coordinación", "Dora Cuatro"), on: "2025-05-31"
      ).first == "**Lic. Ana Uno**\\")
  }

  @Test func aVacantOfficeHasNoName() {
    let lines = report(signature: Self.coordinator, log: handover("coordinación", nil))
    #expect(lines[1].contains("La coordinación está vacante desde el 1 de junio de 2025."))
    #expect(lines.last == "Titular de la coordinación")
  }

  @Test func theOfficeIsFoundByItsWords() {
    let signature = "  - nombre: Otra Persona\n    cargo: Secretario Técnico de la Comisión"
    let lines = report(signature: signature, log: handover("secretaría técnica", "Elsa Cinco"))
    #expect(lines.suffix(2) == ["**Elsa Cinco**\\", "Titular de la secretaría técnica"])
    // Nothing is known of another office.
    let other = "  - nombre: Otra Persona\n    cargo: Comisionada"
    #expect(
      report(signature: other, log: handover("secretaría técnica", "Elsa Cinco"))
        == ["**Otra Persona**\\", "Comisionada"])
  }

  @Test func whoSignsAlreadyIsNotPrintedTwice() {
    let signatures = Self.coordinator + "\n  - nombre: Dora Cuatro\n    cargo: Coordinadora"
    let lines = report(signature: signatures, log: handover("coordinación", "Dora Cuatro"))
    #expect(lines.count { $0.contains("**Dora Cuatro**") } == 1)
  }
}
