import CivilTime
import JSONText
import PlanAssessment
import PlanModel

/// What the documents reckon as data for other programs: numbers as numbers, days in ISO 8601.
package enum ReportData {
  /// Everything that a document of a kind reckons, by its names.
  ///
  /// Of a document about a session that is what is known of the session. What is published names no one
  /// who signs, and nobody's electronic address.
  package static func members(
    _ input: ReportInput, of kind: DocumentKind = .closingReport, about session: String? = nil,
    isPublic: Bool = false
  ) -> [(String, JSONValue)] {
    let subject = session.flatMap { SessionSubject($0, in: input) }
    let members =
      [("informe", JSONValue.string(kind.name))]
      + (subject.map(self.members) ?? self.members(input, of: kind))
      + (kind == .selfAssessment ? [("autoevaluación", selfAssessment(input))] : [])
    guard isPublic else { return members }
    return members.filter { $0.0 != "firmas" }.map { ($0, $1.withoutAddresses) }
  }

  /// A report on a follow-up gives the figures of the matrix, any other one those of the plan.
  private static func members(
    _ input: ReportInput, of kind: DocumentKind
  ) -> [(String, JSONValue)] {
    guard kind == .followUpReport, let followUp = input.followUp else { return members(input) }
    return followUp.data
  }

  private static func members(_ input: ReportInput) -> [(String, JSONValue)] {
    let plan = input.plan
    let assessment = input.assessment
    return [
      ("título", .optional(plan.title?.value)),
      ("ejemplo", .bool(plan.isExample)), ("comisión", commission(input)),
      ("periodo", schedule(input.state.term.current?.value)),
      ("periodo original", schedule(input.state.term.original?.value)),
      ("corte", .string(input.cutOff.iso)),
      ("registrado hasta", .optional(input.state.registeredBy?.iso)),
      ("versión", integer(input.judged.version?.number)),
      ("al cierre", .bool(assessment.isClosing)),
      ("conjunto", aggregate(assessment.whole, input)),
      ("partes", .array(assessment.nodes.map { part($0, input) })),
      ("líneas", .array(assessment.lines.map { line($0, input) })),
      ("reprogramaciones", .array(reschedulings(input.state))),
      ("sesiones", sessions(input)), ("acuerdos", agreements(input)), ("eventos", events(input)),
      ("alianzas", alliances(input.state)), ("grupos", groups(plan)),
      ("indicadores", indicators(input.state)), ("evaluaciones", evaluations(input)),
      ("aprendizajes", learnings(input.state)), ("pendientes", pendingMatters(input.state)),
      ("firmas", signatures(input.state)),
    ]
  }

  // MARK: Dates and numbers

  static func schedule(_ expression: TemporalExpression?) -> JSONValue {
    guard let expression else { return .null }
    return .object([
      ("texto", .string(expression.text)), ("inicio", .optional(expression.start?.iso)),
      ("fin", .optional(expression.end?.iso)), ("clase", .string(expression.kind.rawValue)),
    ])
  }

  static func span(_ span: DateSpan?) -> JSONValue {
    guard let span else { return .null }
    return .object([("inicio", .string(span.start.iso)), ("fin", .string(span.end.iso))])
  }

  static func number(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }

  static func integer(_ value: Int?) -> JSONValue { value.map(JSONValue.integer) ?? .null }

  static func texts(_ values: [Located<String>]?) -> JSONValue {
    .array((values ?? []).map { .string($0.value) })
  }

  /// A figure: its number, and its text where the number does not say all.
  static func figure(_ value: FigureValue?) -> JSONValue {
    guard let value else { return .null }
    if case .exact(let number, _) = value { return .number(number) }
    return .object([
      ("texto", .string(FigureWords.text(value))), ("número", number(value.number)),
    ])
  }

  static func figures(_ figures: [Figure]) -> JSONValue {
    .array(
      figures.map {
        .object([("nombre", .string($0.name.value)), ("valor", figure($0.value.value))])
      })
  }

  // MARK: The whole and its parts

  static func whole(_ whole: Aggregate) -> JSONValue { .object(wholeMembers(whole)) }

  private static func wholeMembers(_ whole: Aggregate) -> [(String, JSONValue)] {
    [
      ("alcanzado", number(whole.progress)),
      ("alcanzado con fecha", number(whole.current.reached)),
      ("programado", number(whole.current.programmed)), ("razón", number(whole.current.index)),
      ("razón contra el original", number(whole.original.index)),
      ("a tiempo", .integer(whole.current.punctual)),
      ("vencidas o concluidas", .integer(whole.current.punctualityJudged)),
      (
        "semáforo",
        .object(
          TrafficLight.allCases.map { light in
            (SituationWords.light(light).name, .integer(whole.count(light)))
          })
      ), ("fuera del cálculo", .integer(whole.linesOutside)),
    ]
  }

  private static func aggregate(_ whole: Aggregate, _ input: ReportInput) -> JSONValue {
    let fulfilment = Fulfilment.allCases.map { fulfilment in
      (FulfilmentWords.text(fulfilment), JSONValue.integer(whole.count(fulfilment)))
    }
    return .object(
      [("líneas", .integer(whole.lines)), ("peso", .number(whole.weight))] + wholeMembers(whole)
        + [
          ("a tiempo contra el original", .integer(whole.original.punctual)),
          ("vencidas o concluidas contra el original", .integer(whole.original.punctualityJudged)),
          ("desfase promedio", number(whole.current.meanDeviation)),
          ("desfase promedio contra el original", number(whole.original.meanDeviation)),
          ("cumplimiento", input.judgesFulfilment ? .object(fulfilment) : .null),
        ])
  }

  private static func part(_ node: NodeAssessment, _ input: ReportInput) -> JSONValue {
    .object([
      ("clave", .string(node.key)), ("nombre", .optional(node.item.name?.value)),
      ("nivel", .string(node.item.level.plural)),
      ("conjunto", aggregate(node.aggregate, input)),
    ])
  }
}

extension JSONValue {
  /// The same value without the electronic addresses in its texts.
  fileprivate var withoutAddresses: JSONValue {
    switch self {
    case .string(let text): .string(text.withoutAddresses)
    case .array(let items): .array(items.map(\.withoutAddresses))
    case .object(let members): .object(members.map { ($0, $1.withoutAddresses) })
    case .null, .bool, .integer, .number: self
    }
  }
}
