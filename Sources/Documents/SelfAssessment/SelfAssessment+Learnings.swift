import DocumentModel
import PlanModel
import SpanishText

/// What was learnt: what should be kept, avoided and improved.
extension SelfAssessment {
  static func learnings(_ input: ReportInput) -> [Block] {
    var found: [LearningKind: [String]] = [:]
    for place in input.state.learnings {
      guard case .learning(let learning) = input.state.entries[place].fact else { continue }
      let sources = learning.lines.map { source($0.value, input) }
      found[learning.kind.value, default: []].append(
        sources.isEmpty ? learning.text : "\(learning.text) (\(Spanish.and(sources)))")
    }
    return LearningKind.allCases.flatMap { kind -> [Block] in
      guard let texts = found[kind] else { return [] }
      return [
        .heading(2, RichText(SelfAssessmentWords.learning(kind))),
        .bullets(texts.map { List.Item(RichText($0)) }),
      ]
    }
  }

  /// «compromiso 6», or the key itself where the plan does not know it.
  private static func source(_ key: String, _ input: ReportInput) -> String {
    guard let item = input.index.item(key), let number = item.printedNumber else {
      return input.index.title(key)
    }
    return item.level.singular.map { "\($0) \(number)" } ?? number
  }
}
