import CivilTime
import Diagnostics
import FileSystem
import SpanishText

/// The sentences of the commands, in the order of their names.
enum CommandMessages {
  /// What is told before a question is asked again that can't be left open.
  static let answerNeeded =
    "Hace falta para empezar el plan. Para salir sin escribir nada: Ctrl+C.\n"

  static let answersEnded = Diagnostic(
    "faltan-datos", .error, "las respuestas terminaron antes de tiempo y no se escribió nada",
    help: ["repita la orden, o dé los datos con opciones: «snt ayuda nuevo» las enumera."])

  static func badDay(_ error: TemporalError, of option: String) -> Diagnostic {
    Diagnostic(
      DiagnosticID(rawValue: error.id), .error, "\(option): \(error.headline)",
      help: [error.help])
  }

  static func cutOffOutsideTerm(_ day: CivilDate, _ term: DateSpan) -> Diagnostic {
    Diagnostic(
      "corte-fuera-del-periodo", .warning,
      "el corte, \(SpanishDate.words(day)), queda fuera del periodo del plan",
      help: [
        "el periodo va del \(SpanishDate.words(term.start)) al \(SpanishDate.words(term.end))."
      ])
  }

  static let cutOffWithoutPlan = Diagnostic(
    "corte-sin-plan-anterior", .error,
    "«--corte» dice cómo estaba un plan anterior, y no hay ninguno",
    help: ["agregue «--continuar PLAN», o quite «--corte»."])

  /// Where the pages of the findings are, after a list of them.
  static let explainHint = "Cada código se explica con «snt explicar CÓDIGO».\n"

  static func file(_ failure: FileError) -> Diagnostic {
    Diagnostic("archivo-inaccesible", .error, failure.headline, help: [failure.help])
  }

  static func folderInUse(_ path: String) -> Diagnostic {
    let what = Files.kind(of: path) == .file ? "es un archivo" : "no está vacía"
    return Diagnostic(
      "carpeta-ocupada", .error, "«\(path)» ya existe y \(what); no se escribió nada",
      help: ["escriba el nombre de una carpeta que no exista todavía."])
  }

  static func futureApproval(_ day: CivilDate, of option: String) -> Diagnostic {
    Diagnostic(
      "fecha-futura", .error, "\(option): el \(SpanishDate.words(day)) todavía no llega",
      help: ["revise el año: lo que se sella ya se aprobó, y el registro no se corrige después."])
  }

  static func lostPicture(_ picture: LostPicture) -> Diagnostic {
    Diagnostic(
      "imagen-perdida", .warning,
      "el documento sale sin la imagen «\(picture.path)»"
        + (picture.namedIn.isEmpty ? "" : ", que nombra «\(picture.namedIn)»"),
      help: [help(for: picture.reason)])
  }

  static func lostPictures(_ pictures: [LostPicture]) -> Diagnostic {
    let names = pictures.map { picture in
      picture.namedIn.isEmpty
        ? "«\(picture.path)»" : "«\(picture.path)», que nombra «\(picture.namedIn)»"
    }
    return Diagnostic(
      "imagen-perdida", .warning, "el documento sale sin \(pictures.count) imágenes",
      help: ["son:"] + names.prefix(8)
        + (names.count > 8 ? ["y \(Spanish.grouped(names.count - 8)) más."] : [])
        + LostPicture.Reason.allCases.filter { reason in
          pictures.contains { $0.reason == reason }
        }.map(help))
  }

  private static func help(for reason: LostPicture.Reason) -> String {
    switch reason {
    case .missing: "no está ese archivo, o no se puede leer; cópielo ahí, o corrija la ruta."
    case .notShown: "no es una imagen que ese formato muestre; guárdela como PNG o JPEG."
    case .notNamed: "su ruta empieza en la raíz del equipo; cópiela a la carpeta del plan."
    case .notFetched: "las imágenes de internet no se descargan; cópiela a la carpeta del plan."
    }
  }

  static func missingFacts(_ options: [String]) -> Diagnostic {
    Diagnostic(
      "faltan-datos", .error, "para empezar el plan falta \(Spanish.and(options))",
      help: [
        "escriba la orden en una terminal, que pregunta lo que falta, o agregue por ejemplo "
          + "--comisión \"Comisión de Estado Abierto\"."
      ])
  }

  static func newPlanUnreadable(_ count: Int, from previous: String?) -> Diagnostic {
    Diagnostic(
      "plan-nuevo-con-errores", .error,
      "el plan nuevo tendría \(Spanish.count(count, "error", "errores")), y no se escribió nada",
      help: [
        previous.map {
          "corrija en «\($0)» lo que se señala, o pruebe con otro «--periodo», y repita la orden."
        } ?? "revise lo que escribió en las opciones, y repita la orden."
      ])
  }

  static let noPDFProgram = Diagnostic(
    "sin-programa-para-pdf", .error,
    "para escribir un PDF hace falta LibreOffice o Chromium, y en este equipo no están",
    help: [
      "instale LibreOffice (https://es.libreoffice.org, o «sudo apt install libreoffice-writer»).",
      "o escriba el documento como .docx y guárdelo como PDF desde Word.",
    ])

  static func noPlan(_ path: String?, misnamed: String?) -> Diagnostic {
    if let misnamed {
      return Diagnostic(
        "sin-plan", .error, "hay un archivo «\(misnamed)» y ninguno «plan.yaml»",
        help: [
          "cambie su nombre a «plan.yaml»; si no ve la terminación, muéstrela en su explorador."
        ])
    }
    return Diagnostic(
      "sin-plan", .error,
      path.map { "en «\($0)» no hay ningún plan" }
        ?? "no hay ningún plan en esta carpeta ni en las de arriba",
      help: [
        "un plan es una carpeta con un archivo plan.yaml; escriba su ruta, por ejemplo "
          + "plans/ceaytp-2023-2024."
      ])
  }

  static func noSuchPath(_ path: String) -> Diagnostic {
    Diagnostic(
      "archivo-inaccesible", .error, "no existe «\(path)»",
      help: ["revise el nombre y la carpeta; «ls» muestra lo que hay."])
  }

  static func noTable(_ path: String, known: [String]) -> Diagnostic {
    Diagnostic(
      "terminación-desconocida", .error, "esta orden no escribe tablas CSV, como «\(path)»",
      help: [
        "el nombre del archivo termina en \(Spanish.or(known)).",
        "Escriben tablas «snt cumplimiento», «snt cumplimiento oportunidades» y «snt cumplimiento "
          + "comparar».",
      ])
  }

  static func notACountOfSessions(_ text: String) -> Diagnostic {
    Diagnostic(
      "número-no-válido", .error, "«\(text)» no es un número de sesiones",
      help: ["escriba solo cifras, de 0 a 99."])
  }

  static func notADay(_ text: String, of option: String) -> Diagnostic {
    Diagnostic(
      "fecha-sin-día", .error, "\(option): «\(text)» no dice un día",
      help: ["escriba un día, por ejemplo 2025-09-30."])
  }

  static func notJSON(_ path: String) -> Diagnostic {
    Diagnostic(
      "formatos-en-conflicto", .error, "«--json» y «\(path)» piden dos formatos distintos",
      help: ["quite «--json», o dé al archivo la terminación .json."])
  }

  static func notToday(_ text: String) -> Diagnostic {
    Diagnostic(
      "hoy-no-válido", .warning,
      "SNT_HOY dice «\(text)», que no es una fecha, y se toma el día del reloj",
      help: ["escríbala con cifras, año, mes y día: SNT_HOY=2025-09-30."])
  }

  static func openTerm(_ term: String) -> Diagnostic {
    Diagnostic(
      "periodo-abierto", .error, "el periodo «\(term)» no dice cuándo empieza y cuándo termina",
      help: ["por ejemplo «2022», o «noviembre de 2021 a noviembre de 2022»."])
  }

  static func overlappingTerm(_ term: String, _ old: DateSpan) -> Diagnostic {
    Diagnostic(
      "periodo-encimado", .warning,
      "el periodo «\(term)» empieza antes de que termine el del plan anterior",
      help: [
        "aquel va del \(SpanishDate.words(old.start)) al \(SpanishDate.words(old.end)): lo que "
          + "ocurra en los dos no se sabrá de cuál es. Revise «--periodo» o «periodo:»."
      ])
  }

  static func partNotCarried(_ parts: [String], from plan: String) -> Diagnostic {
    Diagnostic(
      "parte-sin-continuar", .warning,
      "\(Spanish.count(parts.count, "cambio", "cambios")) no se \(parts.count == 1 ? "pudo" : "pudieron")"
        + " hacer en el texto de «\(plan)», y quedó como estaba",
      help: ["revise en el plan nuevo:"] + parts)
  }

  static func pdfFailed(_ program: String) -> Diagnostic {
    Diagnostic(
      "sin-programa-para-pdf", .error, "«\(program)» no pudo escribir el PDF",
      help: ["escriba el documento como .docx y guárdelo como PDF desde Word o LibreOffice."])
  }

  static func planInPlan(_ folder: String, _ plan: String) -> Diagnostic {
    Diagnostic(
      "plan-dentro-de-otro", .error,
      "«\(folder)» quedaría dentro de otro plan, «\(Path.name(of: plan))»; no se escribió nada",
      help: [
        "escriba una carpeta fuera de él; si está dentro, por ejemplo: snt nuevo ../"
          + Path.name(of: folder)
      ])
  }

  static let resultLost = Diagnostic(
    "archivo-inaccesible", .error, "el resultado no se pudo escribir completo",
    help: ["revise el espacio en disco y los permisos del archivo al que lo envió."])

  static func severalPlans(_ plans: [String]) -> Diagnostic {
    Diagnostic(
      "varios-planes", .error, "hay varios planes y hace falta decir cuál",
      help: ["escriba la ruta de uno de estos:"] + plans)
  }

  static func twoPlans(_ first: String, _ second: String) -> Diagnostic {
    Diagnostic(
      "dos-planes", .error, "«\(first)» y «--plan \(second)» son dos planes distintos",
      help: ["deje uno solo: la ruta, o la opción «--plan»."])
  }

  static func unknownEnding(_ path: String, known: [String]) -> Diagnostic {
    Diagnostic(
      "terminación-desconocida", .error, "no se sabe en qué formato escribir «\(path)»",
      help: ["el nombre del archivo termina en \(Spanish.or(known))."])
  }

  static func unknownTemplate(_ name: String, _ known: [String]) -> Diagnostic {
    let nearest = Suggestion.nearest(to: name, in: known)
    return Diagnostic(
      "sin-plantilla", .error, "«\(name)» no es una plantilla",
      help: [
        nearest.map { "¿quiso decir «\($0)»?" } ?? "hay: \(Spanish.and(known)).",
        "para usar un archivo suyo, escriba su ruta con la terminación .md.",
      ])
  }

  static func unknownFinding(_ id: String, _ suggestion: String?) -> Diagnostic {
    Diagnostic(
      "código-desconocido", .error, "«\(id)» no es un código de este programa",
      help: [
        suggestion.map { "¿quiso decir «\($0)»?" }
          ?? "«snt explicar», sin más, muestra todos los códigos."
      ])
  }

  static func unknownKey(_ key: String, _ suggestion: String?) -> Diagnostic {
    Diagnostic(
      "clave-no-encontrada", .error, "en este plan no hay nada con la clave «\(key)»",
      help: [
        suggestion.map { "¿quiso decir «\($0)»?" }
          ?? "las claves se ven con «snt ver»; si es otro plan, dígalo con «--plan CARPETA»."
      ])
  }

  /// A line that counts the warnings that a command does not show; with the folder of the plan where a
  /// command reads several.
  static func warnings(_ count: Int, folder: String? = nil) -> String {
    let plan = folder.map { "el plan «\($0)»" } ?? "el plan"
    let command = folder.map { " \(ShellWord.quoted($0))" } ?? ""
    return "\(Spanish.count(count, "aviso", "avisos")) al leer \(plan): se "
      + "\(count == 1 ? "ve" : "ven") con «snt validar\(command)».\n"
  }
}
