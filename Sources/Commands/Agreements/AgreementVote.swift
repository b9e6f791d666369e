import Arguments
import PlanFiles
import YAMLSyntax

/// How an agreement was voted, on a command line.
enum AgreementVote {
  static let isUnanimous = Flag("unanimidad", "Se aprobó por unanimidad.")
  static let inFavour = Option<Int?>("a-favor", "N", "Votos a favor.")
  static let against = Option<Int?>("en-contra", "N", "Votos en contra.")
  static let abstentions = Option<Int?>("abstención", "N", "Abstenciones.")

  static let arguments: [any Argument] = [isUnanimous, inFavour, against, abstentions]

  /// What is written under `votación:`; nil where nothing was said of it.
  static func fragment(_ values: ArgumentValues) throws(Stop) -> YAMLFragment? {
    let counts: [(EntryKey, Int?)] = [
      (.inFavour, values[inFavour]), (.against, values[against]),
      (.abstentions, values[abstentions]),
    ]
    let told = counts.compactMap { key, count in count.map { (key.name, $0) } }
    guard !values[isUnanimous] else {
      guard told.isEmpty else { throw Stop(AgreementMessages.votedTwice, .usage) }
      return .plain("unanimidad")
    }
    guard !told.isEmpty else { return nil }
    guard values[inFavour] != nil else {
      throw Stop(
        CommandMessages.missing(
          "cuántos votaron a favor", example: "--a-favor 9 --en-contra 1 --abstención 1"), .usage)
    }
    return .group(told.map { ($0, .plain(String($1))) })
  }
}
