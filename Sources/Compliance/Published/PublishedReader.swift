import DelimitedText
import Diagnostics
import SourceText
import SpanishText

extension PublishedFigures {
  /// Reads the table of published figures; a row that can't be understood is reported and left out.
  ///
  /// `parts` are the groups and sectors, where a matrix or the plan tells them.
  package static func read(
    _ file: SourceText, _ scheme: ComplianceScheme, parts: Classification? = nil
  ) -> (figures: PublishedFigures, findings: [Diagnostic]) {
    var reader = PublishedReader(file, scheme, parts)
    let findings = reader.read()
    return (PublishedFigures(figures: reader.figures, source: reader.table.source), findings)
  }
}

/// What a column of a table of published figures says.
enum PublishedRole: String, ColumnRole, CaseIterable {
  case key = "clave"
  case line = "renglón"
  case scope = "ámbito"
  case axis = "eje"
  case statistic = "estadística"
  case detail = "detalle"
  case value = "valor"
  case note = "nota"

  static var all: [PublishedRole] { allCases }
  /// What no figure goes without.
  static let needed: [PublishedRole] = [.scope, .axis, .statistic, .value]

  var name: String { rawValue }
  var headers: Set<String> { [rawValue.comparable] }
}

/// Reads the rows of a table of published figures.
private struct PublishedReader {
  let table: DelimitedTable
  let scheme: ComplianceScheme
  let names: ActivityNames
  let parts: Classification?
  var figures: [PublishedFigure] = []
  private let columns: ColumnRoles<PublishedRole>
  private var findings: [Diagnostic] = []
  /// Where each key stands first.
  private var keys: [String: ByteRange] = [:]

  init(_ file: SourceText, _ scheme: ComplianceScheme, _ parts: Classification?) {
    table = DelimitedTable(file)
    columns = ColumnRoles(table.columns)
    self.scheme = scheme
    self.parts = parts
    names = ActivityNames(scheme.activities)
  }

  mutating func read() -> [Diagnostic] {
    guard !table.columns.isEmpty else { return table.findings }
    let isHeader = { (columns: [DelimitedColumn]) in
      ColumnRoles<PublishedRole>(columns).missing(PublishedRole.needed).isEmpty
    }
    guard isHeader(table.columns) else {
      if let row = table.displacedHeader(isHeader) {
        return [ComplianceMessages.displacedHeader(row, table.source)]
      }
      return table.findings
        + columns.findings(table.source, needed: PublishedRole.needed, unknown: .warning)
    }
    findings = columns.findings(table.source, needed: PublishedRole.needed, unknown: .warning)
    let shape = table.read { if $0.isWhole { add($0) } }
    return table.findings + (findings + shape).inReadingOrder()
  }

  private func text(_ role: PublishedRole, _ row: DelimitedRow) -> String {
    columns[role].map { table.text(of: row.fields[$0]).trimmed } ?? ""
  }

  private mutating func add(_ row: DelimitedRow) {
    let isBroken = PublishedRole.all.contains { role in
      columns[role].map { row.fields[$0].form == .broken } ?? false
    }
    if isBroken { return }
    /// Reports what a row says in a column.
    func report(_ problem: ComplianceMessages.FigureProblem, _ role: PublishedRole) {
      let column = table.columns[columns[role] ?? columns[.value] ?? 0]
      let place = Place(table.source, row.fields[column.index].range)
      findings.append(
        ComplianceMessages.badFigure(problem, text(role, row), row.number, column, place))
    }
    let word = text(.statistic, row)
    guard let statistic = Statistic(named: word) else {
      return report(.statistic, .statistic)
    }
    let scope = text(.scope, row)
    if let parts, parts.scopes(named: scope).isEmpty {
      return report(.scope(scope.nearest(in: parts.groups + parts.sectors)), .scope)
    }
    let axis = text(.axis, row)
    guard axis.isEmpty || scheme.axis(named: axis) != nil else { return report(.axis, .axis) }
    let detailText = text(.detail, row)
    let period = statistic == .text ? nil : detailText.asPeriod
    guard let detail = detail(period == nil ? detailText : "", statistic, hasPeriod: period != nil)
    else { return report(.detail(statistic), .detail) }
    let valueText = text(.value, row)
    guard let value = value(valueText, statistic) else { return report(.value(statistic), .value) }
    let note = text(.note, row)
    checkKey(text(.key, row), row)
    figures.append(
      PublishedFigure(
        key: text(.key, row), line: text(.line, row),
        scope: scope.isEmpty ? Classification.nameOfWhole : scope, scopeWord: scope.comparable,
        axis: axis.isEmpty ? nil : scheme.axis(named: axis), axisText: axis, statistic: statistic,
        detail: detail, detailText: detailText, period: period, value: value, valueText: valueText,
        note: note.isEmpty ? nil : note, range: row.fields[columns[.value] ?? 0].range))
  }

  /// Reports a key that an earlier figure bears.
  private mutating func checkKey(_ key: String, _ row: DelimitedRow) {
    guard !key.isEmpty, let column = columns[.key] else { return }
    let range = row.fields[column].range
    if let first = keys[key.comparable] {
      findings.append(
        ComplianceMessages.repeatedKey(
          key, Place(table.source, range), first: Place(table.source, first)))
    } else {
      keys[key.comparable] = range
    }
  }

  /// The detail as the statistic needs it, or nil; of another period it may be left out.
  private func detail(_ text: String, _ statistic: Statistic, hasPeriod: Bool)
    -> PublishedFigure.Detail?
  {
    switch statistic.detail {
    case .anything: return .text
    case _ where text.isEmpty && hasPeriod: return PublishedFigure.Detail.none
    case .none: return text.isEmpty ? PublishedFigure.Detail.none : nil
    case .rangeOrNone where text.isEmpty: return PublishedFigure.Detail.none
    case .range, .rangeOrNone: return PercentageRange(text).map { .range($0) }
    case .percentage:
      return PrintedNumber(text).flatMap { $0.isPercentage ? .percentage($0) : nil }
    case .activity: return names[text.comparable].map { .activity($0) }
    }
  }

  private func value(_ text: String, _ statistic: Statistic) -> PublishedFigure.Value? {
    if statistic == .text { return .text }
    let words = text.comparable
    if CellWord(text, marks: CellMarks()) == .notApplicable { return .notApplicable }
    if ["diseno e implementacion", "d/i", "d e i"].contains(words) { return .beingDesigned }
    if statistic == .meanRange { return PercentageRange(text).map { .range($0) } }
    guard let number = PrintedNumber(text) ?? words.countInWords else { return nil }
    let fits =
      statistic == .mean ? number.isPercentage : number.digits >= 0 && number.decimals == 0
    return fits ? .number(number) : nil
  }
}

extension String {
  /// The text, if it names a year or a span of years.
  fileprivate var asPeriod: String? {
    let years = split(whereSeparator: { "-–".contains($0) }).map(\.trimmedWord)
    let areYears =
      (1...2).contains(years.count)
      && years.allSatisfy { year in
        year.utf8.count == 4 && Int(year).map { (1900...2999).contains($0) } ?? false
      }
    return areYears ? self : nil
  }

  /// «dos», «dos actividades»: a small number in words, folded, alone or with what it counts; «dos o
  /// tres» and «una de cada tres» are none.
  fileprivate var countInWords: PrintedNumber? {
    let parts = split(separator: " ").map(String.init)
    guard let first = parts.first, parts.count <= 2,
      !parts.dropFirst().contains(where: { word in
        Spanish.number(inWords: word) != nil || Self.links.contains(word)
      })
    else { return nil }
    return Spanish.number(inWords: first).map { PrintedNumber(digits: $0) }
  }
}

extension String {
  /// What stands behind a number and is nothing that it counts.
  fileprivate static let links: Set<String> = [
    "o", "u", "y", "a", "de", "mas", "menos", "tantos",
  ]
}

extension Substring {
  fileprivate var trimmedWord: String { String(self).trimmed }
}
