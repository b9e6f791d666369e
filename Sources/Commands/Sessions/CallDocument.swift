import Arguments
import CivilTime
import Diagnostics
import DocumentModel
import Documents
import PlanFiles
import PlanModel

/// The document of a call, made before anything is written, with what is odd about it.
struct CallDocument {
  let said: SaidCall
  /// What is asked about before it is written.
  let doubts: [Diagnostic]
  /// How long before the session the call is; nil without a rule.
  let notice: SessionNotice?
  private let notices: [String]
  private let result: PrintedResult
  private let target: OutputTarget
  private let folder: String

  init(_ values: ArgumentValues, _ environment: Environment) throws(Stop) {
    let isShown = values[WritingOptions.isSimulated]
    target = isShown ? .screen : try OutputTarget(values)
    let work = try environment.planAtWork(values[PlanOptions.plan])
    let session = try work.session(values[SessionOptions.session])
    let inspected = try environment.loadWhole(values[PlanOptions.plan])
    let loaded = inspected.loaded
    folder = loaded.folder
    var cutOff = try CutOffDate.resolve(
      values[PlanOptions.cutOff], loaded.plan, loaded.log, environment, default: .today)
    // What is not noted is told as on the cut-off.
    let date =
      SaidCall.isNoted(values)
      ? try EntryDate(values, of: SessionCallCommand.sent, in: work) : EntryDate(cutOff)
    said = try SaidCall(session, on: date, values, in: work)
    var log = loaded.log
    if said.isNoted || SaidCall.saysDetails(values) {
      // The document says what the log is going to say.
      let entry = try work.entry(of: said.draftOfDocument)
      log = Log(source: log.source, entries: log.entries + [entry].compactMap(\.self))
      cutOff = max(cutOff, date.day)
    }
    let (assessment, inForce) = inspected.assessment(of: log, at: cutOff)
    let judged = JudgedPlan(
      plan: inForce.plan, texts: loaded.texts.mapValues { $0[$0.range] }, assessment: assessment,
      version: inForce.version, planFolder: target.pathOfPlan(loaded.folder))
    let known = judged.session(session.key)
    if known?.isCancelled == true { throw Stop(SessionMessages.isCancelled(session.key), .usage) }
    guard let status = known, let day = status.heldOn ?? status.plannedDay else {
      throw Stop(CallMessages.withoutDay(session.key, known?.plannedDate?.value), .usage)
    }
    result = try DocumentCommand.compose(
      .sessionCall, about: session.key, loaded, judged, values, environment)

    // A call that is out already is told with its own day.
    let isOut = status.isCalled && !said.isSent
    let called = said.isSent ? date.day : isOut ? status.calledOn ?? cutOff : cutOff
    notice = work.opened.plan.rules.notice(of: status, on: day, calledOn: called)
    let isToCome = status.heldOn == nil && !isOut
    doubts =
      isToCome
      ? CallDoubts.all(session, on: day, calledOn: called, notice, in: work, isSent: said.isSent)
      : []
    notices =
      isToCome && !said.isNoted
      ? CallNews.notices(session.key, status, notice, isToday: called == work.today) : []
  }

  /// Writes the document, once what is odd about it was asked; the log was asked about before.
  func write(_ values: ArgumentValues, _ environment: Environment) throws(Stop) -> ExitStatus {
    if !said.isNoted {
      if environment.asks(values) {
        try environment.confirm(doubts, values)
      } else {
        environment.show(doubts)
      }
      for line in notices { environment.error(line + "\n") }
    }
    try environment.write(result, to: target, planFolder: folder)
    return .success
  }
}

extension PlanAtWork {
  /// A draft as the log would tell it; nil for one that can't be read.
  fileprivate func entry(of draft: EntryDraft) throws(Stop) -> LogEntry? {
    do throws(WriteFailure) {
      return try LogAddition(
        draft, to: opened.logText?.document, named: logPath, of: opened.plan, seed: seed
      ).entry
    } catch { throw Stop(error) }
  }
}
