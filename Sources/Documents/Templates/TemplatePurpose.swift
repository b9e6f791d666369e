import Mustache
import SourceText

/// What a template is for, as its own first comment says in its first line.
package enum TemplatePurpose {
  /// The line, or nil where the template does not begin with a comment.
  package static func text(of source: SourceText) -> String? {
    let line = MustacheTemplate(source).firstComment?.split(whereSeparator: \.isNewline).first
    return line.map { String($0) }
  }
}
