import CivilTime
import PlanModel
import SourceText
import YAMLSyntax

extension CutOffSchema {
  /// The text of a file that holds a sealed cut-off; read back, it is the same.
  package static func text(of seal: SealedCutOff) -> String {
    var document = YAMLDocument(SourceText(name: "", heading + "formato: snt/1\n"))
    for (key, value) in members(of: seal) {
      guard let edit = document.setting(key, to: value, in: document.root) else { continue }
      document = document.applying(edit)
    }
    return document.source[document.source.range]
  }

  private static let heading = """
    # Lo que dijo un informe entregado. Lo escribió «snt corte sellar»; no se corrige a mano.
    # Qué cambió desde entonces, y por qué, lo dice «snt corte comparar».

    """

  private static func members(
    of seal: SealedCutOff
  ) -> [(key: String, value: YAMLFragment)] {
    let all: [(String, YAMLFragment?)] = [
      (cutOff.name.text, .plain(seal.cutOff.iso)), (sealedOn.name.text, .plain(seal.sealedOn.iso)),
      (note.name.text, seal.note.map { .text($0) }), (plan.name.text, fragment(of: seal.plan)),
      (log.name.text, seal.log.map(fragment)), (figures.name.text, fragment(of: seal.figures)),
      (lines.name.text, .group(seal.lines.map { ($0.key, fragment(of: $0)) })),
    ]
    return present(all)
  }

  private static func fragment(of seal: FileSeal) -> YAMLFragment {
    .group([
      (FileSealSchema.digest.name.text, .text(seal.digest)),
      (FileSealSchema.size.name.text, .plain(String(seal.size))),
    ])
  }

  private static func fragment(of figures: SealedFigures) -> YAMLFragment {
    let lights = TrafficLight.allCases.map { light in
      (light.rawValue, YAMLFragment.plain(String(figures.lights[light] ?? 0)))
    }
    let situations = SituationKind.allCases.compactMap { kind in
      figures.situations[kind].map { (kind.rawValue, YAMLFragment.plain(String($0))) }
    }
    typealias Schema = SealedFiguresSchema
    return .group(
      present([
        (Schema.achieved.name.text, number(figures.achieved)),
        (Schema.programmed.name.text, number(figures.programmed)),
        (Schema.index.name.text, number(figures.index)),
        (Schema.lights.name.text, .group(lights)),
        (Schema.situations.name.text, situations.isEmpty ? nil : .group(situations)),
      ]))
  }

  private static func fragment(of line: SealedLine) -> YAMLFragment {
    typealias Schema = SealedLineSchema
    return .group(
      present([
        (Schema.situation.name.text, .text(line.situation.rawValue)),
        (Schema.days.name.text, line.days.map { .plain(String($0)) }),
        (Schema.done.name.text, line.done.map { .plain(String($0)) }),
        (Schema.total.name.text, line.total.map { .plain(String($0)) }),
        (Schema.light.name.text, .text(line.light.rawValue)),
        (Schema.progress.name.text, number(line.progress)),
        (Schema.programmed.name.text, number(line.programmed)),
        (Schema.due.name.text, line.due.map { .plain($0.iso) }),
      ]))
  }

  private static func present(
    _ members: [(String, YAMLFragment?)]
  ) -> [(key: String, value: YAMLFragment)] {
    members.compactMap { key, value in value.map { (key, $0) } }
  }

  /// A number of two decimals, without those that are zero: `40`, `46.25`.
  private static func number(_ value: Double?) -> YAMLFragment? {
    guard let value else { return nil }
    let text = value == value.rounded() ? String(Int(value)) : String(value)
    return .plain(text)
  }
}
