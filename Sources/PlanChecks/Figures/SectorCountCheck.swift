import Diagnostics
import PlanModel
import SpanishText

/// The areas of a sector are as many as a measurement says by that sector.
enum SectorCountCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "sector-incompleto", "las áreas de un sector no son las que dice una medición",
      checks: """
        Cuando una medición se divide por «sector» y dice cuántas organizaciones o dependencias hay \
        en uno, se cuentan las áreas del plan que llevan ese sector.
        """,
      reason: """
        El informe lista a quienes participaron y dice cuántos fueron. Falta alguien en «áreas», o \
        la fuente no los nombra a todos: entonces una «nota» en la medición lo dice.
        """,
      in: .log,
      example: """
        - fecha: 2025-07-18
          medición: personas
          valor: 12
          desgloses:
            sector:
              sociedad civil: {personas: 12, organizaciones: 3}
        """,
      instead: """
        - fecha: 2025-07-18
          medición: personas
          valor: 12
          desgloses:
            sector:
              sociedad civil: {personas: 12, organizaciones: 2}
        """)
  ]

  /// The units in which areas are counted; folded.
  private static let units: Set<String> = [
    "organizaciones", "instituciones", "dependencias", "areas", "entidades", "organismos",
    "dependencias y entidades",
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let areas = Dictionary(
      grouping: subject.plan.areas.compactMap(\.sector), by: \.value.folded)
    guard !areas.isEmpty else { return [] }
    return subject.facts.measurements.flatMap { entry, measurement -> [Diagnostic] in
      guard subject.log.entries[entry].note == nil else { return [] }
      return measurement.breakdowns.filter { $0.name?.value.folded == "sector" }
        .flatMap(\.parts).flatMap { part -> [Diagnostic] in
          guard let found = areas[part.name.value.folded] else { return [] }
          return part.others.compactMap { finding($0, of: part, found, subject) }
        }
    }
  }

  private static func finding(
    _ figure: Figure, of part: BreakdownPart, _ sectors: [Located<String>],
    _ subject: CheckSubject
  ) -> Diagnostic? {
    guard units.contains(figure.name.value.folded), case .exact(let number, _) = figure.value.value,
      SumCheck.differ(number, Double(sectors.count)), let first = sectors.first
    else { return nil }
    return CheckMessages.sectorDiffers(
      part.name.value, number, sectors.count, subject.inLog(figure.value.range),
      first: subject.inPlan(first.range))
  }
}
