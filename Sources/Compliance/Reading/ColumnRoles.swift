import DelimitedText
import Diagnostics
import SourceText

/// What a column of a table may say.
protocol ColumnRole: Hashable, Sendable {
  /// Every role, in the order in which a message names them.
  static var all: [Self] { get }
  /// How its header is best called.
  var name: String { get }
  /// The headers by which it is known, folded.
  var headers: Set<String> { get }
}

/// Which column of a table says what, by the headers alone: nothing is guessed from where it stands.
struct ColumnRoles<Role: ColumnRole> {
  private var indices: [Role: Int] = [:]
  /// The columns that say what another one says, with that one.
  private(set) var repeated: [(column: DelimitedColumn, first: DelimitedColumn)] = []
  /// The columns of which no role is known.
  private(set) var unknown: [DelimitedColumn] = []

  init(_ columns: [DelimitedColumn]) {
    let roles = Dictionary(
      Role.all.flatMap { role in role.headers.map { ($0, role) } },
      uniquingKeysWith: { first, _ in first })
    for column in columns where !column.name.isEmpty {
      guard let role = roles[column.name.comparable] else {
        unknown.append(column)
        continue
      }
      if let first = indices[role] {
        repeated.append((column, columns[first]))
      } else {
        indices[role] = column.index
      }
    }
  }

  /// The number of the column that says something.
  subscript(role: Role) -> Int? { indices[role] }

  /// Those of some roles for which there is no column.
  func missing(_ needed: [Role]) -> [Role] { needed.filter { indices[$0] == nil } }

  /// That columns are there twice, unknown, or missing; an unknown one is passed over where a table may
  /// have columns of its owner's.
  func findings(_ source: SourceText, needed: [Role], unknown severity: Severity) -> [Diagnostic] {
    var result = repeated.map { ComplianceMessages.repeatedColumn($0.column, $0.first, source) }
    result += unknown.map {
      ComplianceMessages.unknownColumn($0, Role.all.map(\.name), source, severity)
    }
    let missing = missing(needed)
    if !missing.isEmpty {
      result.append(ComplianceMessages.missingColumns(missing.map(\.name), source))
    }
    return result.inReadingOrder()
  }
}

/// Headers that tables share, folded.
enum SharedHeaders {
  static let key: Set<String> = ["clave", "id", "identificador", "clave de la institucion"]
  static let acronym: Set<String> = ["siglas", "sigla"]
  static let name: Set<String> = ["nombre", "nombre de la institucion"]
  /// Whatever names the institution.
  static let institution: Set<String> = [
    "institucion", "dependencia", "entidad", "sujeto obligado",
  ]
  static let sector: Set<String> = ["sector"]
  static let group: Set<String> = ["grupo"]
  static let named: Set<String> = ["nombrada", "nombrado"]
}

extension DelimitedTable {
  /// The number of the row, below the first one, that is the header: what stands above it is a title.
  func displacedHeader(_ isHeader: ([DelimitedColumn]) -> Bool) -> Int? {
    firstRecords(10).dropFirst().first { record in
      isHeader(
        record.texts.enumerated().map { index, text in
          DelimitedColumn(index: index, name: text)
        })
    }?.number
  }
}
