import Arguments
import FileSystem
import PlanFiles
import SourceText

/// `snt git`: how a plan's repository works with the program.
enum GitCommand {
  static let command = Command<Environment>(
    "git", "Prepara el repositorio de git de un plan.", subcommands: [GitInstallCommand.command])
}

/// `snt git instalar`: the check before each commit, and differences that say where they stand.
enum GitInstallCommand {
  static let command = Command<Environment>(
    "instalar", "Hace que git revise los planes antes de cada commit.",
    discussion: """
      Pone en el repositorio del plan una revisión antes de cada commit: los planes que cambian \
      tienen que estar en orden (snt formatear --revisar) y sin errores (snt validar). Hace también \
      que los cambios que muestra git digan en qué partida o asiento están, y que el archivo \
      \(lockFile) no se guarde. Lo que ya esté ahí no se borra, y la segunda vez no cambia nada.
      """,
    examples: [
      Example("snt git instalar"),
      Example("snt git instalar --plan plans/cpgat-2017 --simular", "Muestra qué se escribiría."),
    ],
    accepts: [PlanOptions.plan, WritingOptions.isSimulated]
  ) { values, environment in
    let folder = try environment.folderOfRepository(values[PlanOptions.plan])
    guard let repository = GitRepository(around: folder) else {
      throw Stop(GitMessages.noRepository(folder), .inputOutput)
    }
    let installation = try GitInstallation(in: repository)
    let isTrial = values[WritingOptions.isSimulated]
    guard !installation.isComplete else {
      environment.output(GitMessages.complete)
      return .success
    }
    let isHeadingSet = try isTrial || installation.carryOut()
    for change in installation.changes {
      environment.output(GitMessages.change(change, isTrial: isTrial))
      guard isTrial else { continue }
      let difference = LineDifference(from: change.old, to: change.new)
      environment.output(DifferenceText(style: environment.outputStyle).render(difference) + "\n")
    }
    if let hook = installation.foreignHook { environment.output(GitMessages.foreignHook(hook)) }
    if !isHeadingSet {
      environment.output(GitMessages.headingByHand)
    } else if installation.lacksHeading {
      environment.output(GitMessages.heading(isTrial: isTrial))
    }
    if !isTrial, installation.foreignHook == nil {
      environment.output(GitMessages.installed)
      if !GitInstallation.isProgramOnPath { environment.error(GitMessages.notOnPath) }
    }
    return .success
  }

  private static let lockFile = FolderLock.fileName
}

extension Environment {
  /// The folder whose repository is meant: a plan's, or the current one where there is none yet.
  fileprivate func folderOfRepository(_ plan: String?) throws(Stop) -> String {
    if let plan { return try findPlan(plan) }
    if case .plan(let folder) = PlanLocator.nearest() { return folder }
    return "."
  }
}
