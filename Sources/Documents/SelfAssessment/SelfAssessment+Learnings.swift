import DocumentModel
import PlanModel
import SpanishText

/// What was learnt: what should be kept, avoided and improved, and from which parts of the plan.
extension SelfAssessment {
  static func learnings(_ input: ReportInput) -> [Block] {
    let learnings = input.state.learnings.compactMap { place -> Learning? in
      guard case .learning(let learning) = input.state.entries[place].fact else { return nil }
      return learning
    }
    return LearningKind.allCases.flatMap { kind -> [Block] in
      let told = learnings.filter { $0.kind.value == kind }
      guard !told.isEmpty else { return [] }
      return [.heading(2, RichText(SelfAssessmentWords.learning(kind)))] + lists(told, input)
    }
  }

  /// What was learnt of the whole plan, then of its parts: those that taught the same, together.
  private static func lists(_ learnings: [Learning], _ input: ReportInput) -> [Block] {
    var sources: [[String]] = []
    var texts: [[String]: [String]] = [:]
    for learning in learnings {
      let source = learning.lines.map(\.value)
      if texts[source] == nil { sources.append(source) }
      texts[source, default: []].append(learning.text)
    }
    let ordered = sources.filter(\.isEmpty) + sources.filter { !$0.isEmpty }
    return ordered.flatMap { source -> [Block] in
      let title: [Block] =
        source.isEmpty
        ? [] : [.paragraph(RichText(SelfAssessmentWords.learnt(from: names(source, input))))]
      return title + [.bullets((texts[source] ?? []).map { List.Item(RichText($0)) })]
    }
  }

  /// «los compromisos 1, 5 y 9», «1 y 2.3» where they are of several levels.
  private static func names(_ keys: [String], _ input: ReportInput) -> String {
    let items = keys.compactMap(input.index.item)
    let numbers = Spanish.and(keys.map(input.index.reference))
    let noun = RatedNoun(items.map(\.level))
    guard items.count == keys.count, items.allSatisfy({ $0.printedNumber != nil }) else {
      return numbers
    }
    return SelfAssessmentWords.named(numbers, noun, isOne: keys.count == 1)
  }
}
