/// The page of a kind of finding, which `snt explicar` prints: four parts under fixed headings.
///
/// `example` provokes the finding and `instead` does not; a test holds both to that.
package struct DiagnosticPage: Sendable {
  /// Where the lines of an example stand.
  package enum Setting: Sendable {
    /// In plan.yaml.
    case plan
    /// In bitacora.yaml.
    case log
    /// In any file of a plan.
    case anyFile
    /// In a template.
    case template
    /// On the command line.
    case commandLine
  }

  /// The kind of finding.
  package let id: DiagnosticID
  /// What is found, in one clause without a full stop.
  package let title: String
  /// «Qué revisa»: the rule, in a paragraph.
  package let checks: String
  /// «Por qué importa»: what goes wrong otherwise, in a paragraph.
  package let reason: String
  /// Where the lines of the example stand.
  package let setting: Setting
  /// «Ejemplo»: lines that are found.
  package let example: String
  /// «En su lugar»: the same lines, mended.
  package let instead: String

  /// A page with its parts.
  package init(
    _ id: DiagnosticID, _ title: String, checks: String, reason: String, in setting: Setting,
    example: String, instead: String
  ) {
    self.id = id
    self.title = title
    self.checks = checks
    self.reason = reason
    self.setting = setting
    self.example = example
    self.instead = instead
  }
}
