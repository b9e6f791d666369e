import DelimitedText
import Diagnostics
import SourceText

/// Which column of a list of institutions says what.
struct InstitutionColumns {
  /// What a column says, as its header is best called.
  enum Role: String, CaseIterable {
    case key = "clave"
    case acronym = "siglas"
    case name = "nombre"
    case sector
    case group = "grupo"
    case named = "nombrada"

    /// What no institution goes without.
    static let needed: [Role] = [.key, .name, .sector, .group]

    /// The headers by which a column is known, folded.
    var headers: Set<String> {
      switch self {
      case .key: ["clave", "id", "identificador", "clave de la institucion"]
      case .acronym: ["siglas", "sigla"]
      case .name: ["nombre", "institucion", "nombre de la institucion"]
      case .sector: ["sector"]
      case .group: ["grupo"]
      case .named: ["nombrada", "nombrado"]
      }
    }

    /// What a header says, if it is known.
    init?(header: String) {
      let word = header.comparable
      guard let role = Self.allCases.first(where: { $0.headers.contains(word) }) else { return nil }
      self = role
    }
  }

  private var indices: [Role: Int] = [:]
  private(set) var findings: [Diagnostic] = []

  init(_ table: DelimitedTable) {
    for column in table.columns where !column.name.isEmpty {
      guard let role = Role(header: column.name) else {
        findings.append(
          ComplianceMessages.unknownColumn(column, Role.allCases.map(\.rawValue), table.source))
        continue
      }
      if let first = indices[role] {
        findings.append(
          ComplianceMessages.repeatedColumn(column, table.columns[first], table.source))
      } else {
        indices[role] = column.index
      }
    }
    let missing = Role.needed.filter { indices[$0] == nil }
    if !missing.isEmpty {
      findings.append(ComplianceMessages.missingColumns(missing.map(\.rawValue), table.source))
    }
  }

  /// Whether every column is there that no institution goes without.
  var areEnough: Bool { Role.needed.allSatisfy { indices[$0] != nil } }

  /// The number of the column that says something.
  subscript(role: Role) -> Int? { indices[role] }
}
