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
  /// The words of rows that were reported and left out.
  private var reportedWords: Set<String> = []
  /// Whether one of them has no key, which may be any.
  private var hasLostKeys = false

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
    guard !table.columns.isEmpty else {
      findings = table.findings
      return
    }
    let columns = InstitutionColumns(table)
    findings = columns.findings
    guard columns.areEnough else { return }
    var pile = TroublePile(table)
    let shape = table.read { row in
      if row.isWhole { add(row, table, columns, &pile) } else { keepWords(row, table, columns) }
    }
    for numbers in byAcronym.values where numbers.count > 1 {
      for number in numbers { institutions[number].sharesAcronym = true }
    }
    findings += (shape + pile.diagnostics).inReadingOrder() + ambiguities()
    if institutions.isEmpty, !findings.contains(where: { $0.severity == .error }) {
      findings.append(ComplianceMessages.emptyList(source))
    }
  }

  private mutating func add(
    _ row: DelimitedRow, _ table: DelimitedTable, _ columns: InstitutionColumns,
    _ pile: inout TroublePile
  ) {
    func text(_ role: InstitutionRole) -> String {
      guard let column = columns[role], row.fields[column].form != .broken else { return "" }
      return table.text(of: row.fields[column]).trimmed
    }
    /// Reports what a row says in a column.
    func report(_ kind: TroublePile.Kind, _ role: InstitutionRole) {
      // A broken field was reported.
      guard let column = columns[role], row.fields[column].form != .broken else { return }
      pile.add(kind, text(role), row, column)
    }
    for role in InstitutionRole.needed where text(role).isEmpty {
      report(.incompleteInstitution(role), role)
    }
    let key = text(.key)
    guard !key.isEmpty else {
      hasLostKeys = true
      return keepWords(row, table, columns)
    }
    guard byKey[key.comparable] == nil else { return report(.repeatedInstitution, .key) }
    for role in [InstitutionRole.group, .sector]
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
        sector: sector ?? 0, group: group ?? 0, isNamed: naming != .unfulfilled,
        range: row.fields[columns[.key] ?? 0].range))
  }

  /// Remembers the words of a row that was reported, so that no table is blamed for using them.
  private mutating func keepWords(
    _ row: DelimitedRow, _ table: DelimitedTable, _ columns: InstitutionColumns
  ) {
    for role in [InstitutionRole.key, .acronym, .name] {
      guard let column = columns[role], column < row.fields.count else { continue }
      reportedWords.insert(table.text(of: row.fields[column]).comparable)
    }
  }

  // MARK: Words

  /// What a column of words for institutions says.
  enum Level {
    case key, acronym, name
    /// Any of them.
    case any
  }

  /// The institutions that a word names: by its key, else by its short name, else by its name.
  package func institutions(named word: String) -> [Int] {
    institutions(named: word.comparable, at: .key)
  }

  /// The institutions that a folded word names in a column: by what the column says first, and where
  /// it says anything, by all of them.
  func institutions(named word: String, at level: Level) -> [Int] {
    let key = byKey[word].map { [$0] }
    let (acronym, name) = (byAcronym[word], byName[word])
    return switch level {
    case .key: key ?? acronym ?? name ?? []
    case .acronym: acronym ?? key ?? name ?? []
    case .name: name ?? acronym ?? key ?? []
    case .any: Array(Set((key ?? []) + (acronym ?? []) + (name ?? []))).sorted()
    }
  }

  /// Whether a folded word may be that of a row of the list that was reported and left out.
  func isReported(_ word: String) -> Bool { hasLostKeys || reportedWords.contains(word) }

  /// The keys, short names and names, for «¿quiso decir …?».
  package var knownWords: [String] {
    institutions.flatMap { [$0.key, $0.acronym ?? "", $0.name] }.filter { !$0.isEmpty }
  }

  /// Words that name several institutions: short names, names, and words of several levels.
  private func ambiguities() -> [Diagnostic] {
    let acronyms = byAcronym.values.filter { $0.count > 1 }
    let names = byName.filter { !$0.key.isEmpty && $0.value.count > 1 }.values
    let levels = Set(byKey.keys).union(byAcronym.keys).sorted().filter { word in
      let own = Set([byKey[word], byAcronym[word]?.first, byName[word]?.first].compactMap(\.self))
      return own.count > 1
    }
    return acronyms.sorted { $0[0] < $1[0] }.map { numbers in
      ComplianceMessages.repeatedAcronym(numbers.map { institutions[$0] }, source)
    }
      + names.sorted { $0[0] < $1[0] }.map { numbers in
        ComplianceMessages.sharedName(numbers.map { institutions[$0] }, source)
      }
      + levels.map { word in
        let numbers = institutions(named: word, at: .any)
        let named = numbers.map { institutions[$0] }
        let written = named.flatMap { [$0.key, $0.acronym ?? ""] }
          .first { $0.comparable == word }
        return ComplianceMessages.wordOfTwoLevels(written ?? word, named, source)
      }
  }
}
