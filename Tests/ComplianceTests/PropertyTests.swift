import DelimitedText
import PlanModel
import SourceText
import Testing

@testable import Compliance

/// What must hold of any matrix.
@Suite("Properties of matrices")
struct PropertyTests {
  private let ranges = ["80 a 100", "51 a 79", "0 a 50"].compactMap { PercentageRange($0) }

  /// The figures of a matrix by the names of things, so that the order of rows does not show.
  private func told(_ matrix: ComplianceMatrix) -> [String] {
    let figures = ComplianceFigures(matrix)
    let scopes =
      [Scope.whole] + matrix.groups.indices.map { .group($0) }
      + matrix.sectors.indices.map { .sector($0) }
    var result: [String] = []
    func names(_ numbers: [Int]) -> String {
      numbers.map { matrix.institutions[$0].key }.sorted().joined(separator: " ")
    }
    for scope in scopes {
      for axis in matrix.axes.indices {
        let mean = figures.mean(of: scope, in: axis)
        let ranges = figures.rangeCount(of: scope, in: axis, ranges)
        result.append(
          "\(matrix.name(of: scope)) \(axis) \(mean.percentage?.text ?? "n.a.") \(mean.counted) "
            + ranges.rows.map { names($0.members) }.joined(separator: "|")
            + " fuera: " + names(ranges.outside)
            + figures.frequencies(of: scope, in: axis).map { " \($0.percentage.text)×\($0.count)" }
            .joined()
            + figures.opportunities(of: scope, in: axis)
            .map { " \(matrix.activities[$0.activity].key): \(names($0.institutions))" }.joined())
      }
      let axes = Array(matrix.axes.indices)
      for rule in WholeRule.allCases {
        result.append(
          "\(matrix.name(of: scope)) \(figures.mean(of: scope, in: axes, by: rule)?.text ?? "")")
      }
      result += figures.ranking(of: scope, in: axes).ties
        .map { "\($0.rank) \($0.percentage.text) \(names($0.institutions))" }
    }
    return result.sorted()
  }

  @Test func shuffledRowsGiveTheSameFigures() {
    var generator = Generator(3)
    for _ in 0..<60 {
      var made = GeneratedMatrix(&generator)
      let first = ComplianceMatrix.read([made.wide()], made.list, made.scheme)
      #expect(first.findings.map(\.headline) == [])
      var rows = made.longRows
      generator.shuffle(&rows)
      var pairs = Array(zip(made.institutions, made.words))
      generator.shuffle(&pairs)
      (made.institutions, made.words) = (pairs.map(\.0), pairs.map(\.1))
      let shuffled = ComplianceMatrix.read(
        [GeneratedMatrix.long(rows, .semicolon)], made.list, made.scheme)
      #expect(shuffled.findings.map(\.headline) == [])
      #expect(told(first.matrix) == told(shuffled.matrix))
    }
  }

  @Test func wideAndLongAreTheSame() {
    var generator = Generator(8)
    for _ in 0..<60 {
      let made = GeneratedMatrix(&generator)
      var columns = Array(made.scheme.activities.indices)
      generator.shuffle(&columns)
      let wide = ComplianceMatrix.read(
        [made.wide(generator.pick(Delimiter.allCases), columns: columns)], made.list, made.scheme)
      let long = ComplianceMatrix.read(
        [GeneratedMatrix.long(made.longRows)], made.list, made.scheme)
      #expect(wide.matrix.cells == long.matrix.cells)
      for row in made.words.indices {
        for column in made.scheme.activities.indices {
          #expect(wide.matrix.note(row, column)?.date == long.matrix.note(row, column)?.date)
        }
      }
    }
  }

  /// Every cell that can't be understood is reported once, in whichever form.
  @Test func whatIsNotUnderstoodIsReportedOnce() {
    var generator = Generator(21)
    for _ in 0..<60 {
      var made = GeneratedMatrix(&generator)
      let width = made.scheme.activities.count
      var broken: Set<Int> = []
      for _ in 0..<generator.next(30) {
        let cell = generator.next(made.words.count * width)
        guard cell > 0 else { continue }
        broken.insert(cell)
        made.words[cell / width][cell % width] = generator.pick(["", "50", "parcial", "¿?", "\n"])
      }
      for table in [made.wide(), GeneratedMatrix.long(made.longRows)] {
        let reading = ComplianceMatrix.read([table], made.list, made.scheme)
        var count = 0
        for finding in reading.findings {
          let times = finding.headline.firstMatch(of: #/\((\d+) veces\)/#)
          count += times.flatMap { Int($0.output.1) } ?? 1
          #expect(["valor-no-entendido", "celda-vacía"].contains(finding.id.rawValue))
        }
        #expect(count == broken.count)
        for cell in made.words.indices.flatMap({ row in (0..<width).map { row * width + $0 } }) {
          let isMissing = reading.matrix[cell / width, cell % width] == .missing
          #expect(isMissing == broken.contains(cell))
        }
      }
    }
  }

  /// Any bytes are read without a crash, as a list, a matrix and published figures.
  @Test func anythingIsRead() {
    var generator = Generator(34)
    let parts = [
      "clave", "siglas", "nombre", "sector", "grupo", "actividad", "valor", "eje", "E1-01", "E2-01",
      "EJ1", "EJ2", "IDE", "sí", "no", "x", "✓", ",", ",", ",", ";", "\n", "\n", "\"", " ",
      " fecha",
      "estadística", "ámbito", "promedio", "Total", "88.61", "2021-2022", "\t", "é",
    ]
    for _ in 0..<1_000 {
      let text = (0..<generator.next(30)).map { _ in generator.pick(parts) }.joined()
      let file = SourceText(name: "tabla.csv", text)
      let list = InstitutionList(file, Sample.scheme)
      _ = ComplianceMatrix.read([file, file], list, Sample.scheme)
      _ = Sample.matrix(text, "clave,E1-01\n" + text)
      let (figures, _) = PublishedFigures.read(file, Sample.scheme)
      _ = figures.contradictions(groups: Sample.scheme.groups)
    }
  }
}
