import SourceText
import YAMLSyntax

/// The canonical form of a plan's files.
package enum PlanFormat {
  /// The text in its canonical form: keys and words of closed lists as the format spells them, laid
  /// out in one way, every comment in its place; pure.
  ///
  /// Nil for a text that was not taken whole, or that would not say the same in another form.
  package static func formatted(_ document: YAMLDocument) -> SourceText? {
    guard document.isWellFormed else { return nil }
    let spelled = document.source.applying(SpellingEdits(document).edits).map(YAMLDocument.init)
    if let spelled, spelled.isWellFormed, let text = spelled.formatted { return text }
    return document.formatted
  }
}
