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
  private let partials: TemplatePartials
  private let named: Set<String>

  /// What is wrong with the template: a document is only made where there is nothing.
  package let diagnostics: [Diagnostic]

  /// A template with the others that it may include by name.
  package init(_ source: SourceText, partials: [String: SourceText] = [:]) {
    let template = MustacheTemplate(source)
    let partials = TemplatePartials(partials, includedBy: template)
    self.template = template
    self.partials = partials
    named = template.names { partials[$0] }
    let reserved = ([template] + partials.all).compactMap { template in
      TemplateSlots.firstOwn(in: template.source).map {
        TemplateMessages.reservedCharacter(at: Place(template.source, $0))
      }
    }
    diagnostics =
      TemplateFront.diagnostics(of: template)
      + template.findings(in: Vocabulary.names.schema) { partials[$0] } + reserved
  }

  /// The name of the template's text, as findings show it.
  package var name: String { template.source.name }

  /// The program's own template of a document, which a test holds to be there and without a flaw.
  package static func embedded(_ kind: DocumentKind) -> TemplateComposer? {
    func source(_ template: EmbeddedTemplate) -> SourceText {
      SourceText(name: template.name, template.text)
    }
    let sources = Dictionary(
      EmbeddedTemplate.all.map { ($0.name, source($0)) }, uniquingKeysWith: { first, _ in first })
    return sources[kind.rawValue].map { TemplateComposer($0, partials: sources) }
  }

  /// Whether the template prints something of the follow-up of institutions, whose tables somebody has
  /// to read first.
  package var namesFollowUp: Bool {
    Vocabulary.followUp.contains { named.contains($0.name.folded) }
  }

  /// The document about a plan, or about one of its sessions, by its key.
  package func composed(
    _ input: ReportInput, about session: String? = nil, isPublic: Bool = false
  ) -> TemplateOutput {
    let subject = TemplateSubject(
      input: input, session: session.flatMap { SessionSubject($0, in: input) }, isPublic: isPublic,
      named: named)
    var slots = TemplateSlots()
    let rendered = template.rendered(
      with: [Vocabulary.names.record(of: subject)], partials: { partials[$0] },
      write: { content, tag in slots.place(content, tag) })
    let front = TemplateFront(rendered.text)
    var filling = TemplateFilling(slots)
    let body = String(front.body)
    let blocks = filling.filled(MarkdownReader.read(body)).withUsefulContents
    let values = front.values.mapValues { filling.filled(plain: $0) }.filter { !$0.value.isEmpty }
    let document = Document(metadata(values, subject), blocks).withNumberedCaptions
    // A text that was cut off says nothing of what it lost.
    let lost = rendered.diagnostics.isEmpty ? slots.lost(placed: filling.placed, in: body) : []
    return TemplateOutput(
      document: isPublic ? document.withoutPersonalData : document,
      diagnostics: rendered.diagnostics + TemplateMessages.lostBlocks(lost))
  }

  private func metadata(
    _ front: [TemplateFront.Key: String], _ subject: TemplateSubject
  ) -> Document.Metadata {
    let plan = subject.input.plan
    let standing = subject.session == nil ? standing(subject) : []
    let dateLine =
      [front[.subtitle]] + standing + [subject.isPublic ? ReportWords.publicVersion : nil]
    var metadata = Document.Metadata(
      title: front[.title] ?? plan.title?.value ?? "",
      subtitle: plan.commission.name?.value,
      author: plan.commission.institution, subject: plan.title?.value,
      dateLine: dateLine.compactMap(\.self).joined(separator: " · "),
      exampleNotice: plan.isExample ? ReportWords.exampleNotice : nil)
    metadata.header = front[.header]
    metadata.standingNotice = namesFollowUp ? subject.input.followUp?.standingNotice : nil
    metadata.footer = front[.footer]
    metadata.initials = subject.isPublic ? nil : front[.initials]
    metadata.day = (subject.session?.day ?? subject.input.cutOff).iso
    // What is read out or handed round at a session begins at once.
    metadata.cover = subject.session == nil ? cover(subject) : nil
    return metadata
  }

  /// The term of the plan, and the version of it that is told.
  private func standing(_ subject: TemplateSubject) -> [String?] {
    let term = subject.input.state.term.current?.value
    return [
      term.map { ReportWords.term($0.text) },
      subject.input.judged.version.map(VersionWords.inForce),
    ]
  }

  private func cover(_ subject: TemplateSubject) -> Cover {
    let plan = subject.input.plan
    let logo = plan.commission.logo.map { path in
      subject.input.files.picture(
        path.value, namedIn: "plan.yaml", alternative: ReportWords.logo(of: plan.commission))
    }
    // What the template prints itself is not printed on the cover too.
    return Cover(
      logo: logo,
      addressee: named.contains("destinatario") || plan.addressee.isEmpty
        ? [] : [ReportWords.addressedTo] + plan.addressee.map(\.value),
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
