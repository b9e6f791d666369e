import Diagnostics
import PlanFiles
import PlanHistory
import YAMLSyntax

/// How plan.yaml stands against the version that was approved last.
enum PlanStanding {
  /// Byte by byte the same.
  case same
  /// Other bytes that say the same.
  case reworded
  /// It says something else, or can't be compared.
  case changed

  init(_ plan: YAMLDocument, _ copy: SealedCopy) {
    guard copy.source?.bytes != plan.source.bytes else {
      self = .same
      return
    }
    let current = PlanFolder.read(plan, nil)
    guard let sealed = copy.plan, !current.diagnostics.containErrors else {
      self = .changed
      return
    }
    let isSame = PlanDifference(from: sealed, to: current.plan).changes.isEmpty
    self = isSame ? .reworded : .changed
  }
}

extension Diagnostic {
  /// Whether the copy of a version, and not the register, is what is wrong.
  var isOfACopy: Bool { ["versión-alterada", "versión-faltante"].contains(id) }
}
