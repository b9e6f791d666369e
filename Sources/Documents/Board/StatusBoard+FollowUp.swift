import Compliance
import DocumentModel
import JSONText
import SpanishText

/// The daily screen of a plan that follows up institutions: what the matrix amounts to in a few lines,
/// as activities without a date have no traffic light that tells something.
extension StatusBoard {
  var followUpBlocks: [Block] {
    guard let followUp else { return [] }
    let errors = followUp.findings.count { $0.severity == .error }
    guard errors == 0 else {
      return [.paragraph(RichText(FollowUpWords.errors(errors)))]
    }
    let axes = followUp.scheme.axes
    let facts = axes.indices.map { axis in
      LabelledValue(
        "Eje \(axes[axis].key)", RichText(FollowUpWords.axis(state(of: axis, followUp))))
    }
    var notice: [Block] = []
    if followUp.settings.isReconstructed {
      notice = [.paragraph(.init(.strong(RichText(ComplianceWords.reconstructedHeader))))]
    }
    return notice + [.facts(facts), .paragraph(RichText(FollowUpWords.more))]
  }

  /// The follow-up for programs.
  var followUpData: [(String, JSONValue)] {
    guard let followUp else { return [] }
    let axes = followUp.scheme.axes
    return [
      (
        "cumplimiento",
        .array(
          axes.indices.map { axis in
            let state = state(of: axis, followUp)
            return .object([
              ("eje", .string(axes[axis].key)),
              ("promedio", .value(followUp.value(of: .whole, in: axis))),
              ("publicado", .bool(state.isPublished)),
              ("instituciones", state.institutions.map { .integer($0) } ?? .null),
              ("con áreas de oportunidad", state.lacking.map { .integer($0) } ?? .null),
              ("áreas de oportunidad", state.opportunities.map { .integer($0) } ?? .null),
            ])
          })
      ),
      ("reconstruida", .bool(followUp.settings.isReconstructed)),
    ]
  }

  private func state(of axis: Int, _ followUp: FollowUp) -> AxisState {
    let isCounted = followUp.isCounted(axis)
    let opportunities = isCounted ? followUp.figures?.opportunities(of: .whole, in: axis) : nil
    return AxisState(
      mean: YearValueWords.text(followUp.value(of: .whole, in: axis)),
      isPublished: !isCounted,
      institutions: isCounted
        ? followUp.figures?.mean(of: .whole, in: axis).counted
        : followUp.institutionCount(of: .whole),
      lacking: followUp.countOfOpportunities(ofAxis: axis)?.count,
      opportunities: opportunities?.reduce(0) { $0 + $1.institutions.count })
  }
}

/// How an axis of a follow-up stands.
struct AxisState {
  let mean: String
  /// Whether only a report says so.
  let isPublished: Bool
  let institutions: Int?
  /// How many institutions lack something.
  let lacking: Int?
  /// How many activities they lack, all together.
  let opportunities: Int?
}

/// What the daily screen says of a follow-up, in the order of the names.
enum FollowUpWords {
  /// «90.23; a 109 de 271 instituciones les falta algo: 313 áreas de oportunidad».
  static func axis(_ state: AxisState) -> String {
    let mean = state.mean + (state.isPublished ? ", como se publicó" : "")
    guard let lacking = state.lacking else { return mean }
    let all = state.institutions.map { " de \(ComplianceWords.institutions($0))" } ?? ""
    let whom =
      lacking == 0
      ? "a ninguna\(all) le"
      : "a \(Spanish.grouped(lacking))\(all) "
        + (lacking == 1 ? "le" : "les")
    let count = state.opportunities.flatMap { count in
      count == 0
        ? nil : ": \(Spanish.count(count, "área de oportunidad", "áreas de oportunidad"))"
    }
    return "\(mean); \(whom) falta algo\(count ?? "")"
  }

  static func errors(_ count: Int) -> String {
    "Las tablas del seguimiento tienen \(Spanish.count(count, "error", "errores")) y no se "
      + "cuentan: se ven con «snt validar»."
  }

  static let more =
    "Los promedios con su regla se ven con «snt cumplimiento»; lo que le falta a cada institución, "
    + "con «snt cumplimiento oportunidades»."
}
