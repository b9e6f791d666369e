import Compliance
import SpanishText

/// What the comparison of two years says, in the order of the names.
enum YearWords {
  static let after = "Ahora"
  static let before = "Antes"

  static func caption(_ axis: Axis) -> String { "\(axis.title): un año contra otro" }

  static func counts(_ counts: YearCounts) -> String {
    "\(counts.before.map { Spanish.grouped($0) } ?? "—") → "
      + (counts.after.map { Spanish.grouped($0) } ?? "—")
  }

  static func institutions(_ old: Int, _ new: Int) -> String {
    let change = new - old
    let sign = change > 0 ? "+" : change < 0 ? "−" : ""
    return "De \(Spanish.grouped(old)) a \(Spanish.grouped(new)) instituciones "
      + "(\(sign)\(Spanish.grouped(abs(change))))."
  }

  static let institutionsTitle = "Instituciones"

  static func leftAxis(_ axis: Axis) -> String {
    "\(Spanish.capitalized(axis.inSentence)), «\(axis.name)», ya no está este año."
  }

  static func membership(_ change: MembershipChange) -> String {
    let parts = [
      ("Entraron", change.entered), ("Salieron", change.left),
      ("Cambiaron de sector o de grupo", change.moved),
    ].filter { !$0.1.isEmpty }.map { "\($0.0): \(Spanish.list($0.1.map(\.label)))." }
    return parts.isEmpty ? "Son las mismas." : parts.joined(separator: " ")
  }

  static func newAxis(_ axis: Axis) -> String {
    "\(Spanish.capitalized(axis.inSentence)), «\(axis.name)», no estaba en el año anterior."
  }

  static func notComparable(_ change: ActivityChange) -> String {
    "La diferencia no es comparable: \(notComparableClause(change))."
  }

  /// «2 actividades entonces, 1 ahora», «salió A2 y entró A9».
  static func notComparableClause(_ change: ActivityChange) -> String {
    let (before, after) = (change.counts.before, change.counts.after)
    guard before == after else {
      return (before.map { Spanish.count($0, "actividad", "actividades") } ?? "—")
        + " entonces, \(after.map { Spanish.grouped($0) } ?? "—") ahora"
    }
    let left =
      "\(change.left.count == 1 ? "salió" : "salieron") \(Spanish.list(change.left))"
    let entered =
      "\(change.entered.count == 1 ? "entró" : "entraron") \(Spanish.list(change.entered))"
    return "\(left) y \(entered)"
  }

  static let points = "Puntos"
  static let printedBasis =
    "Los puntos se restan de las cifras como se imprimen, porque de un año solo se conocen así."

  static let rule =
    "La diferencia va en puntos porcentuales. «No aplica» y «en diseño e implementación» no son 0, y "
    + "no llevan diferencia. El total de un año sin matriz no se calcula de sus grupos."

  /// «+4.87», «−0.03».
  static func signed(_ number: PrintedNumber) -> String {
    number.digits > 0 ? "+\(number.text)" : number.text
  }

  static let title = "Cumplimiento: año contra año"
  static let unknownActivities =
    "No consta cuántas actividades tenía en cada año: no se sabe si la diferencia es comparable."
  static let unknownMembership = "No se sabe cuáles entraron ni cuáles salieron."
  static let unroundedBasis = "Los puntos se restan de los promedios sin redondear."
}
