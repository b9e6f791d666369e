import Arguments
import Diagnostics
import FileSystem
import PlanFiles
import PlanModel
import SourceText
import YAMLSyntax

/// A change of plan.yaml that is about to be made, with what the plan would be after it.
struct PlanEdit {
  let inspected: InspectedPlan
  /// The edits of plan.yaml as it is when it is written; nil where they can't be made.
  let edits: (YAMLDocument) -> [TextEdit]?
  /// The text that they make.
  let document: YAMLDocument
  /// The plan that is read from it.
  let plan: Plan
  /// What is found in it that was not found before.
  let newFindings: [Diagnostic]

  /// An edit of a plan; `place` is where a person would have to make it by hand.
  init(
    of inspected: InspectedPlan, at place: ByteRange, in environment: Environment,
    _ edits: @escaping (YAMLDocument) -> [TextEdit]?
  ) throws(Stop) {
    let loaded = inspected.loaded
    let known = loaded.planText.document
    guard let made = edits(known), let source = known.source.applying(made) else {
      throw Stop([PlanEditMessages.byHand(Place(known.source, place))], in: [])
    }
    (self.inspected, self.edits) = (inspected, edits)
    document = YAMLDocument(source)
    let (plan, log, problems) = PlanFolder.read(document, loaded.logText?.document)
    self.plan = plan
    var before: [String: Int] = [:]
    for finding in inspected.findings { before[Self.name(of: finding), default: 0] += 1 }
    newFindings = environment.findings(plan, log, problems, in: loaded, inspected.versions)
      .filter { finding in
        let name = Self.name(of: finding)
        before[name, default: 0] -= 1
        return before[name, default: 0] < 0
      }
  }

  /// What changes, line by line.
  var difference: LineDifference {
    LineDifference(from: inspected.loaded.planText.document.source, to: document.source)
  }

  /// plan.yaml, as messages show it.
  var path: String { Path.join(inspected.loaded.folder, PlanFolder.planFile) }

  /// Where something that was found in the edited text stands in plan.yaml as it is.
  func placeAsItIs(_ place: Place) -> Place {
    let source = inspected.loaded.planText.document.source
    guard place.source.name == source.name else { return place }
    let change = source.difference(to: document.source)
    let shift = source.bytes.count - document.source.bytes.count
    guard place.range.start >= change.range.end - shift else { return Place(source, place.range) }
    return Place(source, ByteRange(place.range.start + shift, place.range.end + shift))
  }

  /// By what a finding is known again in a text with other lines; one that counts says another number
  /// as soon as one of them is mended.
  private static func name(of finding: Diagnostic) -> String {
    counting.contains(finding.id)
      ? finding.id.rawValue : finding.id.rawValue + " " + finding.headline
  }

  private static let counting: Set<DiagnosticID> = ["texto-por-llenar"]
}

extension InspectedPlan {
  /// The tree of plan.yaml, if it can be edited at all.
  func editable() throws(Stop) -> PlanItemEdit {
    let document = loaded.planText.document
    guard document.isWellFormed else {
      throw Stop(document.diagnostics.filter { $0.severity == .error }, in: files)
    }
    return PlanItemEdit(document, loaded.plan)
  }

  /// An item by its key or its printed number.
  func item(_ typed: String) throws(Stop) -> PlanItem {
    let names = PlanNames(loaded.plan, loaded.log)
    if let key = names.item(typed) {
      if let item = loaded.plan.item(key) { return item }
      throw Stop(PlanEditMessages.isPart(key), .usage)
    }
    throw Stop(
      CommandMessages.noSuchItem(
        typed, names.nearest(to: typed), names.kind(of: typed), in: loaded.plan), .usage)
  }
}

extension Environment {
  /// Makes an edit, or shows what it would change.
  func carryOut(
    _ edit: PlanEdit, _ account: PlanEditAccount, doubts: [Diagnostic] = [],
    _ values: ArgumentValues
  ) throws(Stop) -> ExitStatus {
    let known = edit.inspected.loaded.planText
    guard edit.document.source != known.document.source else {
      output(PlanEditMessages.nothingToChange(account.key) + "\n")
      return .success
    }
    let told = Set(doubts.flatMap { PlanEditMessages.toldBy[$0.id] ?? [] })
    let found = edit.newFindings.filter { !told.contains($0.id) }
    let errors = found.filter { $0.severity == .error }
    guard errors.isEmpty else { throw refusal(errors) }
    try confirm(doubts + found.filter { $0.severity == .warning }, values)
    guard !values[WritingOptions.isSimulated] else {
      show(account, edit, isSimulated: true)
      return .success
    }
    do throws(WriteFailure) {
      var store = try PlanStore.open(edit.inspected.loaded.folder)
      try store.editPlan(after: known, edit.edits)
    } catch { throw Stop(error) }
    show(account, edit, isSimulated: false)
    return .success
  }
}
