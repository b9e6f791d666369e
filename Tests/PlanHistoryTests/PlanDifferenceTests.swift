import CivilTime
import PlanModel
import Testing

@testable import PlanHistory

/// What an edit of a small plan is told as.
@Suite("Plan differences")
struct PlanDifferenceTests {
  static let text = """
    formato: snt/1
    título: Ejemplo inventado
    periodo: 2025
    comisión:
      coordinación: Persona titular de la coordinación
      integrantes:
        AAA: Persona titular de AAA
    áreas:
      DGA: Dirección A
      DDA: Dirección B
    responsable: DGA
    ejes:
      1:
        nombre: Primero
        líneas:
          1.1:
            nombre: Una
            temporalidad: primer trimestre
            meta: Un informe
            incisos:
              a: Parte a
          1.2:
            nombre: Dos
            temporalidad: junio
      2:
        nombre: Segundo
        responsable: DDA
        líneas:
          2.1:
            nombre: Tres
            temporalidad: permanente
    sesiones:
      ordinaria 1:
        fecha: 14 de marzo
        temas:
          - aprobación: Plan
            líneas: [1.2]
    eventos:
      foro:
        nombre: Foro
        temporalidad: 3 de junio
    reglas:
      convocatoria ordinaria: 5 días hábiles
    """

  struct Edit: Sendable, CustomTestStringConvertible {
    let before: String
    let after: String
    let told: [String]
    var testDescription: String { "\(before) → \(after)" }

    init(_ before: String, _ after: String, _ told: String...) {
      self.before = before
      self.after = after
      self.told = told
    }
  }

  static let edits: [Edit] = [
    // Wording, layout, order.
    Edit("temporalidad: junio", "temporalidad: \"Junio de 2025\""),
    Edit("fecha: 14 de marzo", "fecha: 2025-03-14"),
    Edit("nombre: Una", "nombre: >-\n          Una"),
    Edit("  DGA: Dirección A\n  DDA: Dirección B", "  DDA: Dirección B\n  DGA: Dirección A"),
    Edit("  ordinaria 1:", "  Primera sesión ordinaria:"),
    // What is told of a part.
    Edit("temporalidad: junio", "temporalidad: julio", "1.2 temporalidad"),
    Edit("temporalidad: junio", "temporalidad: 1 al 30 de junio", "1.2 temporalidad"),
    Edit("fecha: 14 de marzo", "fecha: 15 de marzo", "ordinaria 1 fecha"),
    Edit("nombre: Dos", "nombre: Otra", "1.2 nombre"),
    Edit("meta: Un informe", "meta: Dos informes", "1.1 meta"),
    Edit("a: Parte a", "a: Parte b", "a nombre"),
    Edit("3 de junio", "4 de junio", "foro temporalidad"),
    Edit("5 días hábiles", "3 días hábiles", "convocatoria ordinaria regla"),
    Edit("Persona titular de la c", "Persona encargada de la c", "coordinación titular"),
    // The areas are told where they are written, not at what inherits them.
    Edit("\nresponsable: DGA", "\nresponsable: DDA", "plan responsables"),
    Edit("    responsable: DDA", "    responsable: DGA", "2 responsables"),
    Edit("nombre: Una", "nombre: Una\n        responsable: DDA", "1.1 responsables"),
    Edit("nombre: Una", "nombre: Una\n        responsable: DGA"),
    // What comes and goes, and takes its parts along.
    Edit(
      "      1.2:\n        nombre: Dos\n        temporalidad: junio\n", "", "1.2 −"),
    Edit("        incisos:\n          a: Parte a\n", "", "a −"),
    Edit("\n  2:", "\n  3:", "3 ← 2"),
    Edit("      1.2:", "      1.9:", "1.9 ← 1.2"),
    Edit("      1.1:", "      1.4:", "1.4 ← 1.1"),
    Edit("\n  DGA: Dirección A", "\n  DGX: Dirección A", "DGX ← DGA"),
    Edit("    AAA:", "    BBB:", "BBB ← AAA"),
    Edit("- aprobación: Plan", "- aprobación: Programa", "Plan −", "Programa +"),
    Edit("- aprobación: Plan", "- recepción: Plan", "Plan trámite"),
  ]

  @Test(arguments: edits)
  func anEditIsToldOnce(_ edit: Edit) throws {
    let old = try #require(TestPlan.plan(Self.text))
    let text = Self.text.split(separator: edit.before, omittingEmptySubsequences: false)
    #expect(text.count == 2, "\(edit.before)")
    let new = try #require(TestPlan.plan(text.joined(separator: edit.after)))
    let changes = PlanDifference(from: old, to: new).changes
    #expect(changes.map(Self.told).sorted() == edit.told.sorted())
    let back = PlanDifference(from: new, to: old).changes
    #expect(PropertyTests.isMirror(changes, back))
  }

  @Test func anItemThatMovesTakesItsAreasFromElsewhere() throws {
    let line = "      1.2:\n        nombre: Dos\n        temporalidad: junio\n"
    let old = try #require(TestPlan.plan(Self.text))
    let moved = Self.text.replacing(line, with: "")
      .replacing("permanente\n", with: "permanente\n\(line)")
    let new = try #require(TestPlan.plan(moved))
    let changes = PlanDifference(from: old, to: new).changes
    #expect(changes.map(Self.told) == ["1.2 1→2", "1.2 responsables"])
  }

  @Test(
    arguments: [
      ("2022-03-31", "2022-12-31", DateShift.months(9)), ("2022-02-28", "2022-03-31", .months(1)),
      ("2022-03-15", "2022-01-15", .months(-2)), ("2022-03-15", "2022-03-03", .days(-12)),
      ("2022-01-30", "2022-02-28", .days(29)), ("2022-05-10", "2022-05-10", nil),
    ] as [(String, String, DateShift?)])
  func aShiftIsToldInItsUnit(_ from: String, _ to: String, _ shift: DateShift?) throws {
    let (from, to) = (try #require(CivilDate(iso: from)), try #require(CivilDate(iso: to)))
    #expect(DateShift(from: from, to: to) == shift)
  }

  private static func told(_ change: PlanChange) -> String {
    let key = change.part.key
    return switch change.kind {
    case .added: "\(key) +"
    case .removed: "\(key) −"
    case .moved(let from, let to): "\(key) \(from?.key ?? "")→\(to?.key ?? "")"
    case .renumbered(let old): "\(key) ← \(old)"
    case .changed(let aspect, _, _): "\(key) \(aspect.rawValue)"
    }
  }
}
