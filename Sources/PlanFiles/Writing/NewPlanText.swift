import CivilTime
import FileSystem
import SourceText
import YAMLSyntax

/// The files of a plan that is begun, with the explanations that its first reader needs.
///
/// «# Texto» explains; «#clave:» is an example that holds once its «#» is taken away, and the tests
/// take all of them away.
package enum NewPlanText {
  /// The files; plan.yaml, which makes the folder a plan, stands last.
  package static func files(_ facts: NewPlanFacts) -> [NewFile] {
    [
      NewFile(presentationFile, presentation), NewFile(PlanFolder.logFile, log(facts)),
      NewFile(PlanFolder.planFile, plan(facts)),
    ]
  }

  /// The path of the narrative with which a document begins.
  package static let presentationFile = "textos/presentacion.md"

  /// How the names begin that are still to be written.
  package static let placeholderStart = "Escriba aquí"

  private static let presentation = """
    <!-- Escriba aquí la presentación del plan: párrafos separados por un renglón vacío, **negritas**,
         listas con guiones. Lo que está entre estas dos marcas no se imprime; bórrelo al terminar. -->

    """

  // MARK: plan.yaml

  /// What the levels of the skeleton are called.
  private struct LevelWords {
    let level, item, second, lines, line, shortLine: String

    static let axes = LevelWords(
      level: "ejes", item: "eje u objetivo", second: "eje", lines: "líneas",
      line: "línea de acción", shortLine: "línea")
    static let commitments = LevelWords(
      level: "compromisos", item: "compromiso", second: "compromiso", lines: "acciones",
      line: "acción", shortLine: "acción")
  }

  private static func plan(_ facts: NewPlanFacts) -> String {
    let words: LevelWords = facts.hasCommitments ? .commitments : .axes
    return """
      # Lo que la Comisión promete. Lo que ocurra se anota en bitacora.yaml.
      #
      # Los renglones que empiezan con # no se leen. Unos explican, como este. Otros son ejemplos, con el #
      # pegado a la palabra: para usar uno, borre el # y ponga lo suyo. Lo que va más adentro lleva dos
      # espacios más (no un tabulador), y después de los dos puntos va un espacio.
      # Después de cada cambio conviene escribir en la terminal: snt validar
      formato: snt/1
      título: \(scalar(facts.title))
      comisión:
        siglas: \(scalar(facts.acronym))
        nombre: \(scalar(facts.commission))
        \(entry("institución", facts.institution, example: "Sistema Nacional de Transparencia"))
        \(entry("coordinación", facts.coordination, example: "Persona titular de la coordinación"))
        \(entry("secretaría", facts.secretariat, example: "Persona titular de la secretaría"))
        # Quienes la integran, cada quien con una clave corta: con ella se pasa lista en las sesiones.
        #integrantes:
        #  OGA:
        #    nombre: Persona titular de OGA
        #    organismo: Organismo Garante A
        #    voto: sí
      # Un año, o dos meses con su año: «noviembre de 2026 a noviembre de 2027».
      periodo: \(YAMLQuoting.plain(facts.term))

      # Siglas que usan los documentos, con lo que significan.
      #siglas:
      #  SNT: Sistema Nacional de Transparencia

      # Las áreas que pueden ser responsables. Cuando están aquí, se revisa que cada responsable sea una.
      #áreas:
      #  SECRE: Secretaría de la Comisión
      #  DGA: Dirección de Gobierno Abierto

      # Las normas en que se apoya el plan.
      #marco normativo:
      #  - Ley General de Transparencia y Acceso a la Información Pública

      # Los capítulos de la narrativa, cada uno con su archivo.
      textos:
        presentación: \(presentationFile)

      # Quién responde donde una línea no dice otra cosa.
      #responsable: SECRE

      # Lo que se hará. Los niveles pueden llamarse «ejes», «objetivos», «compromisos», «estrategias»,
      # «líneas», «actividades», «acciones», «proyectos» o «metas», y puede haber más o menos de dos.
      # La clave de cada línea (1.1) la identifica siempre: no se cambia, aunque se borren otras.
      \(words.level):
        1:
          nombre: \(placeholderStart) el primer \(words.item)
          \(words.lines):
            1.1:
              nombre: \(placeholderStart) la primera \(words.line)
              # Cuándo: «marzo», «segundo trimestre», «a más tardar el 30 de junio», «permanente».
              temporalidad: por definir
              #meta: Diagnóstico entregado a la Comisión
              #responsable: DGA
              # Cuánto cuenta en los promedios; 1 si no se escribe.
              #peso: 2
            1.2:
              nombre: \(placeholderStart) la segunda \(words.line)
              temporalidad: por definir
              #incisos:
              #  a: Reunir los contenidos
              #  b: Publicar el sitio
        #2:
        #  nombre: Escriba aquí el segundo \(words.second)
        #  \(words.lines):
        #    2.1:
        #      nombre: Escriba aquí la \(words.shortLine)
        #      temporalidad: permanente

      # El calendario. La fecha puede ir completa o sin año: «14 de marzo».
      \(sessions(facts.sessions))

      # Alianzas con otras instituciones. El convenio puede estar: no requiere, por suscribir, en revisión,
      # vigente o concluido.
      #alianzas:
      #  universidad:
      #    instituciones: [Universidad Autónoma]
      #    objetivo: Sedes y especialistas para los foros
      #    convenio: por suscribir
      #    líneas: [1.1]

      # Eventos con fecha propia.
      #eventos:
      #  foro:
      #    nombre: Foro de apertura institucional
      #    temporalidad: por definir
      #    líneas: [1.2]

      # Lo que se mide, desde dónde y hasta dónde. Cómo se juntan varias mediciones: suma, último, promedio
      # o máximo.
      #indicadores:
      #  personas-capacitadas:
      #    nombre: Personas capacitadas
      #    unidad: personas
      #    línea base: 0
      #    meta: 100
      #    acumulación: suma
      #    líneas: [1.1]

      # Las reglas de la Comisión, como dicen sus lineamientos: con ellas se calcula hasta qué día se puede
      # convocar, si hay quórum, qué resultó de una votación, qué número lleva un acuerdo y cuándo vence.
      # Son un ejemplo: ponga las suyas.
      #reglas:
      #  convocatoria ordinaria: 5 días hábiles
      #  convocatoria extraordinaria: 1 día hábil
      #  cuenta el día de la convocatoria: no
      #  cuenta el día de la sesión: no
      #  vencimiento en día inhábil: siguiente día hábil
      #  # Con cuántos integrantes con voto se sesiona; en segunda convocatoria suele bastar con menos.
      #  quórum: mitad más uno
      #  segunda convocatoria: 30 minutos después
      #  quórum en segunda convocatoria: quienes asistan
      #  # Con qué se aprueba; sin ella, los votos que se anotan quedan sin resultado.
      #  mayoría: simple
      #  # Quién decide un empate: un cargo, o la clave de un integrante.
      #  voto de calidad: coordinación
      #  # Cómo se numeran los acuerdos, entre comillas; sin ella quedan sin número.
      #  clave de acuerdos: "{siglas}/{tipo}{n}/{año}-{nn}"
      #  # Los tipos de sesión que llevan asuntos generales.
      #  asuntos generales: [ordinaria]
      #  inhábiles:
      #    - 1 de mayo: Día del Trabajo

      # Quiénes firman los documentos; el cargo, como cada persona lo escribe.
      #firmas:
      #  - nombre: Persona titular de la coordinación
      #    cargo: Coordinación de la Comisión
      #    correo: coordinacion@example.org

      """
  }

  private static func scalar(_ text: String) -> String { YAMLQuoting.scalar(text) }

  /// A key with its value, or an example of it where nobody said it yet.
  private static func entry(_ key: String, _ value: String?, example: String) -> String {
    value.map { "\(key): \(scalar($0))" } ?? "#\(key): \(example)"
  }

  private static func sessions(_ count: Int?) -> String {
    let lines =
      ["sesiones:"]
      + (0..<max(count ?? 2, 1)).flatMap { ["  ordinaria \($0 + 1):", "    fecha: por definir"] }
    let agenda = [
      "    #temas:", "    #  - aprobación: Plan de trabajo", "    #    líneas: [1.1, 1.2]",
    ]
    guard let count, count > 0 else { return lines.map { "#" + $0 }.joined(separator: "\n") }
    return (lines.prefix(3) + agenda + lines.dropFirst(3)).joined(separator: "\n")
  }

  // MARK: bitacora.yaml

  private static func log(_ facts: NewPlanFacts) -> String {
    logHead(exampleDay: NextTerm.span(facts.term)?.start.adding(days: 40)) + "entradas:\n"
  }

  /// A log with some entries, for a plan that goes on.
  package static func log(
    of entries: [YAMLFragment], exampleDay: CivilDate?
  ) throws(WriteFailure) -> String {
    let head = logHead(exampleDay: exampleDay) + "entradas:\n"
    let document = YAMLDocument(SourceText(name: PlanFolder.logFile, head))
    return head + (try LedgerTail(of: document, .log).text(of: entries))
  }

  /// The text that stands where a chapter is to be written.
  package static func placeholder(for chapter: String, previous: String) -> String {
    """
    <!-- Escriba aquí el capítulo «\(chapter.asComment)». El del plan anterior está en \(previous.asComment).
         Lo que está entre estas dos marcas no se imprime; bórrelo al terminar. -->

    """
  }

  /// The first lines of a log, up to its entries.
  private static func logHead(exampleDay: CivilDate?) -> String {
    """
    # Lo que ocurre: un asiento por cada hecho, uno tras otro, sin borrar los anteriores. «fecha» es el día
    # del hecho. Un asiento se ve así, y para usarlo de modelo se borran los #:
    #  - fecha: \(exampleDay?.iso ?? "2025-03-14")
    #    avance: 1.1
    #    porcentaje: 60
    #    nota: Se entregó el primer borrador
    # Qué más se puede anotar (sesiones, acuerdos, eventos …) se lee con: snt ayuda asientos
    formato: snt/1

    """
  }
}
