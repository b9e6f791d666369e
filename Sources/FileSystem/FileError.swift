#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file or folder could not be used, in words for the user.
package struct FileError: Error, Hashable, Sendable {
  /// What stood in the way.
  package enum Reason: Hashable, Sendable {
    /// There is nothing with that name.
    case notFound
    /// The user may not.
    case notPermitted
    /// A folder stands where a file was expected.
    case isFolder
    /// A file stands where a folder was expected.
    case isNotFolder
    /// The disk is full.
    case noSpace
    /// Anything else, with the number of the system's error (errno).
    case other(code: Int32)
  }
  /// The path as it was given.
  package let path: String
  /// What stood in the way.
  package let reason: Reason

  init(_ path: String, code: Int32) {
    self.path = path
    reason =
      switch code {
      case ENOENT: .notFound
      case EACCES, EPERM, EROFS: .notPermitted
      case EISDIR: .isFolder
      case ENOTDIR: .isNotFolder
      case ENOSPC, EDQUOT: .noSpace
      default: .other(code: code)
      }
  }

  /// What is wrong, without a full stop.
  package var headline: String {
    switch reason {
    case .notFound: "no existe «\(path)»"
    case .notPermitted: "no hay permiso para usar «\(path)»"
    case .isFolder: "«\(path)» es una carpeta, no un archivo"
    case .isNotFolder: "en «\(path)» se esperaba una carpeta y hay un archivo"
    case .noSpace: "no queda espacio en el disco para «\(path)»"
    case .other(let code): "no se pudo usar «\(path)» (error \(code) del sistema)"
    }
  }

  /// What the user can do now.
  package var help: String {
    switch reason {
    case .notFound: "revise el nombre y la carpeta; «ls» muestra lo que hay."
    case .notPermitted:
      "pida permiso a quien administra el equipo, o copie el archivo a su carpeta."
    case .isFolder: "escriba el nombre de un archivo de esa carpeta."
    case .isNotFolder: "revise la ruta: una de sus partes es un archivo."
    case .noSpace: "libere espacio y vuelva a intentar; no se cambió nada."
    case .other: "vuelva a intentar; si sigue, avise a quien administra el equipo."
    }
  }
}
