import Arguments
import PlanFiles
import PlanModel

/// `snt línea agregar`: a new line in the plan.
enum LineAdditionCommand {
  static let command = Command<Environment>(
    "agregar", "Agrega una línea al plan, en su lugar.",
    discussion: """
      La clave dice dónde va: 1.3.2 va en 1.3, después de 1.3.1. Se escribe en plan.yaml como están \
      escritas las de junto, y lo demás del archivo no se toca. Una clave que no empieza como las \
      otras lleva «--en».
      """,
    examples: [
      Example("snt línea agregar 1.3.2 --nombre \"Publicar la guía\" --temporalidad junio"),
      Example(
        "snt línea agregar 1.3.3 --nombre \"Difundirla\" --responsable DGGAT --simular",
        "Muestra qué renglones se escribirían."),
    ],
    accepts: [LineOptions.newKey] + LineOptions.values + [LineOptions.parent]
      + WritingOptions.common
  ) { values, environment in
    let inspected = try environment.inspectPlan(values[PlanOptions.plan])
    _ = try inspected.editable()
    let plan = inspected.loaded.plan
    let key = try newKey(values[LineOptions.newKey], in: inspected)
    let place = try place(of: key, values, in: inspected)
    var told = LineOptions.values(values, areas: plan.areas).filter { !$0.value.isEmpty }
    let name = try environment.need(
      told[.name]?.first, PlanEditMessages.nameQuestion(key), what: "cómo se llama",
      example: "snt línea agregar \(key.shellWord) --nombre \"Publicar la guía\"")
    told[.name] = [name]

    let item = told
    let edit = try PlanEdit(
      of: inspected, at: place.parent?.key.range ?? .at(0), in: environment
    ) { document in
      // What somebody else added meanwhile may have moved the place, or taken the key.
      let plan = PlanFolder.read(document, nil).plan
      guard plan.item(key) == nil,
        let place = try? NewItemPlace(of: key, under: place.parent?.key.value, in: plan)
      else { return nil }
      return PlanItemEdit(document, plan).adding(key, item, at: place)
    }
    let account = PlanEditAccount(
      deed: .added, key: key, sentence: LineWords.line(key, name, in: place.parent),
      undo: LineWords.removing(key, values), isJSON: values[PlanOptions.json])
    return try environment.carryOut(edit, account, values)
  }

  /// A key that nothing in the plan bears.
  private static func newKey(_ typed: String, in inspected: InspectedPlan) throws(Stop) -> String {
    let plan = inspected.loaded.plan
    let key = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !key.isEmpty else {
      throw Stop(
        CommandMessages.missing("la clave", example: "snt línea agregar 1.3.2"), .usage)
    }
    let names = PlanNames(plan, inspected.loaded.log)
    guard let taken = names.key(key, .item) else { return key }
    throw Stop(
      PlanEditMessages.keyTaken(
        taken, plan.item(taken)?.name?.value, free: NewItemPlace.freeKey(beside: key, in: plan)),
      .usage)
  }

  private static func place(
    of key: String, _ values: ArgumentValues, in inspected: InspectedPlan
  ) throws(Stop) -> NewItemPlace {
    let parent = try values[LineOptions.parent].map { typed throws(Stop) in
      try inspected.item(typed).key.value
    }
    do throws(NewItemPlace.Failure) {
      return try NewItemPlace(of: key, under: parent, in: inspected.loaded.plan)
    } catch {
      guard case .noParent(let stem) = error else { throw Stop([], in: []) }
      let names = PlanNames(inspected.loaded.plan, inspected.loaded.log)
      throw Stop(
        PlanEditMessages.noPlace(key, stem, nearest: stem.flatMap { names.nearest(to: $0) }), .usage
      )
    }
  }
}
