import Testing

/// What must not be asked: plans that are as they should be, and entries that explain themselves.
@Suite("What is not found")
struct SilenceTests {
  @Test func aProgrammeIsNotANeglectedPlan() {
    // Long after its term, without a single entry.
    #expect(
      Sample(plan: Sample.plan, log: "formato: snt/1\nentradas:\n", today: "2030-01-01").ids == [])
    #expect(Sample(plan: Sample.plan, today: "2030-01-01").ids == [])
  }

  @Test(arguments: [
    // A later entry reopens, and says why.
    """
    - fecha: 2025-03-01
      avance: 1.1
      porcentaje: 100
      evidencia: https://example.org
    - fecha: 2025-04-01
      avance: 1.1
      porcentaje: 80
      nota: Se reabrió para corregir una tabla
    - fecha: 2025-04-02
      hito: 1.2
    """,
    // Reports in another order of the file than of their days.
    """
    - fecha: 2025-05-01
      avance: 1.1
      porcentaje: 60
    - fecha: 2025-04-01
      avance: 1.1
      porcentaje: 40
    - fecha: 2025-05-02
      hito: 1.2
    """,
    // The call is written down on its own day, the minutes later.
    """
    - fecha: 2025-02-17
      sesión: ordinaria 1
      convocatoria: 2025-02-17
    - fecha: 2025-02-25
      sesión: ordinaria 1
      asistencia: [OGA, OGB, OGC]
    - fecha: 2025-03-10
      sesión: ordinaria 1
      evidencia: https://example.org/minuta
    - fecha: 2025-03-11
      hito: 1
    """,
    // Two members leave on one day, one of them comes back.
    """
    - fecha: 2025-03-01
      integrante: OGC
      cambio: baja
    - fecha: 2025-03-01
      integrante: OGD
      cambio: baja
    - fecha: 2025-04-01
      integrante: OGC
      cambio: alta
    - fecha: 2025-06-10
      sesión: ordinaria 2
      asistencia: [OGA, OGB, OGC]
    - fecha: 2025-02-25
      sesión: ordinaria 1
      asistencia: [OGA, OGB, OGC, OGD]
    - fecha: 2025-06-11
      hito: 1
    """,
    // An event is put off to a day that is not known yet.
    """
    - fecha: 2025-06-11
      reprogramación: foro
      temporalidad: por definir
      motivo: La sede no está libre
      autoriza: Coordinación
    - fecha: 2025-06-12
      hito: 1
    """,
    // What is measured anew is the same number again.
    """
    - fecha: 2025-06-11
      medición: personas
      valor: 40
    - fecha: 2025-07-11
      medición: personas
      valor: 40
    - fecha: 2025-07-12
      hito: 1
    """,
    // A vague day: the fact counts at the end of its month, and was written down before.
    """
    - fecha: junio de 2025
      registrado: 2025-06-20
      hito: 1
    """,
  ])
  func nothingIsAsked(_ entries: String) {
    let sample = Sample(plan: Sample.plan, log: Sample.log(entries), today: "2025-11-30")
    #expect(sample.ids == [])
  }

  @Test(arguments: [
    "líneas:\n  1.1: Elaborar el diagnóstico\n  1.1: Publicar la guía",
    "sesiones:\n  ordinaria 1: 25 de febrero\n  ordinaria 1: 10 de junio",
  ])
  func aKeyTwiceInOneGroupIsToldOnce(_ group: String) {
    let levels = ["ejes", "eventos", "responsable"]
    let sample = Sample(plan: Sample.plan(with: group, without: levels))
    #expect(sample.ids.filter { $0.hasPrefix("clave-") } == ["clave-duplicada"])
  }

  /// What could not be read is an error; that it is missing besides need not be said.
  @Test(arguments: [
    "- fecha: 2025-05-01\n  avance: 1.1\n  porcentaje: 150",
    "- fecha: 2025-05-01\n  reprogramación: 1.1\n  temporalidad: 31 de junio\n  motivo: Cambio\n"
      + "  autoriza: Coordinación",
    "- fecha: 2025-02-30\n  evento: foro\n- fecha: 2025-05-02\n  hito: 1.1",
    "- fecha: 2025-02-25\n  sesión: ordinaria 1\n  asistencia: [OGA, OGB, OGC]\n  acuerdos:\n"
      + "    - clave: CP/01",
  ])
  func oneCauseIsToldOnce(_ entries: String) {
    let findings = Sample(plan: Sample.plan, log: Sample.log(entries)).findings
    #expect(findings.map(\.severity) == [.error])
  }
}
