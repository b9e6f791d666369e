/// What a template is about: the plan and how it stands, and how it is to be told.
package struct TemplateSubject: Sendable {
  /// The plan, judged, with everything that is told of it.
  let input: ReportInput
  /// The session that the document is about; nil for one about the plan.
  let session: SessionSubject?
  /// Whether the document is published: without signatures and addresses of persons.
  let isPublic: Bool
  /// The names that the template uses, folded: what it prints by name is not printed again.
  let named: Set<String>

  /// Whether the template itself prints a text of the plan's narrative.
  func prints(text name: String) -> Bool { named.contains(name) }
}
