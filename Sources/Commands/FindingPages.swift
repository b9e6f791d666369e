import Arguments
import Compliance
import DelimitedText
import Diagnostics
import Documents
import Mustache
import PlanChecks
import PlanFiles
import SpanishText
import YAMLSyntax

/// The pages of everything that the program can find, whoever finds it.
enum FindingPages {
  /// Every page, by code.
  static let all: [DiagnosticPage] = [
    YAMLPages.all, DelimitedTextPages.all, PlanPages.all, PlanChecks.pages, CompliancePages.all,
    MustachePages.all, TemplatePages.all, ArgumentPages.all, CommandPages.all,
  ].joined().sorted { $0.id.rawValue.folded < $1.id.rawValue.folded }

  /// The page of a code, accents and case forgiven.
  static func page(_ id: String) -> DiagnosticPage? {
    let id = id.folded
    return all.first { $0.id.rawValue.folded == id }
  }
}
