import Diagnostics
import PlanFiles
import SourceText
import YAMLSyntax

@testable import Compliance

/// A small plan, and tables that are read for it (Ejemplo inventado).
enum Sample {
  static let scheme = ComplianceScheme(
    axes: [
      Axis(
        key: "1", name: "Transparencia",
        activities: [Activity(key: "E1-01", name: "Comité publicado")]),
      Axis(
        key: "2", name: "Gobierno abierto",
        activities: [Activity(key: "E2-01", name: "Diálogo con la sociedad")]),
    ],
    groups: ["Sectorizadas", "No sectorizadas"], sectors: ["Salud", "Marina"])

  static let institutions = """
    clave,siglas,nombre,sector,grupo
    EJ1,IDE,Instituto de Ejemplo,Salud,Sectorizadas
    EJ2,CDE,Consejo de Ejemplo,Marina,Sectorizadas
    """

  /// The findings of a text, read as what its header shows it to be.
  static func findings(_ text: String) -> [Diagnostic] {
    let header = text.prefix { !$0.isNewline }
    if header == "cumplimiento:" { return followUp(text).findings }
    // Figures with a key are set beside the matrix.
    if header.hasPrefix("clave,ámbito") { return followUp(published: text).findings }
    if header.contains("estadística") {
      let (figures, findings) = PublishedFigures.read(
        SourceText(name: "publicado.csv", text), scheme,
        parts: Classification(groups: scheme.groups, sectors: scheme.sectors))
      return findings + figures.contradictions(groups: scheme.groups)
    }
    if header.contains("nombre") {
      return InstitutionList(SourceText(name: "instituciones.csv", text), scheme).findings
    }
    return matrix(text).findings
  }

  /// The follow-up of a plan with such settings.
  static func followUp(
    _ settings: String = wholeSettings, published: String? = nil,
    institutions: String = institutions,
    matrix: String = "clave,E1-01,E2-01\nEJ1,sí,sí\nEJ2,no,sí\n", axes: String = ""
  ) -> FollowUp {
    let plan = YAMLDocument(SourceText(name: "plan.yaml", planHead + axes + settings))
    let tables = [
      "instituciones": institutions, "matriz": matrix,
      "publicado": published ?? "ámbito,eje,estadística,valor\nTotal,1,promedio,50.00\n",
    ]
    let files = tables.map { name, text in
      ("cumplimiento/\(name).csv", SourceText(name: "\(name).csv", text))
    }
    let read = PlanFolder.read(plan, nil)
    precondition(read.diagnostics.isEmpty, "\(read.diagnostics)")
    guard
      let followUp = FollowUp(
        read.plan, tables: Dictionary(files, uniquingKeysWith: { first, _ in first }))
    else { preconditionFailure("no follow-up") }
    return followUp
  }

  static let wholeSettings = """
    cumplimiento:
      instituciones: cumplimiento/instituciones.csv
      matriz: cumplimiento/matriz.csv
      publicado: cumplimiento/publicado.csv
      grupos: [Sectorizadas, No sectorizadas]
      sectores: [Salud, Marina]
      rangos: {alto: 80 a 100, bajo: 0 a 79}
    """

  private static let planHead = """
    formato: snt/1
    título: Ejemplo inventado
    periodo: 2026
    ejes:
      1:
        nombre: Transparencia
        actividades:
          E1-01: Comité publicado
      2:
        nombre: Gobierno abierto
        actividades:
          E2-01: Diálogo con la sociedad

    """

  /// A third axis, of which there is no matrix.
  static let axisWithoutMatrix = "  3:\n    nombre: Datos abiertos\n"

  static func matrix(
    _ texts: String..., institutions: String = institutions, scheme: ComplianceScheme = scheme
  ) -> MatrixReading {
    let list = InstitutionList(SourceText(name: "instituciones.csv", institutions), scheme)
    let tables = texts.enumerated().map { index, text in
      SourceText(name: texts.count == 1 ? "matriz.csv" : "matriz-\(index + 1).csv", text)
    }
    return ComplianceMatrix.read(tables, list, scheme)
  }
}
