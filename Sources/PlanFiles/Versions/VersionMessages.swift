import CivilTime
import Diagnostics
import PlanModel
import SourceText

/// What is wrong with the sealed versions of a plan, in the order of the names of the cases.
enum VersionMessages {
  /// The copy of a version is not what it was when it was sealed.
  case altered(SealedVersion, Place)
  /// A version that is to be annulled does not count any more.
  case annulled(Int)
  /// The copy of a version is not there.
  case missing(SealedVersion, Place)
  /// A version that is to be annulled is not the last one that counts.
  case notLast(Int, last: Int)
  /// A copy with a name that is needed is there, and is not of this plan.
  case occupied(path: String)
  /// A plan was approved before the version that was approved last.
  case tooEarly(CivilDate, SealedVersion)
  /// A version that was approved has nothing new.
  case unchanged(SealedVersion)
  /// There is no version of a number to be annulled.
  case unknown(Int, Place?)
  /// The register does not know a copy.
  case unregistered(String)

  /// The finding.
  var diagnostic: Diagnostic {
    switch self {
    case .altered(let version, let place):
      return Diagnostic(
        "versión-alterada", .error,
        "la versión \(version.number) ya no es la que se selló: «\(version.file.value)» cambió",
        at: place,
        help: [
          "recupere el archivo como estaba, de un respaldo o de git; un cambio del plan se escribe en "
            + "plan.yaml y se sella como otra versión, con «snt aprobar»."
        ])
    case .annulled(let number):
      return Diagnostic(
        "versión-no-anulable", .error, "la versión \(number) ya está anulada",
        help: ["no hay nada que hacer; las versiones se ven con «snt versiones»."])
    case .missing(let version, let place):
      return Diagnostic(
        "versión-faltante", .error,
        "falta «\(version.file.value)», la copia de la versión \(version.number)", at: place,
        help: ["recupere el archivo, de un respaldo o de git: sin él no se sabe qué se aprobó."])
    case .notLast(let number, let last):
      return Diagnostic(
        "versión-no-anulable", .error,
        "la versión \(number) no es la última: después se aprobó la \(last)",
        help: ["solo se anula la última; si también sobra, anule antes la \(last)."])
    case .occupied(let path):
      return Diagnostic(
        "versión-sin-registrar", .error,
        "«\(path)» ya existe, no está en el registro y no es este plan",
        help: [
          "compárelo con plan.yaml: si es un borrador, bórrelo o cambie su nombre; si se aprobó, "
            + "póngalo como plan.yaml, séllelo y vuelva después a este. No se selló nada."
        ])
    case .tooEarly(let day, let last):
      return Diagnostic(
        "aprobación-anterior", .error,
        "el \(SpanishDate.words(day)) es anterior a la versión \(last.number), que se aprobó el "
          + SpanishDate.words(last.day),
        help: [
          "revise «--fecha»: las versiones se sellan en el orden en que se aprobaron.",
          "si la versión \(last.number) se selló por error o con otra fecha, anúlela y séllela "
            + "después de esta: snt anular \(last.number) --motivo \"…\"",
        ])
    case .unchanged(let version):
      return Diagnostic(
        "plan-sin-cambios", .error, "el plan no cambió desde la versión \(version.number)",
        help: ["no hay nada que sellar; las versiones se ven con «snt versiones»."])
    case .unknown(let number, let place):
      return Diagnostic(
        "versión-desconocida", .error, "no hay una versión \(number) que anular", at: place,
        help: ["escriba el número de una versión que cuente; se ven con «snt versiones»."])
    case .unregistered(let path):
      return Diagnostic(
        "versión-sin-registrar", .warning, "«\(path)» no está en el registro de versiones",
        help: [
          "si «snt aprobar» se interrumpió, repítalo: termina lo que empezó; si se perdió el registro, "
            + "recupérelo de un respaldo.",
          "si no es una versión, cambie el nombre del archivo; mientras tanto no cuenta.",
        ])
    }
  }
}
