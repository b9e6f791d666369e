import CivilTime
import Testing

@testable import Documents

@Suite("By when agreements are due, in words")
struct AgreementWordsTests {
  /// What was said on 2 March 2026, the last day that it means, and the clause that tells it.
  @Test(arguments: [
    ("13 de marzo", "2026-03-13", "vence el viernes 13 de marzo de 2026"),
    (
      "a más tardar el 13 de marzo", "2026-03-13", "vence el viernes 13 de marzo de 2026"
    ),
    (
      "14 de marzo", "2026-03-17",
      "vence el sábado 14 de marzo de 2026; por caer en día inhábil, el martes 17 de marzo de 2026"
    ),
    (
      "mayo de 2026", "2026-06-01",
      "vence: mayo de 2026; por caer en día inhábil, el lunes 1 de junio de 2026"
    ),
    (
      "segunda quincena de junio", "2026-06-30",
      "vence: segunda quincena de junio, a más tardar el martes 30 de junio de 2026"
    ),
    (
      "próxima sesión", "2026-05-05",
      "vence: «próxima sesión», por ahora el martes 5 de mayo de 2026"
    ),
    ("próxima sesión", nil, "vence: «próxima sesión», que todavía no tiene día en el calendario"),
    ("por definir", nil, "vence: «por definir»"),
  ])
  func aClauseSaysTheDay(_ said: String, _ last: String?, _ clause: String) throws {
    let today = try #require(CivilDate(iso: "2026-03-02"))
    let written = try TemporalParser.parse(
      said, in: TemporalContext(year: .nearestNotBefore(today))
    ).get()
    let day = last.flatMap { CivilDate(iso: $0) }
    #expect(AgreementWords.dueClause(written, by: day) == clause)
  }
}
