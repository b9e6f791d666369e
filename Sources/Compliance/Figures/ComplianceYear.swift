/// What is known of one year: its matrix, its published figures, or both.
package struct ComplianceYear: Sendable {
  /// The axes of the plan.
  package let axes: [Axis]
  /// Into which parts its institutions are divided.
  package let classification: Classification
  /// What the matrix amounts to; nil where only published figures are known.
  package let figures: ComplianceFigures?
  /// The published figures.
  package let published: [PublishedFigure]
  /// Which parts the names of published figures mean, by their words.
  private let meanings: [String: [Scope]]

  /// A year with what is known of it; `declared` are the parts that a plan without a matrix names, and
  /// where it names none, those of its published figures count as groups.
  package init(
    axes: [Axis], declared: Classification = Classification(groups: [], sectors: []),
    figures: ComplianceFigures?, published: [PublishedFigure] = []
  ) {
    self.axes = axes
    self.figures = figures
    self.published = published
    let parts =
      figures?.matrix.classification
      ?? (declared.isEmpty ? Classification(ofPublished: published) : declared)
    classification = parts
    var meanings: [String: [Scope]] = [:]
    for figure in published where meanings[figure.scopeWord] == nil {
      meanings[figure.scopeWord] =
        figures?.meanings(of: figure.scope) ?? Array(parts.scopes(named: figure.scope).prefix(1))
    }
    self.meanings = meanings
  }

  /// Whether an axis has a matrix.
  package func isCounted(_ axis: Int) -> Bool {
    figures.map { !$0.matrix.columns[axis].isEmpty } ?? false
  }

  /// The mean of a part of the institutions in an axis: of the matrix, or as it was published.
  package func value(of scope: Scope, in axis: Int) -> YearValue {
    if let figures, isCounted(axis) {
      guard !figures.members(of: scope).isEmpty else { return .unknown }
      return figures.mean(of: scope, in: axis).percentage.map { .computed($0) } ?? .notApplicable
    }
    switch told(.mean, of: scope, where: { $0.axis == axis }) {
    case .nothing: return .unknown
    case .contradictory: return .contradictory
    case .one(let figure):
      switch figure.value {
      case .number(let number): return .published(number)
      case .notApplicable: return .notApplicable
      case .beingDesigned: return .beingDesigned
      case .range, .text: return .unknown
      }
    }
  }

  /// How many institutions a part has: by the list, or as it was published.
  package func institutionCount(of scope: Scope) -> Int? {
    if let figures { return figures.members(of: scope).count }
    return told(.institutions, of: scope).count
  }

  /// What was published of a part in the period of the report, of rows that a condition holds for.
  package func told(
    _ statistic: Statistic, of scope: Scope,
    where fits: (PublishedFigure) -> Bool = { _ in true }
  ) -> ToldFigure {
    ToldFigure(
      published.filter { figure in
        figure.statistic == statistic && figure.period == nil
          && meanings[figure.scopeWord]?.contains(scope) ?? false && fits(figure)
      })
  }
}

/// What some published figures of one subject say.
package enum ToldFigure: Sendable {
  /// Nothing.
  case nothing
  /// One value: of figures that agree, the one with most decimals.
  case one(PublishedFigure)
  /// Several values, and no note says which of them is wrong.
  case contradictory

  /// What figures say; one that a note explains counts only where there is no other.
  init(_ figures: [PublishedFigure]) {
    let plain = figures.filter { $0.note == nil }
    let candidates = plain.isEmpty ? figures : plain
    guard let first = candidates.first else {
      self = .nothing
      return
    }
    guard candidates.agree else {
      self = .contradictory
      return
    }
    self = .one(
      candidates.dropFirst().reduce(first) { best, figure in
        figure.value.decimals > best.value.decimals ? figure : best
      })
  }

  /// The figure, where there is one.
  package var figure: PublishedFigure? {
    guard case .one(let figure) = self else { return nil }
    return figure
  }

  /// The whole number that it is.
  package var count: Int? {
    guard case .number(let number) = figure?.value, number.decimals == 0 else { return nil }
    return number.digits
  }
}

/// What a year says of a scope in an axis.
package enum YearValue: Hashable, Sendable {
  /// Computed from a matrix.
  case computed(Percentage)
  /// Printed in a report.
  case published(PrintedNumber)
  /// «no aplica»: never 0.
  case notApplicable
  /// «diseño e implementación»: never 0.
  case beingDesigned
  /// Several values were printed.
  case contradictory
  /// Nothing.
  case unknown

  /// The value with two decimals, or as it was printed; nil where it is no number.
  package var printed: PrintedNumber? {
    switch self {
    case .computed(let percentage): percentage.rounded()
    case .published(let number): number
    case .notApplicable, .beingDesigned, .contradictory, .unknown: nil
    }
  }

  /// The value with all that is known of it; nil where it is no number.
  package var percentage: Percentage? {
    switch self {
    case .computed(let percentage): percentage
    case .published(let number): Percentage(number)
    case .notApplicable, .beingDesigned, .contradictory, .unknown: nil
    }
  }
}

extension Classification {
  /// The parts that published figures name, all taken for groups.
  fileprivate init(ofPublished figures: [PublishedFigure]) {
    var (names, words): ([String], Set<String>) = ([], Self.wordsForWhole)
    for figure in figures where words.insert(figure.scopeWord).inserted {
      names.append(figure.scope)
    }
    self.init(groups: names, sectors: [])
  }
}

extension PublishedFigure.Value {
  /// How many decimals are printed.
  fileprivate var decimals: Int {
    guard case .number(let number) = self else { return 0 }
    return number.decimals
  }
}
