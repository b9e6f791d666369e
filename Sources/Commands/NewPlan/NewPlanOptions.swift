import Arguments

/// The arguments of `snt nuevo`.
enum NewPlanOptions {
  static let folder = Parameter<String>(
    "CARPETA", "La carpeta del plan nuevo: una que no existe todavía, o una vacía.", kind: .folder)
  static let previous = Option<String?>(
    "continuar", "PLAN", "El plan anterior, del que se toma lo que sigue.", kind: .plan)
  static let cutOff = Option<String?>(
    "corte", short: "c", "FECHA",
    "Con «--continuar», cómo estaba el plan anterior ese día; si falta, al cierre de su periodo.",
    kind: .date)
  static let commission = Option<String?>("comisión", "NOMBRE", "El nombre de la comisión.")
  static let acronym = Option<String?>(
    "siglas", "SIGLAS", "Sus siglas; si faltan, las iniciales del nombre.")
  static let institution = Option<String?>(
    "institución", "NOMBRE", "La institución o el sistema al que pertenece.")
  static let term = Option<String?>(
    "periodo", "PERIODO", "El periodo del plan: un año, o dos meses con su año.")
  static let title = Option<String?>("título", "TÍTULO", "El título del plan.")
  static let sessions = Option<String?>(
    "sesiones", "NÚMERO", "Cuántas sesiones ordinarias tiene el calendario.", kind: .number)
  static let hasCommitments = Flag(
    "compromisos",
    "El plan nuevo se ordena en compromisos con sus acciones, y no en ejes con líneas.")
  static let coordination = Option<String?>(
    "coordinación", "NOMBRE", "Quién tiene la coordinación.")
  static let secretariat = Option<String?>("secretaría", "NOMBRE", "Quién tiene la secretaría.")

  static let all: [any Argument] = [
    folder, previous, cutOff, title, term, commission, acronym, institution, sessions,
    hasCommitments, coordination, secretariat, WritingOptions.isSimulated,
  ]
}
