import Diagnostics
import SourceText
import YAMLSyntax

/// Whether the file of a template is a text at all, as the plan's own files must be.
enum TemplateText {
  /// What keeps it from being read; nil for a text.
  static func problem(in source: SourceText) -> Diagnostic? {
    YAMLDocument.diagnostic(forUnreadable: source)
  }
}
