import PlanModel
import SourceText
import SpanishText
import Testing
import YAMLSyntax

@testable import PlanFiles

/// What a self-assessment needs of plan and log, from texts to values.
@Suite("Reading an assessment")
struct EvaluationReadingTests {
  private func read(_ plan: String, _ entry: String = "nota: x") -> (
    plan: Plan, fact: Fact?, ids: [String]
  ) {
    let head = "formato: snt/1\ntítulo: Plan\nperiodo: 2025\n"
    let log =
      "formato: snt/1\nentradas:\n  - fecha: 2025-12-15\n    "
      + entry.split(separator: "\n").joined(separator: "\n    ") + "\n"
    let result = PlanFolder.read(
      YAMLDocument(SourceText(name: "plan.yaml", head + plan)),
      YAMLDocument(SourceText(name: "bitacora.yaml", log)))
    return (result.plan, result.log.entries.first?.fact, result.diagnostics.map(\.id.rawValue))
  }

  private func evaluation(_ text: String) throws -> Evaluation {
    let (_, fact, ids) = read("", text)
    #expect(ids == [])
    guard case .evaluation(let evaluation) = fact else {
      Issue.record("no evaluation")
      return Evaluation(item: Located("", at: .at(0)))
    }
    return evaluation
  }

  // MARK: The plan

  @Test func anAreaIsANameOrAlsoSaysItsSector() {
    let (plan, _, ids) = read(
      """
      áreas:
        DGA: Dirección de Gobierno Abierto
        OBS:
          nombre: Observatorio, A.C.
          sector: sociedad civil
        UNI: {nombre: Universidad, sector: academia}
        OBT: {sector: sociedad civil, nombre: Otro observatorio}
      """)
    #expect(ids == [])
    #expect(plan.areas.map(\.key.value) == ["DGA", "OBS", "UNI", "OBT"])
    #expect(plan.areas[1].name.value == "Observatorio, A.C.")
    #expect(
      plan.areas.map(\.sector?.value) == [nil, "sociedad civil", "academia", "sociedad civil"])
    #expect(plan.areaSectors == ["sociedad civil", "academia"])
  }

  @Test func anAreaWithoutItsNameIsStillKnown() {
    let (plan, _, ids) = read("áreas:\n  OBS: {sector: sociedad civil}\nresponsable: OBS")
    #expect(ids == ["falta-clave"])
    #expect(plan.areas.map(\.name.value) == ["OBS"])
  }

  @Test(arguments: ["no consta", "No consta", "se desconoce"])
  func whoLeftMayHaveLeftOnAnUnknownDay(_ text: String) throws {
    let (plan, _, ids) = read("responsables:\n  - DGA\n  - {área: DDA, hasta: \(text)}")
    #expect(ids == [])
    #expect(plan.responsibilities.map { $0.until != nil } == [false, true])
    let until = try #require(plan.responsibilities.last?.until)
    #expect(until.value.kind == .undefined && until.value.end == nil)
  }

  @Test(
    arguments: [
      ("evaluador: IRM", nil, "IRM", nil),
      ("evaluador: {siglas: IRM, nombre: Mecanismo, enlace: x}", "IRM", "Mecanismo", "x"),
      ("Evaluador: {Nombre: Mecanismo, liga: x}", nil, "Mecanismo", "x"),
    ] as [(String, String?, String?, String?)])
  func readsWhoRates(_ text: String, _ acronym: String?, _ name: String?, _ link: String?) throws {
    let (plan, _, ids) = read(text)
    let evaluator = try #require(plan.evaluator)
    #expect(ids == [])
    #expect(evaluator.acronym?.value == acronym)
    #expect(evaluator.name?.value == name)
    #expect(evaluator.link?.value == link)
    #expect(evaluator.shortName == acronym ?? name)
  }

  @Test func anIndicatorMayCountAchievements() {
    let (plan, _, ids) = read("indicadores: {a: {resultado: Plataformas}, b: {meta: 2}}")
    #expect(ids == [])
    #expect(plan.indicators.map(\.achievementKind?.value) == [.platform, nil])
  }

  // MARK: What others say

  @Test(
    arguments: [
      ("independiente: Avance limitado", [nil], [.limited]),
      (
        "independiente:\n  instituciones: avance sustancial\n  organizaciones: avance limitado",
        ["instituciones", "organizaciones"], [.substantial, .limited]
      ),
      ("independiente: {cumplimiento: completado}", [nil], [.completed]),
      (
        "independiente:\n  Cumplimiento: {a: completado, b: inactivo}\n  apertura: marginal",
        ["a", "b"], [.completed, .inactive]
      ),
      ("independiente: {apertura: excepcional}", [], []),
      ("propia: completado", [], []),
    ] as [(String, [String?], [Rating])])
  func readsRatingsOfOthers(_ text: String, _ names: [String?], _ ratings: [Rating]) throws {
    let told = try evaluation("evaluación: 1\n" + text)
    #expect(told.independent.map(\.name) == names)
    #expect(told.independent.map(\.rating.value) == ratings)
    #expect(told.isDivided == (Set(ratings).count > 1))
  }

  @Test func readsTheFurtherScales() throws {
    let told = try evaluation(
      """
      evaluación: 1
      independiente: {cumplimiento: avance limitado, apertura: Sin cambios, resultados tempranos: no}
      evaluador: {siglas: UE}
      """)
    #expect(told.openness?.value == Openness.none)
    #expect(told.hasEarlyResults?.value == false)
    #expect(told.evaluator?.shortName == "UE")
    #expect(told.isRatedOutside)
  }

  @Test(arguments: [
    ("independiente: {cumplimiento: x}", "palabra-no-admitida"),
    ("independiente: {apertura: mucha}", "palabra-no-admitida"),
    ("independiente: {apertura: marginal, organizaciones: completado}", "clave-desconocida"),
    ("independiente: {resultados tempranos: algunos}", "palabra-no-admitida"),
    ("recuento: {independiente: {cumplidos: 2}}", "palabra-no-admitida"),
    ("recuento: {independiente: {completado: varios}}", "número-no-válido"),
    ("recuento: {completado: 2}", "clave-desconocida"),
  ])
  func saysWhatDoesNotFit(_ text: String, _ id: String) {
    #expect(read("", "evaluación: 1\n" + text).ids == [id])
  }

  // MARK: Counts

  @Test func readsPublishedCounts() throws {
    let told = try evaluation(
      """
      evaluación: plan
      recuento:
        propia: {completados: 7, avances limitados: 3, inactivos: 3}
        independiente:
          dividido: 1
          significativa o excepcional: 4
          marginal u excepcional: 5
          Resultados tempranos: 8
      """)
    #expect(told.isOfWholePlan)
    #expect(told.counts.map(\.number.value) == [7, 3, 3, 1, 4, 5, 8])
    #expect(told.counts.map(\.side) == [.own, .own, .own] + [.independent].repeated(4))
    #expect(
      told.counts.map(\.marks) == [
        [.rating(.completed)], [.rating(.limited)], [.rating(.inactive)], [.divided],
        [.openness(.significant), .openness(.outstanding)],
        [.openness(.marginal), .openness(.outstanding)], [.earlyResults],
      ])
    #expect(told.counts[4].name.value == "significativa o excepcional")
  }

  @Test(arguments: Rating.allCases.map(\.rawValue) + Openness.allCases.map(\.rawValue))
  func everyWordCanBeCounted(_ word: String) throws {
    let told = try evaluation("evaluación: plan\nrecuento: {independiente: {\(word): 2}}")
    #expect(told.counts.map(\.name.value) == [word])
  }

  @Test func aCountedWordIsPrintedAsTheListSpellsIt() throws {
    let told = try evaluation(
      """
      evaluación: plan
      recuento:
        propia: {completada: 2, Avances limitados: 3, no iniciadas: 1}
        independiente: {divididos: 1, significativas o excepcionales: 4}
      """)
    #expect(
      told.counts.map(\.name.value) == [
        "completado", "avance limitado", "no empezado", "dividido", "significativa o excepcional",
      ])
  }

  @Test(arguments: Array(Rating.synonyms.keys))
  func aSynonymIsReadLikeItsWord(_ word: String) throws {
    let told = try evaluation("evaluación: 1\npropia: \(word)")
    #expect(told.own?.value == Rating.synonyms[word])
    #expect(word == word.folded)
  }

  // MARK: Achievements, learnings, breakdowns

  @Test func readsAnAchievement() throws {
    let (_, fact, ids) = read(
      "", "resultado: Política pública\ntexto: Una propuesta\ncantidad: 2\nlíneas: [7, 8]")
    #expect(ids == [])
    guard case .achievement(let told) = fact else {
      Issue.record("no achievement")
      return
    }
    #expect(told.kind.value == .publicPolicy && told.number == 2)
    #expect(told.text.value == "Una propuesta" && told.lines.map(\.value) == ["7", "8"])
  }

  @Test(arguments: [
    ("resultado: premio\ntexto: x", "palabra-no-admitida"),
    ("resultado: diagnóstico", "falta-clave"),
    ("resultado: diagnóstico\ntexto: x\ncantidad: varios", "número-no-válido"),
  ])
  func anAchievementHasItsKindAndItsWords(_ text: String, _ id: String) {
    #expect(read("", text).ids == [id])
  }

  @Test func aLearningMayBeOfSomeLinesAndOfNoKind() {
    let (_, fact, ids) = read("", "aprendizaje: general\ntexto: x\nlíneas: [1, 5]")
    #expect(ids == [])
    guard case .learning(let told) = fact else {
      Issue.record("nothing learnt")
      return
    }
    #expect(told.kind.value == .general && told.lines.map(\.value) == ["1", "5"])
    #expect(fact?.subjects == ["1", "5"])
  }

  @Test func aPartMayHaveSeveralUnits() {
    let (_, fact, ids) = read(
      "",
      """
      medición: personas
      valor: 80
      desgloses:
        sector:
          sociedad civil: {personas: 70, organizaciones: 33}
          academia: 10
      """)
    #expect(ids == [])
    guard case .measurement(let told) = fact, let parts = told.breakdowns.first?.parts else {
      Issue.record("nothing measured")
      return
    }
    #expect(parts.map(\.value.value) == [.exact(70), .exact(10)])
    #expect(parts.map(\.unit?.value) == ["personas", nil])
    #expect(parts.map { $0.others.map(\.name.value) } == [["organizaciones"], []])
  }
}

extension Array {
  fileprivate func repeated(_ count: Int) -> [Element] { (0..<count).flatMap { _ in self } }
}
