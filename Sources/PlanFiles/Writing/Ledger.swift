import YAMLSyntax

/// A file of a plan to whose end commands add, and of which they change nothing else: its last key is
/// a list.
package enum Ledger: CaseIterable, Sendable {
  /// What happened.
  case log
  /// Which versions of the plan were sealed.
  case register

  /// The file, by its path from the plan's folder.
  package var file: String {
    switch self {
    case .log: PlanFolder.logFile
    case .register: PlanFolder.registerFile
    }
  }

  /// The keys of the file.
  var schema: RecordSchema {
    switch self {
    case .log: LogSchema.record
    case .register: RegisterSchema.record
    }
  }

  /// The key of the list.
  var list: FieldName {
    switch self {
    case .log: LogSchema.entries.name
    case .register: RegisterSchema.versions.name
    }
  }
}
