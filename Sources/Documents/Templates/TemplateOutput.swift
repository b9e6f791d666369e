import Diagnostics
import DocumentModel

/// What a template came to.
package struct TemplateOutput: Sendable {
  /// The document, as far as it goes when there are findings.
  package let document: Document
  /// What kept it from being whole: a partial without end, blocks that have no place.
  package let diagnostics: [Diagnostic]
}
