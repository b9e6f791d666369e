import Diagnostics
import PlanModel
import SourceText
import SpanishText

/// Who is responsible, takes part or carries out an agreement is one of the areas that the plan
/// declares; a name with commas in a list has become several (format.md, «The syntax»).
struct AreaCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "área-desconocida", "se cita un área que el plan no declara",
      checks: """
        Cuando el plan tiene «áreas», los responsables y quienes participan se citan con la clave \
        de una de ellas; también valen las siglas, los cargos y los integrantes de la comisión, y \
        quien acompaña puede ser de fuera. Dentro de corchetes la coma separa: un nombre con comas se lee como varias áreas.
        """,
      reason: """
        El informe reúne las líneas de cada área. Lo que está a nombre de otra, o de la mitad de un \
        nombre, no le aparece a nadie.
        """,
      in: .plan,
      example: """
        áreas:
          DGA: Dirección de Gobierno Abierto
          DDA: Dirección de Datos, Archivos y Tecnología
        responsables: [Dirección de Datos, Archivos y Tecnología]
        """,
      instead: """
        áreas:
          DGA: Dirección de Gobierno Abierto
          DDA: Dirección de Datos, Archivos y Tecnología
        responsables: [DDA]
        """),
    DiagnosticPage(
      "responsable-desconocido", "un acuerdo está a cargo de quien el plan no conoce",
      checks: """
        Cuando el plan tiene «áreas», el responsable de un acuerdo es una de ellas, unas siglas, un \
        cargo o un integrante de la comisión. Quien es de fuera puede quedar escrito con su nombre.
        """,
      reason: """
        Los acuerdos pendientes se listan por responsable; el mismo escrito de dos maneras queda \
        en dos listas.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          acuerdos:
            - texto: Se publica el plan de trabajo
              responsable: DGAA
              vence: 14 de marzo
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          acuerdos:
            - texto: Se publica el plan de trabajo
              responsable: DGA
              vence: 14 de marzo
        """),
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    guard !subject.plan.areas.isEmpty else { return [] }
    let known = KnownAreas(subject.plan)
    let responsible = subject.facts.agreements.compactMap(\.responsible)
    return strangers(in: named(subject), known, subject)
      + responsible.filter { !known.contains($0.value) }.byText.map { name, places in
        CheckMessages.unknownResponsible(
          name, known.meant(by: name), count: places.count, subject.inLog(places[0].range))
      }
  }

  /// Areas that stand together; who accompanies a line may come from outside.
  private typealias NamedAreas = (areas: [Located<String>], mayBeOutside: Bool)

  /// The areas that the plan names, list by list; what is inherited stands where it is written.
  private static func named(_ subject: CheckSubject) -> [NamedAreas] {
    var lists = byRole(subject.plan.responsibilities)
    for item in subject.tree.items {
      lists += byRole(
        item.responsibilities.filter {
          item.range.start <= $0.area.range.start && $0.area.range.end <= item.range.end
        })
      if let participants = item.alignment?.participants, !participants.isEmpty {
        lists.append((participants, false))
      }
    }
    return lists
  }

  private static func byRole(_ responsibilities: [Responsibility]) -> [NamedAreas] {
    if responsibilities.isEmpty { return [] }
    let outside = responsibilities.filter { $0.role == .accompanying }.map(\.area)
    let inside = responsibilities.filter { $0.role != .accompanying }.map(\.area)
    return [(inside, false), (outside, true)]
  }

  /// Names that are no area: those that a comma cut, then the others, each once.
  private static func strangers(
    in lists: [NamedAreas], _ known: KnownAreas, _ subject: CheckSubject
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var others: [Located<String>] = []
    var pieces: [String: Int] = [:]
    for (areas, mayBeOutside) in lists {
      var rest = areas[...]
      while let first = rest.first {
        if known.contains(first.value) {
          rest = rest.dropFirst()
        } else if let (count, area) = known.cutName(rest) {
          let range = first.range.union(rest[rest.startIndex + count - 1].range)
          findings.append(
            CheckMessages.cutArea(
              area.name.value, key: area.key.value, count: count, subject.inPlan(range)))
          rest = rest.dropFirst(count)
        } else {
          let run = mayBeOutside ? rest.prefix(1) : subject.plan.source.cutName(rest, known)
          let name = Located(
            run.map(\.value).joined(separator: ", "),
            at: run.reduce(first.range) { $0.union($1.range) })
          if !mayBeOutside || known.meant(by: name.value) != nil { others.append(name) }
          pieces[name.value] = run.count
          rest = rest.dropFirst(run.count)
        }
      }
    }
    return findings
      + others.byText.map { name, places in
        CheckMessages.unknownArea(
          name, known.meant(by: name), pieces: pieces[name] ?? 1, count: places.count,
          subject.inPlan(places[0].range))
      }
  }
}
