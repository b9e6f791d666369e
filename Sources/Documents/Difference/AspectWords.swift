import CivilTime
import DocumentModel
import PlanHistory
import SpanishText

/// What a plan tells of an aspect, before and after.
enum AspectWords {
  /// What became of an aspect, as a clause: «meta: antes, «…»; ahora, «…»».
  static func clause(
    _ aspect: Aspect, _ part: PlanPart, from old: AspectValue?, to new: AspectValue?
  ) -> String {
    switch (old, new) {
    case (.schedule(let before)?, .schedule(let after)?):
      // «La vigencia pasó de …», but a line passes itself.
      return ([.schedule, .date].contains(aspect) ? "" : "\(label(aspect, part)) ")
        + ScheduleShiftWords.sentence(before, after)
    case (.names(let before)?, .names(let after)?):
      return "\(label(aspect, part)): \(comings(before, after))"
    case (.holders(let before)?, .holders(let after)?):
      return "\(label(aspect, part)): \(comings(before.map(words), after.map(words)))"
    case (.text(let before)?, .text(let after)?) where aspect == .name && part.kind != .part:
      return DifferenceWords.hasName(oneLine(after), oneLine(before))
    default: break
    }
    let lead = label(aspect, part).isEmpty ? "" : "\(label(aspect, part)): "
    return switch (old.map(quoted), new.map(quoted)) {
    case (let before?, let after?): lead + DifferenceWords.changed(before, after)
    case (let before?, nil): lead + DifferenceWords.unset(before)
    case (nil, let after?): lead + DifferenceWords.set(after)
    case (nil, nil): lead
    }
  }

  /// How an aspect is called; nothing where the part is the aspect itself: a rule, an office.
  static func label(_ aspect: Aspect, _ part: PlanPart) -> String {
    switch (aspect, part.kind) {
    case (.rule, _), (.holder, _), (.name, .part): ""
    case (.name, .area), (.name, .acronym), (.name, .strategicObjective): ""
    default: aspect.rawValue
    }
  }

  /// A value for a cell: a date with its days, names in a row; a dash for none.
  static func cell(_ value: AspectValue?) -> RichText {
    switch value {
    case nil: "—"
    case .schedule(let date)?: ScheduleWords.cell(date)
    case .text(let text)?: RichText(oneLine(text))
    case let value?: RichText(quoted(value))
    }
  }

  /// A value inside a sentence.
  static func quoted(_ value: AspectValue) -> String {
    switch value {
    case .text(let text): "«\(oneLine(text))»"
    case .number(let number): Spanish.decimal(number, digits: 4)
    case .flag(let flag): flag ? DifferenceWords.yes : DifferenceWords.no
    case .schedule(let date): ScheduleWords.inline(date)
    case .figure(let figure): FigureWords.text(figure)
    case .vote(let vote): FigureWords.text(vote)
    case .names(let names): ListWords.names(names.map(oneLine))
    case .holders(let shares): ListWords.names(shares.map(words))
    }
  }

  /// Who came and who went: «se agregó DGA; se quitó DDA».
  private static func comings(_ before: [String], _ after: [String]) -> String {
    let (old, new) = (before.map(oneLine), after.map(oneLine))
    let (came, went) = (new.filter { !old.contains($0) }, old.filter { !new.contains($0) })
    return [
      came.isEmpty ? nil : DifferenceWords.withAdded(came),
      went.isEmpty ? nil : DifferenceWords.takenAway(went),
    ].compactMap { $0 }.joined(separator: "; ")
  }

  private static func words(_ share: AreaShare) -> String {
    share.until.map { "\(share.area) (\(ResponsibilityWords.ending($0)))" } ?? share.area
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
