import DelimitedText
import Diagnostics
import SourceText

/// What a column tells of a cell.
enum CellAspect: String, CaseIterable {
  case value = "valor"
  case date = "fecha"
  case evidence = "evidencia"
  case remark = "observación"
  case assumption = "supuesto"

  /// The headers by which it is known, folded.
  var headers: Set<String> {
    switch self {
    case .value: ["valor", "cumplimiento", "resultado", "estado"]
    case .date: ["fecha"]
    case .evidence: ["evidencia", "liga", "enlace", "vinculo"]
    case .remark: ["observacion", "observaciones", "nota", "comentario"]
    case .assumption: ["supuesto", "supuesta"]
    }
  }

  init?(header: String) {
    guard let aspect = Self.allCases.first(where: { $0.headers.contains(header) })
    else { return nil }
    self = aspect
  }
}

/// What a column of a table of the matrix says, beside those that are activities themselves.
enum MatrixRole: ColumnRole {
  case key, institution, acronym, name, sector, group, named
  case activityKey, activity, axisKey, axis
  case aspect(CellAspect)

  static let all: [MatrixRole] =
    ofInstitution + [.axis, .axisKey, .activity, .activityKey]
    + CellAspect.allCases.map { .aspect($0) }
  /// What the list of institutions knows, the best name of one first.
  static let ofInstitution: [MatrixRole] = [
    .key, .institution, .acronym, .name, .sector, .group, .named,
  ]
  /// What names an institution, the best one first.
  static let naming: [MatrixRole] = [.key, .institution, .acronym, .name]

  var name: String {
    switch self {
    case .key: "clave"
    case .institution: "institución"
    case .acronym: "siglas"
    case .name: "nombre"
    case .sector: "sector"
    case .group: "grupo"
    case .named: "nombrada"
    case .activityKey: "clave de la actividad"
    case .activity: "actividad"
    case .axisKey: "clave del eje"
    case .axis: "eje"
    case .aspect(let aspect): aspect.rawValue
    }
  }

  var headers: Set<String> {
    switch self {
    case .key: SharedHeaders.key
    case .institution: SharedHeaders.institution
    case .acronym: SharedHeaders.acronym
    case .name: SharedHeaders.name
    case .sector: SharedHeaders.sector
    case .group: SharedHeaders.group
    case .named: SharedHeaders.named
    case .activityKey, .activity, .axisKey, .axis: [name]
    case .aspect(let aspect): aspect.headers
    }
  }
}

/// Which column of a table of the matrix says what; nothing is guessed from where a column stands.
struct MatrixColumns {
  /// A column of the wide form that tells something of an activity.
  struct ActivityColumn {
    let index: Int
    let activity: Int
    let aspect: CellAspect
  }

  /// A column with what it says.
  struct RoleColumn {
    let role: MatrixRole
    let index: Int
  }

  /// How the table is laid out.
  enum Layout {
    /// A row a cell.
    case long(LongColumns)
    /// A row an institution, a column an activity.
    case wide([ActivityColumn])
  }

  /// Which columns of the long form say what.
  struct LongColumns {
    /// The columns that name the activity: its key, its name, or both.
    let activities: [Int]
    /// The columns that name the axis.
    let axes: [Int]
    let value: Int
    let date: Int?
    let evidence: Int?
    let remark: Int?
    let assumption: Int?

    fileprivate init?(_ roles: ColumnRoles<MatrixRole>) {
      activities = [MatrixRole.activityKey, .activity].compactMap { roles[$0] }
      guard !activities.isEmpty, let value = roles[.aspect(.value)] else { return nil }
      self.value = value
      axes = [MatrixRole.axisKey, .axis].compactMap { roles[$0] }
      date = roles[.aspect(.date)]
      evidence = roles[.aspect(.evidence)]
      remark = roles[.aspect(.remark)]
      assumption = roles[.aspect(.assumption)]
    }
  }

  /// How the table is laid out; nil where the columns do not say enough.
  private(set) var layout: Layout?
  /// The columns that tell of the institution, the one that names it best first.
  private(set) var institution: [RoleColumn] = []
  private(set) var findings: [Diagnostic] = []

  init(_ table: DelimitedTable, _ activities: ActivityNames) {
    let headers = SortedHeaders(table.columns, activities)
    institution = headers.institution
    layout = headers.layout
    guard layout == nil else {
      findings = table.findings + headers.findings(table.source, activities)
      return
    }
    let row = table.displacedHeader { SortedHeaders($0, activities).layout != nil }
    findings =
      row.map { [ComplianceMessages.displacedHeader($0, table.source)] }
      ?? table.findings + headers.findings(table.source, activities)
  }
}

/// The headers of a table of the matrix, by what they say.
private struct SortedHeaders {
  private let roles: ColumnRoles<MatrixRole>
  private var wide: [MatrixColumns.ActivityColumn] = []
  private var repeated: [(column: DelimitedColumn, first: DelimitedColumn)] = []
  private var unknown: [DelimitedColumn] = []
  private let long: MatrixColumns.LongColumns?

  init(_ columns: [DelimitedColumn], _ activities: ActivityNames) {
    // Of two columns with the same header, the second is none of its own.
    var seen: [String: DelimitedColumn] = [:]
    let distinct = columns.filter { column in
      guard !column.name.isEmpty else { return false }
      return seen.updateValue(
        seen[column.name.comparable] ?? column, forKey: column.name.comparable)
        == nil
    }
    roles = ColumnRoles(columns)
    long = MatrixColumns.LongColumns(roles)
    repeated = roles.repeated
    guard long == nil else {
      unknown = roles.unknown
      return
    }
    let ofInstitution = Set(MatrixRole.ofInstitution.flatMap(\.headers))
    repeated = repeated.filter { ofInstitution.contains($0.column.name.comparable) }
    for column in columns where !column.name.isEmpty {
      let header = column.name.comparable
      if ofInstitution.contains(header) { continue }
      guard let known = activities.column(header, column.index) else {
        if distinct.contains(column) {
          unknown.append(column)
        } else if let first = seen[header] {
          repeated.append((column, first))
        }
        continue
      }
      let first = wide.first { $0.activity == known.activity && $0.aspect == known.aspect }
      if let first {
        repeated.append((column, columns[first.index]))
      } else {
        wide.append(known)
      }
    }
  }

  /// The columns that tell of the institution; those of which nothing is checked are left out.
  var institution: [MatrixColumns.RoleColumn] {
    (MatrixRole.naming + [.sector, .group]).compactMap { role in
      roles[role].map { MatrixColumns.RoleColumn(role: role, index: $0) }
    }
  }

  private var namesInstitutions: Bool { MatrixRole.naming.contains { roles[$0] != nil } }
  private var hasActivities: Bool { wide.contains { $0.aspect == .value } }

  var layout: MatrixColumns.Layout? {
    guard namesInstitutions else { return nil }
    if let long { return .long(long) }
    return hasActivities ? .wide(wide.sorted { $0.activity < $1.activity }) : nil
  }

  func findings(_ source: SourceText, _ activities: ActivityNames) -> [Diagnostic] {
    var result = repeated.map { ComplianceMessages.repeatedColumn($0.column, $0.first, source) }
    if long == nil, !hasActivities {
      // Nobody corrects a hundred headers one by one.
      result.append(
        namesInstitutions
          ? ComplianceMessages.noActivityColumns(unknown, activities.keys, source)
          : ComplianceMessages.missingColumns(["institución", "actividad", "valor"], source))
      return result.inReadingOrder()
    }
    let known =
      long == nil
      ? activities.words + MatrixRole.ofInstitution.map(\.name) : MatrixRole.all.map(\.name)
    result += unknown.map { ComplianceMessages.unknownColumn($0, known, source, .error) }
    if !namesInstitutions {
      result.append(ComplianceMessages.missingColumns(["institución"], source))
    }
    return result.inReadingOrder()
  }
}

/// The activities by the words that may name them: their keys, and the names that only one bears.
struct ActivityNames {
  /// The keys, as the plan writes them.
  let keys: [String]
  /// The keys and the names, as the plan writes them.
  let words: [String]
  private let names: [String]
  private var numbers: [String: Int] = [:]

  init(_ activities: [Activity]) {
    keys = activities.map(\.key)
    words = activities.flatMap { [$0.key, $0.name] }
    names = activities.map(\.name.comparable)
    var ambiguous: Set<String> = []
    for (index, name) in names.enumerated() {
      if numbers.updateValue(index, forKey: name) != nil { ambiguous.insert(name) }
    }
    for name in ambiguous { numbers[name] = nil }
    for (index, activity) in activities.enumerated() { numbers[activity.key.comparable] = index }
  }

  /// The number of the activity that a word names, folded as headers are.
  ///
  /// The word is its key, its name, or one behind the other: «E1-07: Índice de expedientes».
  subscript(word: String) -> Int? {
    if let number = numbers[word] { return number }
    guard let space = word.firstIndex(of: " ") else { return nil }
    let key = String(word[..<space].reversed().drop { ".:)-–—".contains($0) }.reversed())
    guard let number = numbers[key] else { return nil }
    let name = word[space...].drop { " .:)-–—".contains($0) }
    return name == names[number] ? number : nil
  }

  /// «E1-01», «Índice de expedientes reservados», «E1-01 fecha».
  func column(_ header: String, _ index: Int) -> MatrixColumns.ActivityColumn? {
    if let activity = self[header] {
      return MatrixColumns.ActivityColumn(index: index, activity: activity, aspect: .value)
    }
    guard let space = header.lastIndex(of: " "),
      let aspect = CellAspect(header: String(header[header.index(after: space)...])),
      let activity = self[String(header[..<space])]
    else { return nil }
    return MatrixColumns.ActivityColumn(index: index, activity: activity, aspect: aspect)
  }
}
