import DocumentModel
import JSONText

/// A table as JSON: the names of its columns, and rows with one plain text a column in that order.
struct JSONTable {
  let table: Table

  init(_ table: Table) { self.table = table }

  var value: JSONValue {
    var members: [(String, JSONValue)] = []
    if let caption = table.caption { members.append(("título", .string(caption.jsonText))) }
    members.append(("columnas", .array(names.map(JSONValue.string))))
    members.append(
      ("filas", .array(table.groups.flatMap { group in group.rows.map { row($0, in: group) } })))
    if !table.notes.isEmpty {
      members.append(("notas", .array(table.notes.map { .string($0.jsonText) })))
    }
    return JSONRenderer.object("tabla", members)
  }

  private var names: [String] { table.columns.map(\.title.jsonText) }

  private func row(_ row: Table.Row, in group: Table.Group) -> JSONValue {
    var members: [(String, JSONValue)] = []
    if let title = group.title { members.append(("grupo", .string(title.jsonText))) }
    if row.isTotal { members.append(("total", .bool(true))) }
    members.append(("celdas", .array(row.cells.map { .string($0.jsonText) })))
    var extras = JSONExtras()
    for (name, cell) in zip(names, row.cells) { extras.add(cell, [("columna", .string(name))]) }
    if !extras.links.isEmpty { members.append(("enlaces", .array(extras.links))) }
    if !extras.lights.isEmpty { members.append(("semáforos", .array(extras.lights))) }
    return .object(members)
  }
}
