import Diagnostics
import PlanModel
import SourceText

/// What is wrong with the sealed versions of a plan, in the order of the names of the cases.
enum VersionMessages {
  /// The copy of a version is not what it was when it was sealed.
  case altered(SealedVersion, Place)
  /// The copy of a version is not there.
  case missing(SealedVersion, Place)
  /// A version that was approved has nothing new.
  case unchanged(SealedVersion)
  /// A copy with a name that is needed is there, and is not of this plan.
  case occupied(path: String)
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
    case .missing(let version, let place):
      return Diagnostic(
        "versión-faltante", .error,
        "falta «\(version.file.value)», la copia de la versión \(version.number)", at: place,
        help: ["recupere el archivo, de un respaldo o de git: sin él no se sabe qué se aprobó."])
    case .unchanged(let version):
      return Diagnostic(
        "plan-sin-cambios", .error, "el plan no cambió desde la versión \(version.number)",
        help: ["no hay nada que sellar; las versiones se ven con «snt versiones»."])
    case .occupied(let path):
      return Diagnostic(
        "versión-sin-registrar", .error,
        "«\(path)» ya existe, no está en el registro y no es este plan",
        help: [
          "compárelo con plan.yaml: si es un borrador, bórrelo o cambie su nombre; si se aprobó, "
            + "póngalo como plan.yaml, séllelo y vuelva después a este. No se selló nada."
        ])
    case .unregistered(let path):
      return Diagnostic(
        "versión-sin-registrar", .warning, "«\(path)» no está en el registro de versiones",
        help: [
          "si «snt aprobar» se interrumpió, repítalo: termina lo que empezó. Si no, cambie el nombre "
            + "del archivo; mientras tanto no cuenta como versión."
        ])
    }
  }
}
