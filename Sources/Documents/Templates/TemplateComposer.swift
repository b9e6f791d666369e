import CivilTime
import Diagnostics
import DocumentModel
import Markdown
import Mustache
import PlanModel
import SourceText
import SpanishText
import Templates

/// A template that is ready to be filled: its text orders the parts of a document.
package struct TemplateComposer: Sendable {
  private let template: MustacheTemplate
  private let partials: [String: MustacheTemplate]
  private let named: Set<String>

  /// What is wrong with the template: a document is only made where there is nothing.
  package let diagnostics: [Diagnostic]

  /// A template with the others that it may include by name.
  package init(_ source: SourceText, partials: [String: SourceText] = [:]) {
    let template = MustacheTemplate(source)
    let parsed = partials.mapValues { MustacheTemplate($0) }
    self.template = template
    self.partials = parsed
    named = template.names { parsed[$0] }
    diagnostics =
      TemplateFront.diagnostics(of: source)
      + template.findings(in: Vocabulary.names.schema) { parsed[$0] }
      + (TemplateSlots.isUsed(in: source[source.range])
        ? [TemplateMessages.reservedCharacter(in: source)] : [])
  }

  /// The program's own template of a document, which a test holds to be there and without a flaw.
  package static func embedded(_ kind: DocumentKind) -> TemplateComposer? {
    func source(_ template: EmbeddedTemplate) -> SourceText {
      SourceText(name: template.name, template.text)
    }
    let sources = Dictionary(
      EmbeddedTemplate.all.map { ($0.name, source($0)) }, uniquingKeysWith: { first, _ in first })
    return sources[kind.rawValue].map { TemplateComposer($0, partials: sources) }
  }

  /// The document about a plan.
  package func document(_ input: ReportInput, isPublic: Bool = false) -> Document {
    let subject = TemplateSubject(input: input, isPublic: isPublic, named: named)
    var slots = TemplateSlots()
    let rendered = template.rendered(
      with: [Vocabulary.names.record(of: subject)], partials: { partials[$0] },
      write: { content, _ in slots.place(content) })
    let front = TemplateFront(rendered.text)
    let blocks = slots.filled(MarkdownReader.read(String(front.body))).withUsefulContents
    let values = front.values.mapValues { slots.filled(plain: $0) }.filter { !$0.value.isEmpty }
    let document = Document(metadata(values, subject), blocks).withNumberedCaptions
    return isPublic ? document.withoutPersonalData : document
  }

  private func metadata(
    _ front: [TemplateFront.Key: String], _ subject: TemplateSubject
  ) -> Document.Metadata {
    let plan = subject.input.plan
    let term = subject.input.state.term.current?.value
    var metadata = Document.Metadata(
      title: front[.title] ?? plan.title?.value ?? "",
      subtitle: front[.subtitle] ?? plan.commission.name?.value,
      author: plan.commission.institution, subject: plan.title?.value,
      dateLine: term.map { ReportWords.term($0.text) },
      exampleNotice: plan.isExample ? ReportWords.exampleNotice : nil)
    metadata.header = front[.header]
    metadata.footer = front[.footer]
    metadata.day = subject.input.cutOff.iso
    metadata.cover = cover(subject)
    return metadata
  }

  private func cover(_ subject: TemplateSubject) -> Cover {
    let plan = subject.input.plan
    let logo = plan.commission.logo.map { path in
      Picture(
        .image(source: subject.input.files.path(path.value)),
        alternative: ReportWords.logo(of: plan.commission))
    }
    // What the template prints itself is not printed on the cover too.
    return Cover(
      logo: logo,
      addressee: named.contains("destinatario") ? [] : plan.addressee.map(\.value),
      ground: named.contains("fundamento") ? nil : plan.ground.map(ReportWords.ground))
  }
}

extension [Block] {
  /// The same without a table of contents where the text is too short to be searched in.
  fileprivate var withUsefulContents: [Block] {
    let titles = count { if case .heading(let heading) = $0 { heading.level == 1 } else { false } }
    return titles > 2 ? self : filter { if case .contents = $0 { false } else { true } }
  }
}
