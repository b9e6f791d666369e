import Diagnostics
import SourceText

/// What published figures say against each other, without any computing.
extension PublishedFigures {
  /// The same figure with several values, and parts that do not add up to their whole.
  ///
  /// `groups` are the parts that make up the whole.
  package func contradictions(groups: [String]) -> [Diagnostic] {
    let comparable = figures.filter { $0.statistic != .text }
    var order: [Subject] = []
    var bySubject: [Subject: [PublishedFigure]] = [:]
    for figure in comparable {
      let subject = Subject(figure)
      if bySubject[subject] == nil { order.append(subject) }
      bySubject[subject, default: []].append(figure)
    }
    var result: [Diagnostic] = []
    for subject in order {
      let figures = bySubject[subject] ?? []
      if let values = disagreement(figures) {
        result.append(ComplianceMessages.contradictoryFigures(values, source))
      }
      if subject.scope == .whole, let whole = ToldFigure(figures).figure {
        let parts = groups.compactMap { group in
          bySubject[Subject(whole, scope: .named(group.comparable))]
            .flatMap { ToldFigure($0).figure }
        }
        if let finding = sum(of: parts, isComplete: parts.count == groups.count, whole) {
          result.append(finding)
        }
      }
    }
    return result
  }

  /// One figure of each value, where those that no note explains differ.
  private func disagreement(_ figures: [PublishedFigure]) -> [PublishedFigure]? {
    let plain = figures.filter { $0.note == nil }
    return plain.agree ? nil : plain.ofEachValue
  }

  /// What parts amount to, where that can't be: more than the whole, or with all parts less.
  private func sum(of parts: [PublishedFigure], isComplete: Bool, _ whole: PublishedFigure)
    -> Diagnostic?
  {
    guard whole.statistic.addsUp, !parts.isEmpty, whole.note == nil,
      parts.allSatisfy({ $0.note == nil }), case .number(let total) = whole.value
    else { return nil }
    var sum = 0
    for part in parts {
      guard case .number(let number) = part.value, number.decimals == 0 else { return nil }
      sum += number.digits
    }
    guard total.decimals == 0, isComplete ? sum != total.digits : sum > total.digits
    else { return nil }
    return ComplianceMessages.sumOfParts(sum, parts, whole, source)
  }
}

/// What a figure is about: figures with the same subject must have the same value.
private struct Subject: Hashable {
  enum Scope: Hashable {
    case whole
    case named(String)
  }

  let scope: Scope
  let axis: Int?
  let statistic: Statistic
  let detail: String
  let period: String?

  init(_ figure: PublishedFigure, scope: Scope? = nil) {
    let word = figure.scopeWord
    self.scope = scope ?? (Classification.wordsForWhole.contains(word) ? .whole : .named(word))
    axis = figure.axis
    statistic = figure.statistic
    period = figure.period?.comparable
    detail =
      switch figure.detail {
      case .none, .text: ""
      case .percentage(let number): number.rounded(decimals: max(2, number.decimals)).text
      case .activity(let activity): "\(activity)"
      case .range(let range):
        "\(range.isOpenBelow ? ">" : "")\(Percentage(range.lower).text) \(Percentage(range.upper).text)"
      }
  }
}

extension [PublishedFigure] {
  /// The first figure of each value.
  fileprivate var ofEachValue: [PublishedFigure] {
    var values: Set<PublishedFigure.Value> = []
    return filter { values.insert($0.value).inserted }
  }

  /// Whether each agrees with each other: of 88.6, 88.61 and 88.64, not all do.
  var agree: Bool {
    let values = ofEachValue.map(\.value)
    return values.indices.allSatisfy { index in
      values[..<index].allSatisfy { $0.agrees(with: values[index]) }
    }
  }
}

extension PublishedFigure.Value {
  /// Whether two values can both be true: numbers at the decimals that both print, ranges that meet.
  func agrees(with other: PublishedFigure.Value) -> Bool {
    switch (self, other) {
    case (.number(let number), .number(let another)): number.agrees(with: another)
    case (.range(let range), .range(let another)): range.meets(another)
    default: self == other
    }
  }
}
