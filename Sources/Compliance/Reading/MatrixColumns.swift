import DelimitedText
import Diagnostics
import SourceText

/// Which column of a table of the matrix says what; nothing is guessed from where a column stands.
struct MatrixColumns {
  /// What a column tells of a cell.
  enum Aspect: String, CaseIterable {
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

  /// A column of the wide form that tells something of an activity.
  struct ActivityColumn {
    let index: Int
    let activity: Int
    let aspect: Aspect
  }

  /// How the table is laid out.
  enum Layout {
    /// A row a cell.
    case long(activity: Int, axis: Int?, aspects: [Aspect: Int])
    /// A row an institution, a column an activity.
    case wide([ActivityColumn])
  }

  /// Whether the columns say enough: the one that names the institution, and the layout.
  private(set) var layout: Layout?
  private(set) var institution = 0
  private(set) var findings: [Diagnostic] = []
  private let table: DelimitedTable

  /// Headers that tell what the list of institutions knows better, the best name of one first.
  private static let institutionHeaders = [
    ["clave", "id", "identificador", "clave de la institucion"],
    ["institucion", "dependencia", "entidad", "sujeto obligado"], ["siglas", "sigla"],
    ["nombre", "nombre de la institucion"],
  ]
  private static let otherHeaders: Set<String> = ["sector", "grupo", "nombrada"]
  private static let activityHeaders: Set<String> = ["actividad", "clave de la actividad"]
  private static let axisHeaders: Set<String> = ["eje", "clave del eje"]

  init(_ table: DelimitedTable, _ activities: ActivityNames) {
    self.table = table
    let headers = table.columns.map(\.name.comparable)
    let activity = headers.firstIndex { Self.activityHeaders.contains($0) }
    let isLong = activity != nil && headers.contains { Aspect(header: $0) == .value }
    var sorted = SortedColumns()
    var seen: [String: DelimitedColumn] = [:]
    for (column, header) in zip(table.columns, headers) where !header.isEmpty {
      if let first = seen.updateValue(column, forKey: header) {
        addRepeated(column, first)
      } else if Self.isOfInstitution(header) || (isLong && column.index == activity) {
        continue
      } else if isLong {
        addLong(column, header, &sorted)
      } else {
        addWide(column, header, activities, &sorted)
      }
    }
    let institution = Self.institutionHeaders.lazy.compactMap { words in
      headers.firstIndex { words.contains($0) }
    }.first
    self.institution = institution ?? 0
    if institution == nil {
      addMissing("institución")
    } else if isLong, let activity {
      layout = .long(activity: activity, axis: sorted.axis, aspects: sorted.aspects)
    } else if sorted.columns.contains(where: { $0.aspect == .value }) {
      layout = .wide(sorted.columns)
    } else {
      addMissing("actividad", "valor")
    }
  }

  /// The columns that tell something of cells.
  private struct SortedColumns {
    var aspects: [Aspect: Int] = [:]
    var axis: Int?
    var columns: [ActivityColumn] = []
  }

  private static func isOfInstitution(_ header: String) -> Bool {
    otherHeaders.contains(header) || institutionHeaders.contains { $0.contains(header) }
  }

  private mutating func addLong(
    _ column: DelimitedColumn, _ header: String, _ sorted: inout SortedColumns
  ) {
    if let aspect = Aspect(header: header) {
      if let first = sorted.aspects[aspect] {
        addRepeated(column, table.columns[first])
      } else {
        sorted.aspects[aspect] = column.index
      }
    } else if Self.axisHeaders.contains(header) {
      sorted.axis = column.index
    } else {
      findings.append(ComplianceMessages.unknownColumn(column, Self.longWords, table.source))
    }
  }

  private mutating func addWide(
    _ column: DelimitedColumn, _ header: String, _ activities: ActivityNames,
    _ sorted: inout SortedColumns
  ) {
    guard let known = Self.activityColumn(header, column.index, activities) else {
      let words = activities.words + Self.wideWords
      return findings.append(ComplianceMessages.unknownColumn(column, words, table.source))
    }
    let isSame = { (other: ActivityColumn) in
      other.activity == known.activity && other.aspect == known.aspect
    }
    if let first = sorted.columns.first(where: isSame) {
      addRepeated(column, table.columns[first.index])
    } else {
      sorted.columns.append(known)
    }
  }

  private mutating func addRepeated(_ column: DelimitedColumn, _ first: DelimitedColumn) {
    findings.append(ComplianceMessages.repeatedColumn(column, first, table.source))
  }

  private mutating func addMissing(_ names: String...) {
    findings.append(ComplianceMessages.missingColumns(names, table.source))
  }

  private static let longWords =
    ["clave", "institución", "eje", "actividad"] + Aspect.allCases.map(\.rawValue)
  private static let wideWords = ["clave", "institución", "siglas", "nombre", "sector", "grupo"]

  /// «E1-01», «Índice de expedientes reservados», «E1-01 fecha».
  private static func activityColumn(_ header: String, _ index: Int, _ activities: ActivityNames)
    -> ActivityColumn?
  {
    if let activity = activities[header] {
      return ActivityColumn(index: index, activity: activity, aspect: .value)
    }
    guard let space = header.lastIndex(of: " "),
      let aspect = Aspect(header: String(header[header.index(after: space)...])),
      let activity = activities[String(header[..<space])]
    else { return nil }
    return ActivityColumn(index: index, activity: activity, aspect: aspect)
  }
}

/// The activities by the words that may name them: their keys, and the names that only one bears.
struct ActivityNames {
  /// The keys and the names, as the plan writes them.
  let words: [String]
  private var numbers: [String: Int] = [:]

  init(_ activities: [Activity]) {
    words = activities.flatMap { [$0.key, $0.name] }
    var ambiguous: Set<String> = []
    for (index, activity) in activities.enumerated() {
      let name = activity.name.comparable
      if numbers.updateValue(index, forKey: name) != nil { ambiguous.insert(name) }
    }
    for name in ambiguous { numbers[name] = nil }
    for (index, activity) in activities.enumerated() { numbers[activity.key.comparable] = index }
  }

  /// The number of the activity that a word names, folded as headers are.
  subscript(word: String) -> Int? { numbers[word] }
}
