import DelimitedText
import Diagnostics
import SourceText

/// What could not be understood in a table: alike things make one finding with their first places,
/// and are counted to the last.
struct TroublePile {
  /// What is wrong with a cell.
  enum Kind: Hashable {
    case ambiguousAcronym([Institution])
    case ambiguousName([Institution])
    case badAssumption
    case badDate
    case badNaming
    case badValue
    case crossWithoutTick
    case emptyCell
    case incompleteInstitution(InstitutionRole)
    case otherActivity(String)
    case otherAxis(String)
    /// The institution of the row, and the one that the cell names.
    case otherInstitution(String, String)
    /// What the name of the activity is in the plan.
    case otherName(String)
    /// The institution of the row, and what the list says of it.
    case otherPart(String, String)
    case repeatedInstitution
    case reservedName
    case undeclaredGroup([String])
    case undeclaredSector([String])
    case unknownActivity(hint: String?)
    case unknownAxis(hint: String?)
    case unknownInstitution(hint: String?)
  }

  /// A cell.
  struct Spot: Hashable {
    let row: Int
    let column: Int
    let range: ByteRange
  }

  /// Alike troubles.
  struct Trouble {
    let kind: Kind
    /// What the cells say; nil for many contents that are told together.
    let content: String?
    /// The first cells.
    var spots: [Spot]
    /// Whether all cells stand in one column.
    var isOneColumn = true
    /// How many cells there are.
    var count: Int
  }

  private struct Key: Hashable {
    let kind: Kind
    let content: String?
  }

  /// So many places are told.
  static let placeLimit = 10
  /// So many contents are told one by one; a file of another sort could have a million of them.
  static let contentLimit = 100

  /// The table in which they stand.
  let table: DelimitedTable
  private(set) var troubles: [Trouble] = []
  private var indices: [Key: Int] = [:]

  init(_ table: DelimitedTable) { self.table = table }

  /// Whether there is none.
  var isEmpty: Bool { troubles.isEmpty }

  /// Adds the troubles of another pile, of other kinds than those of this one.
  mutating func add(_ other: TroublePile) { troubles += other.troubles }

  mutating func add(_ kind: Kind, _ content: String, _ row: DelimitedRow, _ column: Int) {
    let spot = Spot(row: row.number, column: column, range: row.fields[column].range)
    var key = Key(kind: kind, content: content)
    if troubles.count >= Self.contentLimit, indices[key] == nil {
      key = Key(kind: kind.ofMany, content: nil)
    }
    if let index = indices[key] {
      troubles[index].count += 1
      troubles[index].isOneColumn =
        troubles[index].isOneColumn && troubles[index].spots[0].column == column
      if troubles[index].spots.count < Self.placeLimit { troubles[index].spots.append(spot) }
    } else {
      indices[key] = troubles.count
      troubles.append(Trouble(kind: key.kind, content: key.content, spots: [spot], count: 1))
    }
  }

  /// What was probably meant; not looked for behind the first troubles, as there may be thousands, nor
  /// among thousands of words.
  func hint(_ text: String, _ words: @autoclosure () -> [String]) -> String? {
    guard troubles.count < 20 else { return nil }
    let words = words()
    return words.count > 3_000 ? nil : text.nearest(in: words)
  }

  /// A finding for each.
  var diagnostics: [Diagnostic] {
    troubles.map { ComplianceMessages.diagnostic(for: $0, in: table) }
  }
}

extension TroublePile.Kind {
  /// The same kind without what bears on one content only.
  fileprivate var ofMany: TroublePile.Kind {
    switch self {
    case .ambiguousAcronym: .ambiguousAcronym([])
    case .ambiguousName: .ambiguousName([])
    case .otherActivity: .otherActivity("")
    case .otherAxis: .otherAxis("")
    case .otherInstitution: .otherInstitution("", "")
    case .otherName: .otherName("")
    case .otherPart: .otherPart("", "")
    case .unknownActivity: .unknownActivity(hint: nil)
    case .unknownAxis: .unknownAxis(hint: nil)
    case .unknownInstitution: .unknownInstitution(hint: nil)
    case .badAssumption, .badDate, .badNaming, .badValue, .crossWithoutTick, .emptyCell,
      .incompleteInstitution, .repeatedInstitution, .reservedName, .undeclaredGroup,
      .undeclaredSector:
      self
    }
  }
}
