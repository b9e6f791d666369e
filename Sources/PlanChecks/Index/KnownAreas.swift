import PlanModel
import SourceText
import SpanishText

/// The names under which a plan knows those who can be responsible.
struct KnownAreas {
  private let areas: [Area]
  private let keys: Set<String>
  /// The key of an area by its name, folded.
  private let byName: [String: Area]
  private let candidates: [String]

  init(_ plan: Plan) {
    areas = plan.areas
    let commission = plan.commission
    let others =
      plan.acronyms.map(\.key.value) + commission.members.map(\.key.value)
      + commission.offices.map(\.key.value) + [commission.acronym?.value].compactMap { $0 }
    candidates = areas.map(\.key.value) + others
    keys = Set(candidates)
    byName = Dictionary(
      areas.map { ($0.name.value.folded, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func contains(_ name: String) -> Bool { keys.contains(name) }

  /// The key that was probably meant: that of the area with this name, or one that is nearly alike.
  func meant(by name: String) -> String? {
    byName[name.folded]?.key.value ?? Suggestion.nearest(to: name, in: candidates)
  }

  /// The area whose name, with its commas, the first texts of a list are, and how many texts.
  func cutName(_ texts: ArraySlice<Located<String>>) -> (count: Int, area: Area)? {
    var joined = ""
    for (count, text) in texts.prefix(8).enumerated() {
      joined += (count == 0 ? "" : ", ") + text.value.folded
      if count > 0, let area = byName[joined] { return (count + 1, area) }
    }
    return nil
  }
}

extension SourceText {
  /// The first texts of a list that no area bears and that commas alone keep apart, where they read
  /// like one name («Partidos Políticos», «Organismos y Descentralizados»); else the first.
  func cutName(
    _ texts: ArraySlice<Located<String>>, _ known: KnownAreas
  ) -> ArraySlice<Located<String>> {
    var count = 1
    for (text, next) in zip(texts, texts.dropFirst()) {
      let between = self[ByteRange(text.range.end, next.range.start)]
      guard !known.contains(next.value), between.contains(","),
        between.allSatisfy({ $0 == "," || $0.isWhitespace })
      else { break }
      count += 1
    }
    let run = texts.prefix(count)
    return run.contains { $0.value.split(separator: " ").count > 2 } ? run : texts.prefix(1)
  }
}
