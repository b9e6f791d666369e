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
        de una de ellas; también valen las siglas, los cargos y los integrantes de la comisión. \
        Dentro de corchetes la coma separa: un nombre con comas se lee como varias áreas.
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
      "objetivo-desconocido", "el plan se alinea a un objetivo que no enumera",
      checks: """
        Cuando el plan tiene «objetivos estratégicos», cada «alineación» cita la clave de uno de \
        ellos.
        """,
      reason: """
        Con la alineación se muestra a qué objetivos de la institución sirve el plan. Una clave \
        que no existe deja esa parte sin objetivo.
        """,
      in: .plan,
      example: """
        objetivos estratégicos:
          1: Acercar la información a la población
        ejes:
          1:
            nombre: Gobierno abierto
            alineación:
              objetivo estratégico: 3
        """,
      instead: """
        objetivos estratégicos:
          1: Acercar la información a la población
        ejes:
          1:
            nombre: Gobierno abierto
            alineación:
              objetivo estratégico: 1
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
    var findings = objectives(subject)
    guard !subject.plan.areas.isEmpty else { return findings }
    let known = KnownAreas(subject.plan)
    findings += strangers(in: named(subject), known, subject)
    let responsible = subject.facts.agreements.compactMap(\.responsible)
    findings += grouped(responsible.filter { !known.contains($0.value) }).map { name, places in
      CheckMessages.unknownResponsible(
        name, known.meant(by: name), count: places.count, subject.inLog(places[0].range))
    }
    return findings
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
              area.text.value, key: area.key.value, count: count, subject.inPlan(range)))
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
      + grouped(others).map { name, places in
        CheckMessages.unknownArea(
          name, known.meant(by: name), pieces: pieces[name] ?? 1, count: places.count,
          subject.inPlan(places[0].range))
      }
  }

  private static func objectives(_ subject: CheckSubject) -> [Diagnostic] {
    let objectives = subject.plan.strategicObjectives.map(\.key.value)
    guard !objectives.isEmpty else { return [] }
    let known = Set(objectives)
    let cited = subject.tree.items.flatMap { $0.alignment?.objectives ?? [] }
    return grouped(cited.filter { !known.contains($0.value) }).map { key, places in
      CheckMessages.unknownObjective(
        key, objectives, count: places.count, subject.inPlan(places[0].range))
    }
  }

  /// The places of each text, in the order in which texts first come.
  private static func grouped(
    _ texts: [Located<String>]
  ) -> [(text: String, places: [Located<String>])] {
    var order: [String] = []
    var places: [String: [Located<String>]] = [:]
    for text in texts {
      if places[text.value] == nil { order.append(text.value) }
      places[text.value, default: []].append(text)
    }
    return order.map { ($0, places[$0] ?? []) }
  }
}

/// The names under which a plan knows those who can be responsible.
private struct KnownAreas {
  private let areas: [Definition]
  private let keys: Set<String>
  /// The key of an area by its name, folded.
  private let byName: [String: Definition]
  private let candidates: [String]

  init(_ plan: Plan) {
    areas = plan.areas
    let commission = plan.commission
    let others =
      plan.acronyms.map(\.key.value) + commission.members.map(\.key.value)
      + commission.offices.map(\.key.value) + [commission.acronym?.value].compactMap { $0 }
    candidates = areas.map(\.key.value) + others
    keys = Set(candidates)
    byName = Dictionary(
      areas.map { ($0.text.value.folded, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func contains(_ name: String) -> Bool { keys.contains(name) }

  /// The key that was probably meant: that of the area with this name, or one that is nearly alike.
  func meant(by name: String) -> String? {
    byName[name.folded]?.key.value ?? Suggestion.nearest(to: name, in: candidates)
  }

  /// The area whose name, with its commas, the first texts of a list are, and how many texts.
  func cutName(_ texts: ArraySlice<Located<String>>) -> (count: Int, area: Definition)? {
    var joined = ""
    for (count, text) in texts.prefix(8).enumerated() {
      joined += (count == 0 ? "" : ", ") + text.value.folded
      if count > 0, let area = byName[joined] { return (count + 1, area) }
    }
    return nil
  }
}

extension SourceText {
  /// The first texts of a list that no area bears and that commas alone keep apart, where they read
  /// like one name («Partidos Políticos», «Organismos y Descentralizados»); else the first.
  fileprivate func cutName(
    _ texts: ArraySlice<Located<String>>, _ known: KnownAreas
  ) -> ArraySlice<Located<String>> {
    var count = 1
    for (text, next) in zip(texts, texts.dropFirst()) {
      let between = self[ByteRange(text.range.end, next.range.start)]
      guard !known.contains(next.value), between.contains(","),
        between.allSatisfy({ $0 == "," || $0.isWhitespace })
      else { break }
      count += 1
    }
    let run = texts.prefix(count)
    return run.contains { $0.value.split(separator: " ").count > 2 } ? run : texts.prefix(1)
  }
}
