import DelimitedText
import Diagnostics

/// What a column of a list of institutions says.
enum InstitutionRole: String, ColumnRole, CaseIterable {
  case key = "clave"
  case acronym = "siglas"
  case name = "nombre"
  case sector
  case group = "grupo"
  case named = "nombrada"

  static var all: [InstitutionRole] { allCases }
  /// What no institution goes without.
  static let needed: [InstitutionRole] = [.key, .name, .sector, .group]

  var name: String { rawValue }

  var headers: Set<String> {
    switch self {
    case .key: SharedHeaders.key
    case .acronym: SharedHeaders.acronym
    case .name: SharedHeaders.name.union(SharedHeaders.institution)
    case .sector: SharedHeaders.sector
    case .group: SharedHeaders.group
    case .named: SharedHeaders.named
    }
  }
}

/// Which column of a list of institutions says what.
struct InstitutionColumns {
  private let roles: ColumnRoles<InstitutionRole>
  /// What was found; one finding where the header stands below a title.
  let findings: [Diagnostic]

  init(_ table: DelimitedTable) {
    let roles = ColumnRoles<InstitutionRole>(table.columns)
    self.roles = roles
    let isHeader = { (columns: [DelimitedColumn]) in
      ColumnRoles<InstitutionRole>(columns).missing(InstitutionRole.needed).isEmpty
    }
    if !isHeader(table.columns), let row = table.displacedHeader(isHeader) {
      findings = [ComplianceMessages.displacedHeader(row, table.source)]
    } else {
      findings =
        table.findings
        + roles.findings(table.source, needed: InstitutionRole.needed, unknown: .warning)
    }
  }

  /// Whether every column is there that no institution goes without.
  var areEnough: Bool { roles.missing(InstitutionRole.needed).isEmpty }

  /// The number of the column that says something.
  subscript(role: InstitutionRole) -> Int? { roles[role] }
}
