import PlanHistory
import SpanishText

/// How many changes of which sort there are: «7 cambios: 2 líneas nuevas, 1 retirada y 4 fechas».
struct DifferenceTally {
  /// One for one, one for several; `short` where the sort before it said the noun already.
  private let words: (one: String, several: String)
  private let short: (one: String, several: String)?
  private let counts: (PlanChange) -> Bool

  private init(
    _ one: String, _ several: String, short: (String, String)? = nil,
    _ counts: @escaping (PlanChange) -> Bool
  ) {
    words = (one, several)
    self.short = short
    self.counts = counts
  }

  private static var all: [DifferenceTally] {
    [
      .init("línea nueva", "líneas nuevas") { $0.isOfLine && $0.isAdded },
      .init("línea retirada", "líneas retiradas", short: ("retirada", "retiradas")) {
        $0.isOfLine && $0.isRemoved
      },
      .init("partida nueva", "partidas nuevas") { $0.isOfBranch && $0.isAdded },
      .init("partida retirada", "partidas retiradas", short: ("retirada", "retiradas")) {
        $0.isOfBranch && $0.isRemoved
      },
      .init("cambio de lugar", "cambios de lugar") { $0.isMove },
      .init("cambio de clave", "cambios de clave") { $0.isRenumbering },
      .init("nombre", "nombres") { $0.aspect == .name },
      .init("fecha", "fechas") { $0.aspect?.isDate ?? false },
      .init("cambio de responsables", "cambios de responsables") { $0.aspect?.role != nil },
      .init("meta", "metas") { $0.aspect == .target },
    ]
  }

  /// The counts as a sentence.
  static func sentence(_ changes: [PlanChange]) -> String {
    var parts: [String] = []
    var counted = 0
    var noun: Substring?
    for tally in all {
      let count = changes.count(where: tally.counts)
      guard count > 0 else { continue }
      counted += count
      let first = tally.words.one.prefix { $0 != " " }
      // «2 líneas nuevas, 1 retirada»: the noun is said once.
      let words = (noun == first ? tally.short : nil) ?? tally.words
      parts.append(Spanish.count(count, words.one, words.several))
      noun = first
    }
    let others = DifferenceWords.others(changes.count - counted, isAll: counted == 0)
    return DifferenceWords.count(changes.count, parts + (others.map { [$0] } ?? []))
  }
}

extension PlanChange {
  /// What is told otherwise; nil for a part that came, went or has another place.
  fileprivate var aspect: Aspect? {
    if case .changed(let aspect, _, _) = kind { aspect } else { nil }
  }

  fileprivate var isAdded: Bool { if case .added = kind { true } else { false } }
  fileprivate var isRemoved: Bool { if case .removed = kind { true } else { false } }
  fileprivate var isMove: Bool { if case .moved = kind { true } else { false } }
  fileprivate var isRenumbering: Bool { if case .renumbered = kind { true } else { false } }
  fileprivate var isOfLine: Bool { part.kind == .item && part.isLeaf }
  fileprivate var isOfBranch: Bool { part.kind == .item && !part.isLeaf }
}
