import Arguments
import CivilTime
import Documents
import FileSystem
import PlanAssessment
import PlanFiles
import PlanModel

/// `snt corte comparar`: what a delivered report said, what it would say today, and why.
enum CutOffCompareCommand {
  static let which = Parameter<String?>(
    "CORTE", "Cuál: su fecha o el nombre de su archivo; si falta, el último que se selló.",
    kind: .known("corte"))

  static let command = Command<Environment>(
    "comparar", "Dice qué cambió desde que se selló un corte, y por qué.",
    discussion: """
      Vuelve a calcular el corte con los archivos de hoy y pone lado a lado lo que se entregó y lo \
      que resulta ahora: las cifras y cada línea que cambió, con su causa. Las causas son los \
      asientos que se anotaron después, las rectificaciones, un plan que cambió, o una bitácora que \
      se cambió a mano en lo que ya estaba sellado.
      """,
    examples: [
      Example("snt corte comparar", "El último que se selló."),
      Example("snt corte comparar 2022-06-30 --plan plans/cgaytp-2021-2022"),
    ],
    accepts: [which, PlanOptions.plan, PlanOptions.output, PlanOptions.json]
  ) { values, environment in
    let target = try OutputTarget(values)
    let inspected = try environment.loadWhole(values[PlanOptions.plan])
    let loaded = inspected.loaded
    let (file, seal) = try find(values[which], in: loaded)
    let comparison = CutOffComparison(seal, loaded.log, sources(of: seal, in: inspected)) { log in
      inspected.assessment(of: log, at: seal.cutOff).assessment
    }
    let view = CutOffComparisonView(
      comparison, file: file.source.name, log: loaded.log)
    try environment.write(
      PrintedResult(document: view.document, data: view.data), to: target,
      planFolder: loaded.folder)
    return .success
  }

  /// What became of the sealed files.
  private static func sources(
    of seal: SealedCutOff, in inspected: InspectedPlan
  ) -> CutOffComparison.Sources {
    let log = inspected.loaded.logText?.document.source.bytes ?? []
    // A version that was approved since may be the one that was in force at the cut-off.
    let plan = inspected.assessment(at: seal.cutOff).inForce.plan
    let isLogKept = seal.log?.isAtStart(of: log) ?? true
    return CutOffComparison.Sources(
      isPlanChanged: !seal.plan.isOf(plan.source.bytes),
      sealedLogSize: isLogKept ? seal.log?.size ?? 0 : nil)
  }

  /// The sealed cut-off that a word names: by its file, else by its day; without a word, the last one
  /// that was sealed.
  private static func find(
    _ word: String?, in loaded: LoadedPlan
  ) throws -> (CutOffFile, SealedCutOff) {
    let files = try CutOffFolder.load(loaded.folder)
    let names = files.map(\.name)
    let found: CutOffFile?
    if let word {
      let name = CutOffFolder.bareName(word).folded
      found =
        files.first { $0.name.folded == name }
        ?? day(word, loaded.plan).flatMap { day in files.last { $0.seal?.cutOff == day } }
      guard found != nil else { throw Stop(CommandMessages.noSuchCutOff(word, names), .usage) }
    } else {
      let readable = files.compactMap { file in file.seal.map { (file, $0.sealedOn) } }
      // Of those of one day, the last in the list.
      found =
        readable.enumerated()
        .max { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }?.element.0 ?? files.last
    }
    guard let found else { throw Stop(CommandMessages.noCutOffs, .usage) }
    guard let seal = found.seal else { throw Stop(found.diagnostics, in: [found.source.name]) }
    return (found, seal)
  }

  /// The day that a word says; nil for any other word.
  private static func day(_ word: String, _ plan: Plan) -> CivilDate? {
    let context = TemporalContext(year: plan.termSpan.map { .term($0) } ?? .none)
    guard case .success(let expression) = TemporalParser.parse(word, in: context) else {
      return nil
    }
    return expression.end
  }

  /// What may follow the name of the command.
  static var names: [Completion.Candidate] {
    guard case .plan(let folder) = PlanLocator.nearest(),
      let files = try? CutOffFolder.load(folder)
    else { return [] }
    return files.map { Completion.Candidate($0.name, $0.seal?.note ?? "") }
  }
}
