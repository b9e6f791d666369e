import Foundation
import Testing

@testable import CivilTime

/// The phrases of the source documents, where the table of them is at hand.
@Suite("Phrases of the source documents")
struct SourcePhrasesTests {
  static let table: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("../shared/sources/temporal-phrases.tsv")
  }()

  static let rows: [[String]] = {
    guard let text = try? String(contentsOf: table, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }()

  /// The kinds of the table, in English and coarser than ours.
  static let kinds: [String: Set<TemporalKind>] = [
    "day": [.day], "multi-day": [.days], "month": [.month], "months": [.months],
    "year": [.year], "quarter": [.quarter], "semester": [.semester], "week": [.week],
    "deadline": [.deadline], "range": [.period, .years, .beginning],
    // Format.md, rule 10, counts «a petición de parte» among the relative ones.
    "event-relative": [.relative], "undefined": [.undefined, .relative],
    "permanent": [.permanent], "recurrent": [.recurrent],
  ]

  @Test(.enabled(if: !rows.isEmpty, "the table of phrases is not at hand"), arguments: rows)
  func reads(_ row: [String]) throws {
    let context = term(of: try #require(Int(row[1])))
    let expression = try TemporalParser.parse(row[0], in: context).get()
    #expect(expression.start?.iso ?? "-" == row[2])
    #expect(expression.end?.iso ?? "-" == row[3])
    #expect(Self.kinds[row[4]]?.contains(expression.kind) == true, "\(expression.kind)")
    if row[4] == "undefined", row[0] != "a petición de parte" {
      #expect(expression.kind == .undefined)
    }
  }
}
