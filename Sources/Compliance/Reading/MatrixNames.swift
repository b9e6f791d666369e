import DelimitedText
import SourceText

/// Finds out of which institution, activity and axis a row tells, and whether all of its columns tell of
/// the same: a column that was sorted by itself would give everything to somebody else.
struct MatrixNames {
  private let source: NameSource
  /// The column that names the institution best.
  private let institutionColumn: MatrixColumns.RoleColumn?
  private var institutions = FieldMemo<KnownName>()
  private var activities = FieldMemo<KnownName>()
  private var axes = FieldMemo<KnownName>()
  private var checks: [InstitutionCheck]
  /// Whether a row names nothing that is known, or two things.
  private(set) var hasUnknown = false

  init(_ table: DelimitedTable, _ columns: [MatrixColumns.RoleColumn], _ frame: MatrixFrame) {
    source = NameSource(table: table, frame: frame)
    institutionColumn = columns.first
    checks = columns.dropFirst().map { InstitutionCheck($0, frame.list) }
  }

  private var frame: MatrixFrame { source.frame }
  private func text(_ field: DelimitedField) -> String { source.text(field) }

  /// The institution of a row; nil where it is not known, which is reported.
  mutating func institution(
    _ row: DelimitedRow, _ bytes: UnsafeBufferPointer<UInt8>, _ pile: inout TroublePile
  ) -> Int? {
    guard let column = institutionColumn, column.index < row.fields.count,
      row.fields[column.index].form != .broken
    else { return nil }
    let field = row.fields[column.index]
    let known = institutions.value(of: field, in: bytes, with: source) { source, field in
      source.institution(source.text(field), column.role, pile)
    }
    guard let institution = resolve(known, row, column.index, &pile) else { return nil }
    for index in checks.indices {
      checks[index].check(row, institution, bytes, source.table, source.frame.list, &pile)
    }
    return institution
  }

  /// The activity of a row of the long form; nil where it is not known, which is reported.
  mutating func activity(
    _ row: DelimitedRow, _ columns: MatrixColumns.LongColumns,
    _ bytes: UnsafeBufferPointer<UInt8>, _ pile: inout TroublePile
  ) -> Int? {
    let told = columns.activities.filter { $0 < row.fields.count }
    // A row that names none is told by its first column.
    let filled = told.filter { row.fields[$0].ifFilled != nil }
    guard let first = filled.first ?? told.first, row.fields[first].form != .broken,
      let activity = resolve(knownActivity(row.fields[first], bytes, pile), row, first, &pile)
    else { return nil }
    for column in filled.dropFirst() {
      let field = row.fields[column]
      guard case .number(let other) = knownActivity(field, bytes, pile) else {
        pile.add(.otherName(frame.activities[activity].name), text(field), row, column)
        continue
      }
      guard other == activity else {
        hasUnknown = true
        pile.add(.otherActivity(frame.activities[activity].key), text(field), row, column)
        return nil
      }
    }
    for column in columns.axes {
      guard column < row.fields.count, let field = row.fields[column].ifFilled else { continue }
      let known = axes.value(of: field, in: bytes, with: source) { source, field in
        source.axis(source.text(field), pile)
      }
      guard let axis = resolve(known, row, column, &pile) else { return nil }
      guard frame.axisNumbers[activity] == axis else {
        hasUnknown = true
        let right = frame.scheme.axes[frame.axisNumbers[activity]].key
        pile.add(.otherAxis(right), text(row.fields[first]), row, column)
        return nil
      }
    }
    return activity
  }

  private mutating func knownActivity(
    _ field: DelimitedField, _ bytes: UnsafeBufferPointer<UInt8>, _ pile: TroublePile
  ) -> KnownName {
    activities.value(of: field, in: bytes, with: source) { source, field in
      source.activity(source.text(field), pile)
    }
  }

  private mutating func resolve(
    _ known: KnownName, _ row: DelimitedRow, _ column: Int, _ pile: inout TroublePile
  ) -> Int? {
    switch known {
    case .number(let number): return number
    case .unknown(let kind, let text):
      hasUnknown = true
      pile.add(kind, text, row, column)
    case .reported: hasUnknown = true
    }
    return nil
  }
}

/// What a word turned out to name.
private enum KnownName {
  case number(Int)
  case unknown(TroublePile.Kind, String)
  /// Something that was reported where it comes from.
  case reported
}

/// Looks up what a word of a table names.
private struct NameSource {
  let table: DelimitedTable
  let frame: MatrixFrame

  /// What a field says; an apostrophe with which a table was kept from being evaluated is no part of it.
  func text(_ field: DelimitedField) -> String {
    FormulaGuard.unguarded(table.text(of: field).trimmed)
  }

  func institution(_ text: String, _ role: MatrixRole, _ pile: TroublePile) -> KnownName {
    let word = text.comparable
    let found = frame.list.institutions(named: word, at: role.level)
    if found.count == 1 { return .number(found[0]) }
    guard found.isEmpty else {
      let institutions = found.map { frame.list.institutions[$0] }
      let isAcronym = institutions.allSatisfy { $0.acronym?.comparable == word }
      return .unknown(
        isAcronym ? .ambiguousAcronym(institutions) : .ambiguousName(institutions), text)
    }
    if frame.list.isReported(word), !word.isEmpty { return .reported }
    return .unknown(.unknownInstitution(hint: pile.hint(text, frame.list.knownWords)), text)
  }

  func activity(_ text: String, _ pile: TroublePile) -> KnownName {
    if let number = frame.names[text.comparable] { return .number(number) }
    return .unknown(.unknownActivity(hint: pile.hint(text, frame.names.words)), text)
  }

  func axis(_ text: String, _ pile: TroublePile) -> KnownName {
    if let number = frame.scheme.axis(named: text) { return .number(number) }
    let words = frame.scheme.axes.flatMap { [$0.key, $0.name] }
    return .unknown(.unknownAxis(hint: pile.hint(text, words)), text)
  }
}

/// Compares what a further column says of an institution with the list.
private struct InstitutionCheck {
  private let column: MatrixColumns.RoleColumn
  private var words = FieldMemo<Int32>()
  /// The word that agreed last, of each institution.
  private var agreed: [Int32]

  init(_ column: MatrixColumns.RoleColumn, _ list: InstitutionList) {
    self.column = column
    agreed = Array(repeating: -1, count: list.institutions.count)
  }

  mutating func check(
    _ row: DelimitedRow, _ number: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ table: DelimitedTable, _ list: InstitutionList, _ pile: inout TroublePile
  ) {
    guard column.index < row.fields.count, let field = row.fields[column.index].ifFilled
    else { return }
    // The number of a text serves to know it again: nothing is compared twice.
    let known = words.count
    let word = words.value(of: field, in: bytes, with: known) { known, _ in Int32(known) }
    guard agreed[number] != word else { return }
    let text = FormulaGuard.unguarded(table.text(of: field).trimmed)
    guard !text.isEmpty else { return }
    guard let kind = disagreement(text.comparable, list.institutions[number], number, list) else {
      agreed[number] = word
      return
    }
    pile.add(kind, text, row, column.index)
  }

  private func disagreement(
    _ word: String, _ institution: Institution, _ number: Int, _ list: InstitutionList
  ) -> TroublePile.Kind? {
    switch column.role {
    case .sector:
      let sector = list.sectors[institution.sector]
      return word == sector.comparable ? nil : .otherPart(institution.label, sector)
    case .group:
      let group = list.groups[institution.group]
      return word == group.comparable ? nil : .otherPart(institution.label, group)
    default:
      let own = [institution.key, institution.acronym ?? institution.key, institution.name]
      if own.contains(where: { $0.comparable == word }) { return nil }
      guard let other = list.institutions(named: word, at: .any).first else {
        return .otherPart(
          institution.label,
          column.role == .acronym ? institution.acronym ?? "" : institution.name)
      }
      return .otherInstitution(
        institution.keyAndName, list.institutions[other].keyAndName)
    }
  }
}

extension MatrixRole {
  /// By which of its words a column names institutions.
  fileprivate var level: InstitutionList.Level {
    switch self {
    case .key: .key
    case .acronym: .acronym
    case .name: .name
    default: .any
    }
  }
}

extension DelimitedField {
  /// The field, unless it says nothing or was reported.
  var ifFilled: DelimitedField? { range.isEmpty || form == .broken ? nil : self }
}
