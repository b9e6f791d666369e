import Arguments
import CivilTime
import FileSystem
import PlanFiles
import PlanModel
import SpanishText

/// A plan that a command is about to write in.
///
/// It is not checked as a whole: an old mistake elsewhere must not keep anybody from writing down
/// today's facts. Only a plan that can't be read as text does, as half of it knows half of its lines.
struct PlanAtWork {
  /// The plan as it was read.
  let opened: OpenedPlan
  /// The day of the command.
  let today: CivilDate
  /// What ids are drawn from instead of chance.
  let seed: UInt64?

  /// The path of the log, as messages show it.
  var logPath: String { Path.join(opened.folder, PlanFolder.logFile) }

  /// What sessions, agreements and events the plan and the log name; lines are told without replay.
  var names: PlanNames { PlanNames(opened.plan, Log(entries: opened.namingEntries)) }

  /// The dates that approved versions of the plan promised.
  var promises: Promises {
    get throws(Stop) {
      guard opened.isSealed else { return Promises() }
      do throws(FileError) {
        return try SealedVersions.load(opened.folder)
          .planInForce(on: today, current: opened.plan).promises
      } catch { throw Stop(error) }
    }
  }

  /// The item of the tree, or its lettered part, that a key names.
  func item(_ key: String) throws(Stop) -> String {
    let names = names
    if let item = names.item(key) { return item }
    throw Stop(
      CommandMessages.noSuchItem(
        key, names.nearest(to: key), names.kind(of: key), in: opened.plan), .usage)
  }

  /// What an evaluation is about: an item, or the whole plan by its word.
  func evaluated(_ key: String) throws(Stop) -> String {
    let isOfWholePlan = key.folded == Evaluation.wholePlan && names.item(key) == nil
    return isOfWholePlan ? Evaluation.wholePlan : try item(key)
  }

  /// What a key names, of some kinds.
  func subject(
    _ key: String, _ kinds: [PlanNames.Kind]
  ) throws(Stop) -> (kind: PlanNames.Kind, key: String) {
    let names = names
    for kind in kinds {
      if let found = names.key(key, kind) { return (kind, found) }
    }
    if kinds.contains(.agreement), let found = try sessionState.agreement(shortened: key) {
      return (.agreement, found)
    }
    throw Stop(
      CommandMessages.noSuchSubject(
        key, kinds, nearest: names.nearest(to: key, kinds), names.kind(of: key),
        item: opened.plan.oneItem, known: kinds.contains(.item) ? [] : kinds.flatMap(names.keys)),
      .usage)
  }
}

extension Environment {
  /// Reads the plan that a command is going to write in.
  func planAtWork(_ path: String?) throws(Stop) -> PlanAtWork {
    let folder = try findPlan(path)
    do {
      let opened = try OpenedPlan(folder)
      guard opened.obstacles.isEmpty else { throw Stop(opened.obstacles, in: []) }
      return PlanAtWork(opened: opened, today: today, seed: seed)
    } catch { throw Stop(error) }
  }
}
