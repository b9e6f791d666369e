import CivilTime
import Diagnostics
import PlanChecks
import PlanFiles
import PlanModel
import SourceText
import YAMLSyntax

/// A plan with a log, both as texts, and what is found in them.
struct Sample {
  /// The text of plan.yaml.
  var plan: String
  /// The text of bitacora.yaml; nil where there is none.
  var log: String?
  /// The text of the plan as it was approved; nil where nothing was sealed.
  var approved: String?
  /// The day of the check.
  var today = "2026-03-01"
  /// The files of the folder.
  var files: Set<String> = []

  /// What reading and checking find, in the order in which `snt validar` shows it.
  var findings: [Diagnostic] {
    let planDocument = YAMLDocument(SourceText(name: "plan.yaml", plan))
    let logDocument = log.map { YAMLDocument(SourceText(name: "bitacora.yaml", $0)) }
    let (plan, log, diagnostics) = PlanFolder.read(planDocument, logDocument)
    let files = files
    let approved = approved.map { text in
      let document = YAMLDocument(SourceText(name: "versiones/v1.yaml", text))
      return ApprovedPlan(
        PlanFolder.read(document, nil).plan, version: 1,
        day: CivilDate(iso: "2025-02-25") ?? .earliest)
    }
    let subject = CheckSubject(
      plan: plan, log: log, approved: approved, today: CivilDate(iso: today) ?? .latest,
      problems: diagnostics,
      hasFile: { files.contains($0) })
    return (diagnostics + PlanChecks.run(subject))
      .inReadingOrder(files: ["plan.yaml", "bitacora.yaml"])
  }

  /// The ids of the findings.
  var ids: [String] { findings.map(\.id.rawValue) }
}

extension Sample {
  /// A small plan that has one of everything, and nothing to find in it.
  static let plan = """
    formato: snt/1
    título: Plan de trabajo 2025
    periodo: 2025
    comisión:
      siglas: CP
      coordinación: Persona titular
      integrantes:
        OGA: Persona de OGA
        OGB: Persona de OGB
        OGC: Persona de OGC
        OGD: Persona de OGD
        OBS:
          nombre: Persona de OBS
          voto: no
    áreas:
      DGA: Dirección de Gobierno Abierto
      DDA: Dirección de Datos, Archivos y Tecnología
    objetivos estratégicos:
      1: Acercar la información a la población
    responsable: DGA
    ejes:
      1:
        nombre: Gobierno abierto
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: junio
          1.2:
            nombre: Publicar la guía
            temporalidad: segundo semestre
    sesiones:
      ordinaria 1: 25 de febrero
      ordinaria 2: 10 de junio
      ordinaria 3: 9 de septiembre
    alianzas:
      universidad:
        convenio: por suscribir
        vigencia: diciembre
    eventos:
      foro:
        nombre: Foro de criterios
        temporalidad: 23 de octubre
    indicadores:
      personas:
        nombre: Personas capacitadas
        acumulación: suma
    reglas:
      convocatoria ordinaria: 5 días hábiles
      quórum: mitad más uno

    """

  /// The plan with some of its outermost groups written otherwise, and with others taken out.
  static func plan(with groups: String, without names: [String] = []) -> String {
    let replaced = Set(keys(of: groups) + names)
    var result = ""
    var isKept = true
    for line in plan.split(separator: "\n", omittingEmptySubsequences: false) {
      if let key = keys(of: String(line)).first { isKept = !replaced.contains(key) }
      if isKept { result += line + "\n" }
    }
    return result + groups + "\n"
  }

  /// A log of some entries, which are written without the indentation of the list.
  static func log(_ entries: String) -> String {
    let lines = entries.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "  \($0)\n" }
    return "formato: snt/1\nentradas:\n" + lines.joined()
  }

  /// What entries lead to over the small plan.
  static func ids(ofEntries entries: String) -> [String] {
    Sample(plan: plan, log: log(entries)).ids
  }

  /// The keys that stand at the beginning of a line.
  private static func keys(of text: String) -> [String] {
    text.split(separator: "\n").filter { $0.first?.isLetter == true }
      .map { String($0.prefix { $0 != ":" }) }
  }
}
