import CivilTime
import JSONText
import PlanAssessment
import PlanModel

/// A comparison as data for other programs: keys of lines, days in ISO 8601.
extension CutOffComparisonView {
  /// The comparison by the names of its parts.
  package var data: [(String, JSONValue)] {
    let seal = comparison.seal
    return [
      ("vista", .string("comparación de un corte")), ("corte", .string(seal.cutOff.iso)),
      ("archivo", .string(file)), ("sellado", .string(seal.sealedOn.iso)),
      ("nota", .optional(seal.note)), ("sin cambios", .bool(comparison.isUnchanged)),
      ("cambió el plan", .bool(comparison.isPlanChanged)),
      ("cambió lo sellado de la bitácora", .bool(comparison.isSealedLogChanged)),
      ("asientos posteriores", .array(comparison.laterEntries.map { data($0) })),
      (
        "cifras",
        .array(
          comparison.figures.map { change in
            .object([
              ("cifra", .string(CutOffWords.figure(change.figure))),
              ("entregado", number(change.delivered, change.figure)),
              ("ahora", number(change.now, change.figure)),
            ])
          })
      ),
      (
        "líneas",
        .array(
          comparison.lines.map { change in
            .object([
              ("clave", .string(change.key)), ("entregado", data(change.delivered)),
              ("ahora", data(change.now)),
              ("causas", .array(change.causes.map { data($0, about: change.key) })),
            ])
          })
      ),
    ]
  }

  private func number(_ value: Double?, _ figure: SealedFigure) -> JSONValue {
    guard let value else { return .null }
    return figure.isCount ? .integer(Int(value)) : .number(value)
  }

  private func data(_ line: SealedLine?) -> JSONValue {
    guard let line else { return .null }
    return .object([
      ("situación", .string(SituationWords.text(line.told))),
      ("semáforo", .string(line.light.rawValue)), ("avance", .number(line.progress)),
      ("programado", ReportData.number(line.programmed)), ("vence", .optional(line.due?.iso)),
    ])
  }

  private func data(_ cause: ChangeCause, about key: String) -> JSONValue {
    switch cause {
    case .entry(let entry): data(entry, as: "asiento", about: key)
    case .correction(let entry): data(entry, as: "rectificación", about: key)
    case .plan: .object([("causa", .string("plan"))])
    case .sealedLog: .object([("causa", .string("bitácora cambiada a mano"))])
    case .unknown: .object([("causa", .string("sin explicación"))])
    }
  }

  private func data(
    _ entry: LogEntry, as cause: String? = nil, about key: String = ""
  ) -> JSONValue {
    .object(
      (cause.map { [("causa", .string($0))] } ?? []) + [
        ("fecha", .string(entry.day.iso)), ("registrado", .optional(entry.recorded?.value.iso)),
        ("id", .optional(entry.id?.value)), ("renglón", ReportData.integer(line(of: entry))),
        ("texto", .string(EntryWords.text(entry, about: key))),
      ])
  }
}
