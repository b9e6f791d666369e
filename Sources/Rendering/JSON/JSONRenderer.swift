import DocumentModel
import JSONText

/// Writes a document as JSON for programs: the names of its members are Spanish, its texts are plain
/// and whole, and the links and lights in a text stand beside it.
package struct JSONRenderer: Sendable {
  /// A renderer of JSON.
  package init() {}

  /// The whole document as indented text, with one line end at its end.
  package func text(of document: Document) -> String { value(of: document).text + "\n" }

  /// The whole document as a value.
  package func value(of document: Document) -> JSONValue {
    let metadata = document.metadata
    var members: [(String, JSONValue)] = [
      ("título", .string(metadata.title)), ("idioma", .string(metadata.language)),
    ]
    let others = [
      ("subtítulo", metadata.subtitle), ("autor", metadata.author), ("asunto", metadata.subject),
      ("fecha", metadata.dateLine), ("ejemplo", metadata.exampleNotice),
      ("aviso", metadata.standingNotice),
    ]
    for (name, value) in others {
      if let value { members.append((name, .string(value))) }
    }
    if let cover = metadata.cover {
      let others = [
        ("destinatario", cover.addressee.joined(separator: "\n")),
        ("fundamento", cover.ground?.plainText ?? ""),
      ]
      members += others.filter { !$0.1.isEmpty }.map { ($0, .string($1)) }
    }
    members.append(("bloques", value(of: document.blocks)))
    return .object(members)
  }

  /// Blocks by themselves.
  package func value(of blocks: [Block]) -> JSONValue { .array(blocks.map(value)) }

  private func value(of block: Block) -> JSONValue {
    switch block {
    case .heading(let heading): value(of: heading)
    case .paragraph(let text): Self.object("párrafo", text.jsonMembers)
    case .list(let list): value(of: list)
    case .facts(let facts): value(of: facts)
    case .table(let table): JSONTable(table).value
    case .quote(let blocks): Self.object("cita", [("bloques", value(of: blocks))])
    case .note(let note): value(of: note)
    case .picture(let picture): value(of: picture)
    case .chart(let chart): value(of: chart)
    case .preformatted(let text): Self.object("literal", [("texto", .string(text))])
    case .contents(let title, let depth):
      Self.object("índice", [("título", .string(title.plainText)), ("niveles", .integer(depth))])
    case .signatures(let signatures):
      Self.object("firmas", [("firmas", .array(signatures.map(value)))])
    case .rule: Self.object("separador", [])
    case .pageBreak: Self.object("salto-de-página", [])
    }
  }

  private func value(of heading: Heading) -> JSONValue {
    var members: [(String, JSONValue)] = [("nivel", .integer(heading.level))]
    if let number = heading.number { members.append(("número", .string(number))) }
    members += heading.text.jsonMembers
    if let anchor = heading.anchor { members.append(("ancla", .string(anchor))) }
    return Self.object("encabezado", members)
  }

  private func value(of list: List) -> JSONValue {
    var members: [(String, JSONValue)] = []
    switch list.marker {
    case .bullet: members.append(("ordenada", .bool(false)))
    case .ordered(let start): members += [("ordenada", .bool(true)), ("inicio", .integer(start))]
    }
    members.append(("elementos", .array(list.items.map { value(of: $0.blocks) })))
    return Self.object("lista", members)
  }

  private func value(of facts: [LabelledValue]) -> JSONValue {
    let values = facts.map { fact in
      JSONValue.object([("nombre", .string(fact.label))] + fact.value.jsonMembers)
    }
    return Self.object("datos", [("datos", .array(values))])
  }

  private func value(of note: Note) -> JSONValue {
    var members: [(String, JSONValue)] = [("clase", .string(note.kind == .info ? "nota" : "aviso"))]
    if let title = note.title { members.append(("título", .string(title.plainText))) }
    return Self.object("recuadro", members + [("bloques", value(of: note.blocks))])
  }

  private func value(of picture: Picture) -> JSONValue {
    var members: [(String, JSONValue)] = []
    switch picture.content {
    case .image(let source): members.append(("imagen", .string(source)))
    }
    members.append(("alternativa", .string(picture.alternative)))
    if let caption = picture.caption { members.append(("pie", .string(caption.plainText))) }
    return Self.object("figura", members)
  }

  private func value(of chart: Chart) -> JSONValue {
    Self.object(
      "gráfica",
      [
        ("título", .string(chart.title.plainText)), ("resumen", .string(chart.summary)),
        ("datos", JSONTable(chart.table).value),
      ])
  }

  private func value(of signature: SignatureBlock) -> JSONValue {
    let role = signature.role.map { [("carácter", JSONValue.string($0))] } ?? []
    return .object(
      role + [("nombre", .string(signature.name)), ("cargo", .string(signature.office))]
        + (signature.contact.map { [("correo", .string($0))] } ?? []))
  }

  /// An object that says its kind first.
  static func object(_ kind: String, _ members: [(String, JSONValue)]) -> JSONValue {
    .object([("tipo", .string(kind))] + members)
  }
}
