import Diagnostics
import SourceText

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
    if header.contains("estadística") {
      let (figures, findings) = PublishedFigures.read(
        SourceText(name: "publicado.csv", text), scheme, scopes: scheme.groups + scheme.sectors)
      return findings + figures.contradictions(groups: scheme.groups)
    }
    if header.contains("nombre") {
      return InstitutionList(SourceText(name: "instituciones.csv", text), scheme).findings
    }
    return matrix(text).findings
  }

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
