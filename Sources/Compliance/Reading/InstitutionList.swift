import DelimitedText
import Diagnostics
import SourceText

/// The institutions of a plan, and the words by which a table may name each.
package struct InstitutionList: Sendable {
  /// The institutions, in their order.
  package private(set) var institutions: [Institution] = []
  /// What was found while reading.
  package private(set) var findings: [Diagnostic] = []
  /// The text to which the ranges of institutions refer.
  package let source: SourceText
  private var groupList: NameList
  private var sectorList: NameList
  private var byKey: [String: Int] = [:]
  private var byAcronym: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]

  /// The names of the groups: those of the plan, or as they first come.
  package var groups: [String] { groupList.names }
  /// The names of the sectors: those of the plan, or as they first come.
  package var sectors: [String] { sectorList.names }

  /// Reads a list of institutions: a row each, with key, name, sector and group.
  package init(_ file: SourceText, _ scheme: ComplianceScheme) {
    let table = DelimitedTable(file)
    source = table.source
    groupList = NameList(scheme.groups)
    sectorList = NameList(scheme.sectors)
    findings = table.findings
    guard !table.columns.isEmpty else { return }
    let columns = InstitutionColumns(table)
    findings += columns.findings
    guard columns.areEnough else { return }
    var pile = TroublePile(table)
    let shape = table.read { row in
      if row.isWhole { add(row, table, columns, &pile) }
    }
    for numbers in byAcronym.values where numbers.count > 1 {
      for number in numbers { institutions[number].sharesAcronym = true }
    }
    findings += (shape + pile.diagnostics).inReadingOrder() + repeatedAcronyms()
  }

  private mutating func add(
    _ row: DelimitedRow, _ table: DelimitedTable, _ columns: InstitutionColumns,
    _ pile: inout TroublePile
  ) {
    func text(_ role: InstitutionColumns.Role) -> String {
      guard let column = columns[role], row.fields[column].form != .broken else { return "" }
      return table.text(of: row.fields[column]).trimmed
    }
    /// Reports what a row says in a column.
    func report(_ kind: TroublePile.Kind, _ role: InstitutionColumns.Role) {
      // A broken field was reported.
      guard let column = columns[role], row.fields[column].form != .broken else { return }
      pile.add(kind, text(role), row, column)
    }
    for role in InstitutionColumns.Role.needed where text(role).isEmpty {
      report(.incompleteInstitution(role), role)
    }
    let key = text(.key)
    guard !key.isEmpty else { return }
    guard byKey[key.comparable] == nil else { return report(.repeatedInstitution, .key) }
    for role in [InstitutionColumns.Role.group, .sector]
    where !text(role).isEmpty && Classification.wordsForWhole.contains(text(role).comparable) {
      report(.reservedName, role)
    }
    let naming = CellWord(text(.named), marks: CellMarks())
    if naming == .unknown { report(.badNaming, .named) }
    let group = groupList.number(of: text(.group))
    if group == nil, !text(.group).isEmpty { report(.undeclaredGroup(groups), .group) }
    let sector = sectorList.number(of: text(.sector))
    if sector == nil, !text(.sector).isEmpty { report(.undeclaredSector(sectors), .sector) }

    let acronym = text(.acronym)
    let index = institutions.count
    byKey[key.comparable] = index
    if !acronym.isEmpty { byAcronym[acronym.comparable, default: []].append(index) }
    byName[text(.name).comparable, default: []].append(index)
    institutions.append(
      Institution(
        key: key, acronym: acronym.isEmpty ? nil : acronym, name: text(.name),
        sector: sector ?? 0, group: group ?? 0,
        isNamed: naming != .unfulfilled,
        range: row.fields[columns[.key] ?? 0].range))
  }

  /// The institutions that a word names: by its key, else by its short name, else by its name.
  package func institutions(named word: String) -> [Int] {
    let word = word.comparable
    if let index = byKey[word] { return [index] }
    return byAcronym[word] ?? byName[word] ?? []
  }

  /// The keys, short names and names, for «¿quiso decir …?».
  var knownWords: [String] {
    institutions.flatMap { [$0.key, $0.acronym ?? "", $0.name] }.filter { !$0.isEmpty }
  }

  private func repeatedAcronyms() -> [Diagnostic] {
    byAcronym.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.map { numbers in
      ComplianceMessages.repeatedAcronym(numbers.map { institutions[$0] }, source)
    }
  }
}
