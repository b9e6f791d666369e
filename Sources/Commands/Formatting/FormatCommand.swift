import Arguments
import Diagnostics
import SourceText

/// `snt formatear`: the files of a plan in their canonical form.
enum FormatCommand {
  static let places = Parameter<[String]>(
    "PLAN", "Carpetas de planes, o archivos; si faltan, el plan que se busca desde la actual.",
    kind: .plan)
  static let check = Flag(
    "revisar", "No cambia nada: dice qué archivos cambiarían, y termina con 1 si hay alguno.")

  static let isForced = Flag(
    "sí", "Pone en orden también los archivos de un plan con cortes sellados.")

  static let command = Command<Environment>(
    "formatear", "Pone los archivos de un plan en orden, sin cambiar lo que dicen.",
    discussion: """
      Deja plan.yaml y bitacora.yaml escritos de una sola manera: dos espacios por nivel, las claves \
      con sus acentos y su palabra principal, comillas solo donde hacen falta, a lo más un renglón \
      en blanco. No cambia el orden, ni los textos, ni los comentarios, y la segunda vez ya no cambia \
      nada. Un archivo que no se puede leer se queda como está. Si el plan tiene cortes sellados, \
      tampoco cambia, porque con él se prueba lo que se entregó; «--sí» lo hace de todos modos. Con \
      «--revisar» sirve para git; «snt git instalar» lo deja puesto.
      """,
    examples: [
      Example("snt formatear", "El plan de la carpeta actual."),
      Example("snt formatear plans/cpgat-2017 --simular", "Muestra qué cambiaría."),
    ],
    accepts: [
      places, check, isForced, WritingOptions.isSimulated, PlanOptions.plan,
    ]
  ) { values, environment in
    let isTrial = values[check] || values[WritingOptions.isSimulated]
    let paths = try environment.filesToFormat(at: values[places], plan: values[PlanOptions.plan])
    var findings: [Diagnostic] = []
    var changed: [String] = []
    for path in paths {
      let file = try FormattedFile(reading: path)
      guard file.errors.isEmpty else {
        findings += file.errors
        continue
      }
      guard !file.isChanged || values[isForced] || !file.isProof else {
        environment.output(FormatMessages.proof(path))
        continue
      }
      if file.isChanged {
        changed.append(path)
        if !isTrial { try file.write() }
      }
      environment.output(FormatMessages.outcome(of: file, isTrial: isTrial))
      if values[WritingOptions.isSimulated], let difference = file.difference,
        !difference.hunks.isEmpty
      {
        environment.output(DifferenceText(style: environment.outputStyle).render(difference) + "\n")
      }
    }
    if isTrial, !changed.isEmpty { environment.output(FormatMessages.howTo(changed)) }
    guard findings.isEmpty else { throw Stop(findings, in: paths) }
    return values[check] && !changed.isEmpty ? .failure : .success
  }
}
