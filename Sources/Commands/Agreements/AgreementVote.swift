import Arguments
import PlanFiles
import YAMLSyntax

/// How an agreement was voted, on a command line: in words, or in sums.
enum AgreementVote {
  static let inFavour = Option<Int?>("a-favor", "N", "Votos a favor.")
  static let against = Option<Int?>("en-contra", "N", "Votos en contra.")
  static let abstentions = Option<Int?>("abstención", "N", "Abstenciones.")

  static let arguments: [any Argument] = [
    BallotCommand.isUnanimous, BallotCommand.isMajority, inFavour, against, abstentions,
  ]

  /// What is written under `votación:`; nil where nothing was said of it.
  static func fragment(_ values: ArgumentValues) throws(Stop) -> YAMLFragment? {
    let counts: [(EntryKey, Int?)] = [
      (.inFavour, values[inFavour]), (.against, values[against]),
      (.abstentions, values[abstentions]),
    ]
    let told = counts.compactMap { key, count in count.map { (key.name, $0) } }
    let words = [
      values[BallotCommand.isUnanimous] ? "unanimidad" : nil,
      values[BallotCommand.isMajority] ? "mayoría" : nil,
    ].compactMap { $0 }
    guard words.count + (told.isEmpty ? 0 : 1) <= 1 else {
      throw Stop(SessionMessages.mixedVote, .usage)
    }
    if let word = words.first { return .plain(word) }
    guard !told.isEmpty else { return nil }
    guard values[inFavour] != nil else {
      throw Stop(
        CommandMessages.missing(
          "cuántos votaron a favor", example: "--a-favor 9 --en-contra 1 --abstención 1"), .usage)
    }
    return .group(told.map { ($0, .plain(String($1))) })
  }
}
