import Arguments
import CivilTime
import DocumentModel
import Documents
import FileSystem
import PlanAssessment
import PlanFiles
import PlanModel

/// `snt corte sellar`: keeps what a report says that is delivered.
enum CutOffSealCommand {
  static let cutOff = Option<String?>(
    "corte", short: "c", "FECHA", "Hasta qué día contaron los hechos del informe.", kind: .date)
  static let name = Option<String?>(
    "como", "NOMBRE", "Con qué nombre se guarda; si falta, la fecha del corte.")
  static let note = Option<String?>(
    "nota", short: "n", "TEXTO", "A quién se entregó el informe, con qué oficio.")

  static let command = Command<Environment>(
    "sellar", "Guarda las cifras de un informe que se entrega.",
    discussion: """
      Escribe en la carpeta «cortes» del plan un archivo con las cifras del conjunto y la situación \
      de cada línea a la fecha de corte, y las huellas de plan.yaml y de bitacora.yaml. Con él se \
      explica años después lo que dijo el informe, aunque se anoten más asientos: véase «snt corte \
      comparar». Un corte sellado no se sobrescribe.
      """,
    examples: [
      Example("snt corte sellar plans/cgaytp-2021-2022 --corte 2022-06-30"),
      Example(
        "snt corte sellar --corte 2022-06-30 --como 2022-06-30-corregido --nota \"Oficio 12\"",
        "Otro sello del mismo corte, con su propio nombre."),
    ],
    accepts: [
      PlanOptions.folder, cutOff, name, note, WritingOptions.isConfirmed,
      WritingOptions.isSimulated, PlanOptions.plan,
    ]
  ) { values, environment in
    let (place, cutOff) = try subject(values)
    let inspected = try environment.loadWhole(place)
    let loaded = inspected.loaded
    let day = try CutOffDate.resolve(
      cutOff, loaded.plan, loaded.log, environment, default: .report)
    let name = CutOffFolder.bareName(values[name] ?? day.iso)
    guard CutOffFolder.isName(name) else {
      throw Stop(CommandMessages.badCutOffName(values[Self.name] ?? name), .usage)
    }
    let path = Path.join(loaded.folder, CutOffFolder.path(name))
    guard Files.kind(of: path) == nil else {
      throw Stop(
        CommandMessages.alreadySealed(
          path, name, free: CutOffFolder.freeName("\(day.iso)-corregido", in: loaded.folder)),
        .failure)
    }
    let doubts = day > environment.today ? [CommandMessages.cutOffInFuture(day)] : []
    try environment.confirm(doubts, values)
    let (assessment, inForce) = inspected.assessment(at: day)
    let seal = SealedCutOff(
      assessment, of: inForce.plan, loaded, on: environment.today, note: values[note])
    let text = CutOffSchema.text(of: seal)
    guard !values[WritingOptions.isSimulated] else {
      environment.output(CommandMessages.wouldSeal(path) + text)
      return .success
    }
    var store = try PlanStore.open(loaded.folder)
    try store.create(
      Array(text.utf8), at: Path.name(of: path), in: CutOffFolder.name)
    environment.show(
      Document(
        .init(title: ""),
        CutOffWords.sealed(seal, path, name: name).map { .paragraph(RichText($0)) }))
    return .success
  }

  /// The plan and the cut-off; a day where the plan is expected is the cut-off.
  private static func subject(
    _ values: ArgumentValues
  ) throws(Stop) -> (plan: String?, cutOff: String) {
    let word = values[PlanOptions.folder]
    if let cutOff = values[cutOff] { return (try PlanOptions.path(values), cutOff) }
    if let word, Files.kind(of: word) == nil, isDay(word) {
      return (values[PlanOptions.plan], word)
    }
    throw Stop(
      CommandMessages.missing(
        "hasta qué día es el corte", example: "snt corte sellar --corte 2022-06-30"), .usage)
  }

  private static func isDay(_ word: String) -> Bool {
    let reading = TemporalParser.parse(word, in: TemporalContext(year: .none))
    if case .success(let expression) = reading { return expression.end != nil }
    return false
  }
}

extension SealedCutOff {
  /// What a judgement says of the plan that was in force, and of the log as it was read.
  fileprivate init(
    _ assessment: Assessment, of plan: Plan, _ loaded: LoadedPlan, on day: CivilDate, note: String?
  ) {
    self.init(
      cutOff: assessment.cutOff, sealedOn: day, note: note,
      plan: FileSeal(of: plan.source.bytes),
      log: loaded.logText.map { FileSeal(of: $0.document.source.bytes) },
      figures: SealedFigures(of: assessment), lines: assessment.sealedLines)
  }
}
