import CivilTime
import JSONText
import PlanHistory
import PlanModel
import SpanishText

/// A comparison for other programs, by Spanish names; the keys of parts, days in ISO 8601.
extension PlanComparison {
  /// The comparison by the names of its parts.
  package var data: [(String, JSONValue)] {
    [
      ("vista", .string("diferencias")), ("título", .optional(to.plan.title?.value)),
      ("de", .string(from.name)), ("a", .string(to.name)),
      ("iguales", .bool(isEmpty)), ("cambios", .array(groups.flatMap(\.changes).map(Self.data))),
      ("bitácora", log.map(Self.data) ?? .null),
    ]
  }

  private static func data(_ change: PlanChange) -> JSONValue {
    let part = change.part
    let head: [(String, JSONValue)] = [
      ("grupo", .string(ChangeGroup(part.kind).rawValue)), ("parte", .string(part.kind.rawValue)),
      ("clave", .string(part.key)), ("pertenece a", .optional(part.owner)),
      ("nombre", .optional(part.name)),
    ]
    return .object(head + members(change))
  }

  private static func members(_ change: PlanChange) -> [(String, JSONValue)] {
    switch change.kind {
    case .added(let aspects): [("cambio", .string("nueva")), ("ahora", object(aspects))]
    case .removed(let aspects): [("cambio", .string("retirada")), ("antes", object(aspects))]
    case .moved(let from, let to):
      [
        ("cambio", .string("movida")), ("antes", .optional(from?.key)),
        ("ahora", .optional(to?.key)),
      ]
    case .renumbered(let key):
      [("cambio", .string("clave")), ("antes", .string(key)), ("ahora", .string(change.part.key))]
    case .changed(let aspect, let before, let after):
      [
        ("cambio", .string("dato")), ("dato", .string(aspect.rawValue)), ("antes", value(before)),
        ("ahora", value(after)),
      ] + shift(before, after)
    }
  }

  private static func object(_ aspects: [AspectEntry]) -> JSONValue {
    .object(aspects.map { ($0.aspect.rawValue, value($0.value)) })
  }

  private static func value(_ value: AspectValue?) -> JSONValue {
    switch value {
    case nil: .null
    case .text(let text)?: .string(text)
    case .number(let number)?: .number(number)
    case .flag(let flag)?: .bool(flag)
    case .schedule(let date)?: ReportData.schedule(date)
    case .figure(let figure)?: ReportData.figure(figure)
    case .vote(let vote)?: .string(FigureWords.text(vote))
    case .names(let names)?: .array(names.map(JSONValue.string))
    case .holders(let shares)?:
      .array(
        shares.map {
          .object([("área", .string($0.area)), ("hasta", ReportData.schedule($0.until))])
        })
    }
  }

  /// How far the bounds of a date moved, later being positive.
  private static func shift(
    _ before: AspectValue?, _ after: AspectValue?
  ) -> [(String, JSONValue)] {
    guard case .schedule(let from)? = before, case .schedule(let to)? = after else { return [] }
    let shift = ScheduleShift(from: from, to: to)
    return [("desplazamiento", .object([("inicio", data(shift.start)), ("fin", data(shift.end))]))]
  }

  private static func data(_ shift: DateShift?) -> JSONValue {
    switch shift {
    case nil: .null
    case .days(let count)?: .object([("días", .integer(count))])
    case .months(let count)?: .object([("meses", .integer(count))])
    }
  }

  // MARK: The log

  private static func data(_ log: LogDifference) -> JSONValue {
    .object([
      ("nuevos", .array(log.added.map(data))), ("retirados", .array(log.removed.map(data))),
      ("cambiados", .array(log.changed.map { data($0.after) })),
      (
        "estados",
        .array(
          log.standings.map {
            .object([
              ("clave", .string($0.key)), ("cambio", .string(LogChangeWords.clause($0.kind))),
            ])
          })
      ),
    ])
  }

  private static func data(_ entry: LogEntry) -> JSONValue {
    .object([
      ("fecha", .string(entry.day.iso)), ("id", .optional(entry.id?.value)),
      ("texto", .string(LogChangeWords.text(entry))),
    ])
  }
}
