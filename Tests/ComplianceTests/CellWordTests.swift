import CivilTime
import Testing

@testable import Compliance

/// What people write in cells.
@Suite("Words of cells")
struct CellWordTests {
  @Test(arguments: [
    ("Sí", CellWord.fulfilled), ("si", .fulfilled), (" S ", .fulfilled), ("1", .fulfilled),
    ("1.0", .fulfilled), ("CUMPLE", .fulfilled), ("Verdadero", .fulfilled),
    ("s\u{301}i\u{301}", .fulfilled), ("\u{A0}sí\u{A0}", .fulfilled),
    ("1,0", .fulfilled), ("cumplió", .fulfilled), ("0,0", .unfulfilled), ("✖", .unfulfilled),
    ("√", .tick), ("×", .cross), ("✓", .tick), ("✔\u{FE0F}", .tick), ("✅", .tick),
    ("No", .unfulfilled), ("0", .unfulfilled),
    ("0.0", .unfulfilled), ("no_cumple", .unfulfilled), ("No  cumple", .unfulfilled),
    ("❌", .unfulfilled), ("✗", .unfulfilled), ("FALSO", .unfulfilled), ("N.A.", .notApplicable),
    ("n/a", .notApplicable), ("NA", .notApplicable), ("no aplica", .notApplicable),
    ("no_aplica", .notApplicable), ("—", .notApplicable), ("-", .notApplicable), ("x", .cross),
    ("X", .cross), ("", .empty), ("\u{A0} ", .empty), ("100", .unknown), ("50", .unknown),
    ("parcial", .unknown), ("sí, parcialmente", .unknown), ("2", .unknown), ("1.00.", .unknown),
  ])
  func words(_ text: String, _ word: CellWord) {
    #expect(CellWord(text, marks: CellMarks()) == word)
  }

  @Test func marksOfThePlanComeFirst() {
    let marks = CellMarks(words: ["x": .fulfilled, "parcial": .unfulfilled], empty: .notApplicable)
    #expect(CellWord("X", marks: marks) == .fulfilled)
    #expect(CellWord("Parcial", marks: marks) == .unfulfilled)
    #expect(CellWord(" ", marks: marks) == .notApplicable)
    #expect(CellWord("no", marks: marks) == .unfulfilled)
  }

  @Test(arguments: [
    ("2023-07-14", "2023-07-14"), ("14/07/2023", "2023-07-14"), ("4/7/2023", "2023-07-04"),
    ("14 de julio de 2023", "2023-07-14"), ("14/13/2023", nil), ("14/07/23", "2023-07-14"),
    ("julio", nil),
    ("31/02/2023", nil), ("julio de 2023", nil),
  ])
  func dates(_ text: String, _ day: String?) {
    #expect(TableDate.day(text) == day.flatMap { CivilDate(iso: $0) })
  }
}
