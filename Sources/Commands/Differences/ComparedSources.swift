import Arguments
import Diagnostics
import Documents
import FileSystem
import PlanFiles
import PlanModel
import SourceText
import YAMLSyntax

/// Finds what two words name: versions of a plan, files, folders or revisions of git.
struct ComparedSources {
  /// The word for plan.yaml as it stands.
  static let current = "plan"

  private let environment: Environment
  private let plan: String?
  private var foundFolder: String?

  /// What is compared about a plan; nil for the nearest one.
  init(_ environment: Environment, plan: String?) {
    self.environment = environment
    self.plan = plan
  }

  /// The two sides that the arguments name, or the usual ones.
  mutating func sides(
    _ from: String?, _ to: String?
  ) throws(Stop) -> (PlanComparison.Side, PlanComparison.Side) {
    var from = from
    if to == nil, let word = from, try isPlanItself(word) { from = nil }
    let first: String
    if let from { first = from } else { first = try usual() }
    return (try side(first), try side(to ?? Self.current))
  }

  /// Whether a word alone names the plan that everything is compared with: it has something to be
  /// compared with itself.
  private mutating func isPlanItself(_ word: String) throws(Stop) -> Bool {
    if word == Self.current { return true }
    guard let path = Files.realPath(word),
      case .plan(let named) = PlanLocator.plan(at: word), let place = Files.realPath(named),
      path == place || path == Path.join(place, PlanFolder.planFile)
    else { return false }
    guard plan == nil else { return Files.realPath(try folder()) == place }
    // Where no plan is near, the one that is named is meant.
    guard case .plan(let near) = PlanLocator.nearest() else {
      foundFolder = named
      return true
    }
    return Files.realPath(near) == place
  }

  /// The last version, else what git kept last.
  private mutating func usual() throws(Stop) -> String {
    let folder = try folder()
    if let last = try versions().last { return last }
    guard case .repository(let git) = GitHistory.of(folder), git.revision("HEAD") != nil
    else { throw Stop(DifferenceMessages.nothingToCompare(folder), .usage) }
    return "HEAD"
  }

  private mutating func side(_ name: String) throws(Stop) -> PlanComparison.Side {
    if name == Self.current { return try current() }
    if let version = VersionName(name) {
      let versions = try versions()
      let path = versions.path(of: version)
      if Files.kind(of: path) == .file {
        let copy = versions.copy(of: version)
        if copy?.condition == .altered { environment.show([DifferenceMessages.altered(version)]) }
        let isAnnulled = copy.map { !$0.version.counts() } ?? false
        return try file(path, named: version.argumentText + (isAnnulled ? " (anulada)" : ""))
      }
    }
    switch Files.kind(of: name) {
    case .folder: return try folder(name, named: name)
    case .file: return try file(name, named: name)
    case nil: return try revision(name)
    }
  }

  /// The folder of the plan, looked for when it is needed: two files need none.
  private mutating func folder() throws(Stop) -> String {
    if let foundFolder { return foundFolder }
    let folder = try environment.findPlan(plan)
    foundFolder = folder
    return folder
  }

  private mutating func versions() throws(Stop) -> PlanVersions {
    let folder = try folder()
    do throws(FileError) { return try PlanVersions(folder) } catch { throw Stop(error) }
  }

  private mutating func current() throws(Stop) -> PlanComparison.Side {
    let folder = try folder()
    return try self.folder(folder, named: PlanFolder.planFile)
  }

  private func folder(_ path: String, named name: String) throws(Stop) -> PlanComparison.Side {
    let folder = try environment.findPlan(path)
    do {
      let plan = try PlanText.read(PlanFolder.planFile, in: folder).document
      let log = try PlanText.readIfPresent(PlanFolder.logFile, in: folder)?.document
      return try side(named: name, plan, log, knowsLog: true)
    } catch { throw Stop(error) }
  }

  private func file(_ path: String, named name: String) throws(Stop) -> PlanComparison.Side {
    do {
      let source = SourceText(name: path, bytes: try Files.read(path))
      return try side(named: name, YAMLDocument(source), nil, knowsLog: false)
    } catch { throw Stop(error) }
  }

  private mutating func revision(_ name: String) throws(Stop) -> PlanComparison.Side {
    let (folder, versions) = (try folder(), try versions())
    func unknown(_ reason: String) -> Stop {
      let isWorthTelling = GitRepository(around: folder) != nil || Self.isLikeRevision(name)
      return Stop(
        DifferenceMessages.unknown(name, versions, isWorthTelling ? reason : nil), .inputOutput)
    }
    switch GitHistory.of(folder) {
    case .noProgram: throw unknown(DifferenceMessages.noGit)
    case .noRepository: throw unknown(DifferenceMessages.noRepository(folder))
    case .repository(let git):
      guard let revision = git.revision(name) else {
        throw unknown(DifferenceMessages.noRevision)
      }
      guard let plan = git.document(PlanFolder.planFile, at: revision) else {
        throw unknown(DifferenceMessages.noPlanInRevision)
      }
      let log = git.document(PlanFolder.logFile, at: revision)
      return try side(named: revision.title, plan, log, knowsLog: true)
    }
  }

  /// Whether a word is written as revisions of git are: «HEAD~1», «main^», a hash.
  private static func isLikeRevision(_ word: String) -> Bool {
    word.hasPrefix("HEAD") || word.contains { "~^@".contains($0) }
      || word.count >= 7 && word.allSatisfy(\.isHexDigit)
  }

  /// A plan with errors is not compared: what could not be read would look like what was removed.
  private func side(
    named name: String, _ plan: YAMLDocument, _ log: YAMLDocument?, knowsLog: Bool
  ) throws(Stop) -> PlanComparison.Side {
    let read = PlanFolder.read(plan, log)
    let errors = read.diagnostics.filter { $0.severity == .error }
    let files = [plan.source.name, log?.source.name].compactMap { $0 }
    guard errors.isEmpty else { throw Stop(errors, in: files) }
    return PlanComparison.Side(name: name, plan: read.plan, log: knowsLog ? read.log : nil)
  }
}
