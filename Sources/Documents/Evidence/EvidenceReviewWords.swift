import CivilTime
import PlanModel
import SpanishText

/// The sentences of a review of evidence, in alphabetical order of their names.
enum EvidenceReviewWords {
  static let attention = "Por atender"

  static func bareLines(_ count: Int) -> String {
    "\(Spanish.count(count, "línea concluida", "líneas concluidas")) sin evidencia"
  }

  static let bareHeading = "Concluidas sin evidencia"

  static func bareHelp(_ line: String) -> String {
    "Sin evidencia: anótela con «snt hito \(line) \"…\" --evidencia ENLACE», con el enlace o el archivo."
  }

  /// What became of a piece.
  static func condition(_ condition: EvidenceCondition) -> String {
    switch condition {
    case .intact: "intacto"
    case .changed: "cambió"
    case .missing: "falta"
    case .isFolder: "es una carpeta"
    case .unreadable: "no se puede leer"
    case .outside: "fuera de la carpeta"
    case .withoutDigest: "sin huella"
    case .badDigest: "huella mal escrita"
    case .recordedAgain: "se anotó de nuevo"
    case .link: "enlace"
    case .badLink: "enlace mal escrito"
    case .fileAsLink: "archivo como enlace"
    }
  }

  static let conditionTitle = "Estado"

  /// How many pieces became that.
  static func count(_ count: Int, _ condition: EvidenceCondition) -> String {
    switch condition {
    case .intact: Spanish.count(count, "archivo intacto", "archivos intactos")
    case .changed: Spanish.count(count, "archivo que cambió", "archivos que cambiaron")
    case .missing: Spanish.count(count, "archivo que falta", "archivos que faltan")
    case .isFolder: Spanish.count(count, "carpeta en vez de archivo", "carpetas en vez de archivo")
    case .unreadable:
      Spanish.count(count, "archivo que no se puede leer", "archivos que no se pueden leer")
    case .outside:
      Spanish.count(count, "archivo fuera de la carpeta", "archivos fuera de la carpeta")
    case .withoutDigest: Spanish.count(count, "archivo sin huella", "archivos sin huella")
    case .badDigest: Spanish.count(count, "huella mal escrita", "huellas mal escritas")
    case .recordedAgain:
      "\(Spanish.grouped(count)) que se \(count == 1 ? "anotó" : "anotaron") de nuevo"
    case .link: Spanish.count(count, "enlace", "enlaces")
    case .badLink: Spanish.count(count, "enlace mal escrito", "enlaces mal escritos")
    case .fileAsLink: Spanish.count(count, "archivo como enlace", "archivos como enlace")
    }
  }

  static func cutOff(_ day: CivilDate) -> String { "Corte: \(SpanishDate.words(day))" }

  static let entryTitle = "Asiento"
  static let evidenceTitle = "Evidencia"
  static let fine = "En orden"

  /// How to mend what became of a piece; nil where there is nothing to mend.
  static func help(_ condition: EvidenceCondition, _ target: String, line: String?) -> String? {
    switch condition {
    case .intact, .link, .recordedAgain: nil
    case .changed:
      "Cambió: recupere el archivo como era. Si el bueno es el de ahora, anótelo otra vez con "
        + again(target, line) + "."
    case .missing:
      "Falta: devuelva el archivo a la carpeta del plan, con el nombre que tiene en la bitácora; las "
        + "mayúsculas y los acentos cuentan. Lo que ya nadie tenga, nómbrelo "
        + "en «anexos», en lugar de «archivo», y diga en «nota» qué pasó."
    case .isFolder: "Es una carpeta: anote por separado los archivos que prueban algo."
    case .unreadable: "No se puede leer: revise los permisos del archivo."
    case .outside:
      "Fuera de la carpeta: no se revisó, porque no viaja con el plan. Cópielo a la carpeta y anótelo "
        + "con \(again("ARCHIVO", line))."
    case .withoutDigest:
      "Sin huella: no se sabe si cambió. Se toma al anotarlo con \(again(target, line))."
    case .badDigest:
      "Huella mal escrita: «sha256» lleva 64 cifras y letras; cópiela completa, o quítela."
    case .badLink:
      "Enlace mal escrito: empieza con «https://» y no lleva espacios; un documento que no está en "
        + "línea va en «anexos»."
    case .fileAsLink: "Archivo como enlace: escriba «archivo: \(target)»."
    }
  }

  private static func again(_ target: String, _ line: String?) -> String {
    "«snt hito \(line ?? "CLAVE") \"…\" --evidencia \(ShellWord.quoted(target))»"
  }

  static let helpHeading = "Cómo se corrige"
  static let lineName = "Nombre"
  static let lineTitle = "Línea"
  static let linksNotOpened = "Los enlaces no se abren: la revisión no usa internet."
  static let none = "La bitácora no nombra ninguna evidencia hasta el corte."
  static let subjectTitle = "De\u{A0}qué"

  /// What there is in all: «3 evidencias: 2 enlaces y 1 archivo intacto»; a file that several entries
  /// name is one.
  static func summary(
    _ counts: [(condition: EvidenceCondition, pieces: Int, files: Int)], bare: Int
  ) -> String {
    let all = counts.reduce(0) { $0 + $1.pieces }
    let parts = counts.map { condition, pieces, files in
      let told = count(files, condition)
      guard files < pieces else { return told }
      return "\(told), \(files == 1 ? "que se nombra" : "que se nombran") \(pieces) veces"
    }
    let pieces = "\(Spanish.count(all, "evidencia", "evidencias")): \(Spanish.and(parts))"
    return (bare > 0 ? "\(pieces); además, \(bareLines(bare))" : pieces) + "."
  }
}
