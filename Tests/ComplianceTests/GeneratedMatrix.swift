import DelimitedText
import SourceText

@testable import Compliance

/// Numbers that look random and are the same in every run (a linear congruential generator).
struct Generator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }

  mutating func shuffle<Element>(_ elements: inout [Element]) {
    for index in elements.indices.reversed().dropLast() {
      elements.swapAt(index, next(index + 1))
    }
  }
}

/// A matrix that was made up, and the tables that tell it (Ejemplo inventado).
struct GeneratedMatrix {
  let scheme: ComplianceScheme
  var institutions: [[String]]
  /// The cells: a row an institution.
  var words: [[String]]
  let dates: [[String]]

  static let spellings = [
    ["sí", "SI", "1", "✓", "cumple"], ["no", "0", "✗", "No cumple", "x"],
    ["n.a.", "N/A", "—", "no aplica", "na"],
  ]

  init(_ generator: inout Generator) {
    let counts = (0..<1 + generator.next(3)).map { _ in 1 + generator.next(9) }
    scheme = ComplianceScheme(
      axes: counts.enumerated().map { axis, count in
        Axis(
          key: "\(axis + 1)", name: "Eje de ejemplo \(axis + 1)",
          activities: (0..<count).map {
            Activity(key: "E\(axis + 1)-\($0)", name: "Actividad, número \($0) del \(axis + 1)")
          })
      })
    let count = 1 + generator.next(25)
    institutions = (0..<count).map { index in
      let sector = generator.next(4)
      return [
        "EJ\(index)", "SIG\(index)", "Institución de ejemplo \(index)", "Sector \(sector)",
        "Grupo \(sector % 2)",
      ]
    }
    let width = counts.reduce(0, +)
    let isShort = generator.next(3) == 0
    words = (0..<count).map { _ in
      (0..<width).map { _ in
        let spelling = generator.pick(Self.spellings)
        return isShort ? spelling[0] : generator.pick(spelling)
      }
    }
    // «x» is understood beside ✓ only.
    words[0][0] = "✓"
    dates = words.map { row in
      row.map { _ in generator.next(3) == 0 ? "2023-0\(1 + generator.next(9))-11" : "" }
    }
  }

  var list: InstitutionList { InstitutionList(listTable, scheme) }

  var listTable: SourceText {
    table([["clave", "siglas", "nombre", "sector", "grupo"]] + institutions)
  }

  /// The wide form, its columns in a given order.
  func wide(_ delimiter: Delimiter = .comma, columns: [Int]? = nil) -> SourceText {
    let activities = scheme.activities
    let columns = columns ?? Array(activities.indices)
    let header = columns.flatMap { [activities[$0].key, activities[$0].name + " fecha"] }
    let rows = institutions.indices.map { index in
      [institutions[index][0]] + columns.flatMap { [words[index][$0], dates[index][$0]] }
    }
    return table([["Clave"] + header] + rows, delimiter)
  }

  /// The rows of the long form.
  var longRows: [[String]] {
    institutions.indices.flatMap { index in
      scheme.activities.indices.map { column in
        [
          institutions[index][index.isMultiple(of: 2) ? 0 : 1], scheme.activities[column].key,
          words[index][column], dates[index][column],
        ]
      }
    }
  }

  static func long(_ rows: [[String]], _ delimiter: Delimiter = .comma) -> SourceText {
    GeneratedMatrix.table([["institución", "actividad", "valor", "fecha"]] + rows, delimiter)
  }

  private func table(_ rows: [[String]], _ delimiter: Delimiter = .comma) -> SourceText {
    Self.table(rows, delimiter)
  }

  private static func table(_ rows: [[String]], _ delimiter: Delimiter) -> SourceText {
    var writer = DelimitedWriter(delimiter: delimiter)
    for row in rows { writer.add(row) }
    return SourceText(name: "matriz.csv", bytes: writer.bytes)
  }
}
