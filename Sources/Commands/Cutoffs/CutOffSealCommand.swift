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
  static let cutOff = Option<String>(
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
    let inspected = try environment.loadWhole(PlanOptions.path(values))
    let loaded = inspected.loaded
    let day = try CutOffDate.resolve(
      values[cutOff], loaded.plan, loaded.log, environment, default: .report)
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
    let seal = SealedCutOff(
      inspected.assessment(at: day).assessment, of: loaded, on: environment.today,
      note: values[note])
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
}

extension SealedCutOff {
  /// What a judgement says of a plan as it was read.
  fileprivate init(
    _ assessment: Assessment, of loaded: LoadedPlan, on day: CivilDate, note: String?
  ) {
    self.init(
      cutOff: assessment.cutOff, sealedOn: day, note: note,
      plan: FileSeal(of: loaded.planText.document.source.bytes),
      log: loaded.logText.map { FileSeal(of: $0.document.source.bytes) },
      figures: SealedFigures(of: assessment), lines: assessment.sealedLines)
  }
}
