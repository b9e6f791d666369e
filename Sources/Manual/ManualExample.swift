/// Lines of a file that the manual shows; the tests read every one of them as the program does.
package struct ManualExample: Sendable {
  /// Where the lines stand.
  package enum Setting: Hashable, Sendable {
    /// The whole of plan.yaml.
    case plan
    /// Keys of plan.yaml, together with those of the other examples.
    case partOfPlan
    /// Keys of plan.yaml that say otherwise what other examples say.
    case otherPlan
    /// The whole of bitacora.yaml.
    case log
    /// Entries, as they stand under `entradas`.
    case entries
    /// The whole of versiones/registro.yaml.
    case register
    /// A whole template.
    case template
    /// A few lines of either file, to show how they are written.
    case fragment
  }

  /// Where the lines stand.
  package let setting: Setting
  /// The lines.
  package let text: String

  init(_ setting: Setting, _ text: String) {
    self.setting = setting
    self.text = text
  }

  /// Every example.
  package static let all: [ManualExample] =
    planExamples + logExamples + sessionExamples + wholeExamples
    + fragmentExamples

  /// What a plan needs before anything else, for examples that are a part of one.
  package static let head = "formato: snt/1\ntítulo: Plan de trabajo 2026\nperiodo: 2026\n"
  /// What stands above entries.
  package static let logHead = "formato: snt/1\nentradas:\n"
}
