import PlanFiles
import PlanModel
import SourceText
import Testing
import YAMLSyntax

@testable import PlanHistory

/// Edits of the items of a plan: nothing changes but what was asked for, whoever wrote the file.
@Suite("Edits of items")
struct ItemEditTests {
  /// Texts that YAML would take for something else.
  static let texts = [
    "Se instaló: el grupo", "Acuerdo # 5", "\"Cocreación\" del SNT", "'así'", "- uno", "no", "~",
    "null", "1.10", "2025-02", "0x1F", "12:30", "[uno, dos]", "{a: b}", "& ancla", "*todo", "!nota",
    "| bloque", "> bloque", "% tanto", "@usuario", "`código`", "👩🏽‍💻 y ñ", "dos\nrenglones",
    "uno\n\ndos\n  tres", "con\ttabulador", "dos puntos:", "? pregunta", "--- raya", "... puntos",
    "\\ barra", "1e3", "=", "<<", "#", " con espacios ",
  ]

  /// A plan as several people wrote it.
  static let wild = """
    # Ejemplo inventado
    formato: snt/1
    titulo: Ejemplo inventado
    comisión: {siglas: CE}
    periodo: 2025
    responsable: DG
    Objetivos:
         "1":
             # Antes del nombre.
             nombre:   'Apertura'    # comentario
             lineas:
                1.1: Publicar la guía   # solo el nombre
                '1.2':
                     fecha: marzo   # otra palabra
                     Nombre: "Difundirla"
                     responsables:
                     -   DG   # primera
                     -   UT

                     # De la siguiente.
                1.10: {nombre: Evaluarla, plazo: junio, responsable: [DG, UT]}
                1.11:
                     nombre: >-
                        Un nombre
                        en dos renglones
                     descripción: |
                        Un texto

                          con su forma.
                     responsables: [{área: DG, hasta: 2025-06-30}, UT]

         # Del segundo.
         2:
             estrategias:
                  2.1: {}
                  2.2:
                  2.3: {nombre: "Una: dos"}
             nombre: Al final
         tres:
            nombre: Sin número
    """

  /// Every plan, as it is, with other line ends, behind a mark, and rewritten with margins of four.
  static let documents: [YAMLDocument] = {
    let real = TestPlan.names.compactMap { try? TestPlan.document($0) }
    let wild = YAMLDocument(SourceText(name: "plan.yaml", Self.wild))
    return [wild, crlf(wild)] + real
      + real.prefix(1).flatMap { [crlf($0), TestPlan.rewritten($0)] }
  }()

  private static func crlf(_ document: YAMLDocument) -> YAMLDocument {
    let lines = String(decoding: document.source.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return YAMLDocument(
      SourceText(name: "plan.yaml", "\u{FEFF}" + lines.joined(separator: "\r\n")))
  }

  static let values: [(PlanItemKey, Aspect, [[String]])] = [
    (.name, .name, [["Otro: nombre # 1"]]),
    (.summary, .summary, [["Una explicación"], []]),
    (.schedule, .schedule, [["permanente"], ["por definir"], []]),
    (.target, .target, [["20"], []]),
    (.weight, .weight, [["7"], []]),
    (.measure, .measure, [["continua"], ["entregable"], []]),
    (.responsible, .responsible, [["ZZ"], ["ZZ", "YY"], ["UT"], ["DG", "ZZ", "UT"], []]),
  ]

  @Test(arguments: documents.indices)
  func oneChangeIsOneDifference(_ index: Int) throws {
    let document = Self.documents[index]
    let plan = PlanFolder.read(document, nil).plan
    let edit = PlanItemEdit(document, plan)
    try #require(document.isWellFormed && plan.allItems.count > 5)
    for (place, item) in plan.allItems.enumerated() {
      let key = item.key.value
      let old = edit.values(of: key)
      for (order, (itemKey, aspect, choices)) in Self.values.enumerated()
      where index < 2 || (place + order) % 13 == 0 {
        for texts in choices {
          let edits = try #require(edit.changing(key, to: [itemKey: texts]), "\(key) \(itemKey)")
          let after = YAMLDocument(try #require(document.source.applying(edits)))
          let read = PlanFolder.read(after, nil).plan
          var expected = old
          expected[itemKey] = texts.isEmpty ? nil : PlanItemValue(texts)
          let found = PlanItemEdit(after, read).values(of: key)
          // Areas that answer for a while only stay where they are.
          #expect(
            found.mapValues { $0.texts.sorted() } == expected.mapValues { $0.texts.sorted() },
            "\(key) \(itemKey)")
          let changes = PlanDifference(from: plan, to: read).changes
          #expect(changes.allSatisfy { Self.is($0, aspect, of: item) }, "\(key) \(changes)")
          #expect(changes.count <= 1)
          #expect(
            Self.isInside(item, document, after),
            "\(key) \(itemKey) \(texts) \(document.source.difference(to: after.source))")
        }
      }
    }
  }

  @Test(arguments: texts)
  func aTextIsReadBackAsItWasTyped(_ text: String) throws {
    let document = Self.documents[0]
    for key in ["1", "1.1", "1.2", "1.10", "1.11", "2", "2.1", "2.2", "2.3", "tres"] {
      let told: [PlanItemKey: [String]] = [.name: [text], .target: [text], .summary: [text]]
      let edits = try #require(PlanItemEdit(document).changing(key, to: told), "\(key)")
      let after = YAMLDocument(try #require(document.source.applying(edits)))
      let item = try #require(PlanFolder.read(after, nil).plan.item(key))
      #expect(item.name?.value == text)
      #expect(item.target?.value == text)
      #expect(item.summary == text)
    }
  }

  @Test(arguments: documents.indices)
  func aNewLineIsTheOnlyDifference(_ index: Int) throws {
    let document = Self.documents[index]
    let plan = PlanFolder.read(document, nil).plan
    let parents: [PlanItem?] = [nil] + plan.allItems.map { $0 }
    for (order, parent) in parents.enumerated() where index < 2 || order % 7 == index % 7 {
      let stem = parent.map { $0.key.value + "." } ?? ""
      for key in [stem + "0", stem + "2x", stem + "99"] {
        let place = try NewItemPlace(of: key, under: parent?.key.value, in: plan)
        #expect(parent == nil || place.parent?.key.value == parent?.key.value)
        let told: [PlanItemKey: [String]] = [
          .name: ["Una línea: nueva"], .schedule: ["permanente"], .responsible: ["ZZ", "YY"],
        ]
        let edits = try #require(
          PlanItemEdit(document, plan).adding(key, told, at: place), "\(key)")
        let after = YAMLDocument(try #require(document.source.applying(edits)))
        let read = PlanFolder.read(after, nil).plan
        let changes = PlanDifference(from: plan, to: read).changes
        #expect(changes.count == 1 && changes.allSatisfy { Self.isAdded($0, key) }, "\(changes)")
        let found = PlanItemEdit(after, read).values(of: key)
        #expect(found.mapValues(\.texts) == told)
        #expect(Self.keys(beside: key, in: read).contains(key))
        // And back: what is left says what the plan said.
        let back = try #require(PlanItemEdit(after, read).removing(key), "\(key)")
        let left = YAMLDocument(try #require(after.source.applying(back)))
        #expect(PlanDifference(from: plan, to: PlanFolder.read(left, nil).plan).changes == [])
      }
    }
  }

  @Test func linesStandInTheOrderOfTheirNumbers() throws {
    let document = Self.documents[0]
    let plan = PlanFolder.read(document, nil).plan
    let place = try NewItemPlace(of: "1.9", under: nil, in: plan)
    let edits = try #require(
      PlanItemEdit(document, plan).adding("1.9", [.name: ["Nueva"]], at: place))
    let after = PlanFolder.read(
      YAMLDocument(try #require(document.source.applying(edits))), nil
    ).plan
    #expect(
      after.item("1")?.children.map(\.key.value) == ["1.1", "1.2", "1.9", "1.10", "1.11"])
    #expect(NewItemPlace.freeKey(beside: "1.2", in: plan) == "1.12")
    #expect(NewItemPlace.freeKey(beside: "2", in: plan) == "3")
  }

  @Test(arguments: ["9.9.9", "cuatro.1", "A"])
  func aKeyWithoutAPlaceIsRefused(_ key: String) throws {
    let plan = try #require(TestPlan.plan(try TestPlan.document("cpgat-2017")))
    #expect(throws: NewItemPlace.Failure.self) {
      try NewItemPlace(of: key, under: nil, in: plan)
    }
  }

  // MARK: What is expected

  private static func `is`(_ change: PlanChange, _ aspect: Aspect, of item: PlanItem) -> Bool {
    guard case .changed(aspect, _, _) = change.kind else { return false }
    return change.part.kind == .item && change.part.key == item.key.value
  }

  private static func isAdded(_ change: PlanChange, _ key: String) -> Bool {
    guard case .added = change.kind else { return false }
    return change.part.key == key
  }

  private static func keys(beside key: String, in plan: Plan) -> [String] {
    let groups = [plan.items] + plan.allItems.map(\.children)
    return groups.first { $0.contains { $0.key.value == key } }?.map(\.key.value) ?? []
  }

  /// Whether every line outside of an item stands as it stood, byte by byte.
  private static func isInside(
    _ item: PlanItem, _ before: YAMLDocument, _ after: YAMLDocument
  ) -> Bool {
    let (old, new) = (lines(before.source), lines(after.source))
    let index = LineIndex(before.source)
    let first = index.line(at: item.range.start)
    let last = index.line(at: item.range.end)
    // Blank lines and comments below an item may belong to it.
    let below = old.dropFirst(last).drop { line in
      line.allSatisfy(\.isWhitespace) || line.drop(while: \.isWhitespace).hasPrefix("#")
    }
    return old.prefix(first - 1) == new.prefix(first - 1) && below == new.suffix(below.count)
  }

  private static func lines(_ source: SourceText) -> [String] {
    source[ByteRange(0, source.bytes.count)]
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }
}
