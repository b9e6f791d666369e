import DocumentModel
import PlanModel
import SpanishText

/// What was learnt: what should be kept, avoided and improved.
extension SelfAssessment {
  static func learnings(_ input: ReportInput) -> [Block] {
    var found: [LearningKind: [String]] = [:]
    for place in input.state.learnings {
      guard case .learning(let kind, let text) = input.state.entries[place].fact else { continue }
      found[kind.value, default: []].append(text)
    }
    return LearningKind.allCases.flatMap { kind -> [Block] in
      guard let texts = found[kind] else { return [] }
      return [
        .heading(2, RichText(SelfAssessmentWords.learning(kind))),
        .bullets(texts.map { List.Item(RichText($0)) }),
      ]
    }
  }
}
